import type { SheetId, WorkbookSpec } from "../../workbook/spec";
import { SCHEMA } from "../../workbook/spec";
import { formatRect, parseRect } from "../cells/address";
import type { CurrentWorkbook } from "../read/currentWorkbook";
import type { Property, SheetMarks } from "../read/sheetMarks";
import {
  anchorProperties,
  appliedProperty,
  areaProperties,
  columnEntry,
  columnProperties,
  LOOK_PARTS,
  MADE,
  markName,
  SCHEMA_KEY,
  sheetMarks,
} from "../read/sheetMarks";
import type { Planning, SheetPlan } from "./sheetPlan";
import { namedCells } from "./sheetPlan";
import { untracked } from "../run/workspace";
import type { Phase, Step } from "../run/step";
import { step } from "../run/step";

/** Says in the workbook that it is ours, and of which schema, before anything else. */
export function markWorkbook({ spec, current }: Planning): Step[] {
  if (current.properties.get(SCHEMA_KEY) === String(spec.schema)) return [];
  return [
    step("sheets", 2, (work) => {
      work.workbook.properties.custom.add(SCHEMA_KEY, SCHEMA);
    }),
  ];
}

/** Makes the sheets that are missing and marks them as ours, each at once, so that none is ever made twice. */
export function makeSheets(planning: Planning, plans: readonly SheetPlan[]): Step[] {
  const { spec, current, disturbed } = planning;
  return plans.flatMap((plan) => {
    if (plan.current === null) return [makeSheet(plan, spec, current)];
    if (!disturbed.has(plan.name)) return [];
    // Where rows move, ranges of formats and rules may shrink: they are applied again, by a later run if not by this.
    return propertySteps("sheets", takenBack(plan.current.marks, plan.spec.id, LOOK_PARTS));
  });
}

/** Keeps what this run wrote where, for the next run to compare; only what changed. */
export function markSheets({ spec }: Planning, plans: readonly SheetPlan[]): Step[] {
  return plans.flatMap((plan) => {
    const isMade = plan.current?.marks.applied[MADE] === MADE;
    const made = isMade ? [] : [appliedProperty(plan.spec.id, MADE, MADE)];
    const changed = plan.current ? changedProperties(plan) : [];
    const anchors = plan.current ? changedAnchors(plan, spec) : [];
    return [
      ...markComing(plan),
      // With the names that they are about: what lies between both misleads the next run.
      ...propertySteps("names", anchors),
      ...propertySteps("marks", [...made, ...changed]),
    ];
  });
}

/** Says before the first cell is written where cells will be ours, or a run cut short would leave some that nobody knows. */
function markComing(plan: SheetPlan): Step[] {
  if (!plan.current) return [];
  const known = plan.current.marks.areas ?? [];
  const coming = ownAreas(plan).filter((area) => !known.includes(area));
  return coming.length === 0
    ? []
    : propertySteps("sheets", areaProperties(plan.spec.id, [...known, ...coming]));
}

/** Opens the first sheet in a workbook that has just become ours. */
export function openFirstSheet({ plans, current }: Planning): Step[] {
  const first = plans.find(({ spec }) => spec.visibility === "visible");
  if (!first || current.sheets.size > 0) return [];
  return [step("marks", 2, (work) => work.sheet(first.key).activate())];
}

export function propertySteps(phase: Phase, properties: readonly Property[]): Step[] {
  return properties.map(({ key, value }) =>
    step(phase, 2, (work) => {
      work.workbook.properties.custom.add(key, value);
    }),
  );
}

/** The areas of the blocks that are ours, in addresses of the spec. */
export function ownAreas({ spec }: SheetPlan): string[] {
  return spec.blocks
    .filter(({ owner }) => owner === "ours")
    .map(({ at, rows }) => {
      const { row, column } = parseRect(at);
      const columns = Math.max(1, ...rows.map((cells) => cells.length));
      return formatRect({ row, column, rows: Math.max(1, rows.length), columns });
    });
}

function makeSheet(plan: SheetPlan, spec: WorkbookSpec, current: CurrentWorkbook): Step {
  const mark = markName(plan.spec.id);
  // The name of a sheet that was deleted is still there and refers to nothing.
  const orphan = current.names.get(mark.toUpperCase())?.name;
  const properties = layoutProperties(plan, spec);
  // A sheet that was deleted left its marks; the new one has nothing applied yet.
  properties.push(
    ...takenBack(sheetMarks(plan.spec.id, current.properties), plan.spec.id, [MADE, ...LOOK_PARTS]),
  );
  const make = step("sheets", 6 + 2 * properties.length, (work) => {
    const { workbook } = work;
    if (orphan !== undefined) workbook.names.getItem(orphan).delete();
    const sheet = workbook.worksheets.add(plan.name);
    workbook.names.add(mark, untracked(sheet.getRange("A1"))).visible = false;
    if (plan.spec.visibility === "hidden") sheet.visibility = "Hidden";
    for (const { key, value } of properties) workbook.properties.custom.add(key, value);
  });
  return { ...make, undo: "stays" };
}

/** The marks of parts of a sheet, as not applied: the next run applies them again. */
export function takenBack({ applied }: SheetMarks, id: SheetId, parts: readonly string[]): Property[] {
  return parts.filter((part) => applied[part] !== undefined).map((part) => appliedProperty(id, part, "-"));
}

/** Each column of the sheet's tables as they will be. */
function columnsOf({ spec, tables }: SheetPlan): string[] {
  return spec.tables.flatMap((table, index) => {
    const today = tables[index]?.match?.table.headings ?? table.columns.map(({ heading }) => heading);
    return today.map((heading) => columnEntry(table.name, heading));
  });
}

function layoutProperties(plan: SheetPlan, spec: WorkbookSpec): Property[] {
  const { id } = plan.spec;
  return [
    ...areaProperties(id, ownAreas(plan)),
    ...anchorProperties(id, namedCells(spec, id)),
    ...columnProperties(id, columnsOf(plan)),
  ];
}

function changedProperties(plan: SheetPlan): Property[] {
  const { id } = plan.spec;
  const marks = plan.current?.marks;
  const areas = ownAreas(plan);
  const sameAreas = marks?.areas?.join(" ") === areas.join(" ");
  // A column that people add is no news of ours.
  const ours = plan.spec.tables.flatMap(({ name, columns }) =>
    columns.map(({ heading }) => columnEntry(name, heading)),
  );
  const sameColumns = ours.every((entry) => marks?.columns?.has(entry) === true);
  return [
    ...(sameAreas ? [] : areaProperties(id, areas)),
    ...(sameColumns ? [] : columnProperties(id, columnsOf(plan))),
  ];
}

function changedAnchors(plan: SheetPlan, spec: WorkbookSpec): Property[] {
  const cells = namedCells(spec, plan.spec.id);
  const known = plan.current?.marks.anchors;
  const isSame = known?.size === cells.size && [...cells].every(([name, at]) => known.get(name) === at);
  return isSame ? [] : anchorProperties(plan.spec.id, cells);
}
