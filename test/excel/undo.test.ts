import { undoLastRun, readRunState } from "../../src/excel/undoRun";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { excelSentence, timeout } from "../../src/locale/vi/excel";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { ROWS, smallSpec } from "./support/spec";
import { apply, byHand, cellsOf, contents } from "./support/workbook";

const AT = "28/11/2026 08:15";
const GROWN = smallSpec({
  rows: [
    ["I.1", "Ban hành kế hoạch năm", 45_016, null, null],
    ["II.1", "Rà soát thủ tục", null, null, null],
    ["III.1", "Việc mới", 45_300, null, null],
    ["III.2", "=1+1", null, null, null],
  ],
  notes: [["một"], ["hai"], ["ba"]],
});

async function filledWorkbook() {
  const excel = await openExcel();
  await apply(smallSpec({ notes: [["Ghi chú một"], ["Ghi chú hai"], ["=SUM(1)"]] }));
  await byHand(({ worksheets }) => {
    worksheets.getItem("Kế hoạch").getRange("D4").values = [["ghi của tôi"]];
    worksheets.getItem("Kế hoạch").getRange("D6").formulas = [["=1+2"]];
  });
  return excel;
}

const messageOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe("taking a run back", () => {
  it("brings back what stood in the cells and rows, and can be taken back in its turn", async () => {
    const excel = await filledWorkbook();
    const before = await contents();
    await apply(GROWN);
    const after = await contents();
    expect(after).not.toEqual(before);

    excel.counters.reset();
    expect((await undoLastRun({ at: AT })).left).toEqual([]);
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(4);
    expect(await contents()).toEqual(before);
    expect((await undoLastRun({ at: AT })).left).toEqual([]);
    expect(await contents()).toEqual(after);
    expect((await apply(GROWN)).cellsWritten).toBe(0);
  });

  it("leaves what somebody changed after the run, and names the cells", async () => {
    await filledWorkbook();
    await apply(GROWN);
    await byHand(({ worksheets }) => {
      const sheet = worksheets.getItem("Kế hoạch");
      sheet.getRange("B4").values = [["Sửa tay"]];
      sheet.getRange("D6").values = [["bắt đầu làm"]];
    });
    const report = await undoLastRun({ at: AT });
    expect(report.left.map(({ sheet, address, now }) => [sheet, address, now])).toEqual([
      ["Kế hoạch", "B4", "Sửa tay"],
      ["Kế hoạch", "D6", "bắt đầu làm"],
    ]);
    const rows = await cellsOf("Kế hoạch", "A4:D8");
    expect(rows.find(([key]) => key === "I.1")).toEqual(["I.1", "Sửa tay", 45_016, "ghi của tôi"]);
    expect(rows.find(([key]) => key === "III.1")).toEqual(["III.1", "Việc mới", 45_300, "bắt đầu làm"]);
    expect(rows.map(([key]) => key)).toContain("I.2");
    expect(rows.map(([key]) => key)).not.toContain("III.2");
  });

  it("finds the rows again where people sorted the table since", async () => {
    await filledWorkbook();
    const before = await cellsOf("Kế hoạch", "A4:D6");
    await apply(
      smallSpec({ rows: ROWS.map(([key, text, ...rest]) => [key ?? null, `${String(text)} mới`, ...rest]) }),
    );
    await byHand(({ worksheets }) => {
      const sheet = worksheets.getItem("Kế hoạch");
      sheet.getRange("A4:D6").values = [
        ["II.1", "Rà soát thủ tục mới", "", ""],
        ["I.2", "Báo cáo quý mới", 45_107, ""],
        ["I.1", "Ban hành kế hoạch mới", 45_016, "ghi của tôi"],
      ];
    });
    await undoLastRun({ at: AT });
    const rows = await cellsOf("Kế hoạch", "A4:B6");
    expect(rows).toEqual([...before].reverse().map((row) => row.slice(0, 2)));
  });

  it("is kept in the file, in a sheet that nobody sees", async () => {
    const excel = await filledWorkbook();
    const before = await contents();
    await apply(GROWN);
    await openExcel(await excel.save());
    const visibility = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SaoLuu");
      sheet.load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    expect(visibility).toBe("VeryHidden");
    await undoLastRun({ at: AT });
    expect(await contents()).toEqual(before);
  });

  it("says so where there is nothing to take back", async () => {
    await openExcel();
    await expect(undoLastRun({ at: AT })).rejects.toMatchObject({ code: "nothing-to-undo" });
    await apply(smallSpec());
    await expect(undoLastRun({ at: AT })).rejects.toMatchObject({ code: "nothing-to-undo" });
    expect(await readRunState()).toEqual({ last: null, interrupted: null });
  });

  it("keeps a bounded number of runs, whatever they replaced", async () => {
    const excel = await filledWorkbook();
    for (let run = 1; run <= 12; run += 1)
      await apply(smallSpec({ notes: [[`ghi chú ${run} 😀`], ["="], ["x"]] }));
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SaoLuu").getUsedRange(true);
      range.load("columnCount");
      await context.sync();
      return range.columnCount;
    });
    expect(used).toBe(10);
    await undoLastRun({ at: AT });
    expect((await cellsOf("Tổng quan", "B9:B9"))[0]).toEqual(["ghi chú 11 😀"]);
    expect(excel.counters.largestRequest).toBeLessThan(1_000_000);
  });
});

