import { addUnit } from "../../src/excel/addUnit";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";

async function names(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("DonVi").columns.getItem("Tên").getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.map(([name]): unknown => name);
  });
}

describe("a unit for the catalogue", () => {
  it("fills the blank row first, then a new one, and is never there twice", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput());
    const before = await names();
    await addUnit("Phòng Số hoá");
    await addUnit("=Phòng Tổ chức");
    excel.counters.reset();
    await addUnit("PHÒNG SỐ HÓA");
    expect(excel.counters.roundTrips).toBe(1);
    const known = before.filter((name) => name !== "");
    expect(await names()).toEqual([...known, "Phòng Số hoá", "=Phòng Tổ chức"]);
  });
});
