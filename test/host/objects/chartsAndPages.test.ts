import { strFromU8, unzipSync } from "fflate";
import type { EmbeddedExcel } from "../../../host/node";
import { describeWithLibreOffice } from "../../oracle/describeWithLibreOffice";
import { resaveWithLibreOffice } from "../../oracle/libreoffice";
import { freshExcel, onSheet, refusalOf } from "../excel";
import { reopened } from "./reopened";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await freshExcel();
});

async function addCharts(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Lĩnh vực", "Xong", "Đang"],
      ["Thể chế", 5, 2],
      ["Thủ tục", 8, 1],
      ["Bộ máy", 3, 4],
    ];
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.name = "TienDo";
    chart.title.text = "Tiến độ";
    chart.legend.position = "Right";
    chart.setPosition("E2", "K15");
    chart.axes.valueAxis.maximum = 10;
    chart.axes.valueAxis.numberFormat = "0";
    chart.series.getItemAt(0).format.fill.setSolidColor("#0070C0");
    const ring = sheet.charts.add("Doughnut", sheet.getRange("B2:B4"), "Columns");
    ring.name = "Vong";
    ring.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A4"));
    ring.series.getItemAt(0).hasDataLabels = true;
  });
}

async function chartsOf() {
  return onSheet(async (sheet, context) => {
    const { charts } = sheet;
    charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height");
    await context.sync();
    return charts.items.map(({ name, chartType, left, top, width, height }) => ({
      ...{ name, chartType, left, top, width, height },
    }));
  });
}

describe("charts", () => {
  it("are found again by their names, in their places, when the file is opened", async () => {
    await addCharts();
    const before = await chartsOf();
    expect(before[0]).toEqual({
      name: "TienDo",
      chartType: "ColumnStacked",
      left: 192,
      top: 15,
      width: 336,
      height: 210,
    });
    excel = await reopened(excel);
    expect(await chartsOf()).toEqual(before);
    const details = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem("tiendo");
      chart.title.load("text,visible");
      chart.legend.load("position,visible");
      chart.series.load("items/name");
      chart.axes.valueAxis.load("maximum,numberFormat");
      await context.sync();
      return [
        chart.title.text,
        chart.legend.position,
        chart.series.items.map(({ name }) => name),
        chart.axes.valueAxis.maximum,
      ];
    });
    expect(details).toEqual(["Tiến độ", "Right", ["=Sheet1!$B$1", "=Sheet1!$C$1"], 10]);
  });

  it("can be changed after the file was opened", async () => {
    await addCharts();
    excel = await reopened(excel);
    await onSheet((sheet) => {
      sheet.charts.getItem("TienDo").title.text = "Khác";
      sheet.charts.getItem("Vong").delete();
    });
    const xml = strFromU8(unzipSync(await excel.save())["xl/charts/chart1.xml"] ?? new Uint8Array());
    expect(xml).toContain("<a:t>Khác</a:t>");
    expect(xml).toContain("Sheet1!$C$2:$C$4");
    expect(xml).toContain('<a:srgbClr val="0070C0"/>');
    expect((await chartsOf()).map(({ name }) => name)).toEqual(["TienDo"]);
  });

  it("have different names in a sheet", async () => {
    await addCharts();
    const refusal = await refusalOf((sheet) => {
      sheet.charts.getItem("Vong").name = "TIENDO";
    });
    expect(refusal.code).toBe("ItemAlreadyExists");
  });

  it("of a kind that the host doesn't simulate are refused by name", async () => {
    const refusal = await refusalOf((sheet) => sheet.charts.add("Funnel", sheet.getRange("A1:B2")));
    expect(refusal).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Funnel") });
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it("takes the charts with their series over into its own file", async () => {
    await addCharts();
    const files = unzipSync(await resaveWithLibreOffice(await excel.save()));
    const charts = Object.keys(files).filter((path) => /^xl\/charts\/chart\d+\.xml$/u.test(path));
    const xml = charts.map((path) => strFromU8(files[path] ?? new Uint8Array())).join("");
    expect(charts).toHaveLength(2);
    expect(xml).toContain("doughnutChart");
    expect(xml).toContain("Tiến độ");
    expect(xml).toContain("Thủ tục");
  });
});

describe("page set-up", () => {
  it("is the same when the file is opened again", async () => {
    await onSheet((sheet) => {
      const { pageLayout: page } = sheet;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
      page.centerHorizontally = true;
      page.setPrintArea("A1:K30");
      page.setPrintTitleRows("$5:$6");
      page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      page.headersFooters.defaultForAllPages.leftHeader = '&"Times New Roman,Bold"Sở R&&D';
    });
    const look = () =>
      onSheet(async (sheet, context) => {
        const { pageLayout: page } = sheet;
        page.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
        const area = page.getPrintAreaOrNullObject().load("address");
        const rows = page.getPrintTitleRowsOrNullObject().load("address");
        const texts = page.headersFooters.defaultForAllPages.load("centerFooter,leftHeader,rightFooter");
        await context.sync();
        return { page: page.toJSON(), area: area.address, rows: rows.address, texts: texts.toJSON() };
      });
    const before = await look();
    expect(before).toMatchObject({
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      },
      area: "Sheet1!A1:K30",
      rows: "Sheet1!5:6",
      texts: { centerFooter: "&P/&N", leftHeader: '&"Times New Roman,Bold"Sở R&&D', rightFooter: "" },
    });
    expect(before.page.leftMargin).toBeCloseTo((3 / 2.54) * 72, 9);
    excel = await reopened(excel);
    expect(await look()).toEqual(before);
  });

  it.each<[string, (page: Excel.PageLayout) => void]>([
    ["a scale of 5 %", (page) => (page.zoom = { scale: 5 })],
    ["no pages at all", (page) => (page.zoom = {})],
    ["a margin below zero", (page) => (page.topMargin = -1)],
    [
      "a header over 255 characters",
      (page) => (page.headersFooters.defaultForAllPages.leftHeader = "x".repeat(254)),
    ],
  ])("refuses %s", async (_what, set) => {
    expect((await refusalOf((sheet) => set(sheet.pageLayout))).code).toBe("InvalidArgument");
  });
});
