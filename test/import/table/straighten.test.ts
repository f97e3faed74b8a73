import fc from "fast-check";
import type { Table, TableCell } from "../../../src/import/table/model";
import { straighten } from "../../../src/import/table/straighten";

const WIDE = 2_000;
const NARROW = 20;

/** A table of `columns` columns whose edges stand left or right of a narrow column, row by row. */
function drawnByHand(columns: number, edges: readonly (readonly boolean[])[]): Table {
  const cells = edges.flatMap((right, row) => {
    const edgeAt = (at: number): number =>
      at === 0 ? 0 : at === columns ? 2 * columns - 1 : 2 * at - (right[at] ? 0 : 1);
    return Array.from({ length: columns }, (_, at): TableCell => ({
      row,
      column: edgeAt(at),
      rowSpan: 1,
      columnSpan: edgeAt(at + 1) - edgeAt(at),
      text: `${row}/${at}`,
      doubt: null,
    }));
  });
  const widths = Array.from({ length: 2 * columns - 1 }, (_, at) => (at % 2 === 0 ? WIDE : NARROW));
  return { origin: "", rows: edges.length, columns: widths.length, cells, headRows: 1, widths };
}

describe("a table whose cell edges don't quite meet", () => {
  it("has the columns that its rows have, each cell in its own", () => {
    const table = fc
      .integer({ min: 2, max: 9 })
      .chain((columns) =>
        fc
          .array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: 1 })
          .map((edges) => ({ columns, table: drawnByHand(columns, edges) })),
      );
    fc.assert(
      fc.property(table, ({ columns, table }) => {
        const straight = straighten(table);
        expect(straight.columns).toBe(columns);
        for (const { row, column, columnSpan, text } of straight.cells)
          expect([text, columnSpan]).toEqual([`${row}/${column}`, 1]);
      }),
    );
  });

  it("keeps merged cells over the columns that they cover, and a column that is empty but for its place", () => {
    const cell = (row: number, column: number, columnSpan: number, text: string): TableCell => ({
      row,
      column,
      rowSpan: 1,
      columnSpan,
      text,
      doubt: null,
    });
    const regular: Table = {
      origin: "",
      rows: 3,
      columns: 4,
      headRows: 2,
      cells: [
        cell(0, 0, 1, "TT"),
        cell(0, 1, 2, "Phân công"),
        cell(1, 1, 1, "Chủ trì"),
        cell(1, 2, 1, "Phối hợp"),
        cell(2, 0, 3, "I. Thể chế"),
        cell(2, 3, 1, ""),
      ],
    };
    expect(straighten(regular)).toBe(regular);
  });
});
