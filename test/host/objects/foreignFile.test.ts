import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { freshExcel, onSheet } from "../excel";

const FILE = resolve(__dirname, "../../../../shared/fixtures/nq03-2025/plan.xlsx");
const given = existsSync(FILE) ? it : it.skip;

describe("a workbook that another program wrote (skipped where the shared fixtures are absent)", () => {
  given("opens, tells its cells, takes changes and saves", async () => {
    const excel = await freshExcel({ file: readFileSync(FILE) });
    const before = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("values,rowCount");
      await context.sync();
      return used.values;
    });
    expect(before.length).toBeGreaterThan(100);
    await onSheet((sheet) => void (sheet.getRange("AZ1").values = [["mới"]]));
    await excel.open(await excel.save());
    await onSheet(async (sheet, context) => {
      const first = before[0] ?? [];
      const used = sheet.getUsedRange(true).load("values");
      await context.sync();
      const { values } = used;
      expect(values[0]?.at(-1)).toBe("mới");
      expect(values.map((row) => row.slice(0, first.length))).toEqual(before);
    });
  });
});
