import { DECLARATION, SCORE_COLUMNS } from "../locale/vi/scoring";
import { keyOf } from "../scoring/componentKey";
import type { Condition, Rule, Scheme } from "../scoring/scheme";
import { nextStep, type NextStep, type PlainRule } from "../scoring/whatIf/nextStep";
import { schemeIn } from "./held/scheme";
import { TABLES } from "./layout";
import { scoredComponents, type ScoredComponent } from "./scoredComponents";
import { scoreRows } from "./sheets/scorecard/scorecardRows";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";

/** A component that could have more points, and what that takes. */
export interface Improvement {
  readonly component: ScoredComponent;
  readonly declared: string | number;
  readonly step: NextStep;
  /** Points more than now. */
  readonly gain: number;
}

/**
 * The next step of each component that has a figure: the best gain first, of equal ones the nearest. What is blank,
 * impossible, typed by hand or given by others has none. [] where an earlier version made the workbook.
 * @example improvementsIn(snapshot)[0].step.needed // {kind: "up", bound: 90, closed: true, unit: "%"}
 */
export function improvementsIn(snapshot: WorkbookSnapshot): Improvement[] {
  const scheme = schemeIn(snapshot);
  return scheme === null ? [] : improvements(scheme, scoredComponents(snapshot), figuresIn(snapshot));
}

/** The figure that is scored, by code: a declared one, or that of the component's source. */
function figuresIn(snapshot: WorkbookSnapshot): ReadonlyMap<string, CellValue> {
  const rows = rowsOf(tableOf(snapshot, TABLES.scorecard));
  return new Map(rows.map((row) => [String(row(SCORE_COLUMNS.key)), row(SCORE_COLUMNS.used)]));
}

function improvements(
  scheme: Scheme,
  components: readonly ScoredComponent[],
  declared: ReadonlyMap<string, CellValue>,
): Improvement[] {
  const rules = new Map(
    scoreRows(scheme).flatMap(({ key, component }) => (component ? [[key, component]] : [])),
  );
  const answers = new Map(components.filter(isScorable).map(({ key }) => [key, declared.get(key) ?? ""]));
  const found = components.flatMap((component): Improvement[] => {
    const scored = rules.get(component.key);
    const value = answers.get(component.key);
    if (!scored || component.computed === null || component.entries.typed !== "") return [];
    if (value === undefined || value === "" || typeof value === "boolean") return [];
    const rule = ruleThatHolds(scored.rule, answers);
    const step = rule && nextStep(rule, scored.max, value, component.computed);
    if (!step) return [];
    const gain = Number((step.points - component.computed).toFixed(2));
    return [{ component, declared: value, step, gain }];
  });
  return found.sort((a, b) => b.gain - a.gain || (a.step.distance ?? 0) - (b.step.distance ?? 0));
}

function isScorable({ state }: ScoredComponent): boolean {
  return state.startsWith(DECLARATION.declared);
}

/** Null while the component that is asked has no answer. */
function ruleThatHolds(rule: Rule, answers: ReadonlyMap<string, CellValue>): PlainRule | null {
  if (rule.kind !== "conditional") return rule;
  const answer = answers.get(keyOf("component", rule.when.component));
  if (answer === undefined || answer === "") return null;
  return plainOf(holds(rule.when, answer) ? rule.then : rule.otherwise);
}

function plainOf(rule: Rule): PlainRule | null {
  return rule.kind === "conditional" ? null : rule;
}

function holds({ operator, value }: Condition, answer: CellValue): boolean {
  const [a, b] = [comparable(answer), comparable(value)];
  if (operator === "=") return a === b;
  if (operator === "<>") return a !== b;
  if (typeof a !== "number" || typeof b !== "number") return false;
  if (operator === ">=") return a >= b;
  if (operator === ">") return a > b;
  return operator === "<=" ? a <= b : a < b;
}

/** Excel compares texts without regard to capitals, and numbers here after eight decimals. */
function comparable(value: CellValue): string | number | boolean {
  if (typeof value === "number") return Number(value.toFixed(8));
  return typeof value === "string" ? value.toLocaleLowerCase("vi") : value;
}
