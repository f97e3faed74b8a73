import { apply, byHand, cellsOf, contents, sheetNames } from "./support/workbook";
import { updateWorkbook } from "../../src/excel/updateWorkbook";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";

describe("a spec applied to an empty workbook", () => {
  it("makes sheets, tables, names and formulas that compute, in three round trips", async () => {
    const excel = await openExcel();
    const report = await apply(smallSpec());
    expect(excel.counters.roundTrips).toBe(3);
    expect(report).toMatchObject({ sheets: 2, rows: 3, created: true, unchanged: false });
    expect(await sheetNames()).toEqual(["Sheet1", "Tổng quan", "Kế hoạch"]);
    expect(await cellsOf("Tổng quan", "C5:C7")).toEqual([[3], [1], ["Ban hành kế hoạch"]]);
    expect(await cellsOf("Kế hoạch", "A3:E6")).toEqual([
      ["Mã", "Tên việc", "Hạn", "Ghi chú", "Tình trạng"],
      ["I.1", "Ban hành kế hoạch", 45_016, "", "Quá hạn"],
      ["I.2", "Báo cáo quý", 45_107, "", "Trong hạn"],
      ["II.1", "Rà soát thủ tục", "", "", ""],
    ]);
    expect(await cellsOf("Kế hoạch", "C1")).toEqual([[3]]);
  });

  it("finds nothing to write the second time: two round trips", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    excel.counters.reset();
    const report = await apply(smallSpec());
    expect(report).toMatchObject({ created: false, unchanged: true, cellsWritten: 0, rangesWritten: 0 });
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("finds nothing to write after the file was saved and opened again", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    const reopened = await openExcel(await excel.save());
    expect((await apply(smallSpec())).unchanged).toBe(true);
    expect(reopened.counters.roundTrips).toBe(2);
  });
});

