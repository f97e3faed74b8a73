import { freshExcel, onSheet, refusalOf } from "../excel";

// https://support.microsoft.com/office/lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe("a protected sheet", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "KeHoach";
      sheet.protection.protect();
    });
  });

  const attempts: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["values", (sheet) => void (sheet.getRange("D1").values = [[1]])],
    ["formulas", (sheet) => void (sheet.getRange("D1").formulas = [["=1"]])],
    ["number formats", (sheet) => void (sheet.getRange("D1").numberFormat = [["0"]])],
    ["clearing", (sheet) => sheet.getRange("A2").clear("Contents")],
    ["merging", (sheet) => sheet.getRange("D1:E1").merge()],
    ["inserting rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["deleting columns", (sheet) => sheet.getRange("A:A").delete("Left")],
    ["new tables", (sheet) => sheet.tables.add("D1:E2", true)],
    ["new table rows", (sheet) => sheet.tables.getItem("KeHoach").rows.add(undefined, [["b", 2]])],
    ["a table's name", (sheet) => void (sheet.tables.getItem("KeHoach").name = "Khac")],
    ["fills", (sheet) => void (sheet.getRange("D1").format.fill.color = "#FFFF00")],
    ["bold letters", (sheet) => void (sheet.getRange("D1").format.font.bold = true)],
    [
      "borders",
      (sheet) => void (sheet.getRange("D1").format.borders.getItem("EdgeTop").style = "Continuous"),
    ],
    ["column widths", (sheet) => void (sheet.getRange("D:D").format.columnWidth = 90)],
    ["row heights", (sheet) => void (sheet.getRange("1:1").format.rowHeight = 40)],
    ["hiding columns", (sheet) => void (sheet.getRange("D:D").columnHidden = true)],
    ["a standard width", (sheet) => void (sheet.standardWidth = 12)],
    [
      "validations",
      (sheet) => void (sheet.getRange("D1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["conditional formats", (sheet) => sheet.getRange("D1").conditionalFormats.add("DataBar")],
    ["new charts", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"))],
    ["protecting it again", (sheet) => sheet.protection.protect()],
  ];

  it.each(attempts)("refuses %s with AccessDenied", async (_what, attempt) => {
    expect((await refusalOf(attempt)).code).toBe("AccessDenied");
  });

  it("says so and can be unprotected", async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: false, selectionMode: "Normal" });
      sheet.protection.unprotect();
      sheet.getRange("D1").values = [[1]];
    });
  });

  it("asks for its password", async () => {
    await onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowSort: true }, "bí mật");
    });
    expect((await refusalOf((sheet) => sheet.protection.unprotect("khác"))).code).toBe("AccessDenied");
    await onSheet((sheet) => sheet.protection.unprotect("bí mật"));
  });
});

// https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
describe("a workbook whose structure is protected", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((_sheet, context) => context.workbook.protection.protect());
  });

  const attempts: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown][] = [
    ["new sheets", (_sheet, context) => context.workbook.worksheets.add("Mới")],
    ["other names", (sheet) => void (sheet.name = "Mới")],
    ["hiding", (sheet) => void (sheet.visibility = "Hidden")],
    ["other places", (sheet) => void (sheet.position = 0)],
    ["deleting", (sheet) => sheet.delete()],
  ];

  it.each(attempts)("refuses %s with AccessDenied, but takes values", async (_what, attempt) => {
    expect((await refusalOf(attempt)).code).toBe("AccessDenied");
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  });
});
