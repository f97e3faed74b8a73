import {
  boundHeading,
  DECLARATION,
  ENTERED_KINDS,
  EXPLANATION_ASKED,
  REASON_ASKED,
  RULE_KINDS,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  SCORE_TODO,
} from "../locale/vi/scoring";
import { NAMES, TABLES } from "./layout";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import type { SnapshotRow } from "./snapshotRows";
import { rowsOf, tableOf } from "./snapshotRows";

const C = SCORE_COLUMNS;

/** The cells of ChamDiem that people fill, with their headings. */
export const SCORE_ENTRY_COLUMNS = {
  declared: C.declared,
  typed: C.typed,
  survey: C.survey,
  appraised: C.appraised,
  final: C.final,
  evidence: C.evidence,
  explanation: C.explanation,
  reason: C.reason,
  notArisen: C.notArisen,
  source: C.source,
} as const;
export type ScoreField = keyof typeof SCORE_ENTRY_COLUMNS;
export type ScoreEntries = Readonly<Record<ScoreField, CellValue>>;

/** What may be declared for a component. */
export type DeclaredInput =
  | { readonly kind: "choice"; readonly options: readonly string[] }
  /** `most` is null where there is no limit. */
  | { readonly kind: "number"; readonly whole: boolean; readonly most: number | null }
  /** Another component's answer decides which of both holds. */
  | { readonly kind: "either"; readonly options: readonly string[] }
  /** A survey or another agency gives the points. */
  | { readonly kind: "notSelfScored"; readonly survey: boolean };

/** A component of the scorecard: what is asked, what people have entered, what the formulas make of it. */
export interface ScoredComponent {
  readonly key: string;
  /** Which row of ChamDiem, from 0. */
  readonly position: number;
  readonly no: string;
  readonly name: string;
  /** Name of the field it belongs to; a block's name for bonus and penalty. */
  readonly field: string;
  /** Below 0 in the penalty block. */
  readonly max: number | null;
  readonly rule: string;
  readonly input: DeclaredInput;
  readonly entries: ScoreEntries;
  /** Points by the rule alone. */
  readonly computed: number | null;
  /** The self-score that counts: a possible one that was typed, else the rule's; null while there are none. */
  readonly self: number | null;
  /** The figure that is scored. */
  readonly used: CellValue;
  /** How many documents the sheet Minh chứng has of it. */
  readonly documents: number;
  /** What it lacks: "Cần bổ sung". */
  readonly todo: string;
  /** "Tình trạng số liệu" */
  readonly state: string;
}

export interface ScoreTotals {
  readonly max: number | null;
  readonly self: number | null;
  /** Self-assessed points of the applicable maximum, 0–1. */
  readonly index: number | null;
  readonly grade: string;
  readonly appraised: RoundTotals;
  /** After the explanation. */
  readonly final: RoundTotals;
}

/** What a later round adds up to; all null and "" before anybody gave points in it. */
export interface RoundTotals {
  readonly score: number | null;
  /** 0–1, of the maximum of what was scored. */
  readonly index: number | null;
  readonly grade: string;
  /** Components that it has not scored. */
  readonly missing: number | null;
}

const ITEM_LEVELS: readonly string[] = [
  SCORE_LEVELS.component,
  SCORE_LEVELS.bonusItem,
  SCORE_LEVELS.penaltyItem,
];
const BLOCK_LEVELS: readonly string[] = [SCORE_LEVELS.field, SCORE_LEVELS.bonus, SCORE_LEVELS.penalty];
const COUNTED_KINDS: readonly string[] = [RULE_KINDS.perItem, RULE_KINDS.deduction, RULE_KINDS.deductPerDay];
const CHOICE_KINDS: readonly string[] = [RULE_KINDS.yesNo, RULE_KINDS.level];
const ENTERED: readonly string[] = [ENTERED_KINDS.self, ENTERED_KINDS.survey, ENTERED_KINDS.external];

/**
 * The components of a workbook's scorecard, top to bottom; [] where it has none.
 * @example scoredComponents(snapshot)[0]?.state // "Chưa có số liệu"
 */
