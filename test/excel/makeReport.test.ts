import { fillExample } from "../../cli/demo/fillExample";
import type { EmbeddedExcel } from "../../host/node";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { readScores } from "../../src/excel/readScores";
import { OVERVIEW } from "../../src/locale/vi/workbook";
import { NAMES } from "../../src/workbook/layout";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { freshExcel } from "../host/excel";
import { planOfRows, type RowSketch } from "../support/planOfRows";
import { planFromGolden } from "../support/planFromGolden";
import { day } from "../support/workbookInput";
import type { Plan } from "../../src/plan/plan";
import type { UnitCatalogue } from "../../src/plan/unit";

const AT = { at: "15/06/2023 08:00" };
const CUT_OFF = day("2023-06-10");

async function workbookOf(plan: Plan, catalogue: UnitCatalogue | null = null): Promise<EmbeddedExcel> {
  const excel = await freshExcel();
  const choices = { scheme: sampleScheme(), cutOff: CUT_OFF, journal: [], catalogue };
  await buildWorkbook(prepareWorkbook(plan, choices));
  return excel;
}

type Grid = (string | number | boolean)[][];

async function gridOf(sheet: string): Promise<Grid> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
    await context.sync();
    return range.values as Grid;
  });
}

const textOf = (grid: Grid): string => grid.flat().map(String).join("\n");
const rowWith = (grid: Grid, text: string): Grid[number] =>
  grid.find((row) => row.some((cell) => cell === text)) ?? [];
/** Numbers of a counted row: total, done, late, not done, overdue. */
const countsOf = (grid: Grid, label: string): unknown[] => {
  const row = rowWith(grid, label);
  return row.slice(row.indexOf(label) + 1, row.indexOf(label) + 6);
};

async function typeOver(sheet: string, before: (text: string) => boolean, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getUsedRange(true).load("values");
    await context.sync();
    const row = (range.values as Grid).findIndex((cells) => before(String(cells[0])));
    if (row < 0) throw new Error("no such paragraph");
    worksheet.getCell(row, 0).values = [[text]];
    await context.sync();
  });
}

