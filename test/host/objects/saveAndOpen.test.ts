import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel, onSheet } from "../excel";

/** Everything the API tells about a workbook's cells, tables and names. */
function picture(): Promise<unknown> {
  return onSheet(async (_sheet, context) => {
    const sheets = context.workbook.worksheets.load(
      "items/name,items/visibility,items/tabColor,items/showGridlines",
    );
    const names = context.workbook.names.load("items/name,items/formula,items/visible");
    await context.sync();
    const parts = sheets.items.map((sheet) => ({
      cells: sheet.getUsedRange().load("address,values,formulas,numberFormat,text"),
      tables: sheet.tables.load(
        "items/name,items/style,items/showBandedRows,items/showFilterButton,items/showTotals",
      ),
      frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
      protection: sheet.protection.load("protected"),
    }));
    await context.sync();
    return {
      sheets: sheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.tabColor,
        sheet.showGridlines,
      ]),
      names: names.items.map((name) => [name.name, name.formula, name.visible]),
      parts: parts.map(({ cells, tables, frozen, protection }) => ({
        address: cells.address,
        values: cells.values,
        formulas: cells.formulas,
        formats: cells.numberFormat,
        text: cells.text,
        tables: tables.items.map((table) => [
          table.name,
          table.style,
          table.showBandedRows,
          table.showFilterButton,
          table.showTotals,
        ]),
        frozen: frozen.isNullObject ? "" : frozen.address,
        protected: protection.protected,
      })),
    };
  });
}

async function fill(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  await onSheet((sheet, context) => {
    sheet.set({ name: "Kế hoạch", tabColor: "#1F4E79", showGridlines: false });
    const table = sheet.tables.add("A5:D8", true);
    table.name = "KeHoach";
    table.getHeaderRowRange().values = [["Mã", "Hạn", "Tiến độ", "Tình trạng"]];
    table.getDataBodyRange().formulas = [
      ["'001", "3/31/2023", "50%", '=IF([@Hạn]<=NgayChot,"Quá hạn","Trong hạn")'],
      ["'=x", "6/30/2023", 1, '=IF([@Hạn]<=NgayChot,"Quá hạn","Trong hạn")'],
      ["'dòng 1\ndòng 2", "", "", '=IF([@Hạn]<=NgayChot,"Quá hạn","Trong hạn")'],
    ];
    table.getDataBodyRange().getColumn(1).numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]];
    table.set({ style: "TableStyleLight9", showFilterButton: false, showBandedRows: false });
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").values = [['  KẾ HOẠCH & "báo cáo" <2023>  ']];
    sheet.freezePanes.freezeRows(5);
    const lists = context.workbook.worksheets.add("DanhMuc");
    lists.getRange("A1:A3").values = [[45107], [true], ["#N/A"]];
    lists.visibility = "VeryHidden";
    context.workbook.names.add("NgayChot", lists.getRange("A1"));
    const hidden = context.workbook.names.add("_SoCchc.plan", sheet.getRange("A1"));
    hidden.visible = false;
    context.workbook.names.add("DsMa", "=KeHoach[Mã]");
    context.workbook.worksheets.add("Mốc").protection.protect();
  });
  return excel;
}

describe("a workbook that is saved and opened again", () => {
  it("is the same workbook", async () => {
    const excel = await fill(await freshExcel());
    const before = await picture();
    await excel.open(await excel.save());
    expect(await picture()).toEqual(before);
  });

  it("is the same after a second round, byte counts apart", async () => {
    const excel = await fill(await freshExcel());
    await excel.open(await excel.save());
    const once = await picture();
    await excel.open(await excel.save());
    expect(await picture()).toEqual(once);
  });

  it("keeps a sheet's own names beside the workbook's, whatever the sheets' order", async () => {
    const excel = await freshExcel();
    await onSheet((sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const second = context.workbook.worksheets.add("Hai");
      context.workbook.names.add("Vung", "=Sheet1!$A$1");
      second.names.add("Vung", "=Sheet1!$A$2");
      second.names.add("TyLe", "=0.5");
      second.getRange("B1").formulas = [["=Vung*TyLe"]];
      sheet.getRange("B1").formulas = [["=Vung"]];
      second.position = 0;
    });
    const read = () =>
      onSheet(async (_sheet, context) => {
        const [one, two] = ["Sheet1", "Hai"].map((name) => context.workbook.worksheets.getItem(name));
        const own = two?.names.load("items/name,items/formula");
        const cells = [one, two].map((sheet) => sheet?.getRange("B1").load("values"));
        await context.sync();
        return [own?.items.map(({ name, formula }) => [name, formula]), cells.map((cell) => cell?.values)];
      });
    const before = await read();
    expect(before).toEqual([
      [
        ["Vung", "=Sheet1!$A$2"],
        ["TyLe", "=0.5"],
      ],
      [[[1]], [[1]]],
    ]);
    await excel.open(await excel.save());
    await onSheet((_sheet, context) => context.workbook.application.calculate("Full"));
    expect(await read()).toEqual(before);
  });

  it("goes on working: rows added after opening get the calculated column", async () => {
    const excel = await fill(await freshExcel());
    await excel.open(await excel.save());
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("KeHoach");
      table.rows.add(
        undefined,
        [["'002", 45200, 0, ""]].map((row) => [...row.slice(0, 3), null]) as string[][],
      );
      const last = table.getDataBodyRange().getLastRow().load("formulas,values");
      await context.sync();
      expect(last.formulas).toEqual([["002", 45200, 0, '=IF([@Hạn]<=NgayChot,"Quá hạn","Trong hạn")']]);
      expect(last.values[0]?.[3]).toBe("Trong hạn");
    });
  });
});
