/** A line of a text as cells, or several lines where quotes hold them together. */
export interface WrittenRow {
  /** Line number of its first line in the source, from 1. */
  readonly no: number;
  /** One at least. */
  readonly cells: readonly string[];
}

/** A quoted cell isn't longer; a quote without its end within so many letters is just a letter. */
const LONGEST_QUOTED = 20_000;

/**
 * Splits a text into rows of cells. Quotes count as Excel sets them: around a whole cell that holds separators,
 * line ends or quotes, which are doubled in it.
 * Null where a row has more than `most` cells.
 * @example splitRows('1\t"a\nb"\n2\tc', "\t", 9)?.map(({ cells }) => cells) // [["1", "a\nb"], ["2", "c"]]
 */
export function splitRows(source: string, separator: string, most: number): WrittenRow[] | null {
  const text = source.replace(/\r\n?/g, "\n");
  const closing = new ClosingQuotes(text, separator);
  const rows: WrittenRow[] = [];
  let cells: string[] = [];
  let no = 1;
  let line = 1;
  for (let at = 0; at <= text.length;) {
    const close = text[at] === '"' ? closing.after(at) : -1;
    const end = close < 0 ? endOfCell(text, separator, at) : close + 1;
    const written = text.slice(at, end);
    cells.push(close < 0 ? written : written.slice(1, -1).replaceAll('""', '"'));
    if (close >= 0) line += written.split("\n").length - 1;
    at = end + 1;
    if (cells.length > most) return null;
    if (text[end] === separator) continue;
    rows.push({ no, cells });
    cells = [];
    no = ++line;
  }
  return rows;
}

function endOfCell(text: string, separator: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === separator || text[at] === "\n") return at;
  return text.length;
}

/** Finds the quotes that close cells, without looking at a stretch twice where none does. */
class ClosingQuotes {
  private noneBefore = 0;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  /** The place of the quote that closes the one at `open`, or -1. */
  after(open: number): number {
    const last = Math.min(this.text.length, open + LONGEST_QUOTED);
    for (let at = Math.max(open + 1, this.noneBefore); at < last; at++) {
      if (this.text[at] !== '"') continue;
      const next = this.text[at + 1];
      if (next === '"') at++;
      else if (next === undefined || next === "\n" || next === this.separator) return at;
    }
    this.noneBefore = Math.max(this.noneBefore, last);
    return -1;
  }
}
