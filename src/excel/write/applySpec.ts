import { RunHaltedError } from "../errors";
import { columnsAdded, columnsAddedName } from "../../locale/vi/excel";
import { JOURNAL_COLUMNS } from "../../workbook/layout";
import type { WorkbookSpec } from "../../workbook/spec";
import type { LookInput } from "../looks/lookInput";
import { isPartChanged, lookSteps } from "../looks/applyLook";
import type { CurrentWorkbook } from "../read/currentWorkbook";
import { journalSteps } from "../run/journalStep";
import { checkOpen } from "../protection/protection";
import { relocked } from "../protection/relocked";
import { dropSeed } from "../newYear/dropSeed";
import type { Planning, SheetPlan } from "./sheetPlan";
import { planWorkbook } from "./sheetPlan";
import { stopIfTold } from "../run/excelRun";
import type { Tries } from "../run/tries";
import { movedError, noteStandStill } from "../run/standStill";
import type { Step, Trip } from "../run/step";
import { lastPhase, packTrips, step } from "../run/step";
import { guarded } from "../undo/guardedRun";
import { lastAreas, writeBlocks } from "./writeBlocks";
import { writeNames } from "./writeNames";
import { makeSheets, markSheets, markWorkbook, openFirstSheet, ownAreas } from "./writeSheets";
import { Workspace } from "../run/workspace";
import { writeTables } from "../tables/writeTables";

/** Excel refuses requests over 5 MB; the estimate of a step may be a little low. */
const MAX_TRIP_BYTES = 3_900_000;

export interface ApplyReport {
  /** Round trips that wrote; 0 where nothing differed. */
  readonly trips: number;
  readonly cellsWritten: number;
  readonly rangesWritten: number;
}