/** Types into KeHoach as a person does. */
async function enter(row: number, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeHoach");
    for (const [heading, value] of Object.entries(cells))
      table.columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** Fills a row of ChamDiem. */
async function declare(key: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("ChamDiem");
    const keys = columns.getItem("Mã").getDataBodyRange().load("values");
    await context.sync();
    const row = keys.values.findIndex(([value]) => value === key);
    for (const [heading, value] of Object.entries(cells))
      columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

const done = (serial: number) => ({ "Trạng thái": "Hoàn thành", "Ngày hoàn thành": serial });
const [MARCH_1, JULY_1] = [44986, 45108];

const TABS = {
  q1: "Báo cáo quý I",
  h1: "Báo cáo 6 tháng",
  m9: "Báo cáo 9 tháng",
  year: "Báo cáo năm",
  self: "Báo cáo tự đánh giá",
} as const;

describe("a report", () => {
  it("has the numbers that the workbook computes, of every kind, by field", async () => {
    await workbookOf(planFromGolden());
    await fillExample(CUT_OFF);
    const { completion } = await readScores();
    const percent = (100 * (completion.share ?? 0)).toFixed(2).replace(".", ",");
    expect(completion.byField.length).toBeGreaterThan(5);
    for (const kind of ["q1", "m9", "year", "self", "h1"] as const) {
      const { sheet } = await makeReport({ kind, unit: null }, AT);
      const grid = await gridOf(TABS[kind]);
      expect([sheet, textOf(grid).includes(`${percent}%`)]).toEqual([sheet, true]);
      const total = countsOf(grid, "Tổng cộng");
      expect(total[0]).toBe(completion.counted);
      expect(total[4]).toBe(completion.conditions["Quá hạn"]);
      for (const { name, counted, done: all, overdue } of completion.byField) {
        if (name === OVERVIEW.total || counted === 0) continue;
        // A field's own number stands in the column before its name.
        const row = countsOf(grid, name.replace(/^[IVX]+\. /, ""));
        expect([name, row[0], row[1], row[4]]).toEqual([name, counted, all, overdue]);
      }
    }
    const grid = await gridOf(TABS.h1);
    expect(textOf(grid)).toContain("kỳ báo cáo từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 6 năm 2023");
    expect(textOf(grid)).toContain("số liệu tính đến ngày 10 tháng 6 năm 2023");
  });

  const rows: readonly RowSketch[] = [
    { activity: "Ban hành kế hoạch", deadline: "Trước ngày 01/4" },
    { activity: "Rà soát thủ tục", deadline: "Quý I", leadUnit: "Các phòng chuyên môn" },
    { activity: "Kiểm tra công vụ", deadline: "Quý II", leadUnit: "Thanh tra Sở", section: "II" },
    { activity: "Báo cáo năm", deadline: "Quý IV", leadUnit: "Thanh tra Sở, Phòng Tài chính", section: "II" },
  ];
  const catalogue: UnitCatalogue = [
    { name: "Văn phòng Sở", aliases: ["VP Sở"], kind: "department", groups: [] },
    { name: "Thanh tra Sở", aliases: [], kind: "department", groups: [] },
    { name: "Phòng Tài chính", aliases: [], kind: "department", groups: ["Các phòng chuyên môn"] },
    { name: "Các phòng chuyên môn", aliases: [], kind: "group", groups: [] },
  ];

  it("says in sentences what was done in its days, what is overdue and what is due next", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await enter(0, { ...done(MARCH_1), "Tài liệu kiểm chứng": "Kế hoạch số 12/KH-SKHCN" });
    await makeReport({ kind: "q1", unit: null }, AT);
    const text = textOf(await gridOf("Báo cáo quý I"));
    expect(text).toContain("Đã hoàn thành: Ban hành kế hoạch (Kế hoạch số 12/KH-SKHCN).");
    const overdue = text.slice(text.indexOf("QUÁ HẠN"), text.indexOf("ĐẾN HẠN KỲ TIẾP THEO"));
    expect(overdue).toContain("Rà soát thủ tục");
    expect(overdue).not.toContain("Kiểm tra công vụ");
    const upcoming = text.slice(text.indexOf("ĐẾN HẠN KỲ TIẾP THEO"));
    expect(upcoming).toContain("từ ngày 15 tháng 3 năm 2023 đến ngày 14 tháng 6 năm 2023");
    expect(upcoming).not.toContain("Báo cáo năm");
  });

  it("keeps what people wrote when it is made again, and refreshes everything else", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await enter(0, done(MARCH_1));
    await makeReport({ kind: "h1", unit: null }, AT);
    const sheet = "Báo cáo 6 tháng";
    const [mine, difficulty] = ["Đã ban hành kế hoạch sớm một tháng.", "Thiếu kinh phí.\nThiếu người."];
    await typeOver(sheet, (text) => text.startsWith("Đã hoàn thành: Ban hành"), mine);
    await typeOver(sheet, (text) => text.startsWith("[Nêu tồn tại"), difficulty);
    await typeOver(sheet, (text) => text.startsWith("- Sở Nội vụ"), "'- Phòng Nội vụ;");
    // Rows come and go above what people wrote: a further sentence, and one overdue activity less.
    await enter(1, { "Trạng thái": "Đang thực hiện", Hạn: JULY_1 });
    await enter(2, done(MARCH_1));
    await makeReport({ kind: "h1", unit: null }, { at: "16/06/2023 08:00" });
    const grid = await gridOf(sheet);
    const text = textOf(grid);
    for (const kept of [mine, difficulty, "- Phòng Nội vụ;"]) expect(text.split(kept)).toHaveLength(2);
    expect(text).not.toContain("Đã hoàn thành: Ban hành");
    expect(text).toContain("Đã hoàn thành: Kiểm tra công vụ.");
    expect(text).toContain("Không có nhiệm vụ quá hạn.");
    expect(text.split("KIẾN NGHỊ, ĐỀ XUẤT")).toHaveLength(2);
    expect(countsOf(grid, "Tổng cộng")).toEqual([4, 2, 0, 2, 0]);
    expect((await gridOf("Nhật ký")).flat()).toContain("Lập báo cáo 6 tháng");
  });

  it("writes nothing but the journal when nothing has changed", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await makeReport({ kind: "m9", unit: null }, AT);
    const { cellsWritten, unchanged } = await makeReport(
      { kind: "m9", unit: null },
      { at: "17/06/2023 08:00" },
    );
    expect({ cellsWritten, unchanged }).toEqual({ cellsWritten: 0, unchanged: true });
  });

  it("is about the activities that a unit leads, alone, in a list or as a member of a group", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await makeReport({ kind: "q1", unit: "phòng tài chính" }, AT);
    const grid = await gridOf("BC quý I - Phòng Tài chính");
    expect(countsOf(grid, "Tổng cộng")).toEqual([2, 0, 0, 1, 1]);
    expect(textOf(grid)).toContain("PHÒNG TÀI CHÍNH");
    expect(textOf(grid)).not.toContain("Kiểm tra công vụ");
    await expect(makeReport({ kind: "q1", unit: "Phòng Mơ" }, AT)).rejects.toMatchObject({
      code: "unknown-unit",
      message: expect.stringContaining("Thanh tra Sở") as string,
    });
  });

  it("covers the days that people set beside its page, and warns where NgayChot isn't among them", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await enter(0, done(MARCH_1));
    await makeReport({ kind: "q1", unit: null }, AT);
    const sheet = "Báo cáo quý I";
    expect(textOf(await gridOf(sheet))).toContain("Ngày chốt số liệu (trang Tổng quan) không nằm trong kỳ");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRange("K10").values = [[MARCH_1 + 1]];
      worksheet.getRange("K11").values = [[JULY_1]];
      await context.sync();
    });
    await makeReport({ kind: "q1", unit: null }, AT);
    const text = textOf(await gridOf(sheet));
    expect(text).toContain("kỳ báo cáo từ ngày 02 tháng 3 năm 2023 đến ngày 01 tháng 7 năm 2023");
    expect(text).not.toContain("Đã hoàn thành: Ban hành kế hoạch");
    expect(text).not.toContain("không nằm trong kỳ báo cáo này");
  });

  it("of oneself lists what lacks evidence, compares with last year, and keeps what people wrote", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    const sheet = "Báo cáo tự đánh giá";
    await declare("TP 1.1.1", {
      "Số liệu kê khai": "Kịp thời",
      "Giải trình": "Ban hành trước khi giao chỉ tiêu",
    });
    await declare("TP 1.1.2", { "Số liệu kê khai": "Có", "Tài liệu kiểm chứng": "Kế hoạch số 12/KH-SKHCN" });
    await typeOver(sheet, (text) => text.startsWith("[Nêu tồn tại"), "Thiếu người.");
    await makeReport({ kind: "self", unit: null }, AT);
    let grid = await gridOf(sheet);
    expect(rowWith(grid, "1.1.1").slice(2, 4)).toEqual([1, "Ban hành trước khi giao chỉ tiêu"]);
    expect(rowWith(grid, "1.1.2")).toEqual([]);
    expect(textOf(grid)).toContain("Thiếu người.");
    expect(textOf(grid)).not.toContain("So với năm trước (chỉ số");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("K10").values = [[88.5]];
      await context.sync();
    });
    await makeReport({ kind: "self", unit: null }, AT);
    grid = await gridOf(sheet);
    expect(textOf(grid)).toContain("So với năm trước (chỉ số");
    const { scorecard } = await readScores();
    const [before, , now, , change] =
      grid
        .filter((row) => row[1] === "Tổng cộng")
        .at(-1)
        ?.slice(3) ?? [];
    expect([before, now]).toEqual([0.885, scorecard.index]);
    expect(change).toBeCloseTo(100 * (scorecard.index ?? 0) - 88.5, 2);
    expect(rowWith(await gridOf("Phụ lục tự chấm điểm"), "1.1.2").at(-3)).toBe("Kế hoạch số 12/KH-SKHCN");
    expect((await makeReport({ kind: "self", unit: null }, AT)).unchanged).toBe(true);
  });

  it("of oneself has the scorecard's points, total and class as `cchc score` gives them", async () => {
    await workbookOf(planFromGolden());
    await fillExample(CUT_OFF);
    await makeReport({ kind: "self", unit: null }, AT);
    const { scorecard } = await readScores();
    const [grid, annex] = [await gridOf(TABS.self), await gridOf("Phụ lục tự chấm điểm")];
    const total = grid.filter((row) => row[1] === "Tổng cộng").at(-1) ?? [];
    const numbers = total.filter((cell) => typeof cell === "number");
    expect(numbers.slice(1)).toEqual([scorecard.max, scorecard.self, scorecard.index]);
    expect(textOf(grid)).toContain(`xếp loại: ${scorecard.grade}.`);
    const rows = scorecard.rows.filter(({ no }) => no !== "");
    expect(rows.length).toBeGreaterThan(50);
    for (const { no, name, max, self } of rows) {
      const row = annex.find((cells) => cells[0] === no && cells[1] === name) ?? [];
      expect([no, row[2], row[4] === "" ? null : row[4]]).toEqual([no, max, self]);
    }
  });

  it("of oneself, of a unit, has its activities and no points", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await makeReport({ kind: "self", unit: "Thanh tra Sở" }, AT);
    const grid = await gridOf("BC tự đánh giá - Thanh tra Sở");
    expect(countsOf(grid, "Tổng cộng")[0]).toBe(2);
    expect(textOf(grid)).toContain("tự chấm chung cho toàn cơ quan");
    expect(textOf(grid)).not.toContain("Tổng điểm tự đánh giá");
  });

  it("of reminding names a unit's overdue and coming work, and is written to a unit only", async () => {
    await workbookOf(planOfRows(...rows), catalogue);
    await makeReport({ kind: "remind", unit: "Phòng Tài chính" }, AT);
    const text = textOf(await gridOf("Đôn đốc - Phòng Tài chính"));
    expect(text).toContain("Kính gửi: Phòng Tài chính");
    expect(text).toContain("Rà soát thủ tục");
    expect(text).not.toContain("Kiểm tra công vụ");
    expect(text).toContain("đến hạn từ ngày 11 tháng 6 năm 2023 đến ngày 10 tháng 7 năm 2023");
    await makeReport({ kind: "remind", unit: "Thanh tra Sở" }, AT);
    expect(textOf(await gridOf("Đôn đốc - Thanh tra Sở"))).toContain("Kiểm tra công vụ");
    await enter(1, done(MARCH_1));
    await makeReport({ kind: "remind", unit: "Phòng Tài chính" }, AT);
    const quiet = textOf(await gridOf("Đôn đốc - Phòng Tài chính"));
    expect(quiet).toContain(
      "đơn vị không có nhiệm vụ quá hạn; không có nhiệm vụ đến hạn từ ngày 11 tháng 6 năm 2023",
    );
    expect(quiet).not.toContain("sau đây");
    await expect(makeReport({ kind: "remind", unit: null }, AT)).rejects.toMatchObject({
      code: "unit-missing",
    });
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("computes the same in LibreOffice, of the agency and of a unit", async () => {
    const excel = await workbookOf(planFromGolden());
    await fillExample(CUT_OFF);
    await makeReport({ kind: "year", unit: null }, AT);
    await makeReport({ kind: "year", unit: "Văn phòng Sở" }, AT);
    await makeReport({ kind: "self", unit: null }, AT);
    await makeReport({ kind: "self", unit: "Văn phòng Sở" }, AT);
    expect(await compareWithLibreOffice(await excel.save())).toEqual([]);
  });

  it("of 400 activities is made in four round trips, of every kind, and made again in as few", async () => {
    const many = Array.from({ length: 400 }, (_, at): RowSketch => {
      const month = (at % 12) + 1;
      return {
        section: ["I", "II", "III", "IV"][at % 4] ?? "I",
        activity: `Thực hiện công việc thứ ${at + 1} của kế hoạch cải cách hành chính`,
        deadline: `Tháng ${month}`,
        leadUnit: ["Văn phòng Sở", "Thanh tra Sở", "Phòng Tài chính"][at % 3] ?? "",
      };
    });
    const excel = await workbookOf(planOfRows(...many), catalogue);
    await enter(0, done(MARCH_1));
    excel.counters.reset();
    await makeReport({ kind: "h1", unit: null }, AT);
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(4);
    expect(excel.counters.largestRequest).toBeLessThan(1_000_000);
    await enter(1, done(MARCH_1));
    for (const [kind, unit] of [
      ["h1", null],
      ["year", null],
      ["self", null],
      ["remind", "Thanh tra Sở"],
    ] as const) {
      excel.counters.reset();
      await makeReport({ kind, unit }, AT);
      expect([kind, excel.counters.roundTrips <= 4]).toEqual([kind, true]);
    }
  });

  it("refuses a workbook whose year is missing with a sentence, and writes nothing", async () => {
    const excel = await workbookOf(planOfRows(...rows), catalogue);
    await Excel.run(async (context) => {
      context.workbook.names.getItem(NAMES.year).getRange().values = [[""]];
      await context.sync();
    });
    const before = await excel.save();
    await expect(makeReport({ kind: "q1", unit: null }, AT)).rejects.toMatchObject({ code: "year-missing" });
    expect(await excel.save()).toEqual(before);
  });
});
