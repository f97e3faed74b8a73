import {
  boundHeading,
  DECLARATION,
  EXPLANATION_ASKED,
  REASON_ASKED,
  SCORE_COLUMNS,
} from "../../../locale/vi/scoring";
import { ruleForm, takesPercent } from "../../../scoring/formulas/ruleForm";
import type { Scheme } from "../../../scoring/scheme";
import { area, cell } from "../../a1";
import { quoted } from "../../formulaText";
import { FONT_SIZES, FONTS, PALETTE } from "../../palette";
import type { ConditionalFormatSpec, RangeFormat } from "../../spec";
import { SCORE_HEADING_ROW, TOTAL_LABEL_ROW, TOTAL_VALUE_ROW, type ScorePlace } from "./scorecardColumns";
import type { ScoreRow } from "./scorecardRows";
import { firstGradeColumn, ROUND_PLACES, roundingColumn, SURVEY_PLACE } from "./scorecardTotals";
import { headingFormat } from "../tableSheet";
import { TITLE_FORMATS } from "../titleLines";

const C = SCORE_COLUMNS;

/** A declared percentage as people typed it: 92,5 is shown as 92,5%. */
export const PERCENT_FORMAT = 'General"%"';

/** Fonts, fills and number formats of the scorecard, the general ones first. */
export function scoreFormats(scheme: Scheme, place: ScorePlace): readonly RangeFormat[] {
  return [
    ...TITLE_FORMATS,
    ...(scheme.sample ? [{ range: "A4", bold: true, italic: false, color: PALETTE.warningText }] : []),
    ...totalFormats(scheme, place),
    ...bodyFormats(place),
    ...levelFormats(place),
    ...inputFormats(place),
    ...ruleFormats(place),
    ...doubtFormats(scheme, place),
  ];
}

/** Marks that follow what people enter. */
export function scoreMarks(place: ScorePlace): readonly ConditionalFormatSpec[] {
  const first = place.firstRow;
  const at = (heading: string): string => `$${place.letters(heading)}${first}`;
  const range = (from: string, to: string = from): string =>
    area(first, place.column(from), place.lastRow, place.column(to));
  const state = at(C.state);
  const begins = (text: string): string => `LEFT(${state},${text.length})=${quoted(text)}`;
  const red = { fill: PALETTE.warning, color: PALETTE.warningText } as const;
  const wrong = { formula: `=${begins(DECLARATION.wrong)}`, ...red } as const;
  const amber = { fill: PALETTE.amber, color: PALETTE.amberText } as const;
  return [
    { kind: "formula", range: range(C.declared, C.self), ...wrong },
    { kind: "formula", range: range(C.state), ...wrong },
    {
      kind: "formula",
      range: range(C.state),
      formula: `=OR(${state}=${quoted(DECLARATION.smallShare)},${state}=${quoted(DECLARATION.inHole)},${state}=${quoted(DECLARATION.awaits)})`,
      ...amber,
    },
    {
      kind: "formula",
      range: range(C.state),
      formula: `=${state}=${quoted(DECLARATION.none)}`,
      color: PALETTE.muted,
    },
    {
      kind: "formula",
      range: range(C.no, C.self),
      formula: `=${state}=${quoted(DECLARATION.notArisen)}`,
      color: PALETTE.muted,
    },
    {
      kind: "formula",
      range: range(C.todo),
      formula: `=ISNUMBER(FIND(${quoted(DECLARATION.wrong)},${at(C.todo)}))`,
      ...red,
    },
    { kind: "formula", range: range(C.todo), formula: `=${at(C.todo)}<>""`, ...amber },
    {
      kind: "formula",
      range: range(C.evidence, C.explanation),
      formula: `=ISNUMBER(FIND(${quoted(EXPLANATION_ASKED)},${at(C.todo)}))`,
      ...amber,
    },
    {
      kind: "formula",
      range: range(C.reason),
      formula: `=ISNUMBER(FIND(${quoted(REASON_ASKED)},${at(C.todo)}))`,
      ...amber,
    },
  ];
}

function totalFormats(scheme: Scheme, place: ScorePlace): readonly RangeFormat[] {
  const left = place.column(C.name);
  const right = place.column(C.rule);
  const label = {
    fontName: FONTS.working,
    fontSize: FONT_SIZES.note,
    color: PALETTE.muted,
    align: "center",
  } as const;
  const value = {
    fontName: FONTS.working,
    fontSize: 12,
    bold: true,
    color: PALETTE.title,
    align: "center",
  } as const;
  const valueCell = (heading: string): string => cell(TOTAL_VALUE_ROW, place.column(heading));
  const framed = { border: "outline", borderColor: PALETTE.border, wrap: true, valign: "center" } as const;
  const first = firstGradeColumn(place);
  const grades = Math.max(1, scheme.grades.length);
  const rounding = roundingColumn(place);
  return [
    {
      range: area(TOTAL_LABEL_ROW, left, TOTAL_LABEL_ROW, right),
      ...label,
      ...framed,
      fill: PALETTE.computed,
    },
    { range: area(TOTAL_VALUE_ROW, left, TOTAL_VALUE_ROW, right), ...value, ...framed },
    { range: valueCell(C.max), numberFormat: "0.00" },
    { range: valueCell(C.self), numberFormat: "0.00" },
    { range: valueCell(C.survey), numberFormat: "0.00%" },
    { range: valueCell(SURVEY_PLACE), numberFormat: "0.00" },
    ...ROUND_PLACES.flatMap(({ points, index }) => [
      { range: valueCell(points), numberFormat: "0.00" },
      { range: valueCell(index), numberFormat: "0.00%" },
    ]),
    { range: valueCell(C.notArisen), color: PALETTE.muted, bold: false },
    {
      range: cell(TOTAL_LABEL_ROW - 1, first),
      fontName: FONTS.working,
      fontSize: FONT_SIZES.note,
      color: PALETTE.muted,
    },
    { range: cell(TOTAL_LABEL_ROW, rounding), ...label, wrap: true },
    { range: cell(TOTAL_VALUE_ROW, rounding), ...label, border: "outline", fill: PALETTE.input },
    {
      range: area(TOTAL_LABEL_ROW, first, TOTAL_VALUE_ROW, first + grades - 1),
      ...label,
      color: PALETTE.text,
      border: "all",
      borderColor: PALETTE.border,
      fill: PALETTE.input,
    },
    ...(scheme.adjustments.length > 0 ? adjustedFormats(first + grades + 1) : []),
  ];
}

