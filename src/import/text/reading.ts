import type { Activity, ImportWarning, Section } from "../../plan/plan";
import type { ImportChoices, TableCandidate } from "../choices";
import { NoAppendixError, NoRowsError, RefusedFileError } from "../errors";
import { MAX_TEXT_ROWS } from "../limits";
import { samplesOf, shortened } from "../table/candidates";
import { columnWarnings, unionOf } from "../table/planColumns";
import { ofThePlan } from "../table/planTables";
import { titlesOf } from "../table/titlesAbove";
import { activitiesOf } from "./activities";
import type { Column } from "./columns";
import { CapitalUse } from "./evidence/capitals";
import { Cohesion } from "./evidence/cohesion";
import type { FoundTable, UsedColumn } from "./foundTables";
import { findTaskTables } from "./foundTables";
import { withGroups } from "./groupRows";
import { withKeys } from "./keys";
import { readItems } from "./learn";
import { wordsOf } from "./letters";
import type { Line } from "./lines";
import { withMergedAims } from "./mergedAims";
import { withOddShapes } from "./oddShape";
import { withoutPageNumbers } from "./pageNumbers";
import { cellText, piecesOf } from "./pieces";
import type { ItemRow, Row } from "./rows";
import { splitRows } from "./rows";
import { withRunOns } from "./runOn";
import { withSections } from "./tableSections";
import { ItemEvidence } from "./evidence/item";
import type { ItemReading } from "./segment";
import { tailWarnings } from "./tail";
import type { Table } from "./table";

/** One table as read, with where every word of it went. */
export interface TableReading {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly items: readonly ReadItem[];
}

interface ReadItem {
  readonly row: ItemRow;
  readonly evidence: ItemEvidence;
  readonly reading: ItemReading;
}

/** The appendix as read: all tables that make the plan. */
export interface AppendixReading {
  readonly tables: readonly TableReading[];
  /** Line number of the first table's head in the source. */
  readonly headLine: number;
  /** The tables have titles of their own. */
  readonly titled: boolean;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly warnings: readonly ImportWarning[];
  readonly candidates: readonly TableCandidate[];
}

interface AppendixOptions {
  /** The plan's year, where its tables are of several. */
  readonly year?: number;
  readonly choices?: ImportChoices;
}

/** A table of the text with what was read of it. */
interface ReadTable extends TableReading {
  readonly found: FoundTable;
}

/**
 * Finds and reads the appendix in a document's lines: of its task tables those that are the plan, or those that a
 * person chose.
 * @throws NoAppendixError, NoRowsError, RefusedFileError
 */
export function readAppendix(
  lines: readonly Line[],
  { year, choices = {} }: AppendixOptions = {},
): AppendixReading {
  const all = readTables(lines, findTaskTables(lines, choices));
  const own = ofThePlan(all, ({ found }) => found.title, year);
  const chosen = choices.tables ? all.filter(({ found }) => choices.tables?.includes(found.id)) : own;
  const candidates = all.map((one) => candidateOf(one, chosen.includes(one)));
  const [first] = chosen;
  if (!first) throw new NoAppendixError(candidates);
  const titles = titlesOf(chosen.map(({ found }) => found.above));
  const titled = titles.some((title) => title !== null);
  const { sections, tables } = withSections(
    chosen.map(({ found, rows }, at) => ({ rows, title: titles[at] ?? null, where: found.origin })),
  );
  const activities = chosen.flatMap((one, at) => activitiesIn(one, tables[at]));
  if (activities.length === 0) throw new NoRowsError(candidates);
  const columns = unionOf(chosen.map(({ found }) => used(found.columns)));
  const leftOut = choices.tables ? [] : all.filter((one) => !own.includes(one));
  return {
    tables: chosen,
    headLine: lines[first.table.header.from]?.no ?? 1,
    titled,
    columns,
    sections,
    activities: withKeys(activities),
    warnings: [
      ...leftOut.map(({ found }) => otherTable(found)),
      ...columnWarnings(columns, activities.flat()),
      ...chosen.flatMap(({ rows }) => rowWarnings(rows)),
      ...leftoversOf(lines, all, first.table.end, titled),
    ],
    candidates,
  };
}

