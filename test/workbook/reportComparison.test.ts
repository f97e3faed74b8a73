import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { freezeReport } from "../../src/excel/freezeReport";
import { makeReport } from "../../src/excel/makeReport";
import { readScores } from "../../src/excel/readScores";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { NAMES } from "../../src/workbook/layout";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { freshExcel } from "../host/excel";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { planOfRows } from "../support/planOfRows";
import { day } from "../support/workbookInput";
import type { EmbeddedExcel } from "../../host/node";

const AT = { at: "20/03/2023 08:00" };
type Grid = readonly (readonly unknown[])[];
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await freshExcel();
  const plan = planOfRows(
    { activity: "Ban hành kế hoạch", deadline: "Quý I" },
    { activity: "Rà soát văn bản", deadline: "Quý II" },
    { activity: "Tập huấn", deadline: "Quý III", section: "II" },
    { activity: "Tổng kết", deadline: "Quý IV", section: "II" },
  );
  const choices = { scheme: sampleScheme(), cutOff: day("2023-03-10"), journal: [], catalogue: null };
  await buildWorkbook(prepareWorkbook(plan, choices));
});

async function finish(row: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeHoach");
    table.columns.getItem("Trạng thái").getDataBodyRange().getCell(row, 0).values = [["Hoàn thành"]];
    await context.sync();
  });
}

async function gridOf(sheet: string): Promise<Grid> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:H120").load("values");
    await context.sync();
    return range.values;
  });
}

/** Before, now and change of a row of the comparison. */
async function compared(sheet: string, label: string): Promise<unknown[][]> {
  const grid = await gridOf(sheet);
  const start = grid.findIndex(([first]) => String(first).includes("SO SÁNH VỚI KỲ TRƯỚC"));
  const rows = start < 0 ? [] : grid.slice(start).filter((cells) => cells[1] === label && cells[3] !== "");
  return rows.map((cells) => [cells[3], cells[5], cells[7]]);
}

/** Quý I with one done, frozen; two more done by June, one of them late. */
async function twoPeriods(): Promise<void> {
  await finish(0);
  await makeReport({ kind: "q1", unit: null }, AT);
  await freezeReport("report-q1", { ...AT, on: day("2023-03-20") });
  await finish(1);
  await finish(2);
  await readScores({ [NAMES.cutOff]: toExcelSerial(day("2023-10-10")) });
  await makeReport({ kind: "h1", unit: null }, AT);
}

describe("a report after an issued one", () => {
  it("shows the frozen figures, its own and the change, of all and of each field", async () => {
    await twoPeriods();
    expect(await compared("Báo cáo 6 tháng", "Số việc phải thực hiện")).toEqual([[4, 4, 0]]);
    expect(await compared("Báo cáo 6 tháng", "Hoàn thành")).toEqual([[1, 3, 2]]);
    expect(await compared("Báo cáo 6 tháng", "Chưa xong")).toEqual([[3, 1, -2]]);
    expect(await compared("Báo cáo 6 tháng", "Toàn bộ kế hoạch")).toEqual([[0.25, 0.75, 50]]);
    expect(await compared("Báo cáo 6 tháng", "I. I")).toEqual([[0.5, 1, 50]]);
    expect(await compared("Báo cáo 6 tháng", "II. II")).toEqual([[0, 0.5, 50]]);
    const text = (await gridOf("Báo cáo 6 tháng")).flat().join("\n");
    expect(text).toContain("So với báo cáo quý I năm 2023 (số liệu đã chốt ngày 20 tháng 3 năm 2023):");
  });

  it("compares with no report of another unit, of a later period, or with live numbers", async () => {
    await twoPeriods();
    await makeReport({ kind: "h1", unit: "Văn phòng Sở" }, AT);
    expect((await gridOf("BC 6 tháng - Văn phòng Sở")).flat().join("\n")).not.toContain("SO SÁNH");
    await makeReport({ kind: "q1", unit: null, thaw: true }, AT);
    expect(await compared("Báo cáo 6 tháng", "Hoàn thành")).toEqual([]);
    await makeReport({ kind: "h1", unit: null }, AT);
    expect((await gridOf("Báo cáo 6 tháng")).flat().join("\n")).not.toContain("SO SÁNH");
  });

  it("keeps the comparison when it is issued itself, and is what the next one is compared with", async () => {
    await twoPeriods();
    await freezeReport("report-h1", { ...AT, on: day("2023-06-20") });
    await finish(3);
    await makeReport({ kind: "year", unit: null }, AT);
    expect(await compared("Báo cáo 6 tháng", "Hoàn thành")).toEqual([[1, 3, 2]]);
    expect(await compared("Báo cáo năm", "Hoàn thành")).toEqual([[3, 4, 1]]);
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("is computed the same in LibreOffice", async () => {
    await twoPeriods();
    expect(await compareWithLibreOffice(await excel.save())).toEqual([]);
  });
});
