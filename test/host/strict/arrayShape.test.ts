import { freshExcel, onSheet, refusalOf } from "../excel";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
describe("an array must have the shape of its range", () => {
  beforeEach(() => freshExcel());

  it.each([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of unequal length", [[1, 2], [3]]],
    ["no rows", []],
  ])("%s: InvalidArgument, and no cell is touched", async (_what, values) => {
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A1:B2").values = values));
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it("holds for formulas and number formats too", async () => {
    const formulas = await refusalOf((sheet) => void (sheet.getRange("A1:B2").formulas = [["=1"]]));
    const formats = await refusalOf((sheet) => void (sheet.getRange("A1:B2").numberFormat = [["0"]]));
    expect([formulas.code, formats.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("holds for a large array, which the client sends in pieces", async () => {
    const values = Array.from({ length: 400 }, (_row, r) => [r, r, r, r, r]);
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A1:E401").values = values));
    expect(refusal.code).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
describe("whole rows and columns", () => {
  beforeEach(() => freshExcel());

  it("answer null for their cells, but their address and count", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("C:D").load("values,text,formulas,numberFormat,address,cellCount");
      const all = sheet.getRange().load("address,cellCount,isEntireRow,isEntireColumn");
      await context.sync();
      expect([column.values, column.text, column.formulas, column.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([column.address, column.cellCount]).toEqual(["Sheet1!C:D", 2_097_152]);
      expect([all.cellCount, all.isEntireRow, all.isEntireColumn]).toEqual([-1, true, true]);
    });
  });

  it("can't be given values", async () => {
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A:B").values = [["x"]]));
    expect(refusal.code).toBe("InvalidOperation");
  });
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe("the number of cells read at once", () => {
  it("is five million at most", async () => {
    await freshExcel();
    const refusal = await refusalOf((sheet) => sheet.getRange("A1:Z200000").load("values"));
    expect(refusal.code).toBe("RangeExceedsLimit");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)
describe("addresses", () => {
  beforeEach(() => freshExcel());

  it.each(["A0", "XFE1", "A1048577", "A1:", "nowhere", "Sheet2!A1", "1A"])(
    "%j is no range of the sheet",
    async (address) => {
      expect((await refusalOf((sheet) => sheet.getRange(address))).code).toBe("InvalidArgument");
    },
  );

  it("that lead off the sheet are refused", async () => {
    expect((await refusalOf((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).code).toBe(
      "InvalidArgument",
    );
    expect((await refusalOf((sheet) => sheet.getRange("XFD1").getResizedRange(0, 1))).code).toBe(
      "InvalidArgument",
    );
  });
});