/** The rows of all tables taken apart; tables of the same head teach one another. */
function readTables(lines: readonly Line[], found: readonly FoundTable[]): ReadTable[] {
  const document = { capitals: new CapitalUse(lines), cohesion: new Cohesion(lines) };
  const split = found.map((one) => ({ found: one, ...splitTable(one.table) }));
  const itemsOf = (rows: readonly Row[]): ItemRow[] => rows.filter((row) => row.kind === "item");
  const count = split.reduce((sum, { rows }) => sum + itemsOf(rows).length, 0);
  if (count > MAX_TEXT_ROWS) throw new RefusedFileError("lines");
  const read = new Map<ItemRow, ReadItem>();
  for (const group of byHead(split)) {
    const rows = group.flatMap((one) => itemsOf(one.rows));
    const columns = cellColumns(group[0]?.found);
    const evidence = rows.map((row) => new ItemEvidence(piecesOf(row.lines), document));
    readItems(evidence, columns).forEach((reading, at) => {
      const [row, own] = [rows[at], evidence[at]];
      if (row && own) read.set(row, { row, evidence: own, reading });
    });
  }
  return split.map((one) => ({ ...one, items: itemsOf(one.rows).flatMap((row) => read.get(row) ?? []) }));
}

function byHead<One extends { readonly found: FoundTable }>(tables: readonly One[]): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of tables) {
    const key = one.found.columns.map(({ role, heading }) => `${role} ${heading}`).join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The columns that an item's words are in. */
function cellColumns(found: FoundTable | undefined): readonly UsedColumn[] {
  return found?.columns.filter(({ role }) => role !== "no") ?? [];
}

function used(columns: readonly UsedColumn[]): readonly UsedColumn[] {
  return columns.filter(({ use }) => use !== "ignored");
}

/** The activities of a table by item, in the sections that the whole plan has. */
function activitiesIn(
  { found, items }: ReadTable,
  sections: ReadonlyMap<Row, string> | undefined,
): Omit<Activity, "key">[][] {
  const columns = cellColumns(found);
  const read = items.map(({ row, evidence, reading }) =>
    activitiesOf({ ...row, section: sections?.get(row) ?? row.section }, evidence, reading, columns),
  );
  return withRunOns(withOddShapes(withMergedAims(read), columns), columns);
}

/** The table and its rows, page numbers taken out of them. */
function splitTable(table: Table): { table: Table; rows: Row[] } {
  const rows = splitRows(table.body);
  const clean = withoutPageNumbers(table.body, rows);
  if (!clean) return { table, rows: withGroups(rows) };
  const furniture = [...table.furniture, ...clean.furniture];
  return { table: { ...table, body: clean.body, furniture }, rows: withGroups(splitRows(clean.body)) };
}

function otherTable({ origin, title }: FoundTable): ImportWarning {
  return { code: "other-table", where: origin, text: title.text || origin };
}

/** What a person sees of a table to choose. */
function candidateOf({ found, items }: ReadTable, chosen: boolean): TableCandidate {
  const cells = cellColumns(found);
  return {
    id: found.id,
    origin: found.origin,
    title: shortened(found.above[0] ?? ""),
    rowCount: items.length,
    columns: found.columns.map((column) => ({
      heading: column.heading,
      use: column.use,
      samples: samplesOf(
        column.role === "no" ? items.map(({ row }) => row.no) : textsOf(items, cells.indexOf(column)),
      ),
    })),
    chosen,
  };
}

function* textsOf(items: readonly ReadItem[], column: number): Generator<string> {
  for (const { evidence, reading } of items)
    for (const { cells } of reading.passes)
      for (const cell of cells)
        if (cell.column === column) yield cellText(evidence.pieces.slice(cell.from, cell.to));
}

/** The lines behind each table that stand neither in another one nor, where tables have titles, in its title. */
function leftoversOf(
  lines: readonly Line[],
  all: readonly ReadTable[],
  from: number,
  titled: boolean,
): ImportWarning[] {
  return all.flatMap(({ table }, at): ImportWarning[] => {
    const next = all[at + 1]?.found;
    const to = (titled ? next?.from : next?.table.header.from) ?? lines.length;
    return table.end < from ? [] : tailWarnings(lines.slice(table.end, to));
  });
}

/** A section's name of more words holds a row that has no number. */
const LONGEST_NAME = 70;

function rowWarnings(rows: readonly Row[]): ImportWarning[] {
  return rows.flatMap((row): ImportWarning[] => {
    if (row.kind === "loose") {
      const text = row.lines.map(({ line }) => line.text).join(" ");
      return [{ code: "leftover-text", where: `dòng ${row.lines[0]?.line.no ?? 0}`, text }];
    }
    if (row.kind === "section" && wordsOf(row.name).length > LONGEST_NAME) {
      return [{ code: "stray-words", where: `mục ${row.no}`, text: row.name }];
    }
    if (row.kind !== "item" || row.gap === 0) return [];
    return [
      {
        code: "numbering-gap",
        where: `mục ${[row.section, row.no].filter(Boolean).join(".")}`,
        text: row.no,
      },
    ];
  });
}
