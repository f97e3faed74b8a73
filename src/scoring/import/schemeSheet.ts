import { rowNumber } from "../../import/table/numbers";
import { adjustmentName, ruleWords, totalRowName } from "../../locale/vi/scoring";
import { SCHEME_COLUMNS } from "../../locale/vi/schemeImport";
import { fullNo } from "../componentKey";
import { sourceName } from "../componentSource";
import { exactSum } from "../exactSum";
import { wordsOf } from "../ruleText";
import type { Component, Criterion, Field, Scheme } from "../scheme";
import { readRuleText } from "./rule/readRuleText";

/** A row of a scheme's sheet, in the layout of a decision: number, name, maximum, how points are given, where from. */
export type SchemeRow = readonly [no: string, name: string, max: number | null, rule: string, source: string];

/**
 * A scheme as a table that people can edit; `importScheme` reads it back. A rule keeps the decision's own words where
 * these say all of it, else it is written in words that do.
 * @example schemeSheet(scheme)[0] // ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Nguồn số liệu"]
 */
export function schemeSheet({ title, source, fields, adjustments }: Scheme): {
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly SchemeRow[];
} {
  const rows = fields.flatMap(fieldRows);
  rows.push(["", totalRowName, exactSum(fields.map(({ max }) => max)), "", ""]);
  for (const { kind, cap, components } of adjustments) {
    rows.push([
      "",
      adjustmentName[kind](null),
      cap === null ? null : kind === "penalty" ? -cap : cap,
      "",
      "",
    ]);
    for (const component of components) rows.push(componentRow(component, component.no));
  }
  return { head: [title, source], columns: SCHEME_COLUMNS, rows };
}

function fieldRows({ no, name, max, criteria }: Field): SchemeRow[] {
  const [only] = criteria;
  const [alone] = only?.components ?? [];
  if (
    only &&
    alone &&
    criteria.length === 1 &&
    only.no === no &&
    only.components.length === 1 &&
    alone.no === no
  )
    return [componentRow({ ...alone, name }, no)];
  return [[no, name, max, "", ""], ...criteria.flatMap((criterion) => criterionRows(criterion, no))];
}

function criterionRows({ no, name, max, components }: Criterion, field: string): SchemeRow[] {
  const full = fullNo(field, no);
  const [only] = components;
  if (only && components.length === 1 && fullNo(full, only.no) === full) return [componentRow(only, full)];
  const rows: SchemeRow[] = [[printed(full), name, max, "", ""]];
  const named = new Set<string>();
  for (const component of components) {
    for (const group of component.groups ?? []) {
      if (named.has(group.no)) continue;
      named.add(group.no);
      rows.push([printed(group.no), group.name, group.max, "", ""]);
    }
    rows.push(componentRow(component, fullNo(full, component.no)));
  }
  return rows;
}

function componentRow(component: Component, full: string): SchemeRow {
  const source = component.source === undefined ? "" : sourceName(component.source);
  return [printed(full), component.name, component.max, rulesOf(component), source];
}

/** "II.1.a" is printed as "a": its place says the rest. */
function printed(full: string): string {
  return rowNumber(full) ? full : (full.split(".").at(-1) ?? full);
}

function rulesOf({ rule, ruleText, max, mayNotArise }: Component): string {
  const read = readRuleText(ruleText, max);
  if (
    read.mayNotArise === mayNotArise &&
    JSON.stringify(read.rule) === JSON.stringify(rule) &&
    read.sureness === "sure"
  )
    return ruleText;
  return [wordsOf(rule, max), ...(mayNotArise ? [ruleWords.notArising] : [])].join("; ");
}
