import { activityRows, type ActivityRow } from "./activityRows";
import { carryOver } from "./carryOver";
import { checkSnapshot, type CheckedSnapshot } from "./checkSnapshot";
import { describeDerived, workbookOf } from "./describeWorkbook";
import { marksIn, markOf } from "./fingerprint";
import { heldFindings } from "./heldFindings";
import { PLAN_COLUMNS } from "./layout";
import { COLUMN_OF, PLACE_COLUMNS } from "./sheets/plan/planColumns";
import type { WorkbookSnapshot } from "./snapshot";
import type { Cell, SheetDescription, TableColumn, TableSpec, WorkbookSpec } from "./spec";

const C = PLAN_COLUMNS;
/** Columns of KeHoach that follow from its other cells. All else stays as it is. */
const DERIVED: readonly string[] = [C.deadlineKind, C.due, C.attention, ...PLACE_COLUMNS];

/** The plan's own words, from which all else follows: only a document could bring them back. */
const WORDS: readonly string[] = [C.field, C.no, ...Object.values(COLUMN_OF), C.fingerprint];

/** What a check of a workbook in use brings up to date, and what it found. */
export interface Recheck {
  readonly spec: WorkbookSpec;
  readonly check: CheckedSnapshot;
}

/**
 * The sheets of a workbook that follow from the plan's words, as they should be with people's corrections: due days
 * and kinds of deadlines in Kế hoạch, Mốc, Kiểm tra. Needs no document. Null where the workbook has no plan.
 * @example updateWorkbook((snapshot) => recheckSpec(snapshot)?.spec ?? spec)
 */
export function recheckSpec(snapshot: WorkbookSnapshot): Recheck | null {
  const check = checkSnapshot(snapshot);
  if (check === null) return null;
  const rows = ourRows(snapshot);
  const keys = new Set(rows.map(({ key }) => key));
  const dismissed = heldFindings(snapshot, check.findings).filter((each) => each.dismissed);
  const derived = describeDerived({
    ...check,
    plan: { ...check.plan, activities: firstOf(check, keys) },
    held: {
      plan: check.plan,
      entered: check.entered,
      dismissed: new Set(dismissed.map(({ finding }) => finding)),
      holidays: check.holidays,
    },
  });
  const described = workbookOf([asHeld(derived.plan, rows), derived.milestones, derived.findings]);
  return { spec: carryOver(described, snapshot), check };
}

/** The rows that a run wrote; a second row with a code is a person's copy. */
function ourRows(snapshot: WorkbookSnapshot): ActivityRow[] {
  const seen = new Set<string>();
  return activityRows(snapshot).filter(({ key, cell }) => {
    if (cell(C.fingerprint) === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function firstOf({ plan }: CheckedSnapshot, keys: ReadonlySet<string>) {
  const left = new Set(keys);
  return plan.activities.filter(({ key }) => left.delete(key));
}

/** Words, numbers and marks as the workbook has them, so that a later run still knows a correction from the plan. */
function asHeld(description: SheetDescription, rows: readonly ActivityRow[]): SheetDescription {
  const tables = description.sheet.tables.map((table): TableSpec => {
    if (rows.length === 0) return { ...table, irreplaceable: WORDS };
    return {
      ...table,
      irreplaceable: WORDS,
      rows: table.rows.map((cells, at) => rowAsHeld(table.columns, cells, rows[at])),
    };
  });
  return { ...description, sheet: { ...description.sheet, tables } };
}

function rowAsHeld(
  columns: readonly TableColumn[],
  described: readonly Cell[],
  held: ActivityRow | undefined,
): Cell[] {
  return columns.map(({ heading, formula }, index): Cell => {
    const cell = described[index] ?? null;
    if (held === undefined || formula !== undefined || DERIVED.includes(heading)) return cell;
    const value = held.cell(heading);
    if (heading !== C.fingerprint) return value === "" ? null : value;
    const due = described[columns.findIndex((column) => column.heading === C.due)] ?? null;
    return withMark(columns, String(value), C.due, due);
  });
}

function withMark(columns: readonly TableColumn[], marks: string, heading: string, cell: Cell): string {
  const at = columns
    .filter(({ mendable }) => mendable === true)
    .findIndex((column) => column.heading === heading);
  return marksIn(marks)
    .map((mark, index) => (index === at ? markOf(cell) : mark))
    .join("~");
}
