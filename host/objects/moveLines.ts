import type { Column, Row, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { movedIndex } from "./shift";
import type { Shift } from "./shift";

/** Heights, widths and hiding belong to whole rows and columns, and move only with them. */
export function moveLines(model: SheetModel, shift: Shift): void {
  const { axis, at, start, end } = shift;
  const whole = start === 0 && end === (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!whole) return;
  const line = axis === "row" ? rowOf(model) : columnOf(model);
  const last = axis === "row" ? model.rowCount : (model.columns?.length ?? 0);
  const looks = Array.from({ length: Math.max(0, last - at) }, (_line, index) => {
    return { index: at + index, look: line.read(at + index) };
  });
  for (const { index } of looks) line.write(index, PLAIN);
  for (const { index, look } of looks) {
    const moved = movedIndex(index, shift);
    if (moved !== null) line.write(moved, look);
  }
}

interface Look {
  readonly size: number | undefined;
  readonly hidden: boolean;
}

const PLAIN: Look = { size: undefined, hidden: false };

interface Lines {
  read(index: number): Look;
  write(index: number, look: Look): void;
}

function rowOf(model: SheetModel): Lines {
  return {
    read: (index) => {
      const row: Row | undefined = model.findRow(index + 1);
      return row === undefined ? PLAIN : { size: row.height, hidden: row.hidden };
    },
    write: (index, { size, hidden }) => {
      if (size === undefined && !hidden && model.findRow(index + 1) === undefined) return;
      const row = model.getRow(index + 1);
      Reflect.set(row, "height", size);
      row.hidden = hidden;
    },
  };
}

function columnOf(model: SheetModel): Lines {
  return {
    read: (index) => {
      const column: Column = model.getColumn(index + 1);
      return { size: column.width, hidden: column.hidden };
    },
    write: (index, { size, hidden }) => {
      const column = model.getColumn(index + 1);
      Reflect.set(column, "width", size);
      column.hidden = hidden;
    },
  };
}
