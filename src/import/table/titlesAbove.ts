import { wordsOf } from "../text/letters";
import { leadingNumber, rowNumber } from "./numbers";
import type { Stretch } from "./stretches";
import type { TaskTables } from "./taskTables";
import { linesAbove } from "./taskTables";

/** The title of the section that a table holds. */
export interface TableTitle {
  /** Without brackets and dots; "" where it has none. */
  readonly no: string;
  readonly name: string;
}

/**
 * The titles right above the tables of a plan that gives each of its sections a table. Titles without a number are
 * some only where every table has another one: a single line may say anything.
 */
export function titlesAbove({ tables, lines }: TaskTables): ReadonlyMap<Stretch, TableTitle> {
  const titles = new Map<Stretch, TableTitle>();
  const headed = tables.filter(({ continues }) => !continues);
  if (headed.length < 2) return titles;
  for (const table of headed) {
    const line = linesAbove(lines, table, 1)[0];
    if (line && line.block >= table.block - 1) titles.set(table, titleOf(line.text));
  }
  const names = [...titles.values()].filter(({ no, name }) => no === "" && isName(name));
  const allNamed =
    names.length === headed.length && new Set(names.map(({ name }) => name)).size === names.length;
  for (const [table, { no }] of titles) if (no === "" && !allNamed) titles.delete(table);
  return titles;
}

/** "I. Thể chế", "Lĩnh vực 1: Thể chế"; and "I Thể chế", as Word may count it. */
function titleOf(text: string): TableTitle {
  const leading = leadingNumber(text);
  if (leading) return { no: leading.number.plain, name: leading.rest };
  const [, no = "", name = ""] = /^([IVXL]+|[A-H])\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  const number = no.length > 1 || /^[IVX]$/.test(no) ? rowNumber(no) : null;
  return number ? { no: number.plain, name } : { no: "", name: text };
}

const LONGEST_NAME = 20;

function isName(text: string): boolean {
  return !text.startsWith("(") && !/[.;:]$/.test(text) && wordsOf(text).length <= LONGEST_NAME;
}
