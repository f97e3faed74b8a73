import type { CellChange } from "../cells/changedAreas";
import { joinChanges } from "../cells/changedAreas";
import { changedCells } from "../tables/changedCells";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "../read/currentWorkbook";
import { formatRect } from "../cells/address";
import type { TableMatch } from "../tables/matchTable";
import { moveRows } from "../tables/moveRows";
import { checkOpen } from "../protection/protection";
import { movesRows, planRows } from "../tables/rowPlan";
import { sheetAsItIs } from "../write/sheetAsItIs";
import { LOOK_PARTS } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { step } from "../run/step";
import { writeAreas } from "../cells/writeCells";
import { propertySteps, takenBack } from "../write/writeSheets";
import type { LeftCell } from "./planTableUndo";
import { planTableUndo } from "./planTableUndo";
import type { BlockRecord, RunRecord, TableRecord } from "./runRecord";
import { RunRecorder } from "./runRecorder";
import { cellOf, holdsStored } from "./storedCell";

/** What takes a run back, what that replaces in its turn, and what is left because somebody changed it since. */
export interface Undo {
  readonly steps: readonly Step[];
  /** The sheets that these steps write to. */
  readonly sheets: readonly CurrentSheet[];
  readonly recorder: RunRecorder;
  readonly left: readonly LeftCell[];
}

/** Plans the way back to what a run replaced. @throws SheetProtectedError where a sheet of it is protected. */
export function planUndo(record: RunRecord, current: CurrentWorkbook): Undo {
  const recorder = new RunRecorder();
  const tables = record.tables.map((table) => undoTable(table, current, recorder));
  const blocks = record.blocks.map((block) => undoBlock(block, current, recorder));
  return {
    steps: [...tables, ...blocks].flatMap(({ steps }) => steps),
    sheets: [...new Set([...tables, ...blocks].flatMap(({ sheets }) => sheets))],
    recorder,
    left: [...tables, ...blocks].flatMap(({ left }) => left),
  };
}

type Part = Pick<Undo, "steps" | "sheets" | "left">;
const NOTHING: Part = { steps: [], sheets: [], left: [] };

function undoTable(record: TableRecord, current: CurrentWorkbook, recorder: RunRecorder): Part {
  const sheet = current.sheets.get(record.sheet);
  const table = sheet?.tables.find(({ name }) => name.toLowerCase() === record.table.toLowerCase());
  if (!sheet || !table) return NOTHING;
  const { spec, left } = planTableUndo(record, sheet, table);
  const plan = sheetAsItIs(sheet);
  const match = wholeTable(table);
  const rows = planRows(table.area.rows - 1, spec.continues ?? []);
  const before = RunRecorder.rowsOf(sheet.grid, match);
  const moving = moveRows(plan, spec, match, rows);
  const changes = changedCells(sheet.grid, spec, match, rows, () => false);
  recorder.addTable(sheet.id, spec, match, rows, before, sheet.grid, changes);
  // Where rows move, formats and rules may be off: the next run applies them again.
  const looks = movesRows(rows) ? propertySteps("sheets", takenBack(sheet.marks, sheet.id, LOOK_PARTS)) : [];
  return checked(sheet, current, {
    steps: [...looks, ...moving, ...writeAreas(plan, joinChanges(changes))],
    left,
  });
}

function undoBlock(record: BlockRecord, current: CurrentWorkbook, recorder: RunRecorder): Part {
  const sheet = current.sheets.get(record.sheet);
  if (!sheet) return NOTHING;
  const changes: CellChange[] = [];
  const cleared: CellChange[] = [];
  const left: LeftCell[] = [];
  for (const [down, right, before, after] of record.cells) {
    const [row, column] = [sheet.origin.row + down, sheet.origin.column + right];
    const state = sheet.grid.at(row, column);
    if (holdsStored(state, before, null)) continue;
    if (holdsStored(state, after, null)) {
      const change = { row, column, cell: cellOf(before) };
      changes.push(change);
      if (after === null || after === "") cleared.push(change);
    } else {
      const address = formatRect({ row, column, rows: 1, columns: 1 });
      left.push({ sheet: sheet.name, address, now: String(state.value) });
    }
  }
  const plan = sheetAsItIs(sheet);
  recorder.addCells(plan, changes);
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
