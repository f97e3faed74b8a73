import {
  boundHeading,
  declaredPromptTitle,
  ROUNDING,
  SCORE_COLUMNS,
  scoreErrors,
} from "../../../locale/vi/scoring";
import type { InputKind, RuleForm } from "../../../scoring/formulas/ruleCells";
import { ruleForm } from "../../../scoring/formulas/ruleForm";
import { ruleTextOf } from "../../../scoring/ruleText";
import type { Component, Scheme } from "../../../scoring/scheme";
import { absolute, area, cell } from "../../a1";
import { quoted } from "../../formulaText";
import { LIST_NAMES } from "../../layout";
import type { ValidationRule, ValidationSpec } from "../../spec";
import { TOTAL_VALUE_ROW, type ScorePlace } from "./scorecardColumns";
import type { ScoreRow } from "./scorecardRows";
import { firstGradeColumn, roundingColumn } from "./scorecardTotals";

const C = SCORE_COLUMNS;
/** Excel's limit for the message beside a cell. */
const LONGEST_PROMPT = 255;
const MOST_COUNTED = 1_000_000;
/** Where a rule sets no upper limit. */
const MOST_POINTS = 1000;

/** What the cells that people fill accept, with the rule's words beside the cell. */
export function scoreValidations(scheme: Scheme, place: ScorePlace): readonly ValidationSpec[] {
  return [
    ...place.rows.flatMap(({ component, selfScored }, index) =>
      component && selfScored ? [declaredValidation(component, place, place.firstRow + index)] : [],
    ),
    ...pointsValidations(place),
    {
      range: area(place.firstRow, place.column(C.source), place.lastRow, place.column(C.source)),
      rule: { kind: "list", source: `=${LIST_NAMES.sources}` },
      error: { ...scoreErrors.source, style: "stop" },
      prompt: scoreErrors.source,
    },
    ...notArisenValidations(place),
    ...settingValidations(scheme, place),
  ];
}

function declaredValidation(component: Component, place: ScorePlace, row: number): ValidationSpec {
  const form = ruleForm(component.rule, component.max);
  const input = form.input === "none" ? "points" : form.input;
  return {
    range: cell(row, place.column(C.declared)),
    rule:
      input === "conditional"
        ? acceptedByEither(form, place, row)
        : acceptedBy(input, form.limit, form.parameters.bounds.length, place, row),
    error: { ...scoreErrors[input], style: "stop" },
    prompt: { title: declaredPromptTitle[input], message: shortened(ruleTextOf(component)) },
  };
}

function acceptedBy(
  input: Exclude<InputKind, "none" | "conditional">,
  limit: number | null,
  options: number,
  place: ScorePlace,
  row: number,
): ValidationRule {
  if (input === "choice") {
    const first = place.column(boundHeading(1));
    return { kind: "list", source: `=${absolute(row, first)}:${absolute(row, first + options - 1)}` };
  }
  if (input === "count") return { kind: "whole", min: 0, max: MOST_COUNTED };
  const max = limit === null ? MOST_POINTS : (`=${absolute(row, place.column(C.limit))}` as const);
  return { kind: "decimal", min: 0, max };
}

/** What either of two rules takes; which of them holds is told beside the value, since answers may change later. */
function acceptedByEither({ parameters, choice }: RuleForm, place: ScorePlace, row: number): ValidationRule {
  const declared = cell(row, place.column(C.declared));
  const branches = choice ? [choice.then.form, choice.otherwise.form] : [];
  const first = place.column(boundHeading(1));
  // The condition's own cell comes first, then those of the two rules.
  const labels = parameters.bounds.flatMap((bound, at) =>
    at > 0 && typeof bound === "string" ? [`${declared}=${absolute(row, first + at)}`] : [],
  );
  const numbers = branches.some(({ input }) => input !== "choice")
    ? [`AND(ISNUMBER(${declared}),N(${declared})>=0)`]
    : [];
  return { kind: "custom", formula: `=OR(${[...labels, ...numbers].join(",")})` };
}

/** Points of every round and of the survey: between 0 and the row's maximum, which a penalty has below 0. */
function pointsValidations(place: ScorePlace): readonly ValidationSpec[] {
  const error = { ...scoreErrors.score, style: "stop" } as const;
  const isPenalty = ({ level }: ScoreRow): boolean => level === "penalty" || level === "penaltyItem";
  return [true, false].flatMap((penalty) =>
    place
      .runs((row) => isPenalty(row) === penalty)
      .flatMap(({ first, last }): ValidationSpec[] => {
        const max = `=$${place.letters(C.max)}${first}` as const;
        const rule: ValidationRule = penalty
          ? { kind: "decimal", min: max, max: 0 }
          : { kind: "decimal", min: 0, max };
        const of = (from: string, to: string): string =>
          area(first, place.column(from), last, place.column(to));
        return [
          { range: of(C.survey, C.final), rule, error },
          { range: of(C.typed, C.typed), rule, error, prompt: scoreErrors.typed },
        ];
      }),
  );
}

function notArisenValidations(place: ScorePlace): readonly ValidationSpec[] {
  const column = place.column(C.notArisen);
  const source = `=${absolute(TOTAL_VALUE_ROW, column)}` as const;
  return place
    .runs(({ component }) => component?.mayNotArise === true)
    .map(({ first, last }) => ({
      range: area(first, column, last, column),
      rule: { kind: "list", source },
      error: { ...scoreErrors.notArisen, style: "stop" },
    }));
}

function settingValidations(scheme: Scheme, place: ScorePlace): readonly ValidationSpec[] {
  const rounding = cell(TOTAL_VALUE_ROW, roundingColumn(place));
  const first = firstGradeColumn(place);
  const choices = [ROUNDING.halfUp, ROUNDING.cut].map((choice) => `${rounding}=${quoted(choice)}`);
  const settings: ValidationSpec[] = [
    {
      range: rounding,
      rule: { kind: "custom", formula: `=OR(${choices.join(",")})` },
      error: { ...scoreErrors.rounding, style: "stop" },
      prompt: scoreErrors.rounding,
    },
  ];
  if (scheme.grades.length === 0) return settings;
  settings.push({
    range: area(TOTAL_VALUE_ROW, first, TOTAL_VALUE_ROW, first + scheme.grades.length - 1),
    rule: { kind: "decimal", min: 0, max: 100 },
    error: { ...scoreErrors.gradeBound, style: "stop" },
  });
  return settings;
}

function shortened(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
}
