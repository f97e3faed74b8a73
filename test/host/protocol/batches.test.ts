import { freshExcel, onSheet, refusalOf } from "../excel";

describe("a batch", () => {
  beforeEach(() => freshExcel());

  it("stops at the first error; what ran before stays done, what follows is not done", async () => {
    const refusal = await refusalOf((sheet, context) => {
      sheet.getRange("A1").values = [["trước"]];
      context.workbook.worksheets.getItem("Không có").load("name");
      sheet.getRange("A2").values = [["sau"]];
    });
    expect(refusal.code).toBe("ItemNotFound");
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(cells.values).toEqual([["trước"], [""]]);
    });
  });

  it("tells which traces were passed and which statement failed", async () => {
    const failed = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.trace("before");
      sheet.getRange("A1:B2").values = [[1]];
      context.trace("behind");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "InvalidArgument",
      traceMessages: ["before"],
      debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
    });
  });

  it("says by name which member the host lacks", async () => {
    const method = await refusalOf((sheet) => sheet.getRange("A1").removeDuplicates([0], false));
    expect(method).toMatchObject({ code: "ApiNotFound", location: "Range.removeDuplicates" });
    expect(method.message).toContain("Range.removeDuplicates");
    const link = await refusalOf((sheet) => sheet.shapes.getCount());
    expect(link).toMatchObject({ code: "ApiNotFound", location: "Worksheet.shapes" });
    const property = await refusalOf((sheet) => sheet.getRange("A1").load("savedAsArray"));
    expect(property.code).toBe("ApiNotFound");
    const write = await refusalOf((sheet) => void (sheet.getRange("A1").style = "Good"));
    expect(write).toMatchObject({ code: "ApiNotFound", location: "Range.style" });
  });

  it("loads through collections and links in one trip", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["Tên", "Số"]];
      sheet.tables.add("A1:B2", true).name = "KeHoach";
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/tables/items/name,items/tables/items/columns/items/name");
      await context.sync();
      const table = sheets.items[0]?.tables.items[0];
      expect(table?.name).toBe("KeHoach");
      expect(table?.columns.items.map((column) => column.name)).toEqual(["Tên", "Số"]);
    });
  });

  it("loads a part of a long collection with top and skip", async () => {
    await onSheet(async (_sheet, context) => {
      for (const name of ["b", "c", "d"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["b", "c"]);
    });
  });

  it("keeps ranges that are used after a sync, and lets them go when Excel.run ends", async () => {
    const excel = await freshExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      expect(excel.trackedObjects).toBe(1);
      range.values = [[1]];
    });
    expect(excel.trackedObjects).toBe(0);
  });

  it("sets nested properties at once", async () => {
    await onSheet(async (sheet, context) => {
      sheet.set({ name: "Mới", tabColor: "#FF0000", showGridlines: false });
      sheet.load("name,tabColor,showGridlines");
      await context.sync();
      expect([sheet.name, sheet.tabColor, sheet.showGridlines]).toEqual(["Mới", "#FF0000", false]);
    });
  });

  it("is told when a read-only property is set", async () => {
    const refusal = await refusalOf((sheet) => {
      const range = sheet.getRange("A1");
      // What a careless add-in could send past the types.
      Reflect.get(OfficeExtension, "BatchApiHelper").invokeSetProperty(range, "Address", "B1", 0);
    });
    expect(refusal.code).toBe("InvalidOperation");
  });
});