export function scoredComponents(snapshot: WorkbookSnapshot): ScoredComponent[] {
  const table = tableOf(snapshot, TABLES.scorecard);
  const rows = rowsOf(table);
  const blocks = new Map(
    rows.filter((row) => BLOCK_LEVELS.includes(String(row(C.level)))).map((row) => [row(C.key), row(C.name)]),
  );
  const bounds = (table?.headings ?? []).filter((heading, _, all) =>
    all.some((_each, index) => heading === boundHeading(index + 1)),
  );
  const tells = table?.headings.includes(C.todo) === true;
  return rows.flatMap((row, position) => {
    if (!ITEM_LEVELS.includes(String(row(C.level)))) return [];
    const component = {
      key: String(row(C.key)),
      position,
      no: String(row(C.no)),
      name: String(row(C.name)),
      field: String(blocks.get(row(C.field)) ?? ""),
      max: numberOrNull(row(C.max)),
      rule: String(row(C.rule)),
      input: inputOf(row, bounds),
      entries: entriesOf(row),
      computed: numberOrNull(row(C.computed)),
      self: numberOrNull(row(C.self)),
      used: row(C.used),
      documents: numberOrNull(row(C.documents)) ?? 0,
      todo: String(row(C.todo)).trim(),
      state: String(row(C.state)),
    };
    // A workbook of an earlier version, that no run has completed yet.
    return [!tells && isUnproven(component) ? { ...component, todo: SCORE_TODO.unproven.trim() } : component];
  });
}

/** What the scorecard adds up to. */
export function scoreTotals({ named }: Pick<WorkbookSnapshot, "named">): ScoreTotals {
  return {
    max: numberOrNull(named[NAMES.maxScore]),
    self: numberOrNull(named[NAMES.selfScore]),
    index: numberOrNull(named[NAMES.index]),
    grade: String(named[NAMES.grade] ?? ""),
    appraised: roundTotals(named, "appraised"),
    final: roundTotals(named, "final"),
  };
}

function roundTotals(named: WorkbookSnapshot["named"], round: "appraised" | "final"): RoundTotals {
  return {
    score: numberOrNull(named[NAMES[`${round}Score`]]),
    index: numberOrNull(named[NAMES[`${round}Index`]]),
    grade: String(named[NAMES[`${round}Grade`]] ?? ""),
    missing: numberOrNull(named[NAMES[`${round}Missing`]]),
  };
}

/** Points are claimed, but neither a document nor a word says why. */
export function isUnproven({
  self,
  documents,
  entries,
}: Pick<ScoredComponent, "self" | "documents" | "entries">): boolean {
  const isProven = documents > 0 || !isBlank(entries.evidence) || !isBlank(entries.explanation);
  return self !== null && self > 0 && !isProven;
}

/** Something has to be explained before the report is ready: points, evidence, or the appraisers' difference. */
export function asksExplanation({ todo }: Pick<ScoredComponent, "todo">): boolean {
  return todo.includes(EXPLANATION_ASKED) || todo.includes(REASON_ASKED);
}

/** Nothing can be scored yet. */
export function isMissing({ state }: Pick<ScoredComponent, "state">): boolean {
  return state === DECLARATION.none || state === DECLARATION.awaits;
}

/** What was declared, or points that were typed, are impossible and kept out of the sums. */
export function isWrong({ state, todo }: Pick<ScoredComponent, "state" | "todo">): boolean {
  return state.startsWith(DECLARATION.wrong) || todo.includes(`${DECLARATION.wrong}: `);
}

/** Something of it must be done before the report is ready. */
export function isOpen(component: Pick<ScoredComponent, "state" | "todo">): boolean {
  return isMissing(component) || isWrong(component) || asksExplanation(component);
}

function inputOf(row: SnapshotRow, bounds: readonly string[]): DeclaredInput {
  const kind = String(row(C.kind));
  if (row(C.state) === DECLARATION.notSelfScored)
    return { kind: "notSelfScored", survey: kind === ENTERED_KINDS.survey };
  const labels = bounds.map(row).filter((bound) => typeof bound === "string" && bound !== "");
  if (CHOICE_KINDS.includes(kind)) return { kind: "choice", options: labels.map(String) };
  // The first of these is what is asked of the other component.
  if (kind === RULE_KINDS.conditional) return { kind: "either", options: labels.slice(1).map(String) };
  const most = ENTERED.includes(kind) ? numberOrNull(row(C.max)) : null;
  return {
    kind: "number",
    whole: COUNTED_KINDS.includes(kind),
    most: numberOrNull(row(C.limit)) ?? most,
  };
}

function entriesOf(row: SnapshotRow): ScoreEntries {
  return {
    declared: row(C.declared),
    typed: row(C.typed),
    survey: row(C.survey),
    appraised: row(C.appraised),
    final: row(C.final),
    evidence: row(C.evidence),
    explanation: row(C.explanation),
    reason: row(C.reason),
    notArisen: row(C.notArisen),
    source: row(C.source),
  };
}

const isBlank = (value: CellValue): boolean => String(value).trim() === "";

function numberOrNull(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
