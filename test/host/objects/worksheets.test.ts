import { freshExcel, onSheet } from "../excel";

describe("worksheets", () => {
  beforeEach(() => freshExcel());

  const names = () =>
    onSheet(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });

  it("are added behind the others, with a free name where none is given", async () => {
    await onSheet((_sheet, context) => {
      context.workbook.worksheets.add("Sheet3");
      context.workbook.worksheets.add();
    });
    expect(await names()).toEqual(["Sheet1", "Sheet3", "Sheet4"]);
  });

  it("are moved to a place; the others close up", async () => {
    await onSheet((_sheet, context) => {
      for (const name of ["b", "c", "d"]) context.workbook.worksheets.add(name);
      context.workbook.worksheets.getItem("d").position = 0;
      context.workbook.worksheets.getItem("b").position = 3;
    });
    expect(await names()).toEqual(["d", "Sheet1", "c", "b"]);
  });

  it("are found by name and by id, which outlives the name", async () => {
    await onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      sheet.name = "Mới";
      const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
      const byName = context.workbook.worksheets.getItem("MỚI").load("id");
      await context.sync();
      expect([byId.name, byName.id]).toEqual(["Mới", sheet.id]);
    });
  });

  it("of a deleted one the id doesn't come back", async () => {
    await onSheet(async (_sheet, context) => {
      const first = context.workbook.worksheets.add("a").load("id");
      await context.sync();
      first.delete();
      const second = context.workbook.worksheets.add("b").load("id");
      await context.sync();
      expect(second.id).not.toBe(first.id);
    });
  });

  it("that are hidden are left out of visible counts and neighbours", async () => {
    await onSheet(async (sheet, context) => {
      const hidden = context.workbook.worksheets.add("Ẩn");
      context.workbook.worksheets.add("Cuối");
      hidden.visibility = "Hidden";
      const counts = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
      const next = sheet.getNext(true).load("name");
      const any = sheet.getNext().load("name,visibility");
      const none = sheet.getPreviousOrNullObject();
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([3, 2]);
      expect([next.name, any.name, any.visibility, none.isNullObject]).toEqual([
        "Cuối",
        "Ẩn",
        "Hidden",
        true,
      ]);
    });
  });

  it("one is active: the one activated last", async () => {
    await onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add("b").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect([active.name, selected.address]).toEqual(["b", "b!A1"]);
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
    });
  });

  it("that are renamed are renamed in formulas", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("b");
      sheet.getRange("A1").values = [[5]];
      other.getRange("A1").formulas = [['=Sheet1!A1&" Sheet1!A1"']];
      sheet.name = "Kế hoạch";
      const cell = other.getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Kế hoạch'!A1&\" Sheet1!A1\""]], [["5 Sheet1!A1"]]]);
    });
  });

  it("freeze rows, columns or both", async () => {
    await onSheet(async (sheet, context) => {
      const at = async (): Promise<string> => {
        const range = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return range.isNullObject ? "" : range.address;
      };
      sheet.freezePanes.freezeRows(5);
      expect(await at()).toBe("Sheet1!1:5");
      sheet.freezePanes.freezeColumns(2);
      expect(await at()).toBe("Sheet1!A:B");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      expect(await at()).toBe("Sheet1!A1:B5");
      sheet.showGridlines = false;
      expect(await at()).toBe("Sheet1!A1:B5");
      sheet.freezePanes.unfreeze();
      expect(await at()).toBe("");
    });
  });
});
