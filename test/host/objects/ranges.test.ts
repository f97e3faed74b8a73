import { freshExcel, onSheet, readBack } from "../excel";

const addressOf = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet(async (sheet, context) => {
    const range = pick(sheet).load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });

describe("ranges by place", () => {
  beforeEach(() => freshExcel());

  const places: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ["getCell", (range) => range.getCell(1, 2), "D3"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 2), "B2:F3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A4"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
    ["getIntersection", (range) => range.getIntersection("A1:C3"), "B2:C3"],
  ];

  it.each(places)("%s", async (_name, pick, expected) => {
    expect(await addressOf((sheet) => pick(sheet.getRange("B2:D4")))).toBe(expected);
  });

  it("that don't meet have a null object between them", async () => {
    await onSheet(async (sheet, context) => {
      const common = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(common.isNullObject).toBe(true);
    });
  });

  it("are written in any order of corners, with dollars and with their sheet", async () => {
    expect(await addressOf((sheet) => sheet.getRange("C3:$A$1"))).toBe("A1:C3");
    expect(await addressOf((sheet) => sheet.getRange("Sheet1!B2"))).toBe("B2");
    expect(await addressOf((sheet) => sheet.getRange("3:5"))).toBe("3:5");
  });

  it("show their sheet in quotes where its name needs them", async () => {
    const shown: string[] = [];
    for (const name of ["Kế hoạch", "Mốc", "a'b", "A1", "2023"]) {
      await onSheet(async (sheet, context) => {
        sheet.name = name;
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        shown.push(range.address);
      });
    }
    expect(shown).toEqual(["'Kế hoạch'!A1", "Mốc!A1", "'a''b'!A1", "'A1'!A1", "'2023'!A1"]);
  });

  it("by name, of the workbook or of the sheet", async () => {
    await onSheet((sheet, context) => void context.workbook.names.add("NgayChot", sheet.getRange("C4")));
    expect(await addressOf((sheet) => sheet.getRange("NgayChot"))).toBe("C4");
  });
});

describe("used ranges", () => {
  beforeEach(() => freshExcel());

  it("hold values and formats, or values alone", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", "x"],
      ];
      sheet.getRange("E9").numberFormat = [["0.00"]];
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("C:C").getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address, within.address]).toEqual([
        "Sheet1!B2:E9",
        "Sheet1!B2:C3",
        "Sheet1!C3",
      ]);
    });
  });

  it("of a blank sheet are A1, or a null object", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([cell.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });
});

describe("clearing", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[0.5]];
      sheet.getRange("A1").numberFormat = [["0%"]];
    });
  });

  it.each([
    ["Contents", { value: "", format: "0%" }],
    ["Formats", { value: 0.5, format: "General" }],
    ["All", { value: "", format: "General" }],
  ] as const)("%s", async (kind, expected) => {
    await onSheet((sheet) => sheet.getRange("A1:B2").clear(kind));
    expect(await readBack("A1")).toMatchObject(expected);
  });
});

describe("merging", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet(
      (sheet) =>
        void (sheet.getRange("A1:B2").values = [
          ["a", "b"],
          ["c", "d"],
        ]),
    );
  });

  const values = () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      return range.values;
    });

  it("keeps the first value; what is written to the others is lost until it is unmerged", async () => {
    await onSheet((sheet) => sheet.getRange("A1:B2").merge());
    expect(await values()).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    await onSheet((sheet) => void (sheet.getRange("B2").values = [["x"]]));
    await onSheet((sheet) => sheet.getRange("B2").unmerge());
    expect(await values()).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  it("row by row", async () => {
    await onSheet((sheet) => sheet.getRange("A1:B2").merge(true));
    expect(await values()).toEqual([
      ["a", ""],
      ["c", ""],
    ]);
  });
});

describe("links, hidden rows and formats of whole columns", () => {
  beforeEach(() => freshExcel());

  it("a link shows its text and keeps its target", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").hyperlink = {
        documentReference: "Sheet1!C5",
        textToDisplay: "Mở",
        screenTip: "Tới ô",
      };
    });
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values,hyperlink");
      const plain = sheet.getRange("A2").load("hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["Mở"]]);
      expect(cell.hyperlink).toEqual({
        documentReference: "Sheet1!C5",
        textToDisplay: "Mở",
        screenTip: "Tới ô",
      });
      expect(plain.hyperlink).toBeNull();
    });
  });

  it("hidden is null where some are hidden and some are not", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:C").columnHidden = true;
      const both = sheet.getRange("A1:B2").load("rowHidden,columnHidden");
      const row = sheet.getRange("A2").load("rowHidden,columnHidden,hidden");
      await context.sync();
      expect([both.rowHidden, both.columnHidden]).toEqual([null, null]);
      expect([row.rowHidden, row.columnHidden, row.hidden]).toEqual([true, false, true]);
    });
  });

  it("a format of a whole column holds for cells that are written later", async () => {
    await onSheet((sheet) => {
      Reflect.set(sheet.getRange("B:B"), "numberFormat", "@");
      sheet.getRange("B5").values = [["1/2/2023"]];
    });
    expect(await readBack("B5")).toMatchObject({ value: "1/2/2023", format: "@" });
  });

  it("text is what the cell shows", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A5").numberFormat = [["dd/mm/yyyy"], ["0.0%"], ["#,##0"], ["General"], ["General"]];
      sheet.getRange("A1:A5").values = [[45016], [0.256], [1234567], ["=1/3"], ["=1/0"]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A5").load("text");
      await context.sync();
      expect(range.text).toEqual([["31/03/2023"], ["25.6%"], ["1,234,567"], ["0.333333333"], ["#DIV/0!"]]);
    });
  });

  it("a percent sign between quotes is a letter like others", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").numberFormat = [['General"%"'], ['0.00"%"']];
      sheet.getRange("A1:A2").values = [[92.5], [7]];
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2").load("text");
      await context.sync();
      expect(range.text).toEqual([["92.5%"], ["7.00%"]]);
    });
  });
});
