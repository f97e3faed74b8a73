import {
  boundHeading,
  DECLARATION,
  ENTERED_KINDS,
  RULE_KINDS,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  scoreHeading,
  withWarning,
} from "../../../locale/vi/scoring";
import { keyOf } from "../../../scoring/componentKey";
import { sourceName } from "../../../scoring/componentSource";
import { ruleForm } from "../../../scoring/formulas/ruleForm";
import { ruleTextOf } from "../../../scoring/ruleText";
import type { Component, Rule, SchemeWarning } from "../../../scoring/scheme";
import { TABLES } from "../../layout";
import type { Cell, TableColumn, TableSpec } from "../../spec";
import { formula } from "../../spec";
import { own } from "../../formulaText";
import { SCORE_HEADING_ROW } from "./scorecardColumns";
import {
  answerFormula,
  applicableFormula,
  pointsFormula,
  shareFormula,
  stateFormula,
  sumFormula,
  usedFormula,
} from "./scorecardFormulas";
import {
  componentTodo,
  countedAppraised,
  countedFinal,
  countedSelf,
  documentCount,
  roundDifference,
  roundShare,
  roundSum,
  sumTodo,
  typedDifference,
} from "./scorecardRounds";
import type { ScoreRow } from "./scorecardRows";

/** ChamDiem: every level of the scheme in one table, a formula for each component's rule. */
export function scoreTable(
  columns: readonly TableColumn[],
  rows: readonly ScoreRow[],
  parameters: number,
  warnings: readonly SchemeWarning[],
): TableSpec {
  const asked = askedKeys(rows);
  return {
    name: TABLES.scorecard,
    at: `A${SCORE_HEADING_ROW}`,
    columns,
    rows: rows.map((row) => {
      const cells = row.component ? componentCells(row, row.component, parameters) : levelCells(row);
      if (asked.has(row.key)) cells.set(SCORE_COLUMNS.answer, answerFormula());
      addWarnings(cells, row, warnings);
      return columns.map(({ heading }) => cells.get(heading) ?? null);
    }),
    key: SCORE_COLUMNS.key,
    showBanding: false,
  };
}

/** Rows whose answers decide about the rules of others. */
function askedKeys(rows: readonly ScoreRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ component }) =>
      component?.rule.kind === "conditional" ? [keyOf("component", component.rule.when.component)] : [],
    ),
  );
}

type Cells = Map<string, Cell>;

function commonCells(row: ScoreRow): Cells {
  const c = SCORE_COLUMNS;
  return new Map<string, Cell>([
    [c.no, row.no],
    [c.name, row.name],
    [c.max, row.max],
    [c.level, SCORE_LEVELS[row.level]],
    [c.key, row.key],
    [c.field, row.fieldKey],
    [c.criterion, row.criterionKey],
  ]);
}

function levelCells(row: ScoreRow): Cells {
  const c = SCORE_COLUMNS;
  const cells = commonCells(row);
  const isBlock = row.level === "bonus" || row.level === "penalty";
  cells.set(c.appraised, roundSum("appraised", row));
  cells.set(c.final, roundSum("final", row));
  setShares(cells, row, isBlock);
  if (!isBlock) cells.set(c.todo, sumTodo(row));
  if (!row.selfScored) return cells;
  cells.set(c.self, sumFormula(row));
  if (!isBlock) cells.set(c.share, shareFormula(row));
  setDifferences(cells, row);
  return cells;
}

/** Points outside the total have no share of a maximum. */
function setShares(cells: Cells, row: ScoreRow, isOutside: boolean): void {
  if (isOutside) return;
  cells.set(SCORE_COLUMNS.appraisedShare, roundShare("appraised", row));
  cells.set(SCORE_COLUMNS.finalShare, roundShare("final", row));
}

function setDifferences(cells: Cells, row: ScoreRow): void {
  cells.set(SCORE_COLUMNS.appraisedDifference, roundDifference("appraised", row));
  cells.set(SCORE_COLUMNS.finalDifference, roundDifference("final", row));
}

function componentCells(row: ScoreRow, component: Component, parameters: number): Cells {
  const c = SCORE_COLUMNS;
  const cells = commonCells(row);
  if (row.groupKeys.length > 0) cells.set(c.groups, `|${row.groupKeys.join("|")}|`);
  cells.set(c.rule, ruleTextOf(component));
  cells.set(c.kind, ruleKind(component.rule));
  const surveyed = component.rule.kind === "entered" && component.rule.by === "survey";
  cells.set(c.countedAppraised, countedAppraised({ max: component.max, surveyed }));
  cells.set(c.countedFinal, countedFinal(component.max));
  cells.set(c.documents, documentCount());
  cells.set(c.todo, componentTodo({ selfScored: row.selfScored, surveyed, max: component.max }));
  setShares(cells, row, row.level !== "component");
  if (!row.selfScored) {
    cells.set(c.state, DECLARATION.notSelfScored);
    return cells;
  }
  const form = ruleForm(component.rule, component.max);
  cells.set(c.limit, form.limit);
  cells.set(c.used, usedFormula(form));
  cells.set(c.state, stateFormula(form, component.mayNotArise));
  cells.set(c.computed, pointsFormula(form, component.max));
  cells.set(c.countedSelf, countedSelf(component.max));
  cells.set(c.self, formula(`=${own(c.countedSelf)}`));
  cells.set(c.typedDifference, typedDifference(component.max));
  setDifferences(cells, row);
  if (row.level === "component") {
    cells.set(c.applicable, applicableFormula(component.mayNotArise));
    cells.set(c.share, shareFormula(row));
  }
  if (component.source !== undefined) cells.set(c.source, sourceName(component.source));
  setParameters(cells, component, parameters);
  return cells;
}

function setParameters(cells: Cells, component: Component, count: number): void {
  const { bounds, scores } = ruleForm(component.rule, component.max).parameters;
  for (let index = 0; index < count; index += 1) {
    cells.set(boundHeading(index + 1), bounds[index] ?? null);
    cells.set(scoreHeading(index + 1), scores[index] ?? null);
  }
}

/** What is doubtful about a row's rule or maximum stands beside its rule. */
function addWarnings(cells: Cells, row: ScoreRow, warnings: readonly SchemeWarning[]): void {
  for (const { message } of warnings.filter(({ where }) => where !== "" && where === row.no)) {
    const text = cells.get(SCORE_COLUMNS.rule);
    cells.set(SCORE_COLUMNS.rule, withWarning(typeof text === "string" ? text : "", message));
  }
}

function ruleKind(rule: Rule): string {
  return rule.kind === "entered" ? ENTERED_KINDS[rule.by] : RULE_KINDS[rule.kind];
}
