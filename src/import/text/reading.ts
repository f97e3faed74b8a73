import type { Activity, ActivityField, ImportWarning, Section } from "../../plan/plan";
import { NoRowsError, RefusedFileError } from "../errors";
import { MAX_TEXT_ROWS } from "../limits";
import { activitiesOf } from "./activities";
import type { Column } from "./columns";
import { CapitalUse } from "./evidence/capitals";
import { Cohesion } from "./evidence/cohesion";
import { withGroups } from "./groupRows";
import { withKeys } from "./keys";
import { readItems } from "./learn";
import { wordsOf } from "./letters";
import type { Line } from "./lines";
import { withMergedAims } from "./mergedAims";
import { withOddShapes } from "./oddShape";
import { withoutPageNumbers } from "./pageNumbers";
import { piecesOf } from "./pieces";
import type { ItemRow, Row } from "./rows";
import { splitRows } from "./rows";
import { withRunOns } from "./runOn";
import { ItemEvidence } from "./evidence/item";
import type { ItemReading } from "./segment";
import { findTable } from "./table";
import { tailWarnings } from "./tail";
import type { Table } from "./table";

/** The appendix as read, with where every word of it went. */
export interface TableReading {
  readonly table: Table;
  /** Line number of the table's head in the source. */
  readonly headLine: number;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly warnings: readonly ImportWarning[];
  readonly rows: readonly Row[];
  readonly items: readonly {
    readonly row: ItemRow;
    readonly evidence: ItemEvidence;
    readonly reading: ItemReading;
  }[];
}

/**
 * Finds and reads the appendix in a document's lines.
 * @throws NoAppendixError, NoRowsError, RefusedFileError
 */
export function readAppendix(lines: readonly Line[]): TableReading {
  const { table, rows } = splitTable(findTable(lines));
  const itemRows = rows.filter((row): row is ItemRow => row.kind === "item");
  if (itemRows.length === 0) throw new NoRowsError();
  if (itemRows.length > MAX_TEXT_ROWS) throw new RefusedFileError("lines");
  const columns = table.header.columns.filter((column) => column.role !== "no");
  const document = { capitals: new CapitalUse(lines), cohesion: new Cohesion(lines) };
  const evidence = itemRows.map((row) => new ItemEvidence(piecesOf(row.lines), document));
  const readings = readItems(evidence, columns);
  const items = itemRows.flatMap((row, at) => {
    const own = evidence[at];
    const reading = readings[at];
    return own && reading ? [{ row, evidence: own, reading }] : [];
  });
  return {
    table,
    headLine: lines[table.header.from]?.no ?? 1,
    columns: table.header.columns,
    sections: rows.flatMap((row) => (row.kind === "section" ? [{ no: row.no, name: row.name }] : [])),
    activities: withKeys(
      withRunOns(
        withOddShapes(
          withMergedAims(
            items.map(({ row, evidence: own, reading }) => activitiesOf(row, own, reading, columns)),
          ),
          columns,
        ),
        columns,
      ),
    ),
    warnings: [
      ...columnWarnings(table.header.columns),
      ...rowWarnings(rows),
      ...table.others.map((at) => otherTable(lines, at)),
      ...tailWarnings(lines.slice(table.end)),
    ],
    rows,
    items,
  };
}

/** The table and its rows, page numbers taken out of them. */
function splitTable(table: Table): { table: Table; rows: Row[] } {
  const rows = splitRows(table.body);
  const clean = withoutPageNumbers(table.body, rows);
  if (!clean) return { table, rows: withGroups(rows) };
  const furniture = [...table.furniture, ...clean.furniture];
  return { table: { ...table, body: clean.body, furniture }, rows: withGroups(splitRows(clean.body)) };
}

/** A task table that isn't read is told by the line above it, which is its title as a rule. */
function otherTable(lines: readonly Line[], head: number): ImportWarning {
  return { code: "further-table", where: `dòng ${lines[head]?.no ?? 0}`, text: lines[head - 1]?.text ?? "" };
}

const EXPECTED: readonly ActivityField[] = ["leadUnit", "coopUnits", "product", "deadline"];

/** What is to be said about columns that the model doesn't know, and about those that are usual and missing. */
export function columnWarnings(columns: readonly Column[]): ImportWarning[] {
  const unknown = columns.filter(({ role }) => role === "extra");
  const missing = EXPECTED.filter((field) => !columns.some(({ role }) => role === field));
  return [
    ...unknown.map(({ heading }): ImportWarning => ({ code: "unknown-column", where: "", text: heading })),
    ...missing.map((field): ImportWarning => ({ code: "missing-column", where: "", text: field })),
  ];
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
