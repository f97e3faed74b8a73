import type { MadeColumn, MadeItem, MadeTable } from "./goldenTable";
import { Chance } from "./random";

/** How a document is printed and its text taken out. */
export interface Printing {
  /** "serif" or "sans": two sets of letter widths, neither the reader's own. */
  readonly face: "serif" | "sans";
  /** Every line ends in a blank, empty cells leave a blank-only line, some lines are followed by an empty one. */
  readonly keepsBlanks: boolean;
  readonly linesOnPage: number;
  readonly repeatsHead: boolean;
  readonly numbersPages: boolean;
  /** One-line cells beside each other come out on one line. */
  readonly joinsNeighbours: number;
  /** A row that doesn't fit on the page is cut. */
  readonly cutsRows: boolean;
  readonly decomposesHead: boolean;
}

export const PLAIN: Printing = {
  face: "serif",
  keepsBlanks: true,
  linesOnPage: 36,
  repeatsHead: true,
  numbersPages: true,
  joinsNeighbours: 0,
  cutsRows: false,
  decomposesHead: false,
};

/**
 * The text of a table as it comes out of a PDF: cells wrapped to their columns, one column after the other,
 * the head repeated on every page, page numbers in between.
 */
export function linearise(table: MadeTable, printing: Printing, seed: number): string {
  return new Press(table, printing, new Chance(seed)).print();
}

class Press {
  private readonly out: string[] = [];
  private used = 0;
  private page = 1;

  constructor(
    private readonly table: MadeTable,
    private readonly printing: Printing,
    private readonly chance: Chance,
  ) {}

  print(): string {
    this.head();
    for (const section of this.table.sections) {
      if (section.no !== "") {
        this.makeRoom(1);
        this.line(`${section.no} ${section.name}`);
      }
      for (const item of section.items) this.item(item);
    }
    return this.out.join("\n") + "\n";
  }

  private head(): void {
    const wrapped = this.table.columns.map((column) =>
      wrap(column.heading, this.width(column), this.printing.face),
    );
    const lines = ["TT", ...wrapped.flat()];
    const oneLiners = wrapped.findIndex((cell) => cell.length > 1);
    // one-line headings stand on one base line
    const joined = oneLiners < 0 ? lines.length : oneLiners + 1;
    const head = [lines.slice(0, joined).join(" "), ...lines.slice(joined)];
    for (const text of head) this.line(this.printing.decomposesHead ? text.normalize("NFD") : text);
    this.used = Math.max(...wrapped.map((cell) => cell.length));
  }

  private width(column: MadeColumn): number {
    return column.letters * (this.printing.face === "serif" ? 470 : 540);
  }

  private item(item: MadeItem): void {
    const rows = item.activities.map((activity, at) =>
      this.table.columns.map((column) => {
        const merged = column.field in item.shared;
        const text = merged ? (at === 0 ? item.shared[column.field] : undefined) : activity[column.field];
        return text === undefined && merged ? null : wrap(text ?? "", this.width(column), this.printing.face);
      }),
    );
    const heights = rows.map((row) => Math.max(1, ...row.map((cell) => cell?.length ?? 0)));
    const height = heights.reduce((a, b) => a + b, 0);
    const room = this.printing.linesOnPage - this.used;
    if (height > room && this.printing.cutsRows && rows.length === 1 && room >= 3) {
      this.line(item.no);
      this.row(rows[0]?.map((cell) => cell?.slice(0, room) ?? null) ?? []);
      this.newPage();
      this.row(rows[0]?.map((cell) => (cell && cell.length > room ? cell.slice(room) : null)) ?? []);
      this.used += height - room;
      return;
    }
    this.makeRoom(height);
    this.line(item.no);
    for (const row of rows) this.row(row);
    this.used += height;
  }

  private row(cells: readonly (readonly string[] | null)[]): void {
    let single = false;
    for (const cell of cells) {
      if (cell === null) continue;
      if (cell.length === 0) this.emptyCell(single);
      else if (cell.length === 1 && single && this.chance.happens(this.printing.joinsNeighbours))
        this.join(cell[0] ?? "");
      else for (const text of cell) this.line(text);
      single = cell.length === 1;
    }
  }

  private emptyCell(afterSingle: boolean): void {
    if (!this.printing.keepsBlanks) return;
    if (afterSingle && this.chance.happens(0.5)) this.out.push(`${this.out.pop() ?? ""} `);
    else this.out.push(" ");
    if (this.chance.happens(0.4)) this.out.push("");
  }

  private join(text: string): void {
    let last = this.out.pop() ?? "";
    while (last.trim() === "" && this.out.length > 0) last = this.out.pop() ?? "";
    this.out.push(`${last.trimEnd()} ${text}${this.printing.keepsBlanks ? " " : ""}`);
  }

  private line(text: string): void {
    const glued = text.endsWith("\u0000");
    const plain = glued ? text.slice(0, -1) : text;
    this.out.push(this.printing.keepsBlanks && !glued ? `${plain} ` : plain);
    if (this.printing.keepsBlanks && this.chance.happens(0.4)) this.out.push("");
  }

  private makeRoom(height: number): void {
    if (this.used + height > this.printing.linesOnPage) this.newPage();
  }

  private newPage(): void {
    if (this.printing.numbersPages) this.line(String(this.page));
    this.page++;
    this.used = 0;
    if (this.printing.repeatsHead) this.head();
  }
}

/** Wraps a text to a width; a line broken inside a word (behind its hyphen) is marked with a NUL. */
function wrap(text: string, width: number, face: Printing["face"]): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width, face));
}

function wrapParagraph(text: string, width: number, face: Printing["face"]): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measure(longer, face) <= width) {
      line = longer;
      continue;
    }
    const hyphen = /^(\p{L}+-)(\p{L}.*)$/u.exec(word);
    if (hyphen && measure(`${line} ${hyphen[1] ?? ""}`, face) <= width) {
      lines.push(`${line} ${hyphen[1] ?? ""}\u0000`);
      line = hyphen[2] ?? "";
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

const NARROW = /[ijlI.,;:'|()[\]/]/;
const WIDE = /[mwMWĐ%&@]/;

function measure(text: string, face: Printing["face"]): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) {
    const capital = letter !== letter.toLowerCase();
    if (letter === " ") width += face === "serif" ? 250 : 280;
    else if (NARROW.test(letter)) width += face === "serif" ? 290 : 240;
    else if (WIDE.test(letter)) width += face === "serif" ? 780 : 850;
    else if (/[frst-]/.test(letter)) width += face === "serif" ? 340 : 380;
    else width += capital ? (face === "serif" ? 680 : 700) : face === "serif" ? 485 : 550;
  }
  return width;
}
