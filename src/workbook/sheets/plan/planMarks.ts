import type { IsoDate } from "../../../plan/calendarDate";
import { toExcelSerial } from "../../../plan/calendarDate";
import { isoDate } from "../../../plan/calendarDate";
import { INPUT_ERRORS, INPUT_PROMPTS } from "../../../locale/vi/workbook";
import { CONDITIONS, DUE_SOON_DAYS, LIST_NAMES, NAMES, PLAN_COLUMNS, STATUSES } from "../../layout";
import { PALETTE } from "../../palette";
import type { ConditionalFormatSpec, ValidationSpec } from "../../spec";
import { attentionMark, MARKED } from "./planAttention";
import { COLUMN_OF } from "./planColumns";
import type { TablePlace } from "../tableSheet";

const C = PLAN_COLUMNS;

/** What the cells that people fill accept. */
export function planValidations(place: TablePlace, year: number | null): ValidationSpec[] {
  return [
    {
      range: place.cells(C.status),
      rule: { kind: "list", source: `=${LIST_NAMES.statuses}` },
      error: { ...INPUT_ERRORS.status, style: "stop" },
      prompt: INPUT_PROMPTS.status,
    },
    {
      range: place.cells(C.leadUnit),
      rule: { kind: "list", source: `=${LIST_NAMES.units}` },
      error: { ...INPUT_ERRORS.unit, style: "warning" },
    },
    {
      range: place.cells(C.progress),
      rule: { kind: "decimal", min: 0, max: 1 },
      error: { ...INPUT_ERRORS.progress, style: "stop" },
    },
    {
      range: place.cells(C.doneOn),
      rule: { kind: "date", ...daysAround(year, 1) },
      error: { ...INPUT_ERRORS.date, style: "stop" },
      prompt: INPUT_PROMPTS.doneOn,
    },
    {
      range: place.cells(C.eventDate),
      rule: { kind: "date", ...daysAround(year, 10) },
      error: { ...INPUT_ERRORS.due, style: "stop" },
      prompt: INPUT_PROMPTS.eventDate,
    },
    // A deadline may run over several years ("2022-2030").
    {
      range: place.cells(C.due),
      rule: { kind: "date", ...daysAround(year, 10) },
      error: { ...INPUT_ERRORS.due, style: "stop" },
    },
  ];
}

/** From the year before the plan's to so many years after it; any sensible day where the year isn't known. */
export function daysAround(year: number | null, after: number): { min: number; max: number } {
  return {
    min: serialOf(isoDate((year ?? 2001) - 1, 1, 1)),
    max: serialOf(isoDate((year ?? 2090) + after, 12, 31)),
  };
}

function serialOf(date: IsoDate | null): number {
  // A year that the calendar doesn't hold can't stand in a plan; 1 and 2,958,465 are Excel's own limits.
  return date === null ? 1 : toExcelSerial(date);
}

/** Colours of the computed columns and of what a person should look at. The words say the same without colour. */
export function planConditionalFormats(place: TablePlace): ConditionalFormatSpec[] {
  const condition = place.first(C.condition);
  const due = place.first(C.due);
  const is = (name: keyof typeof CONDITIONS) => `${condition}="${CONDITIONS[name]}"`;
  const soon = `AND(${is("open")},ISNUMBER(${due}),N(${due})-N(${NAMES.cutOff})<=${DUE_SOON_DAYS})`;
  const judged = [place.cells(C.due), place.cells(C.condition, C.daysLate)];
  return [
    {
      kind: "formula",
      range: place.cells(C.key, C.daysLate),
      formula: `=${is("notCounted")}`,
      color: PALETTE.muted,
      stopIfTrue: false,
    },
    ...attention(place),
    ...found(place),
    ...judged.flatMap((range): ConditionalFormatSpec[] => [
      mark(range, `=${is("overdue")}`, PALETTE.warning, PALETTE.warningText, true),
      mark(range, `=${soon}`, PALETTE.amber, PALETTE.amberText, false),
      mark(range, `=LEFT(${condition},4)="Xong"`, PALETTE.good, PALETTE.goodText, false),
    ]),
  ];
}

/** Cells that should be filled, or that hold what can't be right. */
function attention(place: TablePlace): ConditionalFormatSpec[] {
  const status = place.first(C.status);
  const doneOn = place.first(C.doneOn);
  const due = place.first(C.due);
  const done = `${status}="${STATUSES.done}"`;
  const left = `OR(${status}="${STATUSES.notArisen}",${status}="${STATUSES.stopped}")`;
  const look = (heading: string, formula: `=${string}`): ConditionalFormatSpec =>
    mark(place.cells(heading), formula, PALETTE.amber, PALETTE.amberText, false);
  return [
    look(
      C.doneOn,
      `=OR(AND(${done},NOT(ISNUMBER(${doneOn}))),AND(ISNUMBER(${doneOn}),NOT(${done})),ISTEXT(${doneOn}))`,
    ),
    look(C.due, `=ISTEXT(${due})`),
    look(C.eventDate, `=ISTEXT(${place.first(C.eventDate)})`),
    look(C.evidence, `=AND(${done},${place.first(C.evidence)}="",${place.first(C.explanation)}="")`),
    look(C.explanation, `=AND(${left},${place.first(C.explanation)}="")`),
  ];
}

/** Cells that the sheet Kiểm tra has a finding about: errors first, so that a cell of both shows the error. */
function found(place: TablePlace): ConditionalFormatSpec[] {
  const marks = place.first(C.attention);
  return MARKED.flatMap((of) => {
    const range = place.cells(of === "key" ? C.key : COLUMN_OF[of]);
    const says = (letter: string): `=${string}` => `=ISNUMBER(FIND("${attentionMark(letter, of)}",${marks}))`;
    return [
      mark(range, says("E"), PALETTE.warning, PALETTE.warningText, false),
      mark(range, says("W"), PALETTE.amber, PALETTE.amberText, false),
    ];
  });
}

function mark(
  range: string,
  formula: `=${string}`,
  fill: string,
  color: string,
  bold: boolean,
): ConditionalFormatSpec {
  return { kind: "formula", range, formula, fill, color, bold };
}
