import { buildWorkbook, previewBuild } from "../../src/excel/buildWorkbook";
import { readRunState } from "../../src/excel/undoRun";
import { PLAN_COLUMNS, TABLES } from "../../src/workbook/layout";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";
import { byHand, cellsOf } from "./support/workbook";

describe("a workbook whose pane was closed while it was written", () => {
  it("is said to be unfinished by the saved file, and completed without loss", async () => {
    const first = await openExcel();
    first.faults.silenceBatch(3);
    await expect(buildWorkbook(sampleInput(), { timeoutSeconds: 5 })).rejects.toMatchObject({
      code: "timeout",
    });

    await openExcel(await first.save());
    expect((await readRunState()).interrupted?.what).toBe("Tạo sổ");
    await byHand(({ tables }) => {
      const notes = tables.getItem(TABLES.plan).columns.getItem(PLAN_COLUMNS.note);
      notes.getDataBodyRange().getCell(0, 0).values = [["của phòng"]];
    });
    await previewBuild(sampleInput(), []);
    await buildWorkbook(sampleInput());
    expect((await readRunState()).interrupted).toBeNull();
    expect((await buildWorkbook(sampleInput())).unchanged).toBe(true);
    expect((await cellsOf("Kế hoạch", "A1:AZ60")).flat()).toContain("của phòng");
  });
});
