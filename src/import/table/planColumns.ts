import { unnamedColumn } from "../../locale/vi/import";
import type { Activity, ActivityField, ImportWarning } from "../../plan/plan";
import type { Column } from "../text/columns";

/** A column of a plan's table. */
interface PlanColumn extends Column {
  /** No heading says what it is for, its cells do. */
  readonly byContent?: boolean;
}

/**
 * The columns of all tables of a plan, those of one use once. One whose use was guessed is one of its own where no
 * heading of the plan says the same: another table's column must not hide the guess.
 */
export function unionOf<One extends PlanColumn>(heads: readonly (readonly One[])[]): One[] {
  const columns: One[] = [];
  for (const column of heads.flat())
    if (
      !columns.some(
        ({ role, heading, byContent }) =>
          role === column.role &&
          ((role !== "extra" && !column.byContent) ||
            (heading === column.heading && byContent === column.byContent)),
      )
    )
      columns.push(column);
  return columns;
}

const EXPECTED: readonly ActivityField[] = ["leadUnit", "coopUnits", "product", "deadline"];

/**
 * What is to be said about columns that the model doesn't know, about those that were guessed, and about those that
 * are usual and missing, but for those that the activities' cells answer. `told`: headings of unknown ones whose words
 * stand elsewhere in the plan.
 */
export function columnWarnings(
  columns: readonly PlanColumn[],
  activities: readonly Pick<Activity, "cells">[],
  told: ReadonlySet<string> = new Set(),
): ImportWarning[] {
  const unknown = columns.flatMap(({ role, heading }, at) =>
    role === "extra" && !told.has(heading) ? [heading === "" ? unnamedColumn(at + 1) : heading] : [],
  );
  const guessed = columns.filter(({ byContent }) => byContent);
  const missing = EXPECTED.filter(
    (field) =>
      !columns.some(({ role }) => role === field) && activities.every(({ cells }) => cells[field] === ""),
  );
  return [
    ...unknown.map((text): ImportWarning => ({ code: "unknown-column", where: "", text })),
    ...guessed.map(({ heading }): ImportWarning => ({ code: "guessed-column", where: "", text: heading })),
    ...missing.map((field): ImportWarning => ({ code: "missing-column", where: "", text: field })),
  ];
}
