import { addUnits } from "../../src/excel/addUnits";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { undoLastRun } from "../../src/excel/undoRun";
import { readUnitList } from "../../src/import/units/readUnitList";
import type { Unit } from "../../src/plan/unit";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { byHand } from "./support/workbook";

const AT = "28/11/2026 08:15";
const unit = (name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ name, aliases: [], kind: "department", groups: [] },
  ...more,
});

async function rows(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("DonVi").getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.map((row) => row.slice(0, 4).join(" | "));
  });
}

describe("units of another file for the catalogue", () => {
  it("are added behind those that are there, which stay as people keep them, and can be taken back", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput(changedPlan((activities) => activities.slice(0, 3))));
    await byHand(({ tables }) => {
      const aliases = tables.getItem("DonVi").columns.getItem("Tên khác").getDataBodyRange();
      aliases.getCell(0, 0).values = [["VP Sở; tên của tôi"]];
    });
    const before = await rows();
    const known = before.filter((row) => !row.startsWith(" |"));
    await addUnits(
      [
        unit("VĂN PHÒNG SỞ", { aliases: ["VPS"] }),
        unit("Phòng Số hoá", { aliases: ["P. SH", "Phòng CNTT"], groups: ["Các phòng chuyên môn"] }),
        unit("=Chi cục Thử", { kind: "branch" }),
      ],
      { at: AT },
    );
    expect(await rows()).toEqual([
      ...known,
      "Phòng Số hoá | P. SH; Phòng CNTT | Phòng | Các phòng chuyên môn",
      "=Chi cục Thử |  | Chi cục | ",
    ]);
    excel.counters.reset();
    expect((await addUnits([unit("Phòng Số hóa")], { at: AT })).unchanged).toBe(true);
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(2);
    const after = await rows();
    await undoLastRun({ at: AT });
    expect((await rows()).filter((row) => row !== " |  |  | ")).toEqual(known);
    await undoLastRun({ at: AT });
    expect(await rows()).toEqual(after);
  });

  it("are read from the sheet Đơn vị of another workbook of ours, with names, kinds and groups", async () => {
    const excel = await openExcel();
    const input = sampleInput(changedPlan((activities) => activities.slice(0, 12)));
    await buildWorkbook(input);
    const units = await readUnitList(await excel.save());
    expect(units).toEqual(input.catalogue);
  });
});
