import type { TableCell } from "../../table/model";
import type { ColumnRole } from "../columns";
import { headingAt, isTextRole } from "../columns";
import { bareText } from "../letters";
import type { WrittenRow } from "./separated";

type Content = Pick<TableCell, "text" | "doubt">;

/**
 * The cells of a table's rows. Signs between cells can't show that a unit's cell is merged over the activities of an
 * item: where a row without a number has its own work and no lead unit, the units above hold for it, in doubt.
 */
export function withMergedUnits(rows: readonly WrittenRow[]): { readonly cells: readonly Content[] }[] {
  const roles = rolesOf(rows);
  let above: readonly Content[] = [];
  return rows.map(({ cells }) => {
    const own: Content[] = cells.map((text) => ({ text: text.trim(), doubt: null }));
    const filled = isFurther(own, roles)
      ? own.map((cell, at) => (isUnit(roles[at]) && cell.text === "" ? merged(above[at]) : cell))
      : own;
    above = filled;
    return { cells: filled };
  });
}

function merged(above: Content | undefined): Content {
  return above && above.text !== "" ? { text: above.text, doubt: "merged" } : { text: "", doubt: null };
}

/** A row of no number and no lead unit, with work of its own. */
function isFurther(cells: readonly Content[], roles: readonly (ColumnRole | null)[]): boolean {
  if (cells.length < roles.length || roles[0] !== "no" || cells[0]?.text !== "") return false;
  const textOf = (test: (role: ColumnRole) => boolean): string =>
    cells.map(({ text }, at) => (roles[at] && test(roles[at]) ? text : "")).join("");
  return textOf((role) => role === "leadUnit") === "" && textOf(isTextRole) !== "";
}

function isUnit(role: ColumnRole | null | undefined): boolean {
  return role === "leadUnit" || role === "coopUnits";
}

/** What the first row with a lead unit's heading says of its columns. */
function rolesOf(rows: readonly WrittenRow[]): (ColumnRole | null)[] {
  for (const { cells } of rows.slice(0, MOST_ABOVE)) {
    const roles = cells.map((text) => {
      const role = headingAt(bareText(text.slice(0, LONGEST)).split(" "), 0)?.role ?? null;
      return role === "target" ? null : role;
    });
    if (roles.includes("leadUnit") && roles.length > 2) return roles;
  }
  return [];
}

const MOST_ABOVE = 20;
const LONGEST = 80;
