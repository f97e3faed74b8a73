import { OVERVIEW } from "../../../locale/vi/workbook";
import { column, quoted } from "../../formulaText";
import { CONDITIONS, NAMES, PLAN_COLUMNS, TABLES } from "../../layout";

const conditionColumn = column(TABLES.plan, PLAN_COLUMNS.condition);
export const dueColumn = column(TABLES.plan, PLAN_COLUMNS.due);

/** Which activities: pairs of range and criterion, as COUNTIFS takes them; "" for all. */
export type Where = string;

/** Activities in one condition. */
export function countOf(condition: keyof typeof CONDITIONS, where: Where = ""): string {
  return countMatching(CONDITIONS[condition], where);
}

/** Activities that count: all with a condition but those left out. "?*" is any text but the empty one. */
export function countedOf(where: Where = ""): string {
  return `${countMatching("?*", where)}-${countOf("notCounted", where)}`;
}

/** Activities done, in time or not. */
export function doneOf(where: Where = ""): string {
  return `${countOf("doneOnTime", where)}+${countOf("doneLate", where)}+${countOf("done", where)}`;
}

/** Due by the cut-off date. */
export const DUE_BY_CUT_OFF: Where = `${dueColumn},"<="&INT(${NAMES.cutOff})`;

/** Due in a quarter (1–4) of the plan's year. */
export function dueInQuarter(quarter: number): Where {
  const from = `DATE(${NAMES.year},${quarter * 3 - 2},1)`;
  const until = `DATE(${NAMES.year},${quarter * 3 + 1},1)`;
  return `${dueColumn},">="&${from},${dueColumn},"<"&${until}`;
}

/** A share, or "không áp dụng" where there is nothing to share. @example shareOf("D4", "C4") */
export function shareOf(part: string, whole: string): `=${string}` {
  return `=IF(${whole}=0,${quoted(OVERVIEW.notApplicable)},${part}/${whole})`;
}

function countMatching(criterion: string, where: Where): string {
  const filter = where === "" ? "" : `${where},`;
  return `COUNTIFS(${filter}${conditionColumn},${quoted(criterion)})`;
}
