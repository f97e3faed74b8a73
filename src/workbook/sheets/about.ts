import { toExcelSerial } from "../../plan/calendarDate";
import type { DeadlineConventions } from "../../plan/deadline";
import type { PlanHead } from "../../plan/plan";
import { ABOUT, BEFORE, HOW_TO, INPUT_ERRORS, PERIOD_END, TITLES, YES_NO } from "../../locale/vi/workbook";
import { absolute, area, cell } from "../a1";
import { LIST_NAMES, NAMES, SHEET_NAMES } from "../layout";
import { FONTS, FONT_SIZES, PALETTE } from "../palette";
import { ongoingText, reportDayText } from "../settings";
import type { Block, Cell, NameSpec, RangeFormat, SheetDescription } from "../spec";
import { emptySheet, LANDSCAPE_A4, SCHEMA } from "../spec";
import { textHeight } from "../textHeight";
import { DATE_FORMAT } from "./plan/planColumns";
import { daysAround } from "./plan/planMarks";
import { textOf } from "./cellContents";

interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: Cell;
}

const FIRST_SETTING = 4;
/** Place of the day of issue among the settings, from 0. */
const ISSUED_ON = 2;
const LABEL = 1;
const VALUE = 2;
const VALUE_WIDTH = 96;

/** The sheet Thông tin: names that the sheets and reports use, the conventions, and how to use the workbook. */
export function describeAbout(headOf: PlanHead, conventions: DeadlineConventions): SheetDescription {
  const settings = generalSettings(headOf);
  const conventionTop = FIRST_SETTING + settings.length + 2;
  const conventionRows = conventionSettings(conventions);
  const fixedRow = conventionTop + conventionRows.length;
  const howTop = fixedRow + 4;
  const lastRow = howTop + HOW_TO.length + 2;
  return {
    sheet: {
      ...emptySheet("about", SHEET_NAMES.about),
      blocks: [
        ours("A1", [[TITLES.about]]),
        ours(cell(FIRST_SETTING - 1, LABEL), [[ABOUT.settings]]),
        ...settings.flatMap((setting, index) => settingBlocks(FIRST_SETTING + index, setting)),
        ours(cell(conventionTop - 1, LABEL), [[ABOUT.conventions]]),
        ...conventionRows.flatMap((setting, index) => settingBlocks(conventionTop + index, setting)),
        ours(cell(fixedRow, LABEL), [
          [ABOUT.fixedConventions, ABOUT.fixedConventionsText],
          [null, ABOUT.conventionsNote],
        ]),
        ours(cell(howTop - 1, LABEL), [[ABOUT.howTo], ...HOW_TO.map((line, index) => [index + 1, line])]),
        ours(cell(lastRow - 1, LABEL), [[ABOUT.schema, SCHEMA]]),
        ours(cell(lastRow, LABEL), [[ABOUT.source, textOf(headOf.issuedUnder)]]),
      ],
      formats: formats({
        conventionTop,
        conventions: conventionRows.length,
        settings: settings.length,
        howTop,
        lastRow,
      }),
      validations: [
        {
          range: cell(FIRST_SETTING, VALUE),
          rule: { kind: "whole", min: 2000, max: 2100 },
          error: { ...INPUT_ERRORS.year, style: "stop" },
        },
        {
          range: cell(FIRST_SETTING + ISSUED_ON, VALUE),
          rule: { kind: "date", ...daysAround(headOf.year, 1) },
          error: { ...INPUT_ERRORS.issuedOn, style: "stop" },
        },
        {
          range: cell(conventionTop, VALUE),
          rule: { kind: "list", source: `=${LIST_NAMES.before}` },
          error: { ...INPUT_ERRORS.before, style: "stop" },
        },
        {
          range: cell(conventionTop + 1, VALUE),
          rule: { kind: "list", source: `=${LIST_NAMES.reportDays}` },
          error: { ...INPUT_ERRORS.reportDay, style: "warning" },
        },
        {
          range: cell(conventionTop + 2, VALUE),
          rule: { kind: "list", source: `=${LIST_NAMES.ongoing}` },
          error: { ...INPUT_ERRORS.ongoing, style: "warning" },
        },
        {
          range: cell(conventionTop + 3, VALUE),
          rule: { kind: "list", source: `=${LIST_NAMES.yesNo}` },
          error: { ...INPUT_ERRORS.before, style: "stop" },
        },
      ],
      columnWidths: [
        { columns: "A", width: 30 },
        { columns: "B", width: VALUE_WIDTH },
      ],
      rowHeights: HOW_TO.map((line, index) => ({
        rows: String(howTop + index),
        height: textHeight(line, VALUE_WIDTH, FONT_SIZES.body),
      })),
      page: { ...LANDSCAPE_A4, area: area(1, LABEL, lastRow, VALUE), pagesTall: 1 },
    },
    names: [
      ...settings.map((setting, index) => nameAt(setting.name, FIRST_SETTING + index)),
      ...conventionRows.map((setting, index) => nameAt(setting.name, conventionTop + index)),
      nameAt(NAMES.issuedUnder, lastRow),
    ],
  };
}

