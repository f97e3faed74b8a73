import {
  BEFORE,
  DISMISSED,
  HOLIDAY_KINDS,
  LIST_HEADINGS,
  ONGOING_CHOICES,
  REPORT_DAY_CHOICES,
  UNIT_KINDS,
  YES_NO,
} from "../../locale/vi/workbook";
import type { DeadlineConventions } from "../../plan/deadline";
import type { Duty } from "../../plan/plan";
import { absolute, cell, columnLetters } from "../a1";
import type { BreakdownGroup } from "../breakdown";
import { column, quoted } from "../formulaText";
import type { Scheme } from "../../scoring/scheme";
import { dutyRhythms } from "../dutyRhythms";
import { dutiesText } from "../held/duties";
import { schemeParts } from "../held/scheme";
import {
  DEPARTED,
  LIST_NAMES,
  MILESTONE_COLUMNS,
  NAMES,
  PLAN_COLUMNS,
  schemePartName,
  SHEET_NAMES,
  STATUSES,
  TABLES,
} from "../layout";
import { ongoingText } from "../settings";
import type { Cell, FormulaCell, NameSpec, SheetDescription } from "../spec";
import { emptySheet, formula } from "../spec";
import { scoreSources } from "./scorecard/scoreSources";

const FIRST_ROW = 2;
const PLACED_MILESTONES = placedRows(
  TABLES.milestones,
  MILESTONE_COLUMNS.order,
  MILESTONE_COLUMNS.misplaced,
  MILESTONE_COLUMNS.origin,
);
const PLACED_ACTIVITIES = placedRows(
  TABLES.plan,
  PLAN_COLUMNS.order,
  PLAN_COLUMNS.misplaced,
  PLAN_COLUMNS.deadlineKind,
);

/** The criterion of the n-th group (from 0) of a breakdown, for a formula of any sheet. */
export function criterion(breakdown: "fields" | "units", index: number): string {
  const name = breakdown === "fields" ? LIST_NAMES.fieldCriteria : LIST_NAMES.unitCriteria;
  return `INDEX(${name},${index + 1})`;
}

export interface ListsInput {
  readonly fields: readonly BreakdownGroup[];
  readonly units: readonly BreakdownGroup[];
  readonly duties: readonly Duty[];
  /** Codes of the plan's targets. */
  readonly targets: readonly string[];
  readonly scheme: Scheme;
  readonly conventions: DeadlineConventions;
}

/** The hidden sheet DanhMuc: entries of the dropdowns, criteria of the overview's breakdowns. */
export function describeLists(input: ListsInput): SheetDescription {
  const { fields, units, duties, targets, scheme, conventions } = input;
  const sources = scoreSources(
    fields.map(({ label }, at) => ({ label, criterion: criterion("fields", at) })),
    targets,
  );
  const lists: readonly (readonly [name: string, entries: readonly Cell[]])[] = [
    [LIST_NAMES.statuses, Object.values(STATUSES)],
    [LIST_NAMES.unitKinds, Object.values(UNIT_KINDS)],
    [LIST_NAMES.dismissed, [DISMISSED]],
    [LIST_NAMES.before, Object.values(BEFORE)],
    [LIST_NAMES.reportDays, REPORT_DAY_CHOICES],
    [LIST_NAMES.ongoing, ongoingChoices(duties, conventions)],
    [LIST_NAMES.holidayKinds, Object.values(HOLIDAY_KINDS)],
    [NAMES.duties, [dutiesText(duties)]],
    [LIST_NAMES.fieldCriteria, fields.map((group) => group.criterion)],
    [LIST_NAMES.unitCriteria, units.map((group) => group.criterion)],
    [LIST_NAMES.ownMilestones, [ownMilestones()]],
    [LIST_NAMES.planMilestones, [planMilestones()]],
    [LIST_NAMES.misplacedMilestones, [misplacedMilestones()]],
    [LIST_NAMES.planActivities, [planActivities()]],
    [LIST_NAMES.misplacedActivities, [misplacedActivities()]],
    [LIST_NAMES.yesNo, Object.values(YES_NO)],
    [LIST_NAMES.sources, sources.map(({ name }) => name)],
    [LIST_NAMES.sourceValues, sources.map(({ value }) => value)],
    [LIST_NAMES.sourceAnswers, sources.map(({ answer }) => answer)],
    ...schemeParts(scheme).map((part, at) => [schemePartName(at + 1), [part]] as const),
  ];
  const sheet = emptySheet("lists", SHEET_NAMES.lists);
  return {
    sheet: {
      ...sheet,
      visibility: "hidden",
      blocks: [
        { at: "A1", owner: "ours", rows: [LIST_HEADINGS] },
        ...lists.flatMap(([, entries], index) =>
          entries.length === 0
            ? []
            : [
                {
                  at: cell(FIRST_ROW, index + 1),
                  owner: "ours" as const,
                  rows: entries.map((entry) => [entry]),
                },
              ],
        ),
      ],
      columnWidths: [{ columns: `A:${columnLetters(lists.length)}`, width: 24 }],
    },
    names: lists.flatMap(([name, entries], index): NameSpec[] =>
      entries.length === 0
        ? []
        : [
            {
              name,
              sheet: "lists",
              ref: rangeOf(index + 1, entries.length),
              visible: true,
            },
          ],
    ),
  };
}