describe("what people did in the workbook", () => {
  beforeEach(async () => {
    await openExcel();
    await apply(smallSpec());
  });

  it("stays: cells of theirs, also beside rows that came and went", async () => {
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("D5").values = [["Đã gửi"]];
      worksheets.getItem("Tổng quan").getRange("C3").values = [[45_200]];
      worksheets.getItem("Tổng quan").getRange("F1").values = [["của tôi"]];
    });
    await apply(smallSpec({ rows: [["I.0", "Việc mới", null, null, null], ...ROWS.slice(1)] }));
    expect(await cellsOf("Kế hoạch", "A4:D6")).toEqual([
      ["I.0", "Việc mới", "", ""],
      ["I.2", "Báo cáo quý", 45_107, "Đã gửi"],
      ["II.1", "Rà soát thủ tục", "", ""],
    ]);
    expect(await cellsOf("Tổng quan", "C3")).toEqual([[45_200]]);
    expect(await cellsOf("Tổng quan", "F1")).toEqual([["của tôi"]]);
  });

  it("stays: what they typed into a cell of theirs, even where a spec says something else", async () => {
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("D4").values = [["của người nhập"]];
    });
    const described = smallSpec({
      rows: ROWS.map((row) => row.map((cell, column) => (column === 3 ? "của tiện ích" : cell))),
    });
    await updateWorkbook(() => described);
    expect(await cellsOf("Kế hoạch", "D4:D6")).toEqual([
      ["của người nhập"],
      ["của tiện ích"],
      ["của tiện ích"],
    ]);
  });

  it("stays: tabs that they renamed and moved, without a write", async () => {
    await byHand(({ worksheets }) => {
      const sheet = worksheets.getItem("Kế hoạch");
      sheet.name = "KH 2023";
      sheet.position = 0;
    });
    expect((await apply(smallSpec())).unchanged).toBe(true);
    expect(await sheetNames()).toEqual(["KH 2023", "Sheet1", "Tổng quan"]);
  });

  it("stays: sheets of theirs, and a changed plan doesn't touch them", async () => {
    await byHand(({ worksheets }) => {
      worksheets.add("Riêng").getRange("A1:B2").values = [
        ["a", 1],
        ["=1+1", "'=x"],
      ];
    });
    const before = (await contents()).Riêng;
    await apply(smallSpec({ rows: ROWS.slice(0, 1) }));
    expect((await contents()).Riêng).toEqual(before);
  });

  it("stays: the order to which they sorted the table, without a write", async () => {
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("A4:D6").values = [
        ["II.1", "Rà soát thủ tục", "", ""],
        ["I.1", "Ban hành kế hoạch", 45_016, ""],
        ["I.2", "Báo cáo quý", 45_107, ""],
      ];
    });
    expect((await apply(smallSpec())).unchanged).toBe(true);
  });

  it("goes along when a table has to be in the plan's order again", async () => {
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("A4:D6").values = [
        ["II.1", "Rà soát thủ tục", "", "ghi II.1"],
        ["I.1", "Ban hành kế hoạch", 45_016, "ghi I.1"],
        ["I.2", "Báo cáo quý", 45_107, ""],
      ];
    });
    await apply(smallSpec({ table: { rowOrder: "spec" } }));
    expect(await cellsOf("Kế hoạch", "A4:D6")).toEqual([
      ["I.1", "Ban hành kế hoạch", 45_016, "ghi I.1"],
      ["I.2", "Báo cáo quý", 45_107, ""],
      ["II.1", "Rà soát thủ tục", "", "ghi II.1"],
    ]);
  });

  it("stays: a column that they put into the table, each value beside its own row, and with a row that left the plan", async () => {
    await byHand(({ worksheets }) => {
      worksheets
        .getItem("Kế hoạch")
        .tables.getItem("KeHoach")
        .columns.add(1, [["Của tôi"], ["một"], ["hai"], ["ba"]]);
    });
    expect((await apply(smallSpec())).unchanged).toBe(true);
    await apply(smallSpec({ rows: [...ROWS.slice(1), ["III.1", "Việc mới", 45_300, null, null]] }));
    expect(await cellsOf("Kế hoạch", "A3:F7")).toEqual([
      ["Mã", "Của tôi", "Tên việc", "Hạn", "Ghi chú", "Tình trạng"],
      ["I.1", "một", "Ban hành kế hoạch", 45_016, "", "Quá hạn"],
      ["I.2", "hai", "Báo cáo quý", 45_107, "", "Trong hạn"],
      ["II.1", "ba", "Rà soát thủ tục", "", "", ""],
      ["III.1", "", "Việc mới", 45_300, "", "Trong hạn"],
    ]);
  });

  it("stays: rows that they inserted above everything, without a write", async () => {
    await byHand(({ worksheets }) => {
      worksheets.getItem("Tổng quan").getRange("1:2").insert("Down");
      worksheets.getItem("Kế hoạch").getRange("1:1").insert("Down");
    });
    expect((await apply(smallSpec())).unchanged).toBe(true);
    await apply(smallSpec({ notes: [["Ghi chú khác"]] }));
    expect(await cellsOf("Tổng quan", "B11:B12")).toEqual([["Ghi chú khác"], [""]]);
  });

  it("is no reason to fail: a sheet that they deleted is made again", async () => {
    await byHand(({ worksheets }) => worksheets.getItem("Kế hoạch").delete());
    await apply(smallSpec());
    expect(await cellsOf("Kế hoạch", "A4:E4")).toEqual([["I.1", "Ban hành kế hoạch", 45_016, "", "Quá hạn"]]);
    expect(await cellsOf("Tổng quan", "C5:C7")).toEqual([[3], [1], ["Ban hành kế hoạch"]]);
    expect((await apply(smallSpec())).unchanged).toBe(true);
  });

  it("is no reason to fail: a table that they renamed gets its name back", async () => {
    await byHand(({ tables }) => {
      tables.getItem("KeHoach").name = "Bang1";
    });
    await apply(smallSpec());
    expect(await cellsOf("Tổng quan", "C5", "formulas")).toEqual([['=COUNTIFS(KeHoach[Mã],"?*")']]);
  });
});

describe("cells that our blocks no longer need", () => {
  it("are cleared, and a note that people wrote beside them stays", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => {
      worksheets.getItem("Tổng quan").getRange("C10").values = [["của tôi"]];
    });
    await apply(smallSpec({ notes: [["Ghi chú một"]] }));
    expect(await cellsOf("Tổng quan", "B9:C10")).toEqual([
      ["Ghi chú một", ""],
      ["", "của tôi"],
    ]);
  });
});

describe("formulas", () => {
  it("that somebody overwrote are put right, in all rows of the column", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("E5").values = [["sửa tay"]];
      worksheets.getItem("Tổng quan").getRange("C5").values = [[99]];
    });
    await apply(smallSpec());
    expect(await cellsOf("Kế hoạch", "E4:E6")).toEqual([["Quá hạn"], ["Trong hạn"], [""]]);
    expect(await cellsOf("Tổng quan", "C5")).toEqual([[3]]);
  });

  it("follow a renamed tab when they have to be written again", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").name = "KH 2023";
      worksheets.getItem("Tổng quan").getRange("C7").values = [["?"]];
    });
    await apply(smallSpec());
    expect(await cellsOf("Tổng quan", "C7")).toEqual([["Ban hành kế hoạch"]]);
  });
});
