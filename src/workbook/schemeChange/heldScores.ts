import { boundHeading, linkedToPlan, SCORE_COLUMNS, scoreHeading } from "../../locale/vi/scoring";
import { sourceName, type ComponentSource } from "../../scoring/componentSource";
import type { Scheme } from "../../scoring/scheme";
import { NAMES, TABLES } from "../layout";
import { headingKey, keyOf } from "../rowKeys";
import { scoreColumns } from "../sheets/scorecard/scorecardColumns";
import { scoreRows } from "../sheets/scorecard/scorecardRows";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { rowsOf, tableOf, type SnapshotRow } from "../snapshotRows";
import type { TableColumn } from "../spec";

const C = SCORE_COLUMNS;

/** The columns of ChamDiem that people fill. */
export const ENTRY_COLUMNS: readonly TableColumn[] = scoreColumns([], 0).filter(
  ({ owner }) => owner === "person",
);

/** A row of today's ChamDiem, and what people put into it. */
export interface HeldScore {
  /** Position in the table, from 0. */
  readonly at: number;
  readonly key: string;
  readonly level: string;
  readonly no: string;
  readonly name: string;
  readonly max: CellValue;
  readonly rule: string;
  readonly self: CellValue;
  /** An earlier version put a formula of ours where people declare a figure, and it shows what it gives. */
  readonly linked: boolean;
  /** The source that stands there because the scheme chose it: no entry of people's. */
  readonly source: ComponentSource | null;
  /** Filled cells of the columns that people fill, by heading. */
  readonly entries: ReadonlyMap<string, CellValue>;
  /** Filled cells of columns that people added to the table. */
  readonly others: readonly (readonly [heading: string, value: CellValue])[];
}

/**
 * Today's rows of ChamDiem that are ours, those left over from earlier schemes too; [] where there are none.
 * @param scheme that the workbook was made by; null where it keeps none
 */
export function heldScores(snapshot: WorkbookSnapshot, scheme: Scheme | null): HeldScore[] {
  const chosen = new Map(
    (scheme === null ? [] : scoreRows(scheme)).map(({ key, component }) => [key, component?.source]),
  );
  const table = tableOf(snapshot, TABLES.scorecard);
  const foreign = foreignHeadings(table);
  const share = snapshot.named[NAMES.completion];
  const completion = typeof share === "number" ? String(share * 100) : "";
  return rowsOf(table).flatMap((row, at): HeldScore[] => {
    const key = keyOf(row(C.key));
    if (key === "") return [];
    const rule = String(row(C.rule));
    const linked = rule.startsWith(linkedToPlan) && String(row(C.declared)) === completion;
    const choice = chosen.get(key);
    const source = choice !== undefined && row(C.source) === sourceName(choice) ? choice : null;
    const entered = ENTRY_COLUMNS.filter(
      (column) => !isComputed(column, row, linked) && !(source !== null && column.heading === C.source),
    );
    return [
      {
        ...{ at, key, rule, linked, source },
        level: String(row(C.level)),
        no: String(row(C.no)),
        name: String(row(C.name)),
        max: row(C.max),
        self: row(C.self),
        entries: new Map(
          filled(
            entered.map(({ heading }) => heading),
            row,
          ),
        ),
        others: filled(foreign, row),
      },
    ];
  });
}

/** Whether somebody has put anything into a row. */
export function isFilled({ entries, others }: HeldScore): boolean {
  return entries.size > 0 || others.length > 0;
}

/** Headings of columns that people added to a table of scores. */
export function foreignHeadings(table: TableSnapshot | undefined): readonly string[] {
  const headings = table?.headings ?? [];
  const ours = new Set([
    ...Object.values(C).map(headingKey),
    ...headings.flatMap((_, at) => [headingKey(boundHeading(at + 1)), headingKey(scoreHeading(at + 1))]),
  ]);
  return headings.filter((heading) => !ours.has(headingKey(heading)));
}

/** A formula of ours stands in the cell. */
function isComputed({ heading, computedIn }: TableColumn, row: SnapshotRow, linked: boolean): boolean {
  if (linked && heading === C.declared) return true;
  return computedIn?.texts.includes(String(row(computedIn.heading))) === true;
}

function filled(headings: readonly string[], row: SnapshotRow): [string, CellValue][] {
  return headings.flatMap((heading): [string, CellValue][] => {
    const value = row(heading);
    return value === "" ? [] : [[heading, value]];
  });
}
