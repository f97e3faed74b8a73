import type { ActivityField } from "../../../plan/plan";
import { PLAN_COLUMNS, STATUSES } from "../../layout";
import type { TableColumn } from "../../spec";
import { itemStateFormula, misplacedFormula } from "./itemFormulas";
import {
  milestoneLateFormula,
  milestoneShareFormula,
  milestoneStateFormula,
  milestoneSumFormula,
} from "../milestoneFormulas";
import {
  conditionFormula,
  daysLateFormula,
  leadKeyFormula,
  countsFormula,
  finishedFormula,
  urgencyFormula,
  weightFormula,
} from "./planFormulas";

export const DATE_FORMAT = "dd/mm/yyyy";
const C = PLAN_COLUMNS;
const UNUSED_WIDTH = 9;
const SPARE_WIDTH = 18;

/** Where an activity's fields stand in KeHoach. */
export const COLUMN_OF: Readonly<Record<ActivityField, string>> = {
  objective: C.objective,
  task: C.task,
  activity: C.activity,
  product: C.product,
  leadUnit: C.leadUnit,
  coopUnits: C.coopUnits,
  deadline: C.deadlineText,
  budget: C.budget,
};

/** Where a row, its milestones and its item stand; follows from the rows around it, not from the work. */
export const PLACE_COLUMNS = [C.order, C.milestoneFrom, C.milestoneTo, C.item, C.itemSize] as const;

/** Columns that only serve formulas and later runs. */
export const HIDDEN_PLAN_COLUMNS = [
  C.counts,
  C.finished,
  C.weightUsed,
  C.milestoneSum,
  C.urgency,
  C.leadKey,
  ...PLACE_COLUMNS,
  C.misplaced,
  C.itemState,
  C.fingerprint,
  C.attention,
] as const;

/**
 * The columns of KeHoach. A person may correct the plan's words after a finding, and say a due day that they don't
 * give: such cells are mendable. "Nội dung khác" stands only where the document has such columns; columns
 * of the plan in which no activity has a word (`unused`) stay, but narrow.
 */
export function planColumns(withExtra: boolean, unused: ReadonlySet<string> = new Set()): TableColumn[] {
  return allColumns(withExtra, unused).map((column) =>
    unused.has(column.heading) ? { ...column, width: UNUSED_WIDTH } : column,
  );
}

function allColumns(withExtra: boolean, unused: ReadonlySet<string>): TableColumn[] {
  // A document with one column of text needs the room of the others for it.
  const spare = [C.objective, C.activity].filter((heading) => unused.has(heading)).length * SPARE_WIDTH;
  return [
    { ...words(C.key, 8), mendable: false, align: "center" },
    words(C.field, 15),
    { ...words(C.no, 5), align: "center" },
    { ...words(C.objective, 26), identifies: "work" },
    { ...words(C.task, 26 + spare), identifies: "work" },
    { ...words(C.activity, 36), identifies: "work" },
    { ...words(C.product, 20), identifies: "context" },
    words(C.leadUnit, 18),
    words(C.coopUnits, 18),
    words(C.deadlineText, 16),
    { ...words(C.deadlineKind, 12), mendable: false },
    { ...filled(C.eventDate, 12), numberFormat: DATE_FORMAT, align: "center" },
    { ...words(C.due, 12), numberFormat: DATE_FORMAT, align: "center" },
    words(C.budget, 11),
    ...(withExtra ? [{ ...words(C.extra, 24), mendable: false }] : []),
    { ...filled(C.status, 15), initial: STATUSES.todo },
    { ...filled(C.progress, 8), numberFormat: "0%", align: "center" },
    { ...filled(C.doneOn, 12), numberFormat: DATE_FORMAT, align: "center" },
    filled(C.evidence, 24),
    filled(C.explanation, 24),
    filled(C.note, 20),
    computed(C.condition, 14, conditionFormula()),
    { ...computed(C.daysLate, 9, daysLateFormula()), numberFormat: "0" },
    computed(C.milestones, 12, milestoneStateFormula()),
    computed(C.milestoneLate, 9, milestoneLateFormula()),
    { ...computed(C.milestoneShare, 9, milestoneShareFormula()), numberFormat: "0%" },
    { ...filled(C.weight, 9), align: "center" },
    computed(C.counts, 9, countsFormula()),
    computed(C.finished, 9, finishedFormula()),
    computed(C.weightUsed, 10, weightFormula()),
    computed(C.milestoneSum, 10, milestoneSumFormula()),
    computed(C.urgency, 10, urgencyFormula()),
    computed(C.leadKey, 10, leadKeyFormula()),
    ...PLACE_COLUMNS.map(placed),
    computed(C.misplaced, 10, misplacedFormula()),
    computed(C.itemState, 12, itemStateFormula()),
    { heading: C.fingerprint, owner: "ours", width: 10 },
    { heading: C.attention, owner: "ours", width: 10 },
  ];
}

/** Where the row and what belongs to it were written. */
function placed(heading: string): TableColumn {
  return { heading, owner: "ours", width: 10 };
}

function words(heading: string, width: number): TableColumn {
  return { heading, owner: "ours", width, wrap: true, mendable: true };
}

function filled(heading: string, width: number): TableColumn {
  return { heading, owner: "person", width, wrap: true };
}

function computed(heading: string, width: number, formula: `=${string}`): TableColumn {
  return { heading, owner: "ours", width, formula, align: "center", wrap: true };
}
