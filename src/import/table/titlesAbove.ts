import { readRoman } from "../text/numbering";
import { bareText, wordsOf } from "../text/letters";
import type { RowNumber } from "./numbers";
import { isFirst, leadingNumber, rowNumber } from "./numbers";
import type { Stretch } from "./stretches";
import type { OutsideLine, TaskTables } from "./taskTables";
import { linesAbove } from "./taskTables";
import { titleLines } from "./titleLines";

/** The title of the section that a table holds. */
export interface TableTitle {
  /** Without brackets and dots; "" where it has none. */
  readonly no: string;
  readonly name: string;
}

/** A title with the number in front of it. */
export interface NumberedTitle extends TableTitle {
  readonly number: RowNumber;
}

/** What stands above a table and below the one before it, from the nearest line up. */
interface Part {
  readonly table: Stretch;
  readonly above: readonly OutsideLine[];
}

/** A remark or two may stand between a title and its table. */
const TITLE_LINES = 3;

/** The titles above the tables of a plan, as `titlesOf` tells them. */
export function titlesAbove(found: TaskTables): ReadonlyMap<Stretch, TableTitle> {
  const parts = partsOf(found);
  const titles = titlesOf(
    parts.map(({ above }) => [...titleLines(above.map(({ text }) => text).reverse())].reverse()),
  );
  return new Map(
    parts.flatMap(({ table }, at): [Stretch, TableTitle][] => {
      const title = titles[at];
      return title ? [[table, title]] : [];
    }),
  );
}

/**
 * The titles of the tables of a plan that gives each of its sections a table, with a head of its own or without; null
 * where a table has none. Titles without a number are some only where every table has another one right above it: a
 * single line may say anything. A number may stand further up where the numbers of all tables count on.
 * @param above by table the lines above it, from the nearest up
 * @example titlesOf([["I. Thể chế"], ["II. Bộ máy"]])[1]?.name // "Bộ máy"
 */
export function titlesOf(above: readonly (readonly string[])[]): readonly (TableTitle | null)[] {
  if (above.length < 2) return above.map(() => null);
  const counted = above.map(firstNumbered);
  const countOn = counted.every((title, at) => at === 0 || follows(title, counted[at - 1]));
  const titles = above.map(([nearest], at): TableTitle | null => {
    const title = countOn ? counted[at] : nearest !== undefined && titleOf(nearest);
    return title || null;
  });
  const names = titles.flatMap((title) =>
    title && title.no === "" && isName(title.name) ? [title.name] : [],
  );
  const allNamed = names.length === above.length && new Set(names).size === names.length;
  return titles.map((title) => (title?.no === "" && !allNamed ? null : title));
}

/**
 * The first title of a table whose further ones stand in its rows: a sheet, where it lies above the head. `titled`:
 * the numbers of the rows that are titles.
 */
export function openingTitle(
  { tables, lines }: TaskTables,
  table: Stretch,
  titled: readonly RowNumber[],
): NumberedTitle | null {
  const above = aboveOf(lines, table, tables[tables.indexOf(table) - 1]);
  const title = firstNumbered(above.map(({ text }) => text));
  if (!title || !isFirst(title.number)) return null;
  const next = titled.find(({ level }) => level <= title.number.level);
  return next && follows({ ...title, number: next }, title) ? title : null;
}

function partsOf({ tables, lines }: TaskTables): Part[] {
  return tables.flatMap((table, at): Part[] => {
    const above = aboveOf(lines, table, tables[at - 1]);
    const goesOn = above.length === 0 ? table.continues : above.every(({ text }) => saysGoesOn(text));
    return goesOn ? [] : [{ table, above }];
  });
}

function aboveOf(
  lines: readonly OutsideLine[],
  table: Stretch,
  before: Stretch | undefined,
): readonly OutsideLine[] {
  const near = linesAbove(lines, table, TITLE_LINES, before).filter(
    ({ block }) => block >= table.block - TITLE_LINES,
  );
  const nearest = near[near.length - 1];
  return nearest && nearest.block >= table.block - 1 ? [...near].reverse() : [];
}

function firstNumbered(above: readonly string[]): NumberedTitle | null {
  for (const text of above) {
    const title = numberedTitle(text);
    if (title && isName(title.name)) return title;
  }
  return null;
}

function follows(title: NumberedTitle | null | undefined, before: NumberedTitle | null | undefined): boolean {
  if (!title || !before || title.number.level !== before.number.level) return false;
  return ordinalOf(title.number) === ordinalOf(before.number) + 1;
}

/** Which of its row a number is: 2 for II, B, b), 2 and 1.2. */
function ordinalOf({ path, plain }: RowNumber): number {
  if (path) return path[path.length - 1] ?? 0;
  return readRoman(plain) ?? plain.toUpperCase().charCodeAt(0) - "A".charCodeAt(0) + 1;
}

function titleOf(text: string): TableTitle {
  return numberedTitle(text) ?? { no: "", name: text };
}

/** "I. Thể chế", "Lĩnh vực 1: Thể chế"; and "I Thể chế", as Word may count it. */
function numberedTitle(text: string): NumberedTitle | null {
  const leading = leadingNumber(text);
  if (leading) return { no: leading.number.plain, name: leading.rest, number: leading.number };
  const [, no = "", name = ""] = /^([IVXL]+|[A-H])\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  const number = no.length > 1 || /^[IVX]$/.test(no) ? rowNumber(no) : null;
  return number && { no: number.plain, name, number };
}

/** "(Tiếp theo)", "Phụ lục I (tiếp theo trang trước)" */
function saysGoesOn(text: string): boolean {
  return /^(?:(?:phu luc|bieu|bang)(?: \w{1,4})? )?tiep(?: theo)?(?: trang truoc)?$/.test(bareText(text));
}

const LONGEST_NAME = 20;

function isName(text: string): boolean {
  return !text.startsWith("(") && !/[.;:]$/.test(text) && wordsOf(text).length <= LONGEST_NAME;
}
