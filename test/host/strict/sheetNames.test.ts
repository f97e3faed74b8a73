import { freshExcel, onSheet, refusalOf } from "../excel";

// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
describe("the name of a sheet", () => {
  beforeEach(() => freshExcel());

  it.each([
    "",
    "a".repeat(32),
    "a[b",
    "a]b",
    "a:b",
    "a*b",
    "a?b",
    "a/b",
    "a\\b",
    "'quoted",
    "quoted'",
    "History",
  ])("%j is refused, when a sheet is added and when it is renamed", async (name) => {
    const added = await refusalOf((_sheet, context) => context.workbook.worksheets.add(name));
    expect(added).toMatchObject({ code: "InvalidArgument", location: "WorksheetCollection.add" });
    const renamed = await refusalOf((sheet) => void (sheet.name = name));
    expect(renamed).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
  });

  it("may hold 31 letters, blanks and Vietnamese", async () => {
    const names = ["a".repeat(31), "Tổng quan 2023 - Sở Nội vụ"];
    await onSheet((_sheet, context) => names.forEach((name) => context.workbook.worksheets.add(name)));
    await onSheet(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", ...names]);
    });
  });

  it("can't be taken twice, whatever the case of its letters", async () => {
    const refusal = await refusalOf((_sheet, context) => context.workbook.worksheets.add("SHEET1"));
    expect(refusal.code).toBe("ItemAlreadyExists");
  });

  it("may change the case of its own letters", async () => {
    await onSheet((sheet) => void (sheet.name = "SHEET1"));
    await onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("SHEET1");
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
describe("the last visible sheet", () => {
  beforeEach(() => freshExcel());

  it("can neither be deleted nor hidden", async () => {
    expect((await refusalOf((sheet) => sheet.delete())).code).toBe("InvalidOperation");
    expect((await refusalOf((sheet) => void (sheet.visibility = "Hidden"))).code).toBe("InvalidOperation");
  });

  it("that is very hidden can't be deleted before it is shown", async () => {
    const refusal = await refusalOf((_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Cài đặt");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(refusal).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });
});