function adjustedFormats(first: number): readonly RangeFormat[] {
  const look = { fontName: FONTS.working, fontSize: FONT_SIZES.note, align: "center", wrap: true } as const;
  return [
    { range: area(TOTAL_LABEL_ROW, first, TOTAL_LABEL_ROW, first + 2), ...look, color: PALETTE.muted },
    {
      range: area(TOTAL_VALUE_ROW, first, TOTAL_VALUE_ROW, first + 2),
      ...look,
      numberFormat: "0.00",
      bold: true,
    },
  ];
}

function bodyFormats(place: ScorePlace): readonly RangeFormat[] {
  return [
    headingFormat(area(SCORE_HEADING_ROW, 1, SCORE_HEADING_ROW, place.lastColumn)),
    {
      range: area(place.firstRow, 1, place.lastRow, place.lastColumn),
      fontName: FONTS.working,
      fontSize: FONT_SIZES.body,
      valign: "center",
      border: "all",
      borderColor: PALETTE.border,
    },
    {
      range: area(place.firstRow, place.column(C.state), place.lastRow, place.lastColumn),
      fontSize: FONT_SIZES.note,
      color: PALETTE.text,
    },
  ];
}

function levelFormats(place: ScorePlace): readonly RangeFormat[] {
  const styled = (levels: readonly ScoreRow["level"][], style: Omit<RangeFormat, "range">): RangeFormat[] =>
    place
      .runs(({ level }) => levels.includes(level))
      .map(({ first, last }) => ({ range: area(first, 1, last, place.lastColumn), ...style }));
  return [
    ...styled(["field", "bonus", "penalty"], { bold: true, fill: PALETTE.subHeadingFill }),
    ...styled(["criterion"], { bold: true }),
    ...styled(["group"], { bold: true, italic: true }),
    ...styled(["total"], { bold: true, color: PALETTE.headingText, fill: PALETTE.headingFill }),
  ];
}

/** Yellow where people fill in, grey where a formula gives the value. */
function inputFormats(place: ScorePlace): readonly RangeFormat[] {
  const filled = (
    heading: string,
    fill: string,
    holds: (row: ScoreRow) => boolean,
    upTo: string = heading,
  ): RangeFormat[] =>
    place.runs(holds).map(({ first, last }) => ({
      range: area(first, place.column(heading), last, place.column(upTo)),
      fill,
    }));
  const self = (row: ScoreRow): boolean => row.component !== null && row.selfScored;
  return [
    ...filled(C.declared, PALETTE.input, self),
    ...filled(C.self, PALETTE.computed, self),
    ...filled(C.survey, PALETTE.input, ({ component }) => surveyed(component)),
    ...filled(C.appraised, PALETTE.input, ({ component }) => component !== null, C.final),
    ...filled(C.evidence, PALETTE.input, self, C.typed),
    ...filled(C.reason, PALETTE.input, self, C.source),
    ...filled(C.notArisen, PALETTE.input, ({ component }) => component?.mayNotArise === true),
  ];
}

function surveyed(component: ScoreRow["component"]): boolean {
  return component?.rule.kind === "entered" && component.rule.by === "survey";
}

/** How a declared value and the bounds beside it are read: 85,4% and ≥ 80%. */
function ruleFormats(place: ScorePlace): readonly RangeFormat[] {
  const firstBound = place.column(boundHeading(1));
  return place.rows.flatMap(({ component, selfScored }, index) => {
    if (!component || !selfScored) return [];
    const row = place.firstRow + index;
    const { parameters } = ruleForm(component.rule, component.max);
    const bounds = parameters.boundFormats.flatMap((numberFormat, at) =>
      numberFormat === "" ? [] : [{ range: cell(row, firstBound + at), numberFormat }],
    );
    const declared = cell(row, place.column(C.declared));
    if (!takesPercent(component.rule)) return bounds;
    const used = cell(row, place.column(C.used));
    return [
      { range: declared, numberFormat: PERCENT_FORMAT },
      { range: used, numberFormat: '0.00"%"' },
      ...bounds,
    ];
  });
}

/** Rules and sums of the scheme that a person must look at. */
function doubtFormats({ warnings }: Scheme, place: ScorePlace): readonly RangeFormat[] {
  const doubtful = new Set(warnings.map(({ where }) => where));
  const column = place.column(C.rule);
  return place
    .runs(({ no }) => no !== "" && doubtful.has(no))
    .map(({ first, last }) => ({
      range: area(first, column, last, column),
      fill: PALETTE.amber,
      color: PALETTE.amberText,
    }));
}

export const TITLE_HEIGHT = 20;
export const HEADING_HEIGHT = 45;
export const TOTAL_LABEL_HEIGHT = 26;
export const TOTAL_VALUE_HEIGHT = 20;
