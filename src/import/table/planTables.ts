import type { ImportWarning } from "../../plan/plan";
import { bareText } from "../text/letters";
import type { TableGroup } from "./candidates";
import type { Stretch } from "./stretches";
import type { OutsideLine } from "./taskTables";
import { linesAbove } from "./taskTables";

/** The tables that make the plan by the import's own judgement, and what is to be said of those left out. */
export interface PlanTables {
  readonly tables: readonly TableGroup[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * Of several task tables those that are the plan: none that nobody sees, of another year, or of what was done
 * already, as long as another table is none of these. `lines` are the document's lines outside all tables.
 */
export function planTables(
  groups: readonly TableGroup[],
  lines: readonly OutsideLine[],
  year: number | undefined,
): PlanTables {
  const task = groups.filter(({ stretches: [first] }) => first.task);
  const seen = preferred(task, ({ stretches: [first] }) => first.grid.table.hidden !== true);
  const before = new Map(groups.map((group, at) => [group, groups[at - 1]?.stretches.at(-1)]));
  const titles = new Map(seen.map((group) => [group, titleOf(group, before.get(group), lines)]));
  const title = (group: TableGroup): Title => titles.get(group) ?? NO_TITLE;
  const tables = ofThePlan(seen, title, year);
  const made = new Set(tables);
  const shown = new Set(seen);
  const leftOut = task
    .filter((group) => !made.has(group))
    .map((group): ImportWarning => {
      const where = group.stretches[0].grid.table.origin;
      return shown.has(group)
        ? { code: "other-table", where, text: title(group).text || where }
        : { code: "hidden-sheet", where, text: "" };
    });
  const [first] = tables;
  const behind = first ? groups.slice(groups.indexOf(first)) : [];
  const headless = behind.filter(isHeadless).map(({ stretches: [{ grid }] }): ImportWarning => ({
    code: "headless-table",
    where: grid.table.origin,
    text: "",
  }));
  return { tables, warnings: [...leftOut, ...headless] };
}

/**
 * Of task tables those that are the plan by their titles: of the wanted year or the latest, and none of what was done
 * already, as long as another table is none of these.
 */
export function ofThePlan<One>(
  tables: readonly One[],
  title: (table: One) => Title,
  year: number | undefined,
): readonly One[] {
  const open = preferred(tables, (table) => !title(table).done);
  const latest = open.reduce((last, table) => Math.max(last, title(table).year ?? 0), 0);
  const wanted = year !== undefined && open.some((table) => title(table).year === year) ? year : latest;
  return open.filter((table) => (title(table).year ?? wanted) === wanted);
}

/** So many columns have rows of work; lists of a few words are often numbered. */
const LEAST_COLUMNS = 4;

/** Numbered rows without a head of their own, as a plan's next rows look; a person should know of them. */
function isHeadless({ stretches: [{ task, head }] }: TableGroup): boolean {
  return !task && head.from === head.to && head.columns.length >= LEAST_COLUMNS;
}

/** What the title of a table tells of it. */
export interface Title {
  readonly text: string;
  readonly year: number | null;
  /** It tells what was done. */
  readonly done: boolean;
}

const NO_TITLE: Title = { text: "", year: null, done: false };
const TITLE_LINES = 5;
const DONE =
  /\b(?:ket qua (?:thuc hien|trien khai|dat duoc)|tinh hinh thuc hien|da (?:thuc hien|hoan thanh))\b/;

/** The lines above a table up to the next one, remarks and dates left out, and a sheet's name. */
function titleOf(
  { stretches: [first] }: TableGroup,
  before: Stretch | undefined,
  lines: readonly OutsideLine[],
): Title {
  const name = sheetName(first);
  const above = linesAbove(lines, first, TITLE_LINES, before)
    .filter(({ block }) => block === first.block || !name)
    .map(({ text }) => text);
  return readTitle(above, name);
}

/**
 * What the lines above a table, and the name of its sheet, tell of it.
 * @example readTitle(["Phụ lục I", "NHIỆM VỤ NĂM 2026"]).year // 2026
 */
export function readTitle(above: readonly string[], name = ""): Title {
  const text = above.filter((line) => !line.startsWith("(") && !/\bngày\b/i.test(line)).join(" ");
  const years = [...text.matchAll(/năm\s+(20\d\d)/gi), ...name.matchAll(/\b(20\d\d)\b/g)];
  return {
    text: text || name,
    year: years.length > 0 ? Math.max(...years.map((match) => Number(match[1]))) : null,
    done: DONE.test(bareText(`${text} ${name}`)),
  };
}

/** The name of the sheet that a table stands in; "" where it stands in none. */
export function sheetName({ grid }: Stretch): string {
  return /“(.*)”/.exec(grid.table.origin)?.[1] ?? "";
}

/** Those that a rule holds for, or all where it holds for none. */
function preferred<One>(all: readonly One[], rule: (one: One) => boolean): readonly One[] {
  const held = all.filter(rule);
  return held.length > 0 ? held : all;
}
