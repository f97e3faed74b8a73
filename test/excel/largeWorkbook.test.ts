import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Cell } from "../../src/workbook/spec";
import { planFromGolden } from "../support/planFromGolden";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";
import { smallSpec } from "./support/spec";
import { apply, byHand, cellsOf } from "./support/workbook";

const MANY = 3_000;

function rows(count: number, text: string): Cell[][] {
  return Array.from({ length: count }, (_, at) => [
    `K${at}`,
    `${text} ${at}`,
    45_000 + (at % 365),
    null,
    null,
  ]);
}

describe("the workbook of an agency with 400 activities", () => {
  it("is built in four requests of less than 1 MB each", async () => {
    const plan = planFromGolden();
    const activities = Array.from({ length: 400 }, (_, at) => {
      const source = plan.activities[at % plan.activities.length];
      if (!source) throw new Error("No activities");
      const [no, key] = [`${source.no}.${at}`, `${source.key}.${at}`];
      return { ...source, no, key, cells: { ...source.cells, task: `${source.cells.task} (đợt ${at})` } };
    });
    const excel = await openExcel();
    const { rows } = await buildWorkbook(sampleInput({ ...plan, activities }));
    expect(rows).toBeGreaterThan(1_500);
    expect(excel.counters.roundTrips).toBe(4);
    expect(excel.counters.largestRequest).toBeLessThan(1_000_000);
  });
});

describe("a large workbook", () => {
  it("is sent and read in several requests, none near Excel's 5 MB, and is found unchanged", async () => {
    const excel = await openExcel();
    const spec = smallSpec({ rows: rows(MANY, "Nội dung công việc ".repeat(75)) });
    await apply(spec);
    expect(excel.counters.requestBytes).toBeGreaterThan(4_000_000);
    expect(excel.counters.largestRequest).toBeLessThan(4_000_000);
    expect(await cellsOf("Kế hoạch", `A${MANY + 3}:A${MANY + 3}`)).toEqual([[`K${MANY - 1}`]]);
    expect(await cellsOf("Tổng quan", "C5")).toEqual([[MANY]]);
    expect((await apply(spec)).unchanged).toBe(true);
  });

  it("is completed by the next run when it was cut short between its requests", async () => {
    const excel = await openExcel();
    const spec = smallSpec({ rows: rows(MANY, "Nội dung công việc ".repeat(75)) });
    excel.faults.failBatch(3, "GeneralException");
    await expect(apply(spec)).rejects.toMatchObject({ code: "GeneralException" });
    excel.faults.clear();
    await apply(spec);
    expect(await cellsOf("Tổng quan", "C3:C5")).toEqual([[45_107], [""], [MANY]]);
    expect((await apply(spec)).unchanged).toBe(true);
  });

  it("keeps what people filled in beside thousands of rows when some come and go", async () => {
    await openExcel();
    await apply(smallSpec({ rows: rows(3_000, "Việc") }));
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("D2000").values = [["ghi chú"]];
    });
    const fewer = rows(3_000, "Việc").filter((_, at) => at % 100 !== 0 || at > 2_500);
    await apply(smallSpec({ rows: fewer }));
    const notes = await cellsOf("Kế hoạch", `A4:D${fewer.length + 3}`);
    expect(notes.filter((row) => row[3] !== "")).toEqual([["K1996", "Việc 1996", 45_171, "ghi chú"]]);
    expect(notes.map(([key]) => key)).toEqual(fewer.map(([key]) => key));
  });
});
