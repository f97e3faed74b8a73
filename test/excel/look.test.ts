import type { ChartSpec, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import { openExcel } from "./support/excel";
import { smallSpec } from "./support/spec";
import { apply, byHand, cellsOf } from "./support/workbook";

const CHART: ChartSpec = {
  name: "BieuDoViec",
  type: "columnClustered",
  title: "Số việc",
  categories: "B5:B6",
  series: [{ name: "Số việc", values: "C5:C6", color: "#1F4E79" }],
  from: "E1",
  to: "J12",
  legend: "none",
};

/** The small workbook with the sheet Tổng quan changed. */
function withOverview(change: Partial<SheetSpec>): WorkbookSpec {
  const spec = smallSpec();
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => (sheet.id === "overview" ? { ...sheet, ...change } : sheet)),
  };
}

async function chartNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Tổng quan");
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

async function fillOf(sheet: string, address: string): Promise<string> {
  return Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem(sheet).getRange(address).format;
    fill.load("color");
    await context.sync();
    return fill.color.toUpperCase();
  });
}

describe("the look of a sheet", () => {
  it("is given as the spec says", async () => {
    await openExcel();
    const spec = smallSpec({
      plan: {
        tabColor: "#1F4E79",
        formats: [{ range: "A3:E3", bold: true, fill: "#DDEBF7", align: "center", border: "all" }],
        validations: [
          {
            range: "C4:C6",
            rule: { kind: "date", min: 44_927, max: 45_291 },
            error: { title: "Hạn", message: "Nhập ngày trong năm 2023.", style: "stop" },
          },
        ],
        conditionalFormats: [{ kind: "formula", range: "A4:E6", formula: '=$E4="Quá hạn"', fill: "#F8CBAD" }],
      },
    });
    await apply(spec);
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      const heading = sheet.getRange("A3:E3");
      heading.load("format/font/bold,format/fill/color,format/horizontalAlignment");
      const due = sheet.getRange("C4:C6");
      due.load("numberFormat,dataValidation/rule");
      const rules = sheet.getRange("A4:E6").conditionalFormats;
      rules.load("items/type");
      sheet.load("tabColor,showGridlines");
      sheet.pageLayout.load("orientation,paperSize");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return {
        bold: heading.format.font.bold,
        fill: heading.format.fill.color.toUpperCase(),
        align: heading.format.horizontalAlignment,
        formats: due.numberFormat.flat(),
        rule: JSON.stringify(due.dataValidation.rule),
        rules: rules.items.map(({ type }) => type),
        tab: sheet.tabColor.toUpperCase(),
        gridlines: sheet.showGridlines,
        page: [sheet.pageLayout.orientation, sheet.pageLayout.paperSize],
        frozen: frozen.address,
      };
    });
    expect(found).toMatchObject({
      bold: true,
      fill: "#DDEBF7",
      align: "Center",
      formats: ["dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"],
      rules: ["Custom"],
      tab: "#1F4E79",
      gridlines: false,
      page: ["Landscape", "A4"],
    });
    expect(found.rule).toContain("44927");
    expect(found.frozen).toContain("A1:A3");
  });

  it("that people gave by hand stays until that part of the spec changes", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("B4").format.fill.color = "#FFFF00";
    });
    expect((await apply(smallSpec())).unchanged).toBe(true);
    const ruled = smallSpec({
      plan: {
        validations: [
          {
            range: "D4:D6",
            rule: { kind: "custom", formula: "=LEN(D4)<100" },
            error: { title: "Ghi chú", message: "Ngắn thôi.", style: "warning" },
          },
        ],
      },
    });
    const report = await apply(ruled);
    expect(report).toMatchObject({ unchanged: false, cellsWritten: 0 });
    expect(await fillOf("Kế hoạch", "B4")).toBe("#FFFF00");
    expect((await apply(ruled)).unchanged).toBe(true);
  });

  it("follows the table's columns where people put one of theirs between", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ tables }) => {
      tables.getItem("KeHoach").columns.add(1, [["Của tôi"], [""], [""], [""]]);
    });
    await apply(smallSpec({ plan: { formats: [{ range: "C4:C6", fill: "#E2EFDA" }] } }));
    expect(await fillOf("Kế hoạch", "D4:D6")).toBe("#E2EFDA");
    expect(await fillOf("Kế hoạch", "C4:C6")).toBe("#FFFFFF");
  });
});

describe("charts", () => {
  it("are made once, made anew when they change, and taken away when the spec has none", async () => {
    await openExcel();
    await apply(withOverview({ charts: [CHART] }));
    expect(await chartNames()).toEqual(["BieuDoViec"]);
    expect((await apply(withOverview({ charts: [CHART] }))).unchanged).toBe(true);
    await apply(withOverview({ charts: [{ ...CHART, title: "Số việc năm 2023" }] }));
    expect(await chartNames()).toEqual(["BieuDoViec"]);
    await apply(withOverview({ charts: [] }));
    expect(await chartNames()).toEqual([]);
  });

  it("that people made stay", async () => {
    await openExcel();
    await apply(withOverview({ charts: [CHART] }));
    await byHand(({ worksheets }) => {
      const sheet = worksheets.getItem("Tổng quan");
      sheet.charts.add("Line", sheet.getRange("C5:C6"), "Columns").name = "Của tôi";
    });
    await apply(withOverview({ charts: [{ ...CHART, title: "Khác" }] }));
    expect((await chartNames()).sort()).toEqual(["BieuDoViec", "Của tôi"]);
  });
});

describe("merged areas", () => {
  it("that the spec no longer has give their cells back", async () => {
    await openExcel();
    await apply(withOverview({ merges: ["B9:B10"] }));
    const notes = smallSpec({ notes: [["một"], ["hai"], ["ba"]] });
    await apply(notes);
    expect(await cellsOf("Tổng quan", "B9:B11")).toEqual([["một"], ["hai"], ["ba"]]);
  });
});
