import type { OpenSheet } from "../../src/excel/readOpenSheet";
import { readOpenSheet } from "../../src/excel/readOpenSheet";
import { readGrid } from "../../src/import/document";
import { sheetDocument } from "../../src/import/sheet/openSheet";
import { openExcel } from "./support/excel";
import { smallSpec } from "./support/spec";
import { apply, byHand } from "./support/workbook";

const HEAD = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];

/** A working sheet as offices keep one: a title, a head, a group over merged cells, real dates, one hidden row. */
async function workingSheet(): Promise<void> {
  await byHand((workbook) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.name = "KH 2026";
    sheet.getRange("B2:E8").values = [
      ["PHỤ LỤC NHIỆM VỤ NĂM 2026", "", "", ""],
      HEAD,
      ["I", "Cải cách thể chế", "", ""],
      [1, "Rà soát văn bản", "Sở Tư pháp", 46_112],
      [2, "Kiểm tra công vụ", "Sở Nội vụ", "Quý II"],
      ["", "Báo cáo kết quả", "", "Tháng 12"],
      [3, "'=Tuyên truyền", "Văn phòng Sở", "Thường xuyên"],
    ];
    sheet.getRange("E5").numberFormat = [["m/d/yyyy"]];
    sheet.getRange("C4:E4").merge();
    sheet.getRange("B6:B7").merge();
    sheet.getRange("D6:D7").merge();
    sheet.getRange("8:8").rowHidden = true;
  });
}

const refusal = (scope: "sheet" | "selection"): Promise<string> =>
  readOpenSheet(scope).then(
    () => "read",
    (error: { readonly code: string }) => error.code,
  );

describe("a table that lies open in Excel", () => {
  it("is read in two round trips: values, formats, merged areas, hidden rows", async () => {
    const excel = await openExcel();
    await workingSheet();
    const before = excel.counters.roundTrips;
    const sheet = await readOpenSheet("sheet");
    expect(excel.counters.roundTrips - before).toBe(2);
    expect(sheet).toMatchObject({ name: "KH 2026", hiddenRows: 1 });
    expect(sheet.values[3]).toEqual([1, "Rà soát văn bản", "Sở Tư pháp", 46_112]);
    expect(sheet.formats[3]?.[3]).toBe("m/d/yyyy");
    expect([...sheet.merged].sort((a, b) => a.column - b.column || a.row - b.row)).toEqual([
      { row: 4, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 1, rows: 1, columns: 3 },
      { row: 4, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it("gives the plan with true dates in Vietnamese order, and merged cells for each of their rows", async () => {
    await openExcel();
    await workingSheet();
    const { plan } = readGrid(sheetDocument(await readOpenSheet("sheet")));
    expect(plan.activities.map(({ no, cells }) => [no, cells.task, cells.leadUnit, cells.deadline])).toEqual([
      ["1", "Rà soát văn bản", "Sở Tư pháp", "31/03/2026"],
      ["2", "Kiểm tra công vụ", "Sở Nội vụ", "Quý II"],
      ["2", "Báo cáo kết quả", "Sở Nội vụ", "Tháng 12"],
      ["3", "=Tuyên truyền", "Văn phòng Sở", "Thường xuyên"],
    ]);
    expect(plan.sections).toEqual([{ no: "I", name: "Cải cách thể chế" }]);
    expect(plan.warnings).toContainEqual({ code: "hidden-rows", where: "trang tính “KH 2026”", text: "1" });
  });

  it("can be a selection, of which only the used part counts", async () => {
    await openExcel();
    await workingSheet();
    await byHand((workbook) => workbook.worksheets.getFirst().getRange("B3:Z6").select());
    const sheet = await readOpenSheet("selection");
    expect(sheet.values).toHaveLength(4);
    expect(sheet.values[0]).toEqual(HEAD);
    expect(sheet.merged).toContainEqual({ row: 3, column: 0, rows: 1, columns: 1 });
  });

  it("may be large: all its rows come, in several answers", async () => {
    const excel = await openExcel();
    const rows = Array.from({ length: 3_000 }, (_, at) => [
      at,
      `Nhiệm vụ số ${at}`,
      "Sở Nội vụ",
      "Quý I",
      "",
      "x",
    ]);
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:F3000").values = rows;
      for (const at of [85, 340, 1700]) sheet.getRange(`E${at}:E${at + 2}`).merge();
    });
    const before = excel.counters.roundTrips;
    const sheet: OpenSheet = await readOpenSheet("sheet");
    expect(sheet.values.map((line) => line.slice(0, 4))).toEqual(rows.map((line) => line.slice(0, 4)));
    expect(excel.counters.roundTrips - before).toBe(3);
  });
});

describe("what is no table to read is said, and nothing is written", () => {
  it("an empty sheet, an empty selection, a single cell", async () => {
    await openExcel();
    expect(await refusal("sheet")).toBe("empty-sheet");
    await workingSheet();
    await byHand((workbook) => workbook.worksheets.getFirst().getRange("H20:K30").select());
    expect(await refusal("selection")).toBe("empty-sheet");
    await byHand((workbook) => workbook.worksheets.getFirst().getRange("C5").select());
    expect(await refusal("selection")).toBe("selection-too-small");
  });

  it("a sheet of ours, also when its tab was renamed", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand((workbook) => {
      const sheet = workbook.worksheets.getItem("Kế hoạch");
      sheet.name = "Bảng gốc";
      sheet.activate();
      sheet.getRange("A3:D5").select();
    });
    expect([await refusal("sheet"), await refusal("selection")]).toEqual(["our-sheet", "our-sheet"]);
  });
});
