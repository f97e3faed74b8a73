import type { Area } from "../area";
import { columnLetters, intersection, parseArea } from "../area";

/** What is left of an area beside a hole: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const bottom = area.row + area.rows;
  const cutBottom = cut.row + cut.rows;
  const right = area.column + area.columns;
  const cutRight = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutBottom, rows: bottom - cutBottom },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: cutRight, columns: right - cutRight },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function withoutAll(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((rest, hole) => rest.flatMap((piece) => without(piece, hole)), [area]);
}

/** The areas of a file's list, "A1:B2 D4". */
export function parseAreas(list: string): Area[] {
  return list.split(/\s+/u).flatMap((text) => {
    const area = parseArea(text);
    return area === null ? [] : [area];
  });
}

/** As the file wants them: with rows and columns even where they are whole, "C1:C1048576". */
export function cornerAddress({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${columnLetters(column + columns - 1)}${row + rows}`;
}
