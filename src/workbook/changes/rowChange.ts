import { shownText } from "../carry/mergeRow";
import { correctedColumns, filledColumns, marksOf } from "../carry/rowOrigin";
import type { CurrentRow } from "../carry/tableRows";
import { markOf } from "../fingerprint";
import { PLAN_COLUMNS } from "../layout";
import { PLACE_COLUMNS } from "../sheets/plan/planColumns";
import type { Cell, TableColumn, TableSpec } from "../spec";
import type { ActivityRef, Entry, FieldChange } from "./planChange";

const C = PLAN_COLUMNS;
/** Where a work stands in the plan; they say nothing of the work itself. */
const POSITION = [C.key, C.field, C.no];
/** Columns that follow from others, or serve later runs only. */
const DERIVED: readonly string[] = [C.deadlineKind, C.fingerprint, C.attention, ...PLACE_COLUMNS];

/** A row in short. */
export function activityRef(spec: TableSpec, cells: readonly Cell[], name: string): ActivityRef {
  const text = (heading: string) => cellOf(spec, cells, heading).text;
  const words = [C.activity, C.task, C.objective, C.product].map(text).find((found) => found !== "") ?? "";
  return { name, key: text(C.key), field: text(C.field), no: text(C.no), words };
}

/** Whether the plan has the work under another number or in another field. */
export function isMoved(spec: TableSpec, described: readonly Cell[], row: CurrentRow): boolean {
  return POSITION.some((heading) => {
    const mark = marksOf(spec, row)?.get(heading);
    const wanted = cellOf(spec, described, heading).cell;
    const found = cellOf(spec, row.cells, heading).cell;
    return markOf(wanted) !== (mark ?? markOf(found));
  });
}

/** The plan's words in which the new edition differs from the last one. */
export function changedFields(spec: TableSpec, described: readonly Cell[], row: CurrentRow): FieldChange[] {
  const marks = marksOf(spec, row);
  return spec.columns.flatMap((column, index) => {
    if (!isPlansWord(column)) return [];
    const wanted = described[index] ?? null;
    const found = row.cells[index] ?? null;
    const mark = marks?.get(column.heading);
    if (markOf(wanted) === (mark ?? markOf(found)) || markOf(wanted) === markOf(found)) return [];
    const staysCorrected = mark !== undefined && found !== null && markOf(found) !== mark;
    const [before, after] = [shownText(found, column), shownText(wanted, column)];
    return before === after ? [] : [{ heading: column.heading, before, after, staysCorrected }];
  });
}

/** What people filled in, and what they wrote over the plan's words. */
export function entriesOf(spec: TableSpec, row: CurrentRow): Entry[] {
  return [...filledColumns(spec, row), ...correctedColumns(spec, row)].map((column) => ({
    heading: column.heading,
    text: shownText(row.cells[spec.columns.indexOf(column)] ?? null, column),
  }));
}

function isPlansWord({ owner, formula, heading }: TableColumn): boolean {
  return (
    owner === "ours" &&
    formula === undefined &&
    !POSITION.some((name) => name === heading) &&
    !DERIVED.includes(heading)
  );
}

function cellOf(
  spec: TableSpec,
  cells: readonly Cell[],
  heading: string,
): { readonly cell: Cell; readonly text: string } {
  const at = spec.columns.findIndex((column) => column.heading === heading);
  const column = spec.columns[at];
  const cell = cells[at] ?? null;
  return { cell, text: column === undefined ? "" : shownText(cell, column) };
}
