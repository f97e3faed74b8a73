import { OVERVIEW } from "../../../locale/vi/workbook";
import { area, cell } from "../../a1";
import { column, quoted } from "../../formulaText";
import { CONDITIONS, MILESTONE_COLUMNS, NAMES, PLAN_COLUMNS, TABLES } from "../../layout";
import { PALETTE } from "../../palette";
import type { Cell, RangeFormat } from "../../spec";
import { formula } from "../../spec";
import { FAR_DAY } from "../milestoneFormulas";
import { DATE_FORMAT } from "../plan/planColumns";
import { chartDataFormat, COLUMNS, font, ours, type Part } from "./part";

const COUNT = 10;
/** As many letters as two lines of the cell hold. */
const MOST_WORDS = 92;
const MOST_UNIT = 52;
const { label, last, dataLabel, data } = COLUMNS;
/** What is to be done goes over three columns, the unit over three, the condition over two. */
const UNIT = 5;
const DUE = 8;
const CONDITION = 9;
const DAYS_LATE = last;
/** Two lines, in points. */
const ROW_HEIGHT = 25;

/** The ten activities that press most: overdue ones first, then by due day. */
export function pressing(top: number): Part {
  const first = top + 1;
  const bottom = top + COUNT;
  const rows = Array.from({ length: COUNT }, (_, index) => first + index);
  return {
    nextRow: bottom + 1,
    blocks: [
      ours(cell(top, label), [headings()]),
      ...rows.map((row, index) => ours(cell(row, label), [cellsOf(row, index)])),
      ours(cell(top, dataLabel), [
        [OVERVIEW.chartData, null],
        ...rows.map((row, index) => [position(index + 1), overdueMilestone(row)]),
      ]),
    ],
    formats: [...formats(top, bottom), chartDataFormat(top, bottom)],
    merges: [top, ...rows].flatMap((row) => [
      area(row, label, row, UNIT - 1),
      area(row, UNIT, row, DUE - 1),
      area(row, CONDITION, row, DAYS_LATE - 1),
    ]),
    rowHeights: [{ rows: `${first}:${bottom}`, height: ROW_HEIGHT }],
    conditionalFormats: [
      {
        kind: "formula",
        range: area(first, DUE, bottom, DAYS_LATE),
        formula: `=$${cell(first, CONDITION)}=${quoted(CONDITIONS.overdue)}`,
        fill: PALETTE.warning,
        color: PALETTE.warningText,
        bold: true,
      },
    ],
  };
}

/** Row in KeHoach of the n-th most pressing activity; "" where there are fewer. */
function position(rank: number): Cell {
  const urgency = column(TABLES.plan, PLAN_COLUMNS.urgency);
  return formula(`=IFERROR(MATCH(SMALL(${urgency},${rank}),${urgency},0),"")`);
}

/**
 * The earliest overdue milestone's day of an activity whose own day is still to come: that is what presses.
 * SUMPRODUCT(MAX()) is a MINIFS that Excel 2016 has, turned around; a day that people typed as text makes it fail.
 */
function overdueMilestone(row: number): Cell {
  const of = (heading: string) => column(TABLES.milestones, heading);
  const at = `$${cell(row, dataLabel)}`;
  const key = `INDEX(${column(TABLES.plan, PLAN_COLUMNS.key)},${at})&"|"`;
  const daysLate = `INDEX(${column(TABLES.plan, PLAN_COLUMNS.daysLate)},${at})`;
  const isOverdue = `(${of(MILESTONE_COLUMNS.match)}=${key})*(${of(MILESTONE_COLUMNS.condition)}=${quoted(CONDITIONS.overdue)})`;
  const earliest = `SUMPRODUCT(MAX(${isOverdue}*(${FAR_DAY}-${of(MILESTONE_COLUMNS.due)})))`;
  const day = `IF(${earliest}>0,${FAR_DAY}-${earliest},"")`;
  return formula(`=IF(${at}="","",IF(ISNUMBER(${daysLate}),"",IFERROR(${day},"")))`);
}

function headings(): Cell[] {
  const cells = blankRow();
  cells[0] = OVERVIEW.pressing;
  cells[DUE - label] = OVERVIEW.due;
  cells[CONDITION - label] = OVERVIEW.condition;
  cells[UNIT - label] = OVERVIEW.leadUnit;
  cells[DAYS_LATE - label] = OVERVIEW.daysLate;
  return cells;
}

function cellsOf(row: number, index: number): Cell[] {
  const at = `$${cell(row, dataLabel)}`;
  const milestone = `$${cell(row, data)}`;
  const value = (heading: string) => `INDEX(${column(TABLES.plan, heading)},${at})`;
  const none = index === 0 ? quoted(OVERVIEW.nonePressing) : '""';
  const show = (text: string, otherwise = '""') => formula(`=IF(${at}="",${otherwise},${text})`);
  const what = `IF(${value(PLAN_COLUMNS.activity)}="",${value(PLAN_COLUMNS.task)},${value(PLAN_COLUMNS.activity)})`;
  const due = `IF(ISNUMBER(${value(PLAN_COLUMNS.due)}),${value(PLAN_COLUMNS.due)},${quoted(OVERVIEW.byMilestone)})`;
  const cells = blankRow();
  cells[0] = show(`${value(PLAN_COLUMNS.key)}&". "&${oneLine(what, MOST_WORDS)}`, none);
  cells[DUE - label] = show(`IF(ISNUMBER(${milestone}),${milestone},${due})`);
  cells[CONDITION - label] = show(value(PLAN_COLUMNS.condition));
  cells[UNIT - label] = show(oneLine(value(PLAN_COLUMNS.leadUnit), MOST_UNIT));
  cells[DAYS_LATE - label] = show(
    `IF(ISNUMBER(${milestone}),INT(${NAMES.cutOff})-INT(${milestone}),${value(PLAN_COLUMNS.daysLate)})`,
  );
  return cells;
}

/** A text without line breaks, and an ellipsis where it is longer. */
function oneLine(text: string, most: number): string {
  const line = `SUBSTITUTE(${text},CHAR(10)," ")`;
  return `LEFT(${line},${most})&IF(LEN(${text})>${most},"…","")`;
}

function formats(top: number, bottom: number): RangeFormat[] {
  return [
    {
      range: area(top, label, bottom, last),
      ...font,
      valign: "center",
      wrap: true,
      border: "all",
      borderColor: PALETTE.border,
    },
    {
      range: area(top, label, top, last),
      bold: true,
      fill: PALETTE.headingFill,
      color: PALETTE.headingText,
      align: "center",
    },
    { range: area(top + 1, label, bottom, DUE - 1), align: "left" },
    { range: area(top + 1, DUE, bottom, DUE), numberFormat: DATE_FORMAT, align: "center" },
    { range: area(top + 1, CONDITION, bottom, DAYS_LATE - 1), align: "center" },
    { range: area(top + 1, DAYS_LATE, bottom, DAYS_LATE), numberFormat: "0", align: "center" },
  ];
}

function blankRow(): Cell[] {
  return new Array<Cell>(last - label + 1).fill(null);
}
