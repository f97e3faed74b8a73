import { OVERVIEW, YES_NO } from "../../../locale/vi/workbook";
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

/** Activities that count. */
export function countedOf(where: Where = ""): string {
  return sumOf(PLAN_COLUMNS.counts, where);
}

/** Activities done, in time or not. */
export function doneOf(where: Where = ""): string {
  return sumOf(PLAN_COLUMNS.finished, where);
}

/**
 * What the activities weigh that count. Where the office doesn't weigh, that is their number, which needn't be summed
 * again where a cell has it.
 */
export function weightOf(where: Where = "", counted: string = countedOf(where)): string {
  return weighed(PLAN_COLUMNS.counts, where, counted);
}

/** What those weigh that are in one condition. */
export function weightIn(condition: keyof typeof CONDITIONS, where: Where = ""): string {
  return weightMatching(CONDITIONS[condition], where);
}

/** What those weigh that are done, in time or not. */
export function doneWeight(where: Where = "", done: string = doneOf(where)): string {
  return weighed(PLAN_COLUMNS.finished, where, done);
}

/** Due by the cut-off date. */
export const DUE_BY_CUT_OFF: Where = `${dueColumn},"<="&INT(${NAMES.cutOff})`;

/** Due in a quarter (1–4) of the plan's year. */
export function dueInQuarter(quarter: number): Where {
  return dueBetween(quarter * 3 - 2, quarter * 3 + 1);
}

/** Due in a month (1–12) of the plan's year. */
export function dueInMonth(month: number): Where {
  return dueBetween(month, month + 1);
}

/** From the first day of a month until before that of another; the 13th month is the next January. */
function dueBetween(from: number, until: number): Where {
  const first = (month: number): string => `DATE(${NAMES.year},${month},1)`;
  return `${dueColumn},">="&${first(from)},${dueColumn},"<"&${first(until)}`;
}

/** A share, or "không áp dụng" where there is nothing to share. @example shareOf("D4", "C4") */
export function shareOf(part: string, whole: string): `=${string}` {
  return `=IF(${whole}=0,${quoted(OVERVIEW.notApplicable)},${part}/${whole})`;
}

function sumOf(heading: string, where: Where): string {
  const summed = column(TABLES.plan, heading);
  return where === "" ? `SUM(${summed})` : `SUMIFS(${summed},${where})`;
}

function weighed(heading: string, where: Where, otherwise: string): string {
  const filter = where === "" ? "" : `${where},`;
  const weights = column(TABLES.plan, PLAN_COLUMNS.weightUsed);
  const sum = `SUMIFS(${weights},${filter}${column(TABLES.plan, heading)},1)`;
  return `IF(${NAMES.weighted}=${quoted(YES_NO.yes)},${sum},${otherwise})`;
}

function weightMatching(criterion: string, where: Where): string {
  const filter = where === "" ? "" : `${where},`;
  const weights = column(TABLES.plan, PLAN_COLUMNS.weightUsed);
  return `SUMIFS(${weights},${filter}${conditionColumn},${quoted(criterion)})`;
}

function countMatching(criterion: string, where: Where): string {
  const filter = where === "" ? "" : `${where},`;
  return `COUNTIFS(${filter}${conditionColumn},${quoted(criterion)})`;
}
