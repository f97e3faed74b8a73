import { editRows } from "../../src/excel/editRows";
import type { RowRef } from "../../src/excel/read/rowTable";
import { SheetProtectedError, TableChangedError } from "../../src/excel/errors";
import { openExcel } from "./support/excel";
import { smallSpec } from "./support/spec";
import { apply, byHand, cellsOf } from "./support/workbook";

/** Rows of the small workbook: I.1, I.2 and II.1 in A4:A6; "Ghi chú" is column D. */
const row = (key: string, position: number): RowRef => ({
  table: "KeHoach",
  identity: { Mã: key },
  position,
});
const note = (key: string, position: number, before: string, after: string) => ({
  row: row(key, position),
  cells: [{ heading: "Ghi chú", before, after }],
});
const notes = () => cellsOf("Kế hoạch", "D4:D6");

describe("single cells of rows", () => {
  it("are written in two round trips, one to look and one to write, and nothing beside them", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    const before = await cellsOf("Kế hoạch", "A1:E6", "formulas");
    excel.counters.reset();
    const outcome = await editRows([note("I.2", 1, "", "xong")]);
    expect(excel.counters.roundTrips).toBe(2);
    expect(outcome).toMatchObject({ cellsWritten: 1, refused: [] });
    const after = await cellsOf("Kế hoạch", "A1:E6", "formulas");
    expect(after).toEqual(
      before.map((line, r) => line.map((cell, c) => (r === 4 && c === 3 ? "xong" : cell))),
    );
  });

  it("are found again after rows were inserted and the table's column was moved to", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      workbook.tables.getItem("KeHoach").rows.add(0, [["", "", "", "", ""]]);
      workbook.worksheets.getItem("Kế hoạch").getRange("B:B").insert("Right");
    });
    excel.counters.reset();
    const { refused } = await editRows([note("II.1", 2, "", "ghi")]);
    expect(excel.counters.roundTrips).toBe(3);
    expect(refused).toEqual([]);
    expect(await cellsOf("Kế hoạch", "A7:E7")).toEqual([["II.1", "", "Rà soát thủ tục", "", "ghi"]]);
  });

  it("that somebody else changed meanwhile stay theirs, and the others are written all the same", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").getRange("D4").values = [["của người khác"]];
    });
    const { refused, cellsWritten } = await editRows([
      note("I.1", 0, "", "của tôi"),
      note("I.2", 1, "", "b"),
    ]);
    expect(refused).toEqual([
      { why: "changed", row: row("I.1", 0), heading: "Ghi chú", now: "của người khác" },
    ]);
    expect(cellsWritten).toBe(1);
    expect(await notes()).toEqual([["của người khác"], ["b"], [""]]);
  });

  it("of a row that is gone, or of which there are two, are refused", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem("Kế hoạch");
      sheet.getRange("A4:A6").values = [["I.9"], ["I.2"], ["I.9"]];
    });
    const { refused } = await editRows([note("I.1", 0, "", "x"), note("I.9", 1, "", "y")]);
    expect(refused.map(({ why, row: { identity } }) => [why, identity.Mã])).toEqual([
      ["gone", "I.1"],
      ["gone", "I.9"],
    ]);
    expect(await notes()).toEqual([[""], [""], [""]]);
  });

  it("are put back by what the outcome gives, formulas and all; what changed since is left", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").getRange("D4:D5").values = [["=1+2"], ["cũ"]];
    });
    const { undo } = await editRows([
      { row: row("I.1", 0), cells: [{ heading: "Ghi chú", before: 3, after: "a" }] },
      note("I.2", 1, "cũ", "mới"),
    ]);
    expect(await notes()).toEqual([["a"], ["mới"], [""]]);
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").getRange("D5").values = [["mới hơn"]];
    });
    const { refused } = await editRows(undo);
    expect(refused).toMatchObject([{ why: "changed", now: "mới hơn" }]);
    expect(await cellsOf("Kế hoạch", "D4:D5", "formulas")).toEqual([["=1+2"], ["mới hơn"]]);
  });

  it("hold text as text, whatever it looks like", async () => {
    await openExcel();
    await apply(smallSpec());
    await editRows([note("I.1", 0, "", "=1+1"), note("I.2", 1, "", "01/02/2023")]);
    expect(await notes()).toEqual([["=1+1"], ["01/02/2023"], [""]]);
  });

  it("aren't touched where a column is gone, or the protected sheet locks them", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      workbook.worksheets.getItem("Kế hoạch").protection.protect();
    });
    await expect(editRows([note("I.1", 0, "", "x")])).rejects.toThrow(SheetProtectedError);
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem("Kế hoạch");
      sheet.protection.unprotect();
      sheet.getRange("D4:D6").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await editRows([note("I.1", 0, "", "x")])).toMatchObject({ cellsWritten: 1 });
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem("Kế hoạch");
      sheet.protection.unprotect();
      workbook.tables.getItem("KeHoach").columns.getItem("Ghi chú").delete();
    });
    await expect(editRows([note("I.2", 1, "", "x")])).rejects.toThrow(TableChangedError);
  });
});
