import { strFromU8, unzipSync } from "fflate";
import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel, onSheet } from "../excel";

describe("what points at cells follows them", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await freshExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Biểu đồ";
      chart.setPosition("D5", "H15");
      sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=$B2>0" } };
      const rule = sheet.getRange("A2:B3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B2>1";
    });
  });

  /** The references in the chart's part of the saved file. */
  const references = async (): Promise<string[]> => {
    const parts = unzipSync(await excel.save());
    const chart = Object.keys(parts).find((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name)) ?? "";
    return [...strFromU8(parts[chart] ?? new Uint8Array()).matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(
      ([, reference = ""]) => reference.replaceAll("&apos;", "'"),
    );
  };

  it.each([
    [
      "a sheet that is renamed",
      (sheet: Excel.Worksheet) => void (sheet.name = "Tổng quan"),
      ["'Tổng quan'!$B$1", "'Tổng quan'!$A$2:$A$3", "'Tổng quan'!$B$2:$B$3"],
    ],
    [
      "rows put in above",
      (sheet: Excel.Worksheet) => void sheet.getRange("1:2").insert("Down"),
      ["Sheet1!$B$3", "Sheet1!$A$4:$A$5", "Sheet1!$B$4:$B$5"],
    ],
    [
      "columns put in before",
      (sheet: Excel.Worksheet) => void sheet.getRange("A:A").insert("Right"),
      ["Sheet1!$C$1", "Sheet1!$B$2:$B$3", "Sheet1!$C$2:$C$3"],
    ],
  ])("a chart: %s", async (_what, change, expected) => {
    await onSheet(change);
    expect((await references()).sort()).toEqual(expected.sort());
  });

  it("a chart's place: whole rows carry it along", async () => {
    const top = () =>
      onSheet(async (sheet, context) => {
        const chart = sheet.charts.getItem("Biểu đồ").load("top,height");
        await context.sync();
        return chart;
      });
    const before = await top();
    await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
    const after = await top();
    expect(after.top - before.top).toBeCloseTo(30, 0);
    expect(after.height).toBeCloseTo(before.height, 0);
  });

  it("heights, widths and hiding move with whole rows and columns, not with parts of them", async () => {
    const look = () =>
      onSheet(async (sheet, context) => {
        const row = sheet.getRange("A4").load("rowHidden,format/rowHeight");
        const column = sheet.getRange("C1").load("columnHidden,format/columnWidth");
        await context.sync();
        return [
          row.rowHidden,
          row.format.rowHeight,
          column.columnHidden,
          Math.round(column.format.columnWidth),
        ];
      });
    await onSheet((sheet) => {
      sheet.getRange("2:2").format.rowHeight = 45;
      sheet.getRange("B:B").format.columnWidth = 200;
    });
    const [, plainHeight, , plainWidth] = await look();
    await onSheet((sheet) => void sheet.getRange("E1:E2").insert("Down"));
    expect(await look()).toEqual([false, plainHeight, false, plainWidth]);
    await onSheet((sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    expect(await look()).toEqual([false, 45, false, 200]);
  });

  it("print areas and titles", async () => {
    await onSheet((sheet) => {
      sheet.pageLayout.setPrintArea("A1:B3");
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.getRange("1:2").insert("Down");
    });
    await onSheet(async (sheet, context) => {
      const area = sheet.pageLayout.getPrintArea().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([area.address, titles.address]).toEqual(["Sheet1!A3:B5", "Sheet1!3:3"]);
    });
  });

  it("validations and conditional formats: their cells and their formulas", async () => {
    await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("B4:B5").dataValidation.load("rule,type");
      const old = sheet.getRange("B2").dataValidation.load("type");
      const rules = sheet.getRange("A4:B5").conditionalFormats.load("items/type");
      await context.sync();
      expect(validation.rule).toMatchObject({ custom: { formula: "=$B4>0" } });
      expect(old.type).toBe("None");
      const formula = rules.items[0]?.custom.rule.load("formula");
      await context.sync();
      expect(formula?.formula).toBe("=$B4>1");
    });
  });
});
