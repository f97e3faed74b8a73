import type { Milestone } from "../../plan/deadline";
import type { Activity, Plan } from "../../plan/plan";
import { FROM_PLAN, HINTS, INPUT_ERRORS, TITLES } from "../../locale/vi/workbook";
import { fingerprint } from "../fingerprint";
import { cases, own, positionIn, quoted } from "../formulaText";
import {
  CONDITIONS,
  DEPARTED,
  MILESTONE_COLUMNS,
  MILESTONE_WEIGHTS,
  NAMES,
  SHEET_NAMES,
  TABLES,
} from "../layout";
import { PALETTE } from "../palette";
import type { Schedule } from "../schedule";
import type { Cell, ConditionalFormatSpec, SheetDescription, TableColumn, TableSpec } from "../spec";
import { DATE_FORMAT } from "./plan/planColumns";
import { daysAround } from "./plan/planMarks";
import { dateCell, textOf } from "./cellContents";
import { TablePlace, tableSheet } from "./tableSheet";

const C = MILESTONE_COLUMNS;
/** Letters of an activity that a milestone repeats. */
const MOST_WORDS = 120;
/** Letters of what is due that its key repeats. */
const MOST_KEY_LETTERS = 40;

/** The sheet Mốc: one row a dated obligation; people fill in the day it was met. */
export function describeMilestones(plan: Plan, schedules: ReadonlyMap<string, Schedule>): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.milestones,
    columns: columns(),
    rows: rowsOfAll(plan.activities, schedules).map((row, index) => withOrder(row, index + 1)),
    key: C.key,
    rowOrder: "people",
    provenance: { fingerprint: C.fingerprint, departed: { heading: C.origin, text: DEPARTED } },
    belongsTo: { table: TABLES.plan, heading: C.activity, separator: "/", keepsOwner: true },
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "milestones",
    name: SHEET_NAMES.milestones,
    title: TITLES.milestones,
    hint: HINTS.milestones,
    table,
    hidden: [C.match, C.weight, C.order, C.misplaced, C.fingerprint],
    frozenColumns: 2,
  });
  const date = { kind: "date", ...daysAround(plan.head.year, 10) } as const;
  return {
    sheet: {
      ...sheet,
      validations: [
        { range: place.cells(C.due), rule: date, error: { ...INPUT_ERRORS.due, style: "stop" } },
        {
          range: place.cells(C.doneOn),
          rule: { kind: "date", ...daysAround(plan.head.year, 1) },
          error: { ...INPUT_ERRORS.date, style: "stop" },
        },
      ],
      conditionalFormats: conditionalFormats(place),
    },
    names: [],
  };
}

function columns(): TableColumn[] {
  return [
    { heading: C.key, owner: "ours", width: 22, wrap: true },
    { heading: C.activity, owner: "ours", width: 10, align: "center" },
    { heading: C.label, owner: "ours", width: 56, wrap: true, mendable: true },
    { heading: C.lead, owner: "ours", width: 28, wrap: true },
    { heading: C.due, owner: "ours", width: 13, numberFormat: DATE_FORMAT, align: "center", mendable: true },
    { heading: C.doneOn, owner: "person", width: 13, numberFormat: DATE_FORMAT, align: "center" },
    { heading: C.condition, owner: "ours", width: 15, align: "center", formula: conditionFormula() },
    { heading: C.origin, owner: "ours", width: 16, wrap: true },
    { heading: C.match, owner: "ours", width: 10, formula: `=${own(C.activity)}&"|"` },
    { heading: C.weight, owner: "ours", width: 10, formula: weightFormula() },
    { heading: C.order, owner: "ours", width: 10 },
    { heading: C.misplaced, owner: "ours", width: 10, formula: misplacedFormula() },
    { heading: C.fingerprint, owner: "ours", width: 10 },
  ];
}

/** Positions of an activity's first and last row in Moc, from 1. */
export interface MilestonePlace {
  readonly from: number;
  readonly to: number;
}

/** Where the milestones of each activity stand in the described table, by the activity's key. */
export function milestonePlaces(
  activities: readonly Activity[],
  schedules: ReadonlyMap<string, Schedule>,
): ReadonlyMap<string, MilestonePlace> {
  let before = 0;
  const places = new Map<string, MilestonePlace>();
  for (const { key } of activitiesWithRows(activities)) {
    const count = schedules.get(key)?.milestones.length ?? 0;
    if (count > 0) places.set(key, { from: before + 1, to: before + count });
    before += count;
  }
  return places;
}

