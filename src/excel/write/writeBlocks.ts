import type { Block, Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { contains, formatRect, intersects, parseRect } from "../cells/address";
import type { CellChange } from "../cells/changedAreas";
import { joinChanges } from "../cells/changedAreas";
import { isBlank, sameCell } from "../cells/encodeCell";
import { CellsOccupiedError } from "../errors";
import type { SheetTarget } from "../cells/retargetFormula";
import { refersByAddress, retargetFormula } from "../cells/retargetFormula";
import { MADE } from "../read/sheetMarks";
import type { Planning, SheetPlan } from "./sheetPlan";
import { targetOf } from "./sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";
import { writeAreas } from "../cells/writeCells";

/**
 * Writes the blocks of a sheet: all of a new sheet's, else only cells of ours that differ.
 * @throws CellsOccupiedError where a cell that we never wrote isn't blank.
 */
export function writeBlocks(plan: SheetPlan, planning: Planning, oldAreas: readonly Rect[]): Step[] {
  const placed = plan.spec.blocks.map((block) => place(block, plan, planning.targets));
  if (!plan.current) return writeAreas(plan, joinChanges(placed.flatMap(cellsOf)));
  const changes = placed.flatMap((block) => changesOf(block, plan, planning, oldAreas));
  const leftovers = leftoversOf(plan, placed, oldAreas);
  planning.recorder.addCells(plan.current, [...leftovers, ...changes]);
  return [...clearCells(plan, leftovers), ...writeAreas(plan, joinChanges(changes))];
}

/** Areas that the last run wrote, where they are once the rows of tables have moved. */
export function lastAreas(plan: SheetPlan): Rect[] {
  return (plan.current?.marks.areas ?? []).map((area) => {
    const now = plan.map.rect(parseRect(area));
    return { ...now, row: now.row + rowsGained(plan, now) };
  });
}

/** How far an area moves because tables above it grow or shrink. */
function rowsGained({ tables }: SheetPlan, area: Rect): number {
  return tables.reduce((sum, { match, specArea }) => {
    const table = match?.table.area;
    if (!table || area.row < table.row + table.rows) return sum;
    const shares = area.column < table.column + table.columns && table.column < area.column + area.columns;
    return shares ? sum + specArea.rows - table.rows : sum;
  }, 0);
}

interface PlacedBlock {
  readonly owner: Block["owner"];
  readonly anew: boolean;
  readonly area: Rect;
  readonly cells: readonly (readonly Cell[])[];
}

function place(block: Block, plan: SheetPlan, targets: readonly SheetTarget[]): PlacedBlock {
  const { row, column } = parseRect(block.at);
  const columns = Math.max(1, ...block.rows.map((cells) => cells.length));
  const home = targetOf(plan);
  const cells = block.rows.map((line) =>
    Array.from({ length: columns }, (_, at): Cell => {
      const cell = line[at] ?? null;
      return isFormula(cell) ? { formula: retargetFormula(cell.formula, home, targets) } : cell;
    }),
  );
  const area = plan.map.rect({ row, column, rows: Math.max(1, block.rows.length), columns });
  return { owner: block.owner, anew: block.anew === true, area, cells };
}

/** Neighbouring blocks go together: each call weighs more than most cells. */
function cellsOf({ area, cells }: PlacedBlock): CellChange[] {
  return cells.flatMap((line, r) =>
    line.map((cell, c) => ({ row: area.row + r, column: area.column + c, cell })),
  );
}

function changesOf(
  block: PlacedBlock,
  plan: SheetPlan,
  planning: Planning,
  oldAreas: readonly Rect[],
): CellChange[] {
  const sheet = plan.current;
  const isPeoples = block.owner === "person" && !block.anew;
  if (!sheet || (isPeoples && sheet.marks.applied[MADE] === MADE)) return [];
  const changes: CellChange[] = [];
  block.cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const [row, column] = [block.area.row + r, block.area.column + c];
      const state = sheet.grid.at(row, column);
      const isBroken = isFormula(cell) && refersByAddress(cell.formula, plan.name, planning.disturbed);
      if (sameCell(cell, state) && !isBroken) return;
      const written = oldAreas.some((area) => contains(area, row, column));
      if (isPeoples && !isBlank(state)) return;
      if (!isBlank(state) && !written && !block.anew)
        throw new CellsOccupiedError(sheet.name, addressOf(row, column));
      changes.push({ row, column, cell });
    });
  });
  return changes;
}

/** What a longer block of the last run left behind is cleared; everything else around the blocks is people's. */
function leftoversOf(
  plan: SheetPlan,
  blocks: readonly PlacedBlock[],
  oldAreas: readonly Rect[],
): CellChange[] {
  const sheet = plan.current;
  if (!sheet) return [];
  const kept = [
    ...blocks.map(({ area }) => area),
    ...plan.tables.flatMap(({ match, specArea }) =>
      match ? [{ ...match.table.area, rows: specArea.rows }] : [],
    ),
  ];
  const leftovers: CellChange[] = [];
  for (const area of oldAreas)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const isKept = kept.some((other) => intersects(other, { row, column, rows: 1, columns: 1 }));
        if (!isKept && !isBlank(sheet.grid.at(row, column))) leftovers.push({ row, column, cell: null });
      }
  return leftovers;
}

function clearCells(plan: SheetPlan, leftovers: readonly CellChange[]): Step[] {
  return joinChanges(leftovers).map(({ area }) => ({
    ...step("values", 2, (work) => work.range(plan.key, formatRect(area)).clear("Contents")),
    cells: area.rows * area.columns,
  }));
}

function addressOf(row: number, column: number): string {
  return formatRect({ row, column, rows: 1, columns: 1 });
}
