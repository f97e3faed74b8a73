import { hasMostHeadings } from "../../workbook/carry/currentTable";
import { headingKey } from "../../workbook/rowKeys";
import type { SheetSpec, TableColumn, TableSpec } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { columnLetters, parseRect } from "../cells/address";
import type { CurrentSheet, CurrentTable } from "../read/currentWorkbook";
import { ColumnRenamedError, TableChangedError } from "../errors";
import { columnEntry } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { step } from "../run/step";

/**
 * A column of ours that a table lacks, because an earlier version made the workbook or somebody deleted it. It is put
 * in at its place, and everything behind it moves to the right, people's own columns with all that is in them.
 */
export interface NewColumn {
  readonly table: string;
  readonly heading: string;
  /** Its place among the table's columns, from 0, once those before it are there. */
  readonly at: number;
}

/** A sheet as it will be with the columns that its tables lack, blank as yet. */
export interface CompletedSheet {
  readonly sheet: CurrentSheet;
  readonly columns: readonly NewColumn[];
}

/**
 * Plans the columns that the tables of a sheet lack; what is known of its cells moves along.
 * @throws TableChangedError where the column can't be brought back: it tells the rows apart, its contents stood in it
 * alone, or there is no room. ColumnRenamedError where it is still there under another heading.
 */
export function completeColumns(spec: SheetSpec, sheet: CurrentSheet): CompletedSheet {
  return spec.tables.reduce<CompletedSheet>(
    (completed, table) => {
      const current = findTable(table, completed.sheet);
      const missing = current ? missingColumns(table, current, completed.sheet) : [];
      if (!current || missing.length === 0) return completed;
      checkRoom(spec, table, current, completed.sheet, missing);
      return {
        sheet: withColumns(completed.sheet, current, missing),
        columns: [...completed.columns, ...missing],
      };
    },
    { sheet, columns: [] },
  );
}

/** The table of a sheet that a described one is: by its name, or, where people renamed it, by its headings. */
export function findTable(spec: TableSpec, sheet: CurrentSheet): CurrentTable | undefined {
  const named = sheet.tables.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  return named ?? sheet.tables.find(({ headings }) => hasMostHeadings(headings, spec));
}

/** What puts the columns in, before anything else is done to the table. */
export function insertColumns(key: string, table: CurrentTable, columns: readonly NewColumn[]): Step[] {
  const own = columns.filter((column) => column.table === table.name);
  const first = Math.min(...own.map(({ at }) => at));
  if (own.length === 0) return [];
  const { column, columns: count } = table.area;
  const shifted = `${columnLetters(column + first)}:${columnLetters(column + count - 1)}`;
  return [
    ...own.map(({ heading, at }) =>
      step("sheets", 3, (work) => {
        work.sheet(key).tables.getItem(table.name).columns.add(at, undefined, heading);
      }),
    ),
    // Cells move, widths don't: a column may come to stand where one of ours was hidden. Ours are hidden again.
    step("look", 2, (work) => {
      work.range(key, shifted).columnHidden = false;
    }),
  ];
}

function missingColumns(spec: TableSpec, table: CurrentTable, sheet: CurrentSheet): NewColumn[] {
  const headings = table.headings.map(headingKey);
  const missing: NewColumn[] = [];
  spec.columns.forEach((column, index) => {
    const { heading } = column;
    if (headings.includes(headingKey(heading))) return;
    if (heading === spec.key || spec.irreplaceable?.includes(heading) === true)
      throw new TableChangedError(spec.name, heading, sheet.name);
    const at = placeOf(spec, index, headings);
    checkRenamed(spec, column, headings.slice(at), table, sheet);
    headings.splice(at, 0, headingKey(heading));
    missing.push({ table: table.name, heading, at });
  });
  return missing;
}

