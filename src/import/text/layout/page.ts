import { closesDocument } from "../table";
import { bareText } from "../letters";
import type { PlacedHead } from "./heads";
import { headAround } from "./heads";
import type { Fragment, PlacedWord, PrintedLine } from "./printed";
import { endOf, lineText, startOf } from "./printed";

/** A line of the table's body, its words told apart by column. */
export interface RowLine {
  readonly no: number;
  readonly page: number;
  /** The words of each column. */
  readonly cells: readonly (readonly PlacedWord[])[];
  /** A text runs over several columns: a section's name. */
  readonly wide: boolean;
  /** Columns with a word that stands across their border. */
  readonly crossed: ReadonlySet<number>;
}

export interface LayoutTable {
  readonly head: PlacedHead;
  readonly lines: readonly RowLine[];
  /** Line number of the first line behind the table; null at the text's end. */
  readonly end: number | null;
}

/** The longest task table of a text in the layout form; null where there is none. */
export function findLayoutTable(lines: readonly PrintedLine[]): LayoutTable | null {
  let best: LayoutTable | null = null;
  for (let at = 0; at < lines.length;) {
    const head = headAround(lines, at);
    if (!head) {
      at++;
      continue;
    }
    const { table, next } = readTable(lines, head);
    if (!best || table.lines.length > best.lines.length) best = table;
    at = Math.max(at + 1, next);
  }
  return best && isAligned(best) ? best : null;
}

/** Most lines of a table printed in columns have words in several of them. */
function isAligned({ lines }: LayoutTable): boolean {
  const several = lines.filter(({ cells }) => cells.filter((words) => words.length > 0).length > 1);
  return lines.length > 0 && several.length >= 0.3 * lines.length;
}

function readTable(lines: readonly PrintedLine[], first: PlacedHead): { table: LayoutTable; next: number } {
  const body: RowLine[] = [];
  let head = first;
  let page = 0;
  let own: PrintedLine[] = [];
  const finish = (): void => {
    body.push(...placed(own, head, page++));
    own = [];
  };
  let at = first.to;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || endsTable(lineText(line))) break;
    const again = repeatedHead(lines, at, first);
    if (again && again.columns.length !== first.columns.length) break;
    if (again || line.newPage) finish();
    if (again) {
      head = again;
      at = again.to - 1;
    } else if (line.fragments.length > 0 && !isPageNumber(lines, at, head)) own.push(line);
  }
  finish();
  return { table: { head: first, lines: body, end: lines[at]?.no ?? null }, next: at };
}

/** A head that begins here; its line with "TT" may stand some lines below. */
function repeatedHead(lines: readonly PrintedLine[], at: number, first: PlacedHead): PlacedHead | null {
  for (let below = at; below <= at + 4; below++) {
    const head = headAround(lines, below, first);
    if (head) return head.from <= at ? head : null;
  }
  return null;
}

function endsTable(text: string): boolean {
  return closesDocument(text) || /^phu luc(?: [ivx\d]+)?$/.test(bareText(text));
}

/** A lone number that stands right of the numbers' column, first or last on its page. */
function isPageNumber(lines: readonly PrintedLine[], at: number, head: PlacedHead): boolean {
  const line = lines[at];
  const word = line?.fragments[0]?.[0];
  const alone = line?.fragments.length === 1 && line.fragments[0]?.length === 1;
  if (!line || !alone || !word || !/^\d{1,3}$/.test(word.text)) return false;
  if (word.from <= (head.headings[1]?.from ?? 0)) return false;
  let next = at + 1;
  while (next < lines.length && lines[next]?.fragments.length === 0 && !lines[next]?.newPage) next++;
  return (
    line.newPage ||
    next >= lines.length ||
    lines[next]?.newPage === true ||
    repeatedHead(lines, next, head) !== null
  );
}

function placed(lines: readonly PrintedLine[], head: PlacedHead, page: number): RowLine[] {
  const borders = bordersOf(lines, head);
  return lines.map((line) => {
    const cells: PlacedWord[][] = head.columns.map(() => []);
    const crossed = new Set<number>();
    for (const fragment of line.fragments.filter((own) => !closes(own))) {
      const columns = columnsOf(fragment, borders);
      fragment.forEach((word, at) => cells[columns[at] ?? 0]?.push(word));
      // Cells that a single blank parts, or a border in the wrong place: both want a look
      const [first = 0, last = 0] = [
        columnAt(startOf(fragment), borders),
        columnAt(endOf(fragment) - 1, borders),
      ];
      for (let column = Math.max(1, first); first < last && column <= last; column++) crossed.add(column);
    }
    return { no: line.no, page, cells, wide: line.fragments.some((own) => isWide(own, borders)), crossed };
  });
}

/** The mark "./." that closes a document; it is no cell's. */
function closes(fragment: Fragment): boolean {
  return fragment.length === 1 && fragment[0]?.text === "./.";
}

/** The column of each word. A single word over the border goes with the rest, as cells of one word are rarely so near. */
function columnsOf(fragment: Fragment, borders: readonly number[]): number[] {
  const columns = fragment.map(({ from, to }) => columnAt((from + to) / 2, borders));
  const count = columns.length;
  if (count < 3) return columns;
  const [first = 0, last = 0] = [columns[0], columns[count - 1]];
  if (first > 0 && columns[1] === first + 1 && !/^\d/.test(fragment[0]?.text ?? "")) columns[0] = first + 1;
  if (last > 1 && columns[count - 2] === last - 1 && !/^\d/.test(fragment[count - 1]?.text ?? ""))
    columns[count - 1] = last - 1;
  return columns;
}

function columnAt(place: number, borders: readonly number[]): number {
  const at = borders.findIndex((border) => place < border);
  return at < 0 ? borders.length : at;
}

const FAR = 8;

/** A text that runs far over a border of two columns of words; the numbers' border says nothing. */
function isWide(fragment: Fragment, borders: readonly number[]): boolean {
  const from = startOf(fragment);
  const to = endOf(fragment);
  const crossed = borders.slice(1).filter((border) => from < border - FAR && to > border + FAR);
  return crossed.length >= 2;
}

/** A blank between two words may part two cells; a word never does. */
const BLANK_INK = 0.35;

/** Between two headings the border runs where the fewest lines have words. */
function bordersOf(lines: readonly PrintedLine[], head: PlacedHead): number[] {
  const ink: number[] = [];
  for (const { fragments } of lines) {
    for (const fragment of fragments) {
      for (let at = startOf(fragment); at < endOf(fragment); at++) ink[at] = (ink[at] ?? 0) + BLANK_INK;
      for (const { from, to } of fragment)
        for (let at = from; at < to; at++) ink[at] = (ink[at] ?? 0) + 1 - BLANK_INK;
    }
  }
  return head.headings.slice(1).map((right, at) => {
    const left = head.headings[at] ?? right;
    return emptiest(ink, Math.round((left.from + left.to) / 2), Math.round((right.from + right.to) / 2));
  });
}

/** The middle of the longest stretch with the least ink. */
function emptiest(ink: readonly number[], from: number, to: number): number {
  let least = Infinity;
  for (let at = from; at < to; at++) least = Math.min(least, ink[at] ?? 0);
  let best = { from, length: 0 };
  for (let at = from; at < to;) {
    let end = at;
    while (end < to && (ink[end] ?? 0) <= least + 1e-6) end++;
    if (end - at > best.length) best = { from: at, length: end - at };
    at = Math.max(end, at + 1);
  }
  return best.from + best.length / 2;
}
