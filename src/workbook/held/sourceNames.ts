import { breakdownGroups } from "../describeWorkbook";
import { scoreSources } from "../sheets/scorecard/scoreSources";
import type { WorkbookSnapshot } from "../snapshot";
import { planFromSnapshot } from "./planFromSnapshot";
import { targetKeys } from "./targetKeys";

/**
 * What a component's figure may be taken from in a workbook, as the column Lấy số liệu từ offers it; [] where it has no
 * plan. A target that people have added is offered in the sheet after the next run.
 */
export function sourceNames(snapshot: WorkbookSnapshot): string[] {
  const plan = planFromSnapshot(snapshot);
  if (plan === null) return [];
  return scoreSources(breakdownGroups(plan).fields, targetKeys(snapshot)).map(({ name }) => name);
}