/** How ongoing work may be followed: not at all, as the plan itself asks for reports, or in a usual rhythm. */
function ongoingChoices(duties: readonly Duty[], conventions: DeadlineConventions): readonly string[] {
  const [none, ...usual] = ONGOING_CHOICES;
  return [...new Set([none, ...dutyRhythms(duties, conventions).map(ongoingText), ...usual])];
}

/** Rows of Moc without our mark. */
function ownMilestones(): FormulaCell {
  const keys = column(TABLES.milestones, MILESTONE_COLUMNS.activity);
  const marks = column(TABLES.milestones, MILESTONE_COLUMNS.fingerprint);
  return formula(`=MAX(0,COUNTA(${keys})-COUNTIFS(${marks},"?*"))`);
}

/** Rows of Moc that the plan holds. */
function planMilestones(): FormulaCell {
  return formula(`=${PLACED_MILESTONES.count}`);
}

function planActivities(): FormulaCell {
  return formula(`=${PLACED_ACTIVITIES.count}`);
}

/** Other than 0 where the rows of the plan in Moc are not the first ones in the order that they were written in. */
function misplacedMilestones(): FormulaCell {
  return formula(`=${outOfPlace(PLACED_MILESTONES, LIST_NAMES.planMilestones)}`);
}

/** The same of KeHoach. */
function misplacedActivities(): FormulaCell {
  return formula(`=${outOfPlace(PLACED_ACTIVITIES, LIST_NAMES.planActivities)}`);
}

interface PlacedRows {
  readonly count: string;
  readonly positions: string;
  readonly misplaced: string;
}

/** Rows that know their position and are still the plan's. */
function placedRows(table: string, order: string, misplaced: string, origin: string): PlacedRows {
  const [positions, origins] = [column(table, order), column(table, origin)];
  const stays = quoted(`<>${DEPARTED}`);
  return {
    count: `COUNTIFS(${positions},">0",${origins},${stays})`,
    positions: `SUMIFS(${positions},${origins},${stays})`,
    misplaced: `SUM(${column(table, misplaced)})`,
  };
}

/** Where n rows stand at their own positions, these are the first n rows only if the positions add up to n(n+1)/2. */
function outOfPlace({ positions, misplaced }: PlacedRows, count: string): string {
  return `${misplaced}+ABS(${positions}-${count}*(${count}+1)/2)`;
}

function rangeOf(column: number, count: number): string {
  const first = absolute(FIRST_ROW, column);
  return count === 1 ? first : `${first}:${absolute(FIRST_ROW + count - 1, column)}`;
}
