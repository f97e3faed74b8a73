import type { CellEdit } from "../../excel/editRows";
import { decimal } from "../../locale/vi/common";
import { DECLARATION, NOT_ARISEN_MARK } from "../../locale/vi/scoring";
import { scoreEntry as texts } from "../../locale/vi/scoresPane";
import type { ScoredComponent, ScoreField } from "../../workbook/scoredComponents";
import { isUnproven, SCORE_ENTRY_COLUMNS } from "../../workbook/scoredComponents";
import type { CellValue } from "../../workbook/snapshot";
import type { Cell } from "../../workbook/spec";
import type { FieldChanges } from "../rows/fieldChanges";
import { fieldsOf } from "../rows/fieldChanges";
import { parseDecimal } from "../state/typedValues";

export type ScoreChanges = FieldChanges<ScoreField>;
export type ScoreDraft = Readonly<Record<ScoreField, string>>;
export type ScoreProblems = Partial<Record<ScoreField, string>>;

/** What isn't read as a number. */
const TEXTS: readonly ScoreField[] = ["evidence", "explanation", "reason", "notArisen", "source"];

/** Excel's limit for a cell's text. */
const LONGEST_TEXT = 32_767;

/** One cell as people read it. @example scoreText("declared", 85.5) // "85,5" */
export function scoreText(_field: ScoreField, value: CellValue): string {
  return typeof value === "number" ? decimal(value) : String(value);
}

/** What the editor shows: the workbook's cells under what was typed over them. */
export function scoreDraft({ entries }: ScoredComponent, changes: ScoreChanges): ScoreDraft {
  const text = (field: ScoreField): string => changes[field]?.text ?? scoreText(field, entries[field]);
  return {
    declared: text("declared"),
    typed: text("typed"),
    survey: text("survey"),
    appraised: text("appraised"),
    final: text("final"),
    evidence: text("evidence"),
    explanation: text("explanation"),
    reason: text("reason"),
    notArisen: text("notArisen"),
    source: text("source"),
  };
}

/** What keeps changes from being written, by field; only what was typed is judged. */
export function scoreProblems(component: ScoredComponent, changes: ScoreChanges): ScoreProblems {
  const problems: ScoreProblems = {};
  for (const field of fieldsOf(changes)) {
    const sentence = problemOf(field, changes[field]?.text.trim() ?? "", component);
    if (sentence !== null) problems[field] = sentence;
  }
  return problems;
}

function problemOf(field: ScoreField, text: string, component: ScoredComponent): string | null {
  switch (field) {
    case "declared":
      return text === "" ? null : declaredProblem(text, component);
    case "typed":
    case "survey":
    case "appraised":
    case "final":
      return text === "" ? null : pointsProblem(text, component.max);
    case "evidence":
    case "explanation":
    case "reason":
      return text.length > LONGEST_TEXT ? texts.wrong.tooLong(LONGEST_TEXT) : null;
    case "notArisen":
    case "source":
      return null;
  }
}

function declaredProblem(text: string, { input }: ScoredComponent): string | null {
  switch (input.kind) {
    case "number":
      return numberProblem(text, input.whole, input.most);
    case "either":
      return input.options.includes(text) || parseDecimal(text) !== null
        ? null
        : texts.wrong.notInList(input.options);
    case "choice":
    case "notSelfScored":
      return null;
  }
}

function numberProblem(text: string, whole: boolean, most: number | null): string | null {
  const number = parseDecimal(text);
  if (number === null) return texts.wrong.notANumber;
  if (number < 0) return texts.wrong.negative;
  if (whole && !Number.isInteger(number)) return texts.wrong.notWhole;
  return most !== null && number > most ? texts.wrong.over(most) : null;
}

/** Between 0 and the component's maximum, which a penalty has below 0. */
function pointsProblem(text: string, max: number | null): string | null {
  const number = parseDecimal(text);
  if (number === null) return texts.wrong.notANumber;
  if (max === null) return null;
  const [from, to] = max < 0 ? [max, 0] : [0, max];
  return number < from || number > to ? texts.wrong.notBetween(from, to) : null;
}

/** What a person should know, but may leave as it is. */
export function scoreAdvice(component: ScoredComponent, draft: ScoreDraft): readonly string[] {
  const { computed, documents, entries, state } = component;
  const self = selfScore(component, draft);
  const isExplained = draft.explanation.trim() !== "";
  const shown = { ...entries, evidence: draft.evidence, explanation: draft.explanation };
  const typed = differenceOf(draft.typed, computed);
  const appraised = differenceOf(draft.appraised, self);
  const ignored = entries.notArisen === NOT_ARISEN_MARK && state !== DECLARATION.notArisen;
  return [
    ...(typed !== 0 && !isExplained ? [texts.advice.typedDiffers(typed)] : []),
    ...(isUnproven({ self, documents, entries: shown }) ? [texts.advice.unproven] : []),
    ...(appraised !== 0 && draft.reason.trim() === "" ? [texts.advice.appraisedDiffers(appraised)] : []),
    ...(ignored ? [texts.advice.notArisenIgnored] : []),
  ];
}

/** The self-score as it will be with what was typed; what follows from other figures comes with the writing. */
function selfScore({ computed, self, entries }: ScoredComponent, { typed }: ScoreDraft): number | null {
  const points = parseDecimal(typed);
  if (points !== null) return points;
  return entries.typed === "" ? self : computed;
}

/** How far points lie from others, of two decimals; 0 where one of both is missing. */
function differenceOf(typed: string, from: number | null): number {
  const points = parseDecimal(typed);
  return points === null || from === null ? 0 : (hundredths(points) - hundredths(from)) / 100;
}

/** The cells to write. Call only where `scoreProblems` found nothing. */
export function scoreCells(changes: ScoreChanges): readonly CellEdit[] {
  return fieldsOf(changes).flatMap((field): CellEdit[] => {
    const change = changes[field];
    if (change === undefined) return [];
    return [{ heading: SCORE_ENTRY_COLUMNS[field], before: change.base, after: cellOf(field, change.text) }];
  });
}

function cellOf(field: ScoreField, text: string): Cell {
  const clean = text.normalize("NFC").trim();
  if (clean === "") return null;
  if (TEXTS.includes(field)) return clean;
  return parseDecimal(clean) ?? clean;
}

/** Scores have two decimals; whole numbers are compared exactly. */
function hundredths(score: number): number {
  return Math.round(score * 100);
}
