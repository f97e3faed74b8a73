import { freezeReport } from "../../src/excel/freezeReport";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { runInExcel } from "../../src/excel/run/excelRun";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { showSheet } from "../../src/excel/showSheet";
import { undoLastRun } from "../../src/excel/undoRun";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { heldReports } from "../../src/workbook/reports/heldReports";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { freshExcel } from "../host/excel";
import { planOfRows } from "../support/planOfRows";
import { day } from "../support/workbookInput";

const REQUEST = { kind: "q1", unit: null } as const;
const AT = { at: "20/03/2023 08:00" };
const ON = { ...AT, on: day("2023-03-20") };

beforeEach(async () => {
  await freshExcel();
  const plan = planOfRows(
    { activity: "Ban hành kế hoạch", deadline: "Quý I" },
    { activity: "Rà soát", deadline: "Quý III" },
  );
  const choices = { scheme: sampleScheme(), cutOff: day("2023-03-10"), journal: [], catalogue: null };
  await buildWorkbook(prepareWorkbook(plan, choices));
  await makeReport(REQUEST, AT);
});

function reportGrid(kind: "values" | "formulas"): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Báo cáo quý I").getUsedRange(true).load(kind);
    await context.sync();
    return range[kind].flat().map(String).join("\n");
  });
}

async function finishFirst(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeHoach");
    table.columns.getItem("Trạng thái").getDataBodyRange().getCell(0, 0).values = [["Hoàn thành"]];
    await context.sync();
  });
}

const held = async () => heldReports((await runInExcel(readWorkbook)).snapshot, []);

describe("a frozen report", () => {
  it("shows what it showed when it was frozen, whatever the workbook becomes", async () => {
    const before = await reportGrid("values");
    expect(await freezeReport("report-q1", ON)).toBeGreaterThan(10);
    const frozen = await reportGrid("values");
    expect(frozen).toContain(before.split("\n")[0]);
    await finishFirst();
    expect(await reportGrid("values")).toBe(frozen);
    expect(await reportGrid("formulas")).not.toMatch(/^=/mu);
    expect((await held()).find(({ id }) => id === "report-q1")).toMatchObject({ frozenOn: "2023-03-20" });
  });

  it("isn't made again, until somebody takes the freezing back or wants live numbers", async () => {
    await freezeReport("report-q1", ON);
    await expect(makeReport(REQUEST, AT)).rejects.toMatchObject({
      code: "frozen",
      message: expect.stringContaining("20/03/2023") as string,
    });
    await finishFirst();
    await makeReport({ ...REQUEST, thaw: true }, AT);
    expect(await reportGrid("values")).toContain("hoàn thành");
    expect(await reportGrid("formulas")).toMatch(/^=/mu);
    expect((await held()).find(({ id }) => id === "report-q1")?.frozenOn).toBeNull();
  });

  it("has its formulas again once the run is taken back", async () => {
    const before = await reportGrid("formulas");
    await freezeReport("report-q1", ON);
    const { left } = await undoLastRun({ at: "20/03/2023 09:00" });
    expect(left).toEqual([]);
    expect(await reportGrid("formulas")).toBe(before);
  });

  it("is refused with a sentence where its sheet is gone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Báo cáo quý I").delete();
      await context.sync();
    });
    await expect(freezeReport("report-q1", ON)).rejects.toMatchObject({ code: "report-gone" });
    await expect(showSheet("report-q1")).rejects.toMatchObject({ code: "report-gone" });
    await makeReport(REQUEST, AT);
    await showSheet("report-q1");
  });
});
