import fc from "fast-check";
import { saveXlsx } from "../../host/engine";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import { compareWithLibreOffice } from "../oracle/libreoffice";
import { filledPlans, fillIn, planOf } from "../support/filledWorkbook";
import { specToExcelts } from "../support/specToExcelts";
import { workbookInput } from "../support/workbookInput";

const CUT_OFF = 45107;

describe("the workbook in LibreOffice", () => {
  it("computes every formula of a filled workbook to the same value", async () => {
    const activities = fc
      .sample(filledPlans, { numRuns: 6, seed: 20230630 })
      .flat()
      .map((activity, index) => ({ ...activity, key: `1.${index + 1}` }));
    const spec = fillIn(describeWorkbook(workbookInput(planOf(activities))), activities, CUT_OFF);
    expect(activities.length).toBeGreaterThan(30);
    expect(await compareWithLibreOffice(await saveXlsx(specToExcelts(spec)))).toEqual([]);
  });
});
