import type { Block, GridDocument, TableCell } from "../../../src/import/table/model";

/** A table drawn as text: a line a row, "|" between cells, "<" goes on with the cell to the left, "^" above. */
export function drawnTable(drawing: string, origin = "bảng 1"): Block {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const cells: (TableCell & { rowSpan: number; columnSpan: number })[] = [];
  const at = (row: number, column: number) =>
    cells.find(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rowSpan &&
        cell.column <= column &&
        column < cell.column + cell.columnSpan,
    );
  lines.forEach((line, row) =>
    line.forEach((text, column) => {
      const left = text === "<" ? at(row, column - 1) : undefined;
      const above = text === "^" ? at(row - 1, column) : undefined;
      if (left && left.row === row) left.columnSpan += 1;
      else if (above) above.rowSpan = row - above.row + 1;
      else if (text !== "<" && text !== "^")
        cells.push({
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          text: text.replace(/\\n/g, "\n"),
          doubt: null,
        });
    }),
  );
  const columns = Math.max(...lines.map((line) => line.length));
  return { kind: "table", table: { origin, rows: lines.length, columns, cells, headRows: 0 } };
}

/** A document of drawn tables and, between them, paragraphs: texts without "|". */
export function drawnDocument(...parts: readonly string[]): GridDocument {
  const blocks = parts.map((part): Block =>
    part.includes("|") ? drawnTable(part) : { kind: "paragraph", text: part },
  );
  return { source: "docx", blocks, warnings: [] };
}
