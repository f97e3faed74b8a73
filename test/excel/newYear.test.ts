import { buildWorkbook, previewBuild } from "../../src/excel/buildWorkbook";
import { newYearFile, openNewYear, previewNewYear } from "../../src/excel/newYear/openNewYear";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import type { WorkbookInput } from "../../src/workbook/describeWorkbook";
import { NAMES, TABLES, UNIT_COLUMNS } from "../../src/workbook/layout";
import { rowsOf, tableOf } from "../../src/workbook/snapshotRows";
import { planFromGolden } from "../support/planFromGolden";
import { openExcel } from "./support/excel";
import { day, sampleInput } from "./support/input";
import { byHand, sheetNames } from "./support/workbook";

/** The plan of the sample as if it were of the year after. */
function nextPlan(year = 2024): WorkbookInput {
  const plan = planFromGolden();
  const input = sampleInput({ ...plan, head: { ...plan.head, year } });
  return { ...input, cutOff: day(year, 6, 30), schemeIsDefault: true };
}

/** Last year's workbook, with a unit's other name and a setting that people entered. */
async function lastYear(): Promise<void> {
  await openExcel();
  await buildWorkbook(sampleInput());
  await byHand(({ names, tables }) => {
    names.getItem(NAMES.signer).getRange().values = [["Nguyễn Văn A"]];
    const aliases = tables.getItem(TABLES.units).columns.getItem(UNIT_COLUMNS.aliases);
    aliases.getDataBodyRange().getCell(0, 0).values = [["SNV_x0041_; Sở NV 😀"]];
  });
}

describe("next year's workbook from the pane", () => {
  it("opens in a window of its own, takes last year's units and settings, and leaves no trace of the way", async () => {
    await lastYear();
    const preview = await previewNewYear();
    expect(preview).toMatchObject({ year: 2023, scheme: sampleScheme().title });
    const excel = await openExcel((await newYearFile()).bytes);
    expect(await sheetNames()).toHaveLength(2);
    expect(await previewBuild(nextPlan(), [])).toBeNull();

    await buildWorkbook(nextPlan());
    const made = await readSnapshot();
    expect(made.named[NAMES.year]).toBe(2024);
    expect(made.named[NAMES.signer]).toBe("Nguyễn Văn A");
    const [unit] = rowsOf(tableOf(made, TABLES.units));
    expect(unit?.(UNIT_COLUMNS.aliases)).toBe("SNV_x0041_; Sở NV 😀");
    expect(rowsOf(tableOf(made, TABLES.units))).toHaveLength(preview.units);
    expect(made.lastYear).toBeUndefined();
    expect((await sheetNames()).some((name) => name.startsWith("SoNamTruoc"))).toBe(false);
    excel.counters.reset();
    expect((await buildWorkbook(nextPlan())).unchanged).toBe(true);
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("is handed to Excel as a workbook that it can open; the open one stays as it is", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput());
    const before = await readSnapshot();
    const opened: (Uint8Array | null)[] = [];
    excel.onNewWindow((file) => opened.push(file));
    await openNewYear();
    expect(await readSnapshot()).toEqual(before);
    expect(opened).toHaveLength(1);
    await openExcel(opened[0] ?? undefined);
    expect(await sheetNames()).toContain("Hướng dẫn");
  });

  it("says so where the plan isn't of a later year, and nothing is written", async () => {
    await lastYear();
    await openExcel((await newYearFile()).bytes);
    await expect(buildWorkbook(nextPlan(2023))).rejects.toMatchObject({
      code: "not-later",
      message: expect.stringContaining("2023") as string,
    });
    expect(await sheetNames()).toHaveLength(2);
  });

  it("is completed with last year's settings where making it was cut short at any trip that writes", async () => {
    await lastYear();
    const { bytes: file } = await newYearFile();
    const whole = await openExcel(file);
    whole.counters.reset();
    await buildWorkbook(nextPlan());
    const trips = whole.counters.roundTrips;
    const wanted = await readSnapshot();
    for (let trip = 3; trip <= trips; trip += 1) {
      const excel = await openExcel(file);
      excel.faults.failBatch(trip, "RequestAborted");
      await expect(buildWorkbook(nextPlan())).rejects.toMatchObject({ code: "RequestAborted" });
      await buildWorkbook(nextPlan());
      expect((await readSnapshot()).named).toEqual(wanted.named);
    }
    expect(trips).toBeGreaterThanOrEqual(4);
  });
});
