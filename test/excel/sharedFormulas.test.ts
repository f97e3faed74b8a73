import fc from "fast-check";
import { shareFormulas } from "../../src/excel/cells/sharedFormulas";
import { openExcel } from "./support/excel";
import { byHand, cellsOf } from "./support/workbook";

const TOP = 4;
const COLUMNS = 3;

/** Cells of a table of several levels: a few formulas that come again, texts, numbers and blanks between them. */
const FORMULAS: readonly ((row: number) => string)[] = [
  (row) => `=IF(A${row}="","",B${row}*2)`,
  (row) => `=SUM($A$1:A${row})+B$2`,
  (row) => `=IF("A${row}"="x",1,LOG10(A${row}))`,
  () => "=ROUND(1/3,2)",
  () => '=IF(LOG10(10)=1,"A1",UPPER("x"))',
  (row) => `=SUM(${row}:${row})`,
];
const entry = fc.oneof(
  fc.nat(FORMULAS.length - 1).map((at) => ({ at })),
  fc.constantFrom("", "chữ", 1.5, true),
);
const lines = fc.array(fc.tuple(entry, entry, entry), { minLength: 1, maxLength: 12 });
type Line = ReturnType<typeof readLines>[number];

function readLines(drawn: readonly (readonly (string | number | boolean | { at: number })[])[]) {
  return drawn.map((line, at) =>
    line.map((cell) => (typeof cell === "object" ? (FORMULAS[cell.at]?.(TOP + 1 + at) ?? "") : cell)),
  );
}

/** What Excel holds after an area was written, in columns D to F. */
async function written(write: (sheet: Excel.Worksheet) => void, rows: number): Promise<unknown[][]> {
  await byHand(({ worksheets }) => write(worksheets.getItem("Sheet1")));
  return cellsOf("Sheet1", `D${TOP + 1}:F${TOP + rows}`, "formulas");
}

function writeShared(sheet: Excel.Worksheet, cells: readonly Line[]): void {
  const { shared, rest } = shareFormulas(cells, 0);
  for (const { formula, column, firstRow, lastRow } of shared) {
    const range = sheet.getRangeByIndexes(TOP + firstRow, 3 + column, lastRow - firstRow + 1, 1);
    Reflect.set(range, "formulas", formula);
  }
  sheet.getRangeByIndexes(TOP, 3, cells.length, COLUMNS).formulas = rest.map((line) => [...line]);
}

describe("formulas that a column repeats", () => {
  it("stand in Excel as if each had been sent with its cell", async () => {
    await openExcel();
    await fc.assert(
      fc.asyncProperty(lines.map(readLines), async (cells) => {
        const plain = await written((sheet) => {
          sheet.getRangeByIndexes(TOP, 3, cells.length, COLUMNS).formulas = cells;
        }, cells.length);
        await byHand(({ worksheets }) => worksheets.getItem("Sheet1").getRange("D1:F99").clear());
        expect(await written((sheet) => writeShared(sheet, cells), cells.length)).toEqual(plain);
        await byHand(({ worksheets }) => worksheets.getItem("Sheet1").getRange("D1:F99").clear());
      }),
      { numRuns: 60 },
    );
  });

  it("are left as they are where sending them once would save nothing", () => {
    const cells = [["=TRUE()"], ["=TRUE()"], ["=TRUE()"]];
    expect(shareFormulas(cells, 400)).toEqual({ shared: [], rest: cells });
  });

  it("are left as well where they name cells or rows by address", () => {
    for (const formula of ["=A1", "=$A$1", "=SUM(9:9)", "=SUM($B:C2)", "='Kế hoạch'!B4"])
      expect(shareFormulas([[formula], [formula]], 0).shared).toEqual([]);
    for (const formula of ["=[@A1]", "=SUM(Bang[A])+LOG10(2)", "=TongViec", "=SUM(A:A)"])
      expect(shareFormulas([[formula], [formula]], 0).shared).toHaveLength(1);
  });
});
