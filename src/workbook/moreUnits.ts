import { unitList as texts } from "../locale/vi/unitList";
import type { UnitCatalogue } from "../plan/unit";
import { missingUnits } from "../plan/units/missingUnits";
import { carryOver } from "./carryOver";
import { workbookOf } from "./describeWorkbook";
import { catalogueFromSnapshot } from "./held/catalogueFromSnapshot";
import { planFromSnapshot } from "./held/planFromSnapshot";
import { describeJournal } from "./sheets/journal";
import { describeUnits } from "./sheets/units";
import type { WorkbookSnapshot } from "./snapshot";
import type { WorkbookSpec } from "./spec";

/**
 * The sheet Đơn vị with the units of another catalogue that it doesn't have yet; those that it has stay as people keep
 * them. Null where the workbook has no plan.
 * @param at the local day and time as the journal shows them
 */
export function moreUnitsSpec(
  snapshot: WorkbookSnapshot,
  others: UnitCatalogue,
  at: string,
): WorkbookSpec | null {
  if (planFromSnapshot(snapshot) === null) return null;
  const held = catalogueFromSnapshot(snapshot) ?? [];
  const more = missingUnits(held, others);
  const journal = [{ at, what: texts.journal, detail: texts.names(more.map(({ name }) => name)) }];
  return carryOver(workbookOf([describeUnits([...held, ...more]), describeJournal(journal)]), snapshot);
}