/** Behind the column that it stands behind in the description, wherever people moved that. */
function placeOf({ columns }: TableSpec, index: number, headings: readonly string[]): number {
  const before = columns[index - 1];
  if (before) return headings.indexOf(headingKey(before.heading)) + 1;
  const places = columns.map(({ heading }) => headings.indexOf(headingKey(heading)));
  return Math.min(...places.filter((place) => place >= 0));
}

/**
 * A heading of people's where ours is missing may be ours, renamed: what stands below it must not be left behind
 * unnoticed. The last run's marks tell which columns there were. Without them, formulas of ours that follow it do, and
 * a filled column in the place of one that people fill is taken for it, but for the end, where people put their own.
 */
function checkRenamed(
  spec: TableSpec,
  column: TableColumn,
  behind: readonly string[],
  table: CurrentTable,
  sheet: CurrentSheet,
): void {
  const ours = new Set(spec.columns.map(({ heading }) => headingKey(heading)));
  const next = behind.findIndex((key) => ours.has(key));
  const suspects = behind.slice(0, next < 0 ? behind.length : next);
  const { columns: known } = sheet.marks;
  const mayBeTaken = column.owner === "person" && next >= 0;
  const renamed = suspects.find((suspect) =>
    known === null
      ? isReferredTo(suspect, table, sheet) || (mayBeTaken && isFilled(suspect, table, sheet))
      : known.has(columnEntry(spec.name, column.heading)) && !known.has(columnEntry(spec.name, suspect)),
  );
  if (renamed === undefined) return;
  const shown = table.headings.find((each) => headingKey(each) === renamed) ?? renamed;
  throw new ColumnRenamedError(spec.name, column.heading, shown, sheet.name);
}

function isFilled(heading: string, { area, headings }: CurrentTable, { grid }: CurrentSheet): boolean {
  const column = area.column + headings.findIndex((each) => headingKey(each) === heading);
  const body = grid.values({ row: area.row + 1, rows: area.rows - 1, column, columns: 1 });
  return body.some(([value]) => value !== "");
}

/** Excel renames a column in formulas as well. */
function isReferredTo(heading: string, { area }: CurrentTable, { grid }: CurrentSheet): boolean {
  return Array.from({ length: area.columns }, (_, column) =>
    grid.at(area.row + 1, area.column + column),
  ).some(({ formula }) => formula !== null && headingKey(formula).includes(`${heading}]`));
}

/** Only what shares all its rows with the table may stand beside it: Excel moves cells, but tears nothing apart. */
function checkRoom(
  { blocks, tables }: SheetSpec,
  spec: TableSpec,
  table: CurrentTable,
  sheet: CurrentSheet,
  missing: readonly NewColumn[],
): void {
  const { area } = table;
  const others = [
    ...sheet.tables.filter((each) => each !== table).map((each) => each.area),
    ...tables
      .filter((each) => each !== spec)
      .map(({ at, rows }) => ({ ...parseRect(at), rows: rows.length + 1 })),
    ...blocks.map(({ at, rows }) => ({ ...parseRect(at), rows: rows.length })),
  ];
  const isInTheWay = ({ row, rows, column }: Rect) =>
    column >= area.column + area.columns && row < area.row + area.rows && area.row < row + rows;
  if (others.some(isInTheWay))
    throw new TableChangedError(spec.name, missing[0]?.heading ?? null, sheet.name);
}

function withColumns(sheet: CurrentSheet, table: CurrentTable, columns: readonly NewColumn[]): CurrentSheet {
  const { area } = table;
  const headings = [...table.headings];
  for (const { heading, at } of columns) {
    headings.splice(at, 0, heading);
    sheet.grid.insertColumn(area.column + at, area.row, area.rows);
    sheet.grid.set(area.row, area.column + at, { value: heading, formula: null });
  }
  const wider = { ...table, headings, area: { ...area, columns: headings.length } };
  return { ...sheet, tables: sheet.tables.map((each) => (each === table ? wider : each)) };
}