/** A person's own activity without a code has no milestones: they could not be told whose they are. */
function activitiesWithRows(activities: readonly Activity[]): readonly Activity[] {
  const seen = new Set<string>();
  return activities.filter(({ key }) => {
    if (key.startsWith("#") || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rowsOfAll(activities: readonly Activity[], schedules: ReadonlyMap<string, Schedule>): Cell[][] {
  return activitiesWithRows(activities).flatMap((activity) => rowsOf(activity, schedules.get(activity.key)));
}

/** Positions in the described table; activities rely on them while the rows stand there. */
function withOrder(row: readonly Cell[], position: number): Cell[] {
  return columns().map(({ heading }, index) => (heading === C.order ? position : (row[index] ?? null)));
}

/** Whether a row of the plan left its position, or no longer names its own activity. */
function misplacedFormula(): `=${string}` {
  const activity = `${own(C.activity)}&"/"`;
  const isOwn = `LEFT(${own(C.key)},LEN(${activity}))=${activity}`;
  const stays = `AND(${own(C.order)}=${positionIn(TABLES.milestones, C.key)},${isOwn})`;
  return `=${cases(
    [
      [`OR(${own(C.order)}="",${own(C.origin)}=${quoted(DEPARTED)})`, "0"],
      [stays, "0"],
    ],
    "1",
  )}`;
}

function rowsOf({ key, cells }: Activity, schedule: Schedule | undefined): Cell[][] {
  const milestones = schedule?.milestones ?? [];
  const keys = keysOf(key, milestones);
  return milestones.map(({ label, due }, index) => {
    const date = dateCell(due);
    const text = contentOf(label, cells.activity === "" ? cells.task : cells.activity);
    const lead = textOf(cells.leadUnit);
    return [
      keys[index] ?? null,
      key,
      text,
      lead,
      date,
      null,
      null,
      FROM_PLAN,
      null,
      null,
      null,
      null,
      fingerprint([text, date]),
    ];
  });
}

/**
 * A milestone is known by what is due, not by its place: when "hàng quý" becomes "hàng tháng", the day that quý I was
 * met must not become that of January.
 * @example keysOf("II.8", milestones) // ["II.8/Tháng 1", "II.8/Tháng 2", "II.8/Quý I, Tháng 3", …]
 */
function keysOf(activity: string, milestones: readonly Milestone[]): string[] {
  const seen = new Map<string, number>();
  return milestones.map(({ label }) => {
    const key = `${activity}/${label.slice(0, MOST_KEY_LETTERS).trimEnd()}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

/** "Tháng 3" alone says nothing: the activity's words follow, on one line and not too many. */
function contentOf(label: string, activity: string): string | null {
  const words = activity
    .replace(/^[-–+•\s]+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  const short = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
  return textOf([label, short].filter((part) => part !== "").join(" – "));
}

/** As of the cut-off date, like Tình trạng of an activity. */
function conditionFormula(): `=${string}` {
  const due = own(C.due);
  const doneOn = own(C.doneOn);
  const cutOff = `INT(${NAMES.cutOff})`;
  const done = `AND(ISNUMBER(${doneOn}),INT(N(${doneOn}))<=${cutOff})`;
  const inTime = `IF(INT(${doneOn})<=${due},${says("doneOnTime")},${says("doneLate")})`;
  return `=${cases(
    [
      [`OR(${own(C.activity)}&${own(C.label)}="",NOT(ISNUMBER(${NAMES.cutOff})))`, '""'],
      [`${own(C.origin)}=${quoted(DEPARTED)}`, says("notCounted")],
      [done, `IF(ISNUMBER(${due}),${inTime},${says("done")})`],
      [`NOT(ISNUMBER(${due}))`, says("undated")],
      [`${cutOff}>${due}`, says("overdue")],
    ],
    says("open"),
  )}`;
}

function weightFormula(): `=${string}` {
  const is = (name: keyof typeof CONDITIONS) => `${own(C.condition)}=${says(name)}`;
  const w = MILESTONE_WEIGHTS;
  const isDue = `AND(ISNUMBER(${own(C.due)}),N(${own(C.due)})<=INT(${NAMES.cutOff}))`;
  return `=${cases(
    [
      [is("overdue"), String(w.overdue + w.due)],
      [`OR(${is("open")},${is("undated")})`, `${w.open}+IF(${isDue},${w.due},0)`],
      [`OR(${is("doneOnTime")},${is("done")})`, `IF(${isDue},${w.metDue + w.due},${w.metEarly})`],
      [is("doneLate"), String(w.metLate + w.metDue + w.due)],
    ],
    "0",
  )}`;
}

function says(name: keyof typeof CONDITIONS): string {
  return quoted(CONDITIONS[name]);
}

function conditionalFormats(place: TablePlace): ConditionalFormatSpec[] {
  const condition = place.first(C.condition);
  const range = place.cells(C.condition);
  const on = (formula: `=${string}`, fill: string, color: string): ConditionalFormatSpec => ({
    kind: "formula",
    range,
    formula,
    fill,
    color,
  });
  return [
    on(`=${condition}=${says("overdue")}`, PALETTE.warning, PALETTE.warningText),
    on(`=LEFT(${condition},4)="Xong"`, PALETTE.good, PALETTE.goodText),
    {
      kind: "formula",
      range: place.cells(C.doneOn),
      formula: `=ISTEXT(${place.first(C.doneOn)})`,
      fill: PALETTE.amber,
      color: PALETTE.amberText,
    },
  ];
}
