import { UNIT_KINDS } from "../../locale/vi/workbook";
import { foldText } from "../../plan/text/fold";
import type { Unit, UnitCatalogue, UnitKind } from "../../plan/unit";
import { namesInCell, tidyName } from "../../plan/units/namesInCell";
import { unitKind } from "../../plan/units/unitKind";
import { Grid } from "../table/grid";
import type { GridDocument } from "../table/model";

const NAME =
  /^(?:ten|ten (?:co quan|don vi|co quan,? don vi|phong ban)|don vi|co quan|co quan,? don vi|phong ban)$/;
const ALIASES = /^ten (?:khac|goi khac|goi tat|viet tat)$|^viet tat$/;
const KIND = /^(?:loai|loai don vi|loai hinh)$/;
const GROUPS = /^(?:nhom|thuoc nhom)$/;
/** Titles and hints above a list take a few rows. */
const MOST_ROWS_ABOVE = 15;
const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  (Object.keys(UNIT_KINDS) as UnitKind[]).map((kind) => [foldText(UNIT_KINDS[kind]), kind]),
);

interface Columns {
  readonly headRow: number;
  readonly name: number;
  readonly aliases: number;
  readonly kind: number;
  readonly groups: number;
}

/**
 * The units that a document lists in a table of its own: the sheet Đơn vị of a workbook of ours, or any table with a
 * column of names and one of other names, kinds or groups. Null where it has none.
 */
export function unitsListed(document: GridDocument): UnitCatalogue | null {
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const grid = new Grid(block.table);
    const columns = columnsOf(grid);
    const units = columns === null ? [] : unitsIn(grid, columns);
    if (units.length > 0) return units;
  }
  return null;
}

function columnsOf(grid: Grid): Columns | null {
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS_ABOVE); row++) {
    const heads = Array.from({ length: grid.columns }, (_, at) => foldText(grid.cellAt(row, at)?.text ?? ""));
    const at = (words: RegExp): number => heads.findIndex((head) => words.test(head));
    const columns = {
      headRow: row,
      name: at(NAME),
      aliases: at(ALIASES),
      kind: at(KIND),
      groups: at(GROUPS),
    };
    const others = [columns.aliases, columns.kind, columns.groups].filter((column) => column >= 0);
    if (columns.name >= 0 && others.length > 0) return columns;
  }
  return null;
}

function unitsIn(grid: Grid, { headRow, name, aliases, kind, groups }: Columns): Unit[] {
  const units: Unit[] = [];
  for (let row = headRow + 1; row < grid.rows; row++) {
    const text = (column: number): string => (column < 0 ? "" : (grid.cellAt(row, column)?.text ?? ""));
    const called = tidyName(text(name));
    if (called === "") continue;
    units.push({
      name: called,
      aliases: namesInCell(text(aliases)),
      kind: KINDS.get(foldText(text(kind))) ?? unitKind(called, ""),
      groups: namesInCell(text(groups)),
    });
  }
  return units;
}
