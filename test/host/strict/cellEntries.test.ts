import { freshExcel, onSheet, readBack, refusalOf } from "../excel";

const TODAY = (): Date => new Date(2026, 10, 22);
const write = (entry: unknown) => onSheet((sheet) => void (sheet.getRange("A1").values = [[entry]]));

// https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
describe("a text written into `values` is read as if somebody typed it, in US order", () => {
  beforeEach(() => freshExcel({ today: TODAY }));

  it.each([
    ["3/31/2023", 45016, "m/d/yyyy"],
    ["1/2/2023", 44928, "m/d/yyyy"],
    ["2023-03-31", 45016, "m/d/yyyy"],
    ["3/31/23", 45016, "m/d/yyyy"],
    ["3/31/45", 16527, "m/d/yyyy"],
    ["3/2023", 44986, "mmm-yy"],
    ["1-2", 46024, "d-mmm"],
    ["Mar 2023", 44986, "mmm-yy"],
    ["31-Mar-2023", 45016, "d-mmm-yy"],
    ["March 31, 2023", 45016, "d-mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["1:30 PM", 0.5625, "h:mm AM/PM"],
    ["5%", 0.05, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["$5", 5, "$#,##0_);[Red]($#,##0)"],
    ["1e3", 1000, "0.00E+00"],
    ["0 1/2", 0.5, "# ?/?"],
    ["-7", -7, "General"],
    ["+7", 7, "General"],
    ["(7)", -7, "General"],
    [" 42 ", 42, "General"],
  ])("%j becomes %d with the format %j", async (typed, value, format) => {
    await write(typed);
    expect(await readBack("A1")).toMatchObject({ value, format });
  });

  it.each([
    "31/12/2023",
    "30/6/2023",
    "quý I/2023",
    "1.2.3",
    "12 tháng",
    "1,23",
    "2/30/2023",
    "20-KH",
    "25:61",
  ])("%j is no such thing and stays text", async (typed) => {
    await write(typed);
    expect(await readBack("A1")).toMatchObject({ value: typed, format: "General" });
  });

  it("turns TRUE and error texts into a logical value and an error", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1:B1").values = [["true", "#N/A"]]));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[true, "#N/A"]]);
      expect(range.valueTypes).toEqual([["Boolean", "Error"]]);
    });
  });

  it("makes text of what follows an apostrophe and doesn't give the apostrophe back", async () => {
    await write("'=SUM(A1)");
    expect(await readBack("A1")).toMatchObject({ value: "=SUM(A1)", formula: "=SUM(A1)", text: "=SUM(A1)" });
    await write("'31/3");
    expect(await readBack("A1")).toMatchObject({ value: "31/3", format: "General" });
    await write("''twice");
    expect(await readBack("A1")).toMatchObject({ value: "'twice" });
  });

  it("makes a formula of a text that begins with =, and of + and - before anything but a number", async () => {
    await onSheet(
      (sheet) => void (sheet.getRange("A1:A4").values = [["=1+1"], ["+A1*3"], ["-A1"], ["@SUM(A1:A2)"]]),
    );
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], [6], [-2], [8]]);
      expect(range.formulas).toEqual([["=1+1"], ["=+A1*3"], ["=-A1"], ["=SUM(A1:A2)"]]);
    });
  });

  it.each(["- Rà soát, đánh giá văn bản", "-", "=", "+ việc 1; việc 2", "@phòng Nội vụ", "=HYPERLINK("])(
    "refuses or keeps %j, and never makes a formula of it",
    async (typed) => {
      if (typed.length === 1) {
        await write(typed);
        expect(await readBack("A1")).toMatchObject({ value: typed, formula: typed });
        return;
      }
      expect((await refusalOf((sheet) => void (sheet.getRange("A1").values = [[typed]]))).code).toBe(
        "InvalidArgument",
      );
      expect(await readBack("A1")).toMatchObject({ value: "", formula: "" });
    },
  );

  // https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  it("keeps everything as text in a cell that is formatted as text, formulas too", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]));
    await write("=1+1");
    expect(await readBack("A1")).toMatchObject({ value: "=1+1", format: "@" });
    await write("1/2/2023");
    expect(await readBack("A1")).toMatchObject({ value: "1/2/2023", format: "@" });
  });

  it("leaves the cell's own number format alone", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]]));
    await write("3/31/2023");
    expect(await readBack("A1")).toMatchObject({ value: 45016, format: "dd/mm/yyyy", text: "31/03/2023" });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe("null and the empty text", () => {
  beforeEach(() => freshExcel());

  it("leave the cell as it is, and clear it", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1:B1").values = [["a", "b"]]));
    await onSheet((sheet) => void (sheet.getRange("A1:B1").values = [[null, ""]]));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["a", ""]]);
      expect(range.valueTypes).toEqual([["String", "Empty"]]);
    });
  });

  it("null is no value for the whole property", async () => {
    const refusal = await refusalOf((sheet) => {
      Reflect.set(sheet.getRange("A1"), "values", null);
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  it("one plain value goes into every cell of the range", async () => {
    await onSheet((sheet) => {
      Reflect.set(sheet.getRange("A1:B2"), "values", "x");
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });
});

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
describe("the length of a cell's text", () => {
  beforeEach(() => freshExcel());

  it("may be 32,767 letters and no more", async () => {
    await write("a".repeat(32_767));
    expect((await readBack("A1")).value).toHaveLength(32_767);
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A1").values = [["a".repeat(32_768)]]));
    expect(refusal.code).toBe("InvalidArgument");
  });
});
