import { RowGoneError, SheetHiddenError } from "../../src/excel/errors";
import { readSelectedRow } from "../../src/excel/selectedRow";
import { selectCell } from "../../src/excel/selectCell";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { writes } from "../../src/excel/run/writeQueue";
import { openExcel } from "./support/excel";
import { smallSpec } from "./support/spec";
import { apply, byHand } from "./support/workbook";

const ROW = { table: "KeHoach", identity: { Mã: "I.2" }, position: 1 };
const delivered = () => new Promise((done) => setTimeout(done, 20));

async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe("a cell that the pane leads to", () => {
  it("is selected on its sheet, wherever its row is by now", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem("Kế hoạch");
      sheet.name = "KH 2026";
      sheet.getRange("2:2").insert("Down");
      workbook.worksheets.getItem("Tổng quan").activate();
    });
    excel.counters.reset();
    await selectCell(ROW, "Ghi chú");
    expect(excel.counters.roundTrips).toBe(2);
    expect(await selection()).toBe("'KH 2026'!D6");
  });

  it("is told apart from one that is gone or hidden", async () => {
    await openExcel();
    await apply(smallSpec());
    await expect(selectCell({ ...ROW, identity: { Mã: "IX.9" } }, "Ghi chú")).rejects.toThrow(RowGoneError);
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").visibility = "Hidden";
    });
    await expect(selectCell(ROW, "Ghi chú")).rejects.toThrow(SheetHiddenError);
  });
});

describe("the row that is selected in Excel", () => {
  it.each([
    ["B5", { position: 1, key: "I.2" }],
    ["A6:E9", { position: 2, key: "II.1" }],
    ["A3", null],
    ["A7", null],
  ])("with %s is %j", async (address, expected) => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => workbook.worksheets.getItem("Kế hoạch").getRange(address).select());
    expect(await readSelectedRow()).toEqual(expected);
  });

  it("is none on another sheet, and in a workbook without our table", async () => {
    await openExcel();
    expect(await readSelectedRow()).toBeNull();
    await apply(smallSpec());
    await byHand((workbook) => workbook.worksheets.getItem("Tổng quan").getRange("A5").select());
    expect(await readSelectedRow()).toBeNull();
  });
});

describe("watching the workbook", () => {
  it("tells of edits and selections on any sheet, but not of what a run of ours writes, until it is stopped", async () => {
    await openExcel();
    await apply(smallSpec());
    const seen: string[] = [];
    const stop = await watchWorkbook({
      onChanged: () => seen.push("changed"),
      onSelected: () => seen.push("selected"),
    });
    await writes.add(async () => {
      await byHand((workbook) => {
        workbook.worksheets.getItem("Kế hoạch").getRange("D5").values = [["x"]];
      });
      await delivered();
    });
    expect(seen).toEqual([]);
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").getRange("D4").values = [["y"]];
      workbook.worksheets.getItem("Tổng quan").getRange("B2").select();
    });
    await delivered();
    expect(seen).toEqual(["changed", "selected"]);
    await stop();
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").getRange("D4").values = [["z"]];
    });
    await delivered();
    expect(seen).toHaveLength(2);
  });
});
