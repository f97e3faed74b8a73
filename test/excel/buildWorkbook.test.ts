import { strFromU8, unzipSync } from "fflate";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readPlanFromWorkbook } from "../../src/excel/readPlanFromWorkbook";
import { readScores } from "../../src/excel/readScores";
import type { Plan } from "../../src/plan/plan";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { PLAN_COLUMNS, STATUSES } from "../../src/workbook/layout";
import { planFromGolden } from "../support/planFromGolden";
import { openExcel } from "./support/excel";
import { changedPlan, day, sampleInput } from "./support/input";
import { byHand, cellsOf, contents, sheetNames } from "./support/workbook";

const DANGEROUS = [
  '=HYPERLINK("http://example.invalid","xem")',
  "+1-2",
  "-Rà soát thủ tục",
  "@SUM(A1:A9)",
  "01/02/2023",
  "1.10",
  "TRUE",
  "'đã có nháy",
];

/** Types one thing into the column of the plan's table, in the row of an activity. */
async function fillIn(key: string, heading: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeHoach");
    const range = table.getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    const row = rows.findIndex((cells) => cells[headings.indexOf(PLAN_COLUMNS.key)] === key);
    table.getDataBodyRange().getCell(row, headings.indexOf(heading)).values = [[value]];
    await context.sync();
  });
}

async function planCell(key: string, heading: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("KeHoach").getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    const row = rows.find((cells) => cells[headings.indexOf(PLAN_COLUMNS.key)] === key);
    return row?.[headings.indexOf(heading)];
  });
}

describe("the workbook of the sample plan", () => {
  it("is built in four round trips of less than 1 MB each, and a second run writes nothing in two", async () => {
    const excel = await openExcel();
    const report = await buildWorkbook(sampleInput());
    expect(report).toMatchObject({ created: true, unchanged: false });
    expect(report.rows).toBeGreaterThan(100);
    expect(excel.counters.roundTrips).toBe(4);
    expect(excel.counters.largestRequest).toBeLessThan(1_000_000);

    excel.counters.reset();
    const again = await buildWorkbook(sampleInput());
    expect(again).toMatchObject({ created: false, unchanged: true, cellsWritten: 0, rangesWritten: 0 });
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("reckons its due days anew by the conventions that people set in it", async () => {
    const plan = changedPlan(([first, second, ...rest]) => [
      ...(first ? [{ ...first, cells: { ...first.cells, deadline: "Trước ngày 30/11" } }] : []),
      ...(second ? [{ ...second, cells: { ...second.cells, deadline: "Hàng quý" } }] : []),
      ...rest,
    ]);
    const [first, second] = plan.activities.map(({ key }) => key);
    await openExcel();
    await buildWorkbook(sampleInput(plan));
    expect(await planCell(first ?? "", PLAN_COLUMNS.due)).toBe(toExcelSerial(day(2023, 11, 29)));
    await byHand((workbook) => {
      workbook.names.getItem("QuyUocTruocNgay").getRange().values = [["Đúng ngày ghi"]];
      workbook.names.getItem("QuyUocNgayBaoCao").getRange().values = [["Ngày 20 tháng cuối kỳ"]];
    });
    await buildWorkbook(sampleInput(plan));
    expect(await planCell(first ?? "", PLAN_COLUMNS.due)).toBe(toExcelSerial(day(2023, 11, 30)));
    expect(await planCell(second ?? "", PLAN_COLUMNS.due)).toBe(toExcelSerial(day(2023, 12, 20)));
  });

  it("reads a deadline back as words where a person typed a date over it", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const [first, second] = planFromGolden().activities.map(({ key }) => key);
    await fillIn(first ?? "", PLAN_COLUMNS.deadlineText, toExcelSerial(day(2023, 11, 30)));
    await fillIn(second ?? "", PLAN_COLUMNS.deadlineText, 2023);
    const { activities } = await readPlanFromWorkbook();
    expect(activities.slice(0, 2).map(({ cells }) => cells.deadline)).toEqual(["30/11/2023", "2023"]);
  });

  it("is found unchanged after it was saved and opened again", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput());
    const reopened = await openExcel(await excel.save());
    expect((await buildWorkbook(sampleInput())).unchanged).toBe(true);
    expect(reopened.counters.roundTrips).toBe(2);
  });

  it("keeps what people filled in when the plan changes", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await fillIn("II.5", PLAN_COLUMNS.status, STATUSES.done);
    await fillIn("II.5", PLAN_COLUMNS.doneOn, toExcelSerial(day(2023, 3, 1)));
    await fillIn("VI.1", PLAN_COLUMNS.note, "ghi chú của đơn vị");
    const changed = changedPlan((activities) =>
      activities
        .filter(({ key }) => key !== "I.2")
        .map((activity) =>
          activity.key === "II.5"
            ? { ...activity, cells: { ...activity.cells, product: "Báo cáo mới" } }
            : activity,
        ),
    );
    await buildWorkbook(sampleInput(changed));
    expect(await planCell("II.5", PLAN_COLUMNS.status)).toBe(STATUSES.done);
    expect(await planCell("II.5", PLAN_COLUMNS.doneOn)).toBe(44_986);
    expect(await planCell("II.5", PLAN_COLUMNS.product)).toBe("Báo cáo mới");
    expect(await planCell("VI.1", PLAN_COLUMNS.note)).toBe("ghi chú của đơn vị");
    expect((await buildWorkbook(sampleInput(changed))).unchanged).toBe(true);
  });

  it("leaves the user's own sheets as they are", async () => {
    await openExcel();
    await byHand(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["của tôi", 1],
        ["=1+1", "'=2"],
      ];
    });
    const before = (await contents()).Sheet1;
    await buildWorkbook(sampleInput());
    await buildWorkbook(sampleInput(changedPlan((activities) => activities.slice(5))));
    expect((await contents()).Sheet1).toEqual(before);
    expect((await sheetNames())[0]).toBe("Sheet1");
  });
});

