import { saveXlsx } from "../../host/engine";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import { NAMES } from "../../src/workbook/layout";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { overviewRows, overviewTable } from "../support/overviewTables";
import { planOfRows } from "../support/planOfRows";
import { specToExcelts, valueAt } from "../support/specToExcelts";
import { day, workbookInput } from "../support/workbookInput";
import type { WorkbookSpec } from "../../src/workbook/spec";

const plan = planOfRows(
  { leadUnit: "Văn phòng Sở", deadline: "Quý I" },
  { leadUnit: "Thanh tra Sở; Văn phòng Sở", deadline: "Quý IV" },
  { leadUnit: "Phòng Văn phòng Sở", deadline: "Quý I" },
);
const spec = describeWorkbook(workbookInput(plan, { cutOff: day("2023-08-10"), scheme: sampleScheme() }));

/** The workbook in which somebody has chosen a unit. */
function choosing(unit: string): WorkbookSpec {
  const { ref } = spec.names.find(({ name }) => name === NAMES.shownUnit) ?? { ref: "" };
  const at = ref.replaceAll("$", "");
  const sheets = spec.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      sheet.id === "overview" && block.at === at ? { ...block, rows: [[unit]] } : block,
    ),
  }));
  return { ...spec, sheets };
}

describe("the overview", () => {
  it("shows the figures of a chosen unit, alone or in a list, and leaves the agency's as they are", () => {
    const workbook = specToExcelts(choosing("Văn phòng Sở"));
    const chosen = overviewTable(workbook, "Đơn vị đang xem");
    expect(chosen.get("Văn phòng Sở")).toEqual([2, 0, 0, 1, 0]);
    expect(overviewTable(workbook, "Theo lĩnh vực").get("Tổng số")?.slice(0, 4)).toEqual([3, 0, 0, 2]);
  });

  it("lists what presses of the chosen unit alone, in a list too, but of no longer name", () => {
    const listed = (unit: string): string[] =>
      overviewRows(specToExcelts(choosing(unit)), "Việc cần xử lý trước")
        .map(([what]) => String(what))
        .filter((what) => what !== "");
    expect(listed("văn phòng sở")).toEqual([
      expect.stringContaining("Hoạt động 0"),
      expect.stringContaining("Hoạt động 1"),
    ]);
    expect(listed("Thanh tra Sở")).toEqual([expect.stringContaining("Hoạt động 1")]);
    expect(listed("Phòng Đất đai")).toEqual(["Không có việc quá hạn hoặc đang chờ đến hạn."]);
    expect(listed("")).toHaveLength(3);
  });

  it("draws due and done by quarter as two lines of explicit columns", () => {
    const { charts } = spec.sheets.find(({ id }) => id === "overview") ?? { charts: [] };
    const chart = charts.find(({ name }) => name === "BieuDoQuy");
    expect(chart).toMatchObject({ type: "line", title: expect.stringContaining("theo quý") as string });
    expect(chart?.series.map(({ name }) => name)).toEqual(["Số việc", "Đã xong"]);
    expect(new Set(chart?.series.map(({ values }) => values)).size).toBe(2);
  });

  it("shows nothing but how to choose while no unit is chosen", () => {
    const rows = [...overviewTable(specToExcelts(spec), "Đơn vị đang xem")];
    expect(rows).toEqual([["Chọn đơn vị ở ô vàng phía trên, bên phải", ["", "", "", "", ""]]]);
  });

  it("has each field's points against its maximum, which the scorecard has, in a table and a chart", () => {
    const scheme = sampleScheme();
    const table = overviewTable(specToExcelts(spec), "Điểm theo lĩnh vực chấm điểm");
    for (const { no, name, max } of scheme.fields) expect(table.get(`${no}. ${name}`)?.[0]).toBe(max);
    expect(table.get("Tổng điểm")?.slice(0, 3)).toEqual([100, 85, 0]);
    const { charts } = spec.sheets.find(({ id }) => id === "overview") ?? { charts: [] };
    const chart = charts.find(({ name }) => name === "BieuDoDiem");
    expect(chart?.series.map(({ name }) => name)).toEqual(["Tự đánh giá", "Tối đa"]);
    // Labels of two bars lie over each other: the names say both.
    expect(chart?.series.map(({ unlabelled }) => unlabelled)).toEqual([true, true]);
    const last = chart?.categories.split(":").at(-1) ?? "";
    expect(valueAt(specToExcelts(spec), "Tổng quan", last)).toMatch(/^1\. .*… \(0\/11\)$/u);
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("computes a chosen unit's figures the same in LibreOffice", async () => {
    const workbook = specToExcelts(choosing("Thanh tra Sở"));
    expect(await compareWithLibreOffice(await saveXlsx(workbook))).toEqual([]);
  });
});
