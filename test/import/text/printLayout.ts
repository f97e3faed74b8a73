import type { MadeItem, MadeTable } from "./goldenTable";
import { Chance } from "./random";

/** How a page in the layout form is set. */
export interface Setting {
  /** Where a number and short cells stand in their row. */
  readonly standing: "middle" | "top";
  readonly linesOnPage: number;
  readonly repeatsHead: boolean;
  /** Blanks between the columns. */
  readonly gap: number;
  readonly endOfLine: string;
}

/** The text of a table as `pdftotext -layout` gives it: every page set anew, columns kept by blanks. */
export function printLayout(table: MadeTable, setting: Setting, seed: number): string {
  const chance = new Chance(seed);
  const widths = [4, ...table.columns.map(({ letters }) => letters)];
  const out: string[] = [];
  let used = 0;
  let page = 1;
  let shift = 0;
  const put = (cells: readonly string[]): void => {
    let line = " ".repeat(shift);
    let at = shift;
    cells.forEach((cell, column) => {
      if (cell !== "") line = `${line.padEnd(at)}${cell}`;
      at += (widths[column] ?? 0) + setting.gap;
    });
    out.push(line);
    used++;
  };
  const block = (cells: readonly (readonly string[])[], centred: boolean): void => {
    const height = Math.max(...cells.map((cell) => cell.length));
    const tops = cells.map((cell) => (centred ? Math.floor((height - cell.length) / 2) : 0));
    for (let line = 0; line < height; line++)
      put(cells.map((cell, column) => cell[line - (tops[column] ?? 0)] ?? ""));
  };
  const head = (): void =>
    block([["TT"], ...table.columns.map((column, at) => wrap(column.heading, widths[at + 1] ?? 9))], true);
  const turn = (): void => {
    out.push("", `${" ".repeat(60)}${page++}`);
    out[out.length - 1] += `${setting.endOfLine}\f`;
    used = 0;
    shift = chance.between(0, 3);
    if (setting.repeatsHead) head();
  };
  const item = ({ no, shared, activities }: MadeItem): void => {
    const cells = table.columns.map(({ field }, at) =>
      wrap(shared[field] ?? activities[0]?.[field] ?? "", widths[at + 1] ?? 9),
    );
    if (used + Math.max(...cells.map((cell) => cell.length)) > setting.linesOnPage) turn();
    block([[no], ...cells], setting.standing === "middle");
  };
  head();
  for (const section of table.sections) {
    if (used + 3 > setting.linesOnPage) turn();
    if (section.no !== "") put([section.no, section.name]);
    section.items.forEach(item);
  }
  return out.join(setting.endOfLine).replaceAll(`\f${setting.endOfLine}`, "\f") + setting.endOfLine;
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ").filter((part) => part !== "")) {
      if (line !== "" && line.length + 1 + word.length > letters) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** The table with the first activity of each item only: the layout form can't show which cells are merged. */
export function unmerged(table: MadeTable): MadeTable {
  const sections = table.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, activities: item.activities.slice(0, 1) })),
  }));
  return { ...table, sections };
}