/** Who looks on while a run writes. */
export interface TripWatch {
  /** Called before each round trip, with the share of them that is done and whether the run can still be stopped. */
  readonly onTrip: (trip: Trip, fraction: number, canStop: boolean) => void;
  /** A person's word to stop: heeded before the first round trip, and later where the run can be taken back. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes what differs between the spec and the workbook. Everything is planned, and every obstacle found, before
 * the first write.
 * @throws WorkbookError of errors.ts
 */
export async function applySpec(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  current: CurrentWorkbook,
  tries: Tries,
  watch: TripWatch,
): Promise<ApplyReport> {
  const steps = planSteps(spec, current, tries);
  const trips = await makeTrips(context, steps, watch);
  return {
    trips,
    cellsWritten: steps.reduce((sum, { cells }) => sum + cells, 0),
    rangesWritten: steps.filter(({ cells }) => cells > 0).length,
  };
}

/**
 * Does the steps in as few round trips as their bytes allow.
 * @returns how many it took
 * @throws RunStoppedError, or RunHaltedError where something was written by then
 * @throws WorkbookMovedError where the first of them found that somebody moved what is to be written
 */
export async function makeTrips(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { onTrip, signal }: TripWatch,
): Promise<number> {
  const trips = packTrips(steps, MAX_TRIP_BYTES);
  const canHalt = steps.some(({ undo }) => undo === "kept") && !steps.some(({ undo }) => undo === "stays");
  let done = 0;
  for (const { trip, steps: inTrip } of trips) {
    onTrip(trip, done / trips.length, done === 0 || canHalt);
    if (done === 0) stopIfTold({ signal });
    else if (canHalt) haltIfTold(signal);
    try {
      await makeTrip(context, trip, inTrip);
    } catch (error) {
      throw done === 0 ? movedError(error) : error;
    }
    done += 1;
  }
  if (canHalt) haltIfTold(signal);
  return trips.length;
}

function haltIfTold(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RunHaltedError();
}

/** One request for all of these steps; Excel neither paints nor calculates between them. */
async function makeTrip(context: Excel.RequestContext, trip: Trip, steps: readonly Step[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const cellsStay = steps.every(({ phase }) => phase !== "sheets" && phase !== "tables");
  const work = new Workspace(context, cellsStay);
  for (const each of steps) if (each.phase === "still") each.run(work);
  // Not before: what the run asks for is calculated.
  if (trip === "data") context.application.suspendApiCalculationUntilNextSync();
  for (const each of steps) if (each.phase !== "still") each.run(work);
  await context.sync();
}

/** All that has to be done, in any order within a phase. @throws WorkbookError where something is in the way. */
function planSteps(spec: WorkbookSpec, current: CurrentWorkbook, tries: Tries): Step[] {
  const standStill = noteStandStill(current, tries);
  const planning = planWorkbook(spec, current);
  const journal = planning.plans.filter((plan) => plan.spec.id === "journal" && plan.current !== null);
  const others = planning.plans.filter((plan) => !journal.includes(plan));
  const written = stepsOf(others, planning);
  const news = [...markWorkbook(planning), ...written.steps];
  // A run that changes nothing is worth no line in the journal.
  if (news.length === 0) return relocked(planning, []);
  const name = nameOfRun(spec);
  const told = stepsOf(journal, planning);
  const steps = [
    ...news,
    ...told.steps,
    ...noteColumns(planning, name.at),
    ...openFirstSheet(planning),
    ...dropSeed(current, lastPhase(news)),
  ];
  const sheets = [...written.sheets, ...told.sheets];
  return [
    ...standStill(sheets.flatMap(({ spec: { id } }) => current.sheets.get(id) ?? [])),
    ...relocked(planning, guarded(steps, planning.recorder, current, name), sheets),
  ];
}

/** A line in the journal of the columns that tables lacked: some of them somebody may have deleted. */
function noteColumns({ plans, current }: Planning, at: string): Step[] {
  const columns = plans.flatMap(({ newColumns }) => newColumns);
  if (columns.length === 0) return [];
  const sheets = new Map(
    plans.flatMap((plan) => (plan.current ? [[plan.spec.id, plan.current] as const] : [])),
  );
  const completed = { ...current, sheets: new Map([...current.sheets, ...sheets]) };
  return journalSteps(completed, { at, what: columnsAddedName, detail: columnsAdded(columns) });
}

/** What the newest line of the journal says of this run. */
function nameOfRun(spec: WorkbookSpec): { readonly at: string; readonly what: string } {
  const table = spec.sheets.find(({ id }) => id === "journal")?.tables[0];
  const text = (heading: string): string => {
    const at = table?.columns.findIndex((column) => column.heading === heading) ?? -1;
    const cell = table?.rows.at(-1)?.[at] ?? "";
    return typeof cell === "string" ? cell : "";
  };
  return { at: text(JOURNAL_COLUMNS.at), what: text(JOURNAL_COLUMNS.what) };
}

interface SheetSteps {
  readonly steps: readonly Step[];
  /** The sheets among them whose cells or looks are written. */
  readonly sheets: readonly SheetPlan[];
}

function stepsOf(plans: readonly SheetPlan[], planning: Planning): SheetSteps {
  const bySheet = plans.map((plan) => ({ plan, steps: sheetSteps(plan, planning) }));
  return {
    steps: [
      ...makeSheets(planning, plans),
      ...bySheet.flatMap(({ steps }) => steps),
      ...writeNames(planning, plans),
      ...markSheets(planning, plans),
    ],
    sheets: bySheet.flatMap(({ plan, steps }) => (steps.length > 0 ? [plan] : [])),
  };
}

function sheetSteps(plan: SheetPlan, planning: Planning): Step[] {
  const input = { plan, planning, oldAreas: lastAreas(plan) };
  const tables = writeTables(plan, planning);
  const blocks = writeBlocks(plan, planning, input.oldAreas);
  const steps = [...unmerge(input), ...tables, ...remembered(plan, blocks), ...lookSteps(input)];
  if (plan.current && steps.length > 0) checkOpen(plan.current, planning.current);
  return steps;
}

/**
 * The hidden sheet holds what the next run compares with, the scheme above all, so it is written behind all other
 * cells: after a run that was cut short it must still say what those stand for.
 */
function remembered({ spec }: SheetPlan, blocks: readonly Step[]): readonly Step[] {
  return spec.id === "lists" ? blocks.map((each): Step => ({ ...each, phase: "marks" })) : blocks;
}

/** Where merged areas may change they are split before values come, or values in them would be lost. */
function unmerge(input: LookInput): Step[] {
  const { plan } = input;
  if (!plan.current || !isPartChanged("formats", input)) return [];
  const written = (plan.current.marks.areas ?? []).map((area) => plan.map.address(area));
  const coming = ownAreas(plan).map((area) => plan.map.address(area));
  return [...new Set([...written, ...coming])].map((area) =>
    step("sheets", 3, (work) => work.range(plan.key, area).unmerge()),
  );
}