describe("text that looks like formulas, numbers and dates", () => {
  const plan: Plan = changedPlan((activities) =>
    activities.map((activity, index) =>
      index < DANGEROUS.length
        ? { ...activity, cells: { ...activity.cells, product: DANGEROUS[index] ?? "" } }
        : activity,
    ),
  );

  it("stays text in the cells and in the saved file", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput(plan));
    const file = await excel.save();
    const sheets = Object.entries(unzipSync(file)).filter(([name]) =>
      /worksheets\/sheet\d+\.xml$/.test(name),
    );
    const formulas = sheets.flatMap(([, xml]) => strFromU8(xml).match(/<f[ >][^<]*/g) ?? []);
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((text) => /example\.invalid|SUM\(A1:A9\)|1-2/.test(text))).toEqual([]);

    await openExcel(file);
    for (const [index, text] of DANGEROUS.entries())
      expect(await planCell(plan.activities[index]?.key ?? "", PLAN_COLUMNS.product)).toBe(text);
    expect((await buildWorkbook(sampleInput(plan))).unchanged).toBe(true);
  });
});

describe("what is read back", () => {
  it("is the plan that went in, with people's corrections", async () => {
    await openExcel();
    const plan = planFromGolden();
    await buildWorkbook(sampleInput(plan));
    await fillIn("III.4", PLAN_COLUMNS.deadlineText, "Quý II");
    const read = await readPlanFromWorkbook();
    expect(read.head).toMatchObject({ year: 2023, agency: plan.head.agency, place: plan.head.place });
    expect(read.sections).toEqual(plan.sections);
    expect(read.targets).toEqual(plan.targets.map((target) => ({ ...target, indicator: target.text })));
    expect(read.activities.map(({ key, section, no, cells }) => ({ key, section, no, cells }))).toEqual(
      plan.activities.map(({ key, section, no, cells }) => ({
        key,
        section,
        no,
        cells: key === "III.4" ? { ...cells, deadline: "Quý II" } : cells,
      })),
    );
  });

  it("is refused in a workbook that isn't ours", async () => {
    await openExcel();
    await expect(readPlanFromWorkbook()).rejects.toMatchObject({ code: "not-our-workbook" });
    await expect(readScores()).rejects.toMatchObject({ code: "not-our-workbook" });
  });

  it("is what the formulas computed, as of the day that is asked for", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await fillIn("II.5", PLAN_COLUMNS.status, STATUSES.done);
    const scores = await readScores({ NgayChot: toExcelSerial(day(2023, 12, 31)) });
    expect(scores.cutOff).toBe("2023-12-31");
    const { completion } = scores;
    // Three of the 37 wait for something that hasn't happened.
    expect(completion.counted).toBe(34);
    expect(completion.share).toBeCloseTo(1 / 34, 12);
    const fields = completion.byField.filter(({ counted }) => counted !== null);
    expect(fields.at(-1)).toMatchObject({ counted: 34, done: 1 });
    expect(fields.slice(0, -1).reduce((sum, { counted }) => sum + (counted ?? 0), 0)).toBe(34);
    expect(fields.find(({ name }) => name.startsWith("II. "))?.done).toBe(1);
    expect(completion.byUnit.at(-1)?.counted).toBe(34);
    expect(completion.byQuarter.at(-1)?.counted).toBe(34);
    expect(Object.values(completion.conditions).reduce((sum, count) => sum + count, 0)).toBe(37);
    expect(scores.scorecard.rows.length).toBeGreaterThan(80);
    expect(await cellsOf("Tổng quan", "C3")).toEqual([[45_291]]);
  });
});
