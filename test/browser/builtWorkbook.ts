import { startExcel } from "../../host/node";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { isoDate } from "../../src/plan/calendarDate";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { planFromGolden } from "../support/planFromGolden";

/** The sample plan's workbook as a file, counted as of 30 June 2023. */
export async function builtWorkbook(change?: (workbook: Excel.Workbook) => void): Promise<Uint8Array> {
  const excel = await startExcel();
  const cutOff = isoDate(2023, 6, 30);
  if (cutOff === null) throw new Error("no such day");
  await buildWorkbook(prepareWorkbook(planFromGolden(), { scheme: sampleScheme(), cutOff, journal: [] }));
  if (change) {
    await Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
  }
  return excel.save();
}
