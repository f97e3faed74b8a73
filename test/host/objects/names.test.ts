import { freshExcel, onSheet, refusalOf } from "../excel";

describe("defined names", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet, context) => {
      sheet.getRange("A1:A3").values = [[45016], [2], [3]];
      context.workbook.names.add("NgayChot", sheet.getRange("A1"), "Ngày chốt số liệu");
      context.workbook.names.add("Vung", "=Sheet1!$A$2:$A$3");
      context.workbook.names.add("TyLe", "=0.25");
      sheet.names.add("RiengTrang", "=Sheet1!$A$3");
    });
  });

  it("stand for ranges, constants and formulas", async () => {
    await onSheet(async (_sheet, context) => {
      const names = context.workbook.names.load(
        "items/name,items/type,items/value,items/formula,items/comment,items/scope",
      );
      await context.sync();
      expect(names.items.map(({ name, type, value, formula }) => [name, type, value, formula])).toEqual([
        ["NgayChot", "Range", "Sheet1!A1", "=Sheet1!$A$1"],
        ["Vung", "Range", "Sheet1!A2:A3", "=Sheet1!$A$2:$A$3"],
        ["TyLe", "Double", 0.25, "=0.25"],
      ]);
      expect([names.items[0]?.comment, names.items[0]?.scope]).toEqual(["Ngày chốt số liệu", "Workbook"]);
    });
  });

  it("are computed in formulas, the sheet's own before the workbook's", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("RiengTrang", "=Sheet1!$A$2");
      const cell = sheet.getRange("C1:C2");
      cell.formulas = [["=NgayChot+SUM(Vung)*TyLe"], ["=RiengTrang"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[45017.25], [3]]);
    });
  });

  it("give their range, or a null object", async () => {
    await onSheet(async (_sheet, context) => {
      const { names } = context.workbook;
      const range = names.getItem("ngaychot").getRange().load("address,values");
      const constant = names.getItem("TyLe").getRangeOrNullObject();
      const missing = names.getItemOrNullObject("KhongCo");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A1", [[45016]]]);
      expect([constant.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it("can be hidden, changed and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const name = context.workbook.names.getItem("Vung");
      name.visible = false;
      name.formula = "=Sheet1!$A$1:$A$3";
      const cell = sheet.getRange("C1");
      cell.formulas = [["=SUM(Vung)/45021"]];
      name.load("visible,value");
      cell.load("values");
      await context.sync();
      expect([name.visible, name.value, cell.values]).toEqual([false, "Sheet1!A1:A3", [[1]]]);
      name.delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
    });
  });

  it("of a table's column grow with the table", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("E1:E2").values = [["Tên"], ["a"]];
      sheet.tables.add("E1:E2", true).name = "DonVi";
      const name = context.workbook.names.add("DsDonVi", "=DonVi[Tên]");
      sheet.tables.getItem("DonVi").rows.add(undefined, [["b"]]);
      const range = name.getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!E2:E3", [["a"], ["b"]]]);
    });
  });

  it("follow a sheet that is renamed", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Kế hoạch";
      const name = context.workbook.names.getItem("NgayChot").load("formula");
      await context.sync();
      expect(name.formula).toBe("='Kế hoạch'!$A$1");
    });
  });

  // https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
  it.each(["1a", "A1", "R1C1", "hai từ", "c", "a-b", "", "TRUE"])("can't be %j", async (name) => {
    const refusal = await refusalOf((sheet, context) =>
      context.workbook.names.add(name, sheet.getRange("A1")),
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "NamedItemCollection.add" });
  });

  it("are taken once, without regard to case", async () => {
    const refusal = await refusalOf((sheet, context) =>
      context.workbook.names.add("NGAYCHOT", sheet.getRange("A1")),
    );
    expect(refusal.code).toBe("ItemAlreadyExists");
  });

  it("need a formula that parses", async () => {
    const text = await refusalOf((_sheet, context) => context.workbook.names.add("Moi", "A1"));
    const broken = await refusalOf((_sheet, context) => context.workbook.names.add("Moi", "=SUM("));
    expect([text.code, broken.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