describe("a corrected plan in the sample's workbook", () => {
  it("is taken back row by row, with its line in the journal", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const { "Nhật ký": first, ...before } = await contents();
    const corrected = changedPlan((activities) =>
      activities
        .filter(({ key }) => key !== "I.2")
        .map((activity) =>
          activity.key === "II.5"
            ? { ...activity, cells: { ...activity.cells, deadline: "Hàng tháng", product: "Báo cáo mới" } }
            : activity,
        ),
    );
    const journal = [{ at: "27/11/2026 10:00", what: "Cập nhật sổ từ kế hoạch", detail: "sửa.docx" }];
    await buildWorkbook({ ...sampleInput(corrected), journal });
    expect((await readRunState()).last).toMatchObject({
      at: "27/11/2026 10:00",
      what: "Cập nhật sổ từ kế hoạch",
    });

    const report = await undoLastRun({ at: AT });
    expect(report).toMatchObject({ undone: { what: "Cập nhật sổ từ kế hoạch" }, left: [] });
    const { "Nhật ký": journalNow, ...now } = await contents();
    expect(now).toEqual(before);
    expect(JSON.stringify(first)).not.toContain("Hoàn tác");
    expect(JSON.stringify(journalNow)).toContain("Hoàn tác: Cập nhật sổ từ kế hoạch");
  });
});

describe("a run that is cut short", () => {
  const codes = ["GeneralException", "InvalidOperationInCellEditMode"];

  it("at any of its trips is told at the next start, and can be taken back or completed", async () => {
    let [faults, told] = [0, 0];
    for (const code of codes) {
      for (let trip = 1; trip <= 4; trip += 1) {
        const excel = await filledWorkbook();
        const before = await contents();
        excel.faults.failBatch(trip, code);
        expect(await messageOf(apply(GROWN))).toBe(excelSentence(code));
        excel.faults.clear();
        faults += 1;
        const { interrupted } = await readRunState();
        // The first two trips only read; the third is the one that says that it has begun.
        expect(interrupted !== null).toBe(trip > 3);
        if (interrupted !== null) {
          told += 1;
          await undoLastRun({ at: AT });
          expect(await readRunState()).toMatchObject({ interrupted: null });
        }
        expect(await contents()).toEqual(before);
        await apply(GROWN);
        expect(await readRunState()).toMatchObject({ interrupted: null });
        expect((await apply(GROWN)).unchanged).toBe(true);
      }
    }
    console.info(
      `${faults} runs cut short, ${told} of them after their first write: all taken back, then completed`,
    );
  });

  it("while it is taken back, at any trip, loses nothing, and is taken back by the next try", async () => {
    for (let trip = 1; trip <= 4; trip += 1) {
      const excel = await filledWorkbook();
      const before = await contents();
      await apply(GROWN);
      excel.faults.silenceBatch(trip);
      expect(await messageOf(undoLastRun({ at: AT, timeoutSeconds: 0.4 }))).toBe(timeout(0.4));
      excel.faults.clear();
      await undoLastRun({ at: AT });
      expect(await contents()).toEqual(before);
    }
  });
});
