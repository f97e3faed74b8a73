import { readHtml } from "../../src/import/html/readHtml";
import type { RawTable } from "./row";

/** The tables of a converter's HTML, each merged cell's text in all the places that it covers. */
export function tablesOfHtml(html: string): readonly RawTable[] {
  return readHtml(html).blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const { rows, columns, cells } = block.table;
    const places = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
    for (const cell of cells)
      for (const row of places.slice(cell.row, cell.row + cell.rowSpan))
        row.fill(cell.text, cell.column, cell.column + cell.columnSpan);
    return [places];
  });
}
