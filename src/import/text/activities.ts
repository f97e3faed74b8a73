import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Activity, ActivityField, Doubt, DoubtReason } from "../../plan/plan";
import { activityContent } from "../activityContent";
import type { UsedColumn } from "./foundTables";
import { furtherBeyond } from "./beyondPage";
import { cellText } from "./pieces";
import type { ItemRow } from "./rows";
import type { ItemEvidence } from "./evidence/item";
import type { CellSpan, ItemReading, Pass } from "./segment";

/** Below this sureness a person should look at a cell. */
export const SURE = 0.95;

interface Cell {
  readonly text: string;
  readonly sureness: number;
  readonly merged: boolean;
  /** Part of a row that a page break cut: what stands behind the break may be another cell's. */
  readonly split: boolean;
}

/** The activities of one item, keys still without their section's part. */
export function activitiesOf(
  row: ItemRow,
  item: ItemEvidence,
  reading: ItemReading,
  columns: readonly UsedColumn[],
): Omit<Activity, "key">[] {
  const rows: Cell[][] = [];
  for (const pass of reading.passes) {
    const above = rows[rows.length - 1];
    if (pass.kind === "resumed" && above) rows.splice(-1, 1, ...resume(above, pass, item, columns));
    else rows.push(columns.map((_, column) => cellOf(pass, column, item, above?.[column])));
  }
  return rows.map((cells) => toActivity(row, cells, columns));
}

function cellOf(pass: Pass, column: number, item: ItemEvidence, above: Cell | undefined): Cell {
  const span = pass.cells.find((cell) => cell.column === column);
  if (span) return { text: textOf(span, item), sureness: span.sureness, merged: false, split: false };
  const sureness = pass.emptySureness.get(column) ?? 1;
  if (!above || pass.shownEmpty.includes(column)) return { text: "", sureness, merged: false, split: false };
  return {
    text: above.text,
    sureness: Math.min(sureness, above.sureness),
    merged: above.text !== "",
    split: above.split,
  };
}

/**
 * A row cut by a page break: what stands behind the break goes on with the cells before it, or is a further activity.
 * Which goes on with which is a guess, so all of them want a look.
 */
function resume(
  above: readonly Cell[],
  pass: Pass,
  item: ItemEvidence,
  columns: readonly UsedColumn[],
): Cell[][] {
  const texts = columns.map((_, column) => {
    const span = pass.cells.find((cell) => cell.column === column);
    return { above: above[column]?.text ?? "", below: span ? textOf(span, item) : "" };
  });
  const further = furtherBeyond(texts, columns);
  const cell = (text: string, column: number): Cell => {
    const span = pass.cells.find((own) => own.column === column);
    const sureness = Math.min(above[column]?.sureness ?? 1, span?.sureness ?? 1);
    return { text, sureness, merged: false, split: true };
  };
  const isOwn = (column: number): boolean =>
    further !== null &&
    (further[column] === "own" || (further[column] === "open" && texts[column]?.above === ""));
  const whole = texts.map((text, column) =>
    cell([text.above, isOwn(column) ? "" : text.below].filter((part) => part !== "").join(" "), column),
  );
  if (!further) return [whole];
  const next = texts.map(({ below }, column) =>
    isOwn(column) ? cell(below, column) : cell(whole[column]?.text ?? "", column),
  );
  return [whole, next];
}

function textOf(span: CellSpan, item: ItemEvidence): string {
  return cellText(item.pieces.slice(span.from, span.to));
}

/** Merged units and aims are the rule; a merged deadline, product or amount is a reading. */
function doubtOf(cell: Cell, role: ActivityField, lead: Cell | undefined): DoubtReason | null {
  if (cell.sureness < SURE) return "boundary";
  if (cell.split) return "split";
  // who leads is another, so who assists may be nobody
  if (cell.merged && role === "coopUnits" && lead?.merged === false) return "merged";
  return cell.merged && (role === "deadline" || role === "product" || role === "budget") ? "merged" : null;
}

function toActivity(
  row: ItemRow,
  cells: readonly Cell[],
  columns: readonly UsedColumn[],
): Omit<Activity, "key"> {
  const lead = cells[columns.findIndex(({ role }) => role === "leadUnit")];
  const {
    cells: texts,
    extra,
    doubts,
  } = activityContent(columns, (role, at) => {
    const cell = columns[at]?.use === "ignored" ? undefined : cells[at];
    return cell ? { text: cell.text, doubt: role === "extra" ? null : doubtOf(cell, role, lead) } : null;
  });
  const order = (doubt: Doubt): number => ACTIVITY_FIELDS.indexOf(doubt.field);
  return {
    section: row.section,
    no: row.no,
    cells: texts,
    extra,
    doubts: [...doubts].sort((a, b) => order(a) - order(b)),
  };
}