function generalSettings(headOf: PlanHead): Setting[] {
  return [
    { name: NAMES.year, label: ABOUT.year, value: headOf.year },
    { name: NAMES.number, label: ABOUT.number, value: textOf(headOf.number) },
    {
      name: NAMES.issuedOn,
      label: ABOUT.issuedOn,
      value: headOf.date === null ? null : toExcelSerial(headOf.date),
    },
    { name: NAMES.agency, label: ABOUT.agency, value: textOf(headOf.agency) },
    { name: NAMES.superiorAgency, label: ABOUT.superiorAgency, value: textOf(headOf.superiorAgency) },
    { name: NAMES.place, label: ABOUT.place, value: textOf(headOf.place) },
    { name: NAMES.signer, label: ABOUT.signer, value: null },
    { name: NAMES.signerTitle, label: ABOUT.signerTitle, value: null },
  ];
}

function conventionSettings(conventions: DeadlineConventions): Setting[] {
  return [
    { name: NAMES.before, label: ABOUT.before, value: BEFORE[conventions.before] },
    {
      name: NAMES.reportDay,
      label: ABOUT.reportDay,
      value: reportDayText(conventions.reportDay) ?? PERIOD_END,
    },
    { name: NAMES.ongoing, label: ABOUT.ongoing, value: ongoingText(conventions.ongoing) },
    { name: NAMES.weighted, label: ABOUT.weighted, value: YES_NO.no },
  ];
}

function settingBlocks(row: number, { label, value }: Setting): Block[] {
  return [ours(cell(row, LABEL), [[label]]), { at: cell(row, VALUE), owner: "person", rows: [[value]] }];
}

function nameAt(name: string, row: number): NameSpec {
  return { name, sheet: "about", ref: absolute(row, VALUE), visible: true };
}

function ours(at: string, rows: readonly (readonly Cell[])[]): Block {
  return { at, owner: "ours", rows };
}

interface Rows {
  readonly settings: number;
  readonly conventionTop: number;
  readonly conventions: number;
  readonly howTop: number;
  readonly lastRow: number;
}

function formats({ settings, conventionTop, conventions, howTop, lastRow }: Rows): RangeFormat[] {
  const input = (top: number, count: number): RangeFormat => ({
    range: area(top, VALUE, top + count - 1, VALUE),
    fill: PALETTE.input,
    border: "all",
    borderColor: PALETTE.border,
    align: "left",
  });
  const heading = (row: number): RangeFormat => ({
    range: area(row, LABEL, row, VALUE),
    bold: true,
    fill: PALETTE.subHeadingFill,
    color: PALETTE.title,
  });
  return [
    {
      range: area(1, LABEL, lastRow, VALUE),
      fontName: FONTS.working,
      fontSize: FONT_SIZES.body,
      wrap: true,
      valign: "top",
      align: "left",
    },
    { range: "A1", fontSize: FONT_SIZES.title, bold: true, color: PALETTE.title, wrap: false },
    heading(FIRST_SETTING - 1),
    heading(conventionTop - 1),
    heading(howTop - 1),
    input(FIRST_SETTING, settings),
    input(conventionTop, conventions),
    { range: cell(FIRST_SETTING + ISSUED_ON, VALUE), numberFormat: DATE_FORMAT },
    { range: area(howTop, LABEL, howTop + HOW_TO.length - 1, LABEL), align: "right", color: PALETTE.muted },
    { range: area(lastRow - 1, LABEL, lastRow, VALUE), color: PALETTE.muted, fontSize: FONT_SIZES.note },
  ];
}
