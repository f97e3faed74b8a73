import type { NameSpec } from "../../workbook/spec";
import type { CurrentName, CurrentWorkbook } from "../read/currentWorkbook";
import { formatRect, parseRect, quoteSheet } from "../cells/address";
import { NameTakenError } from "../errors";
import type { Planning, SheetPlan } from "./sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";

/**
 * Makes the names that are missing and puts right those whose cell is elsewhere or was deleted.
 * @throws NameTakenError where a name of the user's own is in the way.
 */
export function writeNames(planning: Planning, plans: readonly SheetPlan[]): Step[] {
  return plans.flatMap((plan) =>
    planning.spec.names
      .filter(({ sheet }) => sheet === plan.spec.id)
      .flatMap((name) => writeName(name, plan, planning)),
  );
}

function writeName(name: NameSpec, plan: SheetPlan, { current, disturbed }: Planning): Step[] {
  const rect = plan.map.rect(parseRect(name.ref));
  const existing = current.names.get(name.name.toUpperCase());
  if (!existing) return [addName(name, plan, formatRect(rect))];
  if (!isOurs(existing, current)) throw new NameTakenError("name", name.name, existing.formula.slice(1));
  const isInPlace = existing.sheetKey === plan.key && sameAddress(existing.address, formatRect(rect));
  if (isInPlace && !disturbed.has(plan.name)) return [];
  const formula = `=${quoteSheet(plan.name)}!${absolute(formatRect(rect))}`;
  return [
    step("names", 3, (work) => {
      work.workbook.names.getItem(existing.name).formula = formula;
    }),
  ];
}

function addName(name: NameSpec, plan: SheetPlan, address: string): Step {
  return step("names", 5, (work) => {
    const { workbook } = work;
    const range = work.range(plan.key, address);
    const item = workbook.names.add(name.name, range);
    if (!name.visible) item.visible = false;
  });
}

/** Ours points to a sheet of ours, or to nothing since that was deleted. */
function isOurs(name: CurrentName, current: CurrentWorkbook): boolean {
  if (name.formula.includes("#REF!")) return true;
  return [...current.sheets.values()].some((sheet) => sheet.key === name.sheetKey);
}

function sameAddress(a: string, b: string): boolean {
  return a.replaceAll("$", "") === b.replaceAll("$", "");
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
