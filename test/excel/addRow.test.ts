import { addRow, type NewRow } from "../../src/excel/addRow";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { editRows } from "../../src/excel/editRows";
import { setProtection } from "../../src/excel/protection/setProtection";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";

const HEADINGS = ["Mã", "Số ký hiệu", "Ngày văn bản", "Trích yếu", "Đường dẫn"];

const row = (...cells: (string | number | null)[]): NewRow =>
  new Map(HEADINGS.map((heading, at) => [heading, cells[at] ?? null]));

async function documents(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("MinhChung").getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    return rows.map((cells) => [...HEADINGS, "Kiểm tra"].map((heading) => cells[headings.indexOf(heading)]));
  });
}

describe("a new row of a table", () => {
  it("fills the blank row, then comes below, in two round trips, and is taken back as any edit is", async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput());
    excel.counters.reset();
    const first = await addRow("MinhChung", row("TP 1.1.1", "=12/BC", 46_086));
    expect(excel.counters.roundTrips).toBe(2);
    await addRow("MinhChung", row("TP 1.1.1", "=12/BC", 46_086, "Báo cáo", "D:\\bc.docx"));
    const [one, two, ...more] = await documents();
    expect(more).toEqual([]);
    expect(one?.slice(0, 3)).toEqual(["TP 1.1.1", "=12/BC", 46_086]);
    // The register's own formulas stand in a row that came below too.
    expect(two?.[5]).toContain("Trùng: văn bản đã ghi cho tiêu chí này.");
    expect(two?.[5]).toContain("Đường dẫn trên máy");

    const undone = await editRows(first.undo);
    expect(undone.refused).toEqual([]);
    expect((await documents())[0]?.slice(0, 5)).toEqual(["", "", "", "", ""]);
    await addRow("MinhChung", row("TP 1.1.2", "13/BC"));
    expect((await documents()).map(([, number]) => number)).toEqual(["13/BC", "=12/BC"]);
  });

  it("comes into a sheet whose formulas people have locked, which stays locked", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await setProtection(true, { at: "28/11/2026 16:00" });
    await addRow("MinhChung", row("TP 1.1.1", "12/BC"));
    await addRow("MinhChung", row("TP 1.1.1", "13/BC"));
    expect((await documents()).map(([, number]) => number)).toEqual(["12/BC", "13/BC"]);
    const isLocked = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Minh chứng");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isLocked).toBe(true);
  });
});
