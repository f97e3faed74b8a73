import { addUnit } from "../../src/excel/addUnit";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { editRows } from "../../src/excel/editRows";
import { makeReport } from "../../src/excel/makeReport";
import { setProtection } from "../../src/excel/protection/setProtection";
import { undoLastRun } from "../../src/excel/undoRun";
import { PLAN_COLUMNS, UNIT_COLUMNS } from "../../src/workbook/layout";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { byHand } from "./support/workbook";

const C = PLAN_COLUMNS;
const at = "28/11/2026 16:30";
const inTable = (table: string, heading: string, row: number, value: string | number) =>
  byHand(({ tables }) => {
    tables.getItem(table).columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
  });
const accessDenied = { code: "AccessDenied" };
const grown = () =>
  sampleInput(
    changedPlan((activities) => [
      ...activities,
      ...activities.slice(0, 1).map((activity) => ({
        ...activity,
        key: "VII.99",
        no: "99",
        cells: { ...activity.cells, activity: "Việc hoàn toàn mới của kế hoạch đã sửa" },
      })),
    ]),
  );

/** Which of our sheets are protected, by the tab's name. */
async function closedSheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  });
}

async function column(table: string, heading: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}

async function locked() {
  const excel = await openExcel();
  await buildWorkbook(sampleInput());
  await setProtection(true, { at });
  return excel;
}

describe("a workbook whose formulas people have locked", () => {
  it("refuses to have a formula overwritten, and takes every entry", async () => {
    await locked();
    await expect(inTable("KeHoach", C.condition, 0, "Xong")).rejects.toMatchObject(accessDenied);
    await expect(
      byHand(({ names }) => {
        names.getItem("TyLeHoanThanh").getRange().values = [[1]];
      }),
    ).rejects.toMatchObject(accessDenied);
    for (const [heading, value] of [
      [C.status, "Hoàn thành"],
      [C.progress, 1],
      [C.note, "ghi chú"],
      [C.leadUnit, "Văn phòng Sở"],
      [C.due, 45_200],
    ] as const)
      await inTable("KeHoach", heading, 0, value);
    await inTable("DonVi", UNIT_COLUMNS.aliases, 0, "VP Sở");
    await byHand(({ names }) => {
      names.getItem("NgayChot").getRange().values = [[45_200]];
    });
  });

  it("is brought up to date by runs within their round trips, and is closed again", async () => {
    const excel = await locked();
    const closed = await closedSheets();
    expect(closed).toEqual(expect.arrayContaining(["Kế hoạch", "Tổng quan", "Chấm điểm", "Mốc"]));
    excel.counters.reset();
    expect(await buildWorkbook(sampleInput())).toMatchObject({ unchanged: true });
    expect(excel.counters.roundTrips).toBe(2);
    excel.counters.reset();
    expect(await buildWorkbook(grown())).toMatchObject({ unchanged: false });
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(4);
    expect(await closedSheets()).toEqual(closed);
    await expect(inTable("KeHoach", C.condition, 37, "Xong")).rejects.toMatchObject(accessDenied);
    await inTable("KeHoach", C.note, 37, "dòng mới");
    await undoLastRun({ at });
    expect(await closedSheets()).toEqual(closed);
  });

  it("takes units, single cells and reports from the pane, and closes them as well", async () => {
    await locked();
    const closed = await closedSheets();
    await addUnit("Phòng Chuyển đổi số");
    const [key] = await column("KeHoach", C.key);
    const row = { table: "KeHoach", identity: { [C.key]: String(key) }, position: 0 };
    const edit = { row, cells: [{ heading: C.note, before: "", after: "từ ngăn" }] };
    expect(await editRows([edit])).toMatchObject({ cellsWritten: 1 });
    const report = await makeReport({ kind: "q1", unit: null }, { at });
    expect(report).toBeDefined();
    expect((await closedSheets()).length).toBe(closed.length + 1);
  });

  it("is closed again by the next run where one was cut short, and can be opened for good", async () => {
    const excel = await locked();
    const closed = await closedSheets();
    excel.faults.failBatch(4, "GeneralException");
    await expect(buildWorkbook(grown())).rejects.toMatchObject({ code: "GeneralException" });
    excel.faults.clear();
    expect((await closedSheets()).length).toBeLessThan(closed.length);
    await buildWorkbook(grown());
    expect(await closedSheets()).toEqual(closed);

    await setProtection(false, { at });
    expect(await closedSheets()).toEqual([]);
    await inTable("KeHoach", C.condition, 0, "Xong");
  });

  it("with a password from somebody is left as it is: nothing is written", async () => {
    await locked();
    await byHand(({ worksheets }) => {
      const { protection } = worksheets.getItem("Kế hoạch");
      protection.unprotect();
      protection.protect({}, "bí mật");
    });
    await expect(buildWorkbook(grown())).rejects.toMatchObject(accessDenied);
    await expect(undoLastRun({ at })).rejects.toMatchObject({ code: "nothing-to-undo" });
  });
});

describe("a sheet that somebody protected, where nobody asked for locks", () => {
  it("is no obstacle as long as nothing has to be written to it", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await byHand(({ worksheets }) => worksheets.getItem("Kế hoạch").protection.protect());
    expect(await buildWorkbook(sampleInput())).toMatchObject({ unchanged: true });
    await expect(buildWorkbook(grown())).rejects.toMatchObject({ code: "sheet-protected" });
  });
});
