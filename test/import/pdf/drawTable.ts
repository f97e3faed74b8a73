import type { Glyph, PdfPage, Rule } from "../../../src/import/pdf/page";

/** How a table is drawn on pages; all lengths in points. */
export interface Drawing {
  readonly widths: readonly number[];
  readonly pageHeight: number;
  readonly repeatsHead: boolean;
  /** How much further right every second page's table stands. */
  readonly shift: number;
  readonly pageNumbers: boolean;
  /** Draws no rule where a page cuts a row, as browsers print. */
  readonly opensCuts?: boolean;
}

const SIZE = 12;
const PITCH = 14;
const LETTER = 6;
const MARGIN = 50;
const PADDING = 3;

/** Letters of equal width from a place on a baseline. */
export function drawText(text: string, x: number, y: number, size = SIZE): Glyph[] {
  const letter = (LETTER * size) / SIZE;
  return [...text].map((each, at) => ({
    text: each,
    x0: x + at * letter,
    x1: x + (at + 1) * letter,
    y,
    size,
  }));
}

/** A text's lines in a column of a width, broken at blanks. */
export function wrapped(text: string, width: number): string[] {
  const most = Math.floor((width - 2 * PADDING) / LETTER);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

class Sheet {
  readonly glyphs: Glyph[] = [];
  readonly horizontal: Rule[] = [];
  readonly vertical: Rule[] = [];
  y = MARGIN;

  constructor(
    readonly number: number,
    readonly left: number,
    private readonly drawing: Drawing,
  ) {
    if (drawing.pageNumbers) this.glyphs.push(...drawText(String(number), left + 100, 20));
  }

  room(): number {
    return Math.floor((this.drawing.pageHeight - MARGIN - this.y - 2 * PADDING) / PITCH);
  }

  /** One row's lines, a list a column, with rules around. */
  row(cells: readonly (readonly string[])[], sides: readonly ("top" | "bottom")[] = ["top", "bottom"]): void {
    const height = Math.max(1, ...cells.map((lines) => lines.length)) * PITCH + 2 * PADDING;
    let x = this.left;
    this.drawing.widths.forEach((width, column) => {
      (cells[column] ?? []).forEach((line, at) => {
        this.glyphs.push(...drawText(line, x + PADDING, this.y + PADDING + SIZE * 0.8 + at * PITCH));
      });
      this.vertical.push({ at: x, from: this.y, to: this.y + height });
      x += width;
    });
    this.vertical.push({ at: x, from: this.y, to: this.y + height });
    const places = { top: this.y, bottom: this.y + height };
    for (const side of sides) this.horizontal.push({ at: places[side], from: this.left, to: x });
    this.y += height;
  }

  page(): PdfPage {
    const { number, glyphs, horizontal, vertical } = this;
    return { number, width: 842, height: this.drawing.pageHeight, glyphs, horizontal, vertical };
  }
}

/** Draws rows down the pages as a word processor does: a row that doesn't fit goes on at the next page's top. */
export function drawTable(rows: readonly (readonly string[])[], drawing: Drawing): PdfPage[] {
  const left = (number: number) => 40 + (number % 2 === 0 ? drawing.shift : 0);
  const sheets = [new Sheet(1, left(1), drawing)];
  const head = rows[0]?.map((text, column) => wrapped(text, drawing.widths[column] ?? 0)) ?? [];
  const turn = () => {
    const next = new Sheet(sheets.length + 1, left(sheets.length + 1), drawing);
    if (drawing.repeatsHead) next.row(head);
    sheets.push(next);
    return next;
  };
  for (const row of rows) {
    let rest = row.map((text, column) => (text === "" ? [] : wrapped(text, drawing.widths[column] ?? 0)));
    let sheet = sheets.at(-1) ?? turn();
    if (sheet.room() < 1) sheet = turn();
    let isWhole = true;
    const sides = (isLast: boolean) => {
      const cut = drawing.opensCuts === true;
      return [
        ...(isWhole || !cut ? (["top"] as const) : []),
        ...(isLast || !cut ? (["bottom"] as const) : []),
      ];
    };
    while (rest.some((lines) => lines.length > sheet.room())) {
      const room = sheet.room();
      sheet.row(
        rest.map((lines) => lines.slice(0, room)),
        sides(false),
      );
      isWhole = false;
      rest = rest.map((lines) => lines.slice(room));
      sheet = turn();
    }
    sheet.row(rest, sides(true));
  }
  return sheets.map((sheet) => sheet.page());
}
