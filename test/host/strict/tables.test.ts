import { freshExcel, onSheet, refusalOf } from "../excel";

describe("tables", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "KeHoach";
    });
  });

  // https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
  it.each([
    "",
    "Ke Hoach",
    "1KeHoach",
    "A1",
    "R1C1",
    "C",
    "r",
    "Ke-Hoach",
    "Kế/Hoạch",
    "XFD1048576",
    "a".repeat(256),
  ])("can't be called %j", async (name) => {
    const refusal = await refusalOf((sheet) => void (sheet.tables.getItem("KeHoach").name = name));
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
  });

  // Excel says InvalidArgument here: https://github.com/OfficeDev/office-js/issues/551
  it("can't share a name with a table of another sheet, or with a named range", async () => {
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add("Khác").tables.add("A1:B3", true).name = "DonVi";
      context.workbook.names.add("NgayChot", sheet.getRange("D1"));
    });
    const byTable = await refusalOf((sheet) => void (sheet.tables.getItem("KeHoach").name = "donvi"));
    const byName = await refusalOf((sheet) => void (sheet.tables.getItem("KeHoach").name = "NGAYCHOT"));
    expect([byTable.code, byName.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  // https://github.com/OfficeDev/office-js/issues/1199 quotes Excel's answer
  it("can't overlap", async () => {
    const refusal = await refusalOf((sheet) => sheet.tables.add("B3:C5", true));
    expect(refusal).toEqual({
      code: "InvalidArgument",
      message: "A table can't overlap another table.",
      location: "TableCollection.add",
    });
  });

  it("can't be resized over each other, nor away from their heading row", async () => {
    await onSheet((sheet) => void sheet.tables.add("D1:E3", true));
    for (const address of ["A1:D3", "A2:B4", "A1:B1", "F1:G3"]) {
      const refusal = await refusalOf((sheet) => sheet.tables.getItem("KeHoach").resize(address));
      expect([address, refusal.code]).toEqual([address, "InvalidArgument"]);
    }
  });

  // https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
  it("take no merged cells", async () => {
    const refusal = await refusalOf((sheet) => sheet.getRange("A2:B2").merge());
    expect(refusal).toMatchObject({ code: "InvalidOperation", location: "Range.merge" });
  });

  it("unmerge what was merged before they were made", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D1:E1").merge();
      sheet.tables.add("D1:E3", true);
    });
    await onSheet(async (sheet, context) => {
      const headings = sheet.getRange("D1:E1").load("values");
      await context.sync();
      expect(headings.values).toEqual([["Column1", "Column2"]]);
    });
  });

  it("can't be cut through by cells that move", async () => {
    const insert = await refusalOf((sheet) => sheet.getRange("A2").insert("Down"));
    const remove = await refusalOf((sheet) => sheet.getRange("B1").delete("Up"));
    expect([insert.code, remove.code]).toEqual(["InsertDeleteConflict", "InsertDeleteConflict"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
  it("take rows of their own width only", async () => {
    const refusal = await refusalOf((sheet) =>
      sheet.tables.getItem("KeHoach").rows.add(undefined, [[1, 2, 3]]),
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
  });

  it("have headings that are texts, filled and different", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1:B1").values = [[2023, 2023]]));
    await onSheet(async (sheet, context) => {
      const headings = sheet.getRange("A1:B1").load("values");
      const columns = sheet.tables.getItem("KeHoach").columns.load("items/name");
      await context.sync();
      expect(headings.values).toEqual([["2023", "20232"]]);
      expect(columns.items.map((column) => column.name)).toEqual(["2023", "20232"]);
    });
  });
});
