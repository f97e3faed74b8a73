import type { CellChange } from "../cells/changedAreas";
import { joinChanges } from "../cells/changedAreas";
import { changedCells } from "../tables/changedCells";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "../read/currentWorkbook";
import { formatRect } from "../cells/address";
import { refersByAddress } from "../cells/retargetFormula";
import type { TableMatch } from "../tables/matchTable";
import { moveRows } from "../tables/moveRows";
import { checkOpen } from "../protection/protection";
import type { RowPlan } from "../tables/rowPlan";
import { movesRows, planRows } from "../tables/rowPlan";
import { sheetAsItIs } from "../write/sheetAsItIs";
import { LOOK_PARTS } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { step } from "../run/step";
import { writeAreas } from "../cells/writeCells";
import { propertySteps, takenBack } from "../write/writeSheets";
import type { LeftCell } from "./planTableUndo";
import type { TableUndo } from "./planTableUndo";
import { planTableUndo } from "./planTableUndo";
import { planBlockUndo } from "./planBlockUndo";
import type { BlockRecord, RunRecord, TableRecord } from "./runRecord";
import { RunRecorder } from "./runRecorder";
import { isMended } from "./storedCell";

/** What takes a run back, what that replaces in its turn, and what is left because somebody changed it since. */
export interface Undo {
  readonly steps: readonly Step[];
  /** The sheets that these steps write to. */
  readonly sheets: readonly CurrentSheet[];
  readonly recorder: RunRecorder;
  readonly left: readonly LeftCell[];
}

/**
 * Plans the way back to what some runs replaced, as one: what stands between them is never written.
 * @param records the newest first, none left out
 * @throws SheetProtectedError where a sheet of theirs is protected.
 */
export function planUndo(records: readonly RunRecord[], current: CurrentWorkbook): Undo {
  const recorder = new RunRecorder();
  const tables = grouped(
    records.flatMap((record) => record.tables),
    ({ sheet, table }) => `${sheet} ${table.toLowerCase()}`,
  );
  const blocks = grouped(
    records.flatMap((record) => record.blocks),
    ({ sheet }) => sheet,
  );
  const planned = tables.flatMap((ofTable) => planTable(ofTable, current));
  const disturbed = new Set(planned.flatMap(({ sheet, rows }) => (movesRows(rows) ? [sheet.name] : [])));
  const undoing: Undoing = { current, recorder, disturbed };
  const parts = [
    ...planned.map((table) => undoTable(table, undoing)),
    ...blocks.map((ofSheet) => undoBlocks(ofSheet, undoing)),
  ];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    sheets: [...new Set(parts.flatMap(({ sheets }) => sheets))],
    recorder,
    left: parts.flatMap(({ left }) => left),
  };
}

/** Things of the same place together, in their order. */
function grouped<T>(things: readonly T[], placeOf: (thing: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(placeOf(thing));
    if (group === undefined) groups.set(placeOf(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}

type Part = Pick<Undo, "steps" | "sheets" | "left">;
const NOTHING: Part = { steps: [], sheets: [], left: [] };

interface Undoing {
  readonly current: CurrentWorkbook;
  readonly recorder: RunRecorder;
  /** Names of the tabs where rows come or go: what refers to their cells by address may break. */
  readonly disturbed: ReadonlySet<string>;
}

interface PlannedTable extends TableUndo {
  readonly records: readonly TableRecord[];
  readonly sheet: CurrentSheet;
  readonly table: CurrentTable;
  readonly rows: RowPlan;
}

function planTable(
  records: readonly [TableRecord, ...TableRecord[]],
  current: CurrentWorkbook,
): PlannedTable[] {
  const [newest] = records;
  const sheet = current.sheets.get(newest.sheet);
  const table = sheet?.tables.find(({ name }) => name.toLowerCase() === newest.table.toLowerCase());
  if (!sheet || !table) return [];
  const { spec, left } = planTableUndo(records, sheet, table);
  const rows = planRows(table.area.rows - 1, spec.continues ?? []);
  return [{ records, sheet, table, rows, spec, left }];
}

function undoTable(
  { records, sheet, table, spec, left, rows }: PlannedTable,
  { current, recorder, disturbed }: Undoing,
): Part {
  const plan = sheetAsItIs(sheet);
  const match = wholeTable(table);
  const before = RunRecorder.rowsOf(sheet.grid, match);
  const moving = moveRows(plan, spec, match, rows);
  const mended = mendedFormulas(records);
  const isBroken = (formula: string) =>
    mended.has(formula) && refersByAddress(formula, sheet.name, disturbed);
  const changes = changedCells(sheet.grid, spec, match, rows, isBroken);
  recorder.addTable(sheet.id, spec, match, rows, before, sheet.grid, changes);
  // Where rows move, formats and rules may be off: the next run applies them again.
  const looks = movesRows(rows) ? propertySteps("sheets", takenBack(sheet.marks, sheet.id, LOOK_PARTS)) : [];
  return checked(sheet, current, {
    steps: [...looks, ...moving, ...writeAreas(plan, joinChanges(changes))],
    left,
  });
}

/** Formulas of ours that a run wrote again as they were, because its moving rows had broken them. */
function mendedFormulas(records: readonly TableRecord[]): ReadonlySet<string> {
  const cells = records.flatMap(({ changed }) => changed.flatMap((row) => row.cells));
  return new Set(cells.flatMap(([, before, after]) => (isMended(before, after) ? [before.f] : [])));
}

function undoBlocks(
  records: readonly [BlockRecord, ...BlockRecord[]],
  { current, recorder, disturbed }: Undoing,
): Part {
  const sheet = current.sheets.get(records[0].sheet);
  if (!sheet) return NOTHING;
  const { changes, cleared, left } = planBlockUndo(records, sheet, disturbed);
  const plan = sheetAsItIs(sheet);
  recorder.addCells(plan.current, changes);
  const steps = [...uncover(sheet, cleared), ...writeAreas(plan, joinChanges(changes))];
  return checked(sheet, current, { steps, left });
}

/** The run may have merged other cells over those that it cleared: what is written there would be lost. */
function uncover(sheet: CurrentSheet, cleared: readonly CellChange[]): Step[] {
  if (cleared.length === 0) return [];
  return [
    ...propertySteps("sheets", takenBack(sheet.marks, sheet.id, LOOK_PARTS)),
    ...joinChanges(cleared).map(({ area }) =>
      step("sheets", 3, (work) => work.range(sheet.key, formatRect(area)).unmerge()),
    ),
  ];
}

function checked(sheet: CurrentSheet, current: CurrentWorkbook, part: Pick<Part, "steps" | "left">): Part {
  if (part.steps.length === 0) return { ...part, sheets: [] };
  checkOpen(sheet, current);
  return { ...part, sheets: [sheet] };
}

function wholeTable(table: CurrentTable): TableMatch {
  return { table, columns: table.headings.map((_, index) => table.area.column + index) };
}
