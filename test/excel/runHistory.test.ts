import { previewUndo, readRuns, undoLastRun, undoNewestRuns, undoRuns } from "../../src/excel/undoRun";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";
import { apply, byHand, cellsOf, contents } from "./support/workbook";

const AT = "28/11/2026 08:15";
const numbers = (runs: readonly { readonly run: number }[]) => runs.map(({ run }) => run);

/** Editions of a plan: cells change, rows come, go, and come again. */
const EDITIONS = [
  smallSpec({
    rows: [...ROWS, ["III.1", "Việc thêm", 45_200, null, null]],
    notes: [["một"], ["hai"], ["ba"]],
  }),
  smallSpec({ rows: ROWS.filter(([key]) => key !== "I.2"), notes: [["một"], ["hai khác"]] }),
  smallSpec({
    rows: [
      ["0.1", "Việc đầu", null, null, null],
      ...ROWS.map(([key, text, ...rest]) => [key ?? null, `${String(text)} sửa`, ...rest]),
    ],
    notes: [["cuối"]],
  }),
];

/** A workbook that was written once and then once for every edition; what stood there before each of them. */
async function workbookOfEditions() {
  const excel = await openExcel();
  await apply(smallSpec({ notes: [["Ghi chú một"], ["=SUM(1)"]] }));
  await byHand(({ worksheets }) => {
    worksheets.getItem("Kế hoạch").getRange("D4").values = [["ghi của tôi"]];
  });
  const before: Record<string, unknown>[] = [];
  for (const edition of EDITIONS) {
    before.push(await contents());
    await apply(edition);
  }
  return { excel, before, last: await contents() };
}

describe("the runs that are kept", () => {
  it("are listed from the newest to the oldest, each with the number of its cells", async () => {
    await workbookOfEditions();
    const { standing, undone } = await readRuns();
    expect(numbers(standing)).toEqual([3, 2, 1].map((run) => run));
    for (const { cells } of standing) expect(cells).toBeGreaterThan(1);
    expect(undone).toEqual([]);
  });

  it.each([1, 2, 3])("go back %i at once as one run, and forward again as one", async (count) => {
    const { before, last } = await workbookOfEditions();
    const { standing } = await readRuns();
    const runs = numbers(standing.slice(0, count));
    const said = await previewUndo(runs);
    expect(await contents()).toEqual(last);
    const report = await undoRuns(runs, { at: AT });
    expect(report).toEqual(said);
    expect(report).toMatchObject({ runs: count, left: [] });
    expect(await contents()).toEqual(before[EDITIONS.length - count]);

    const after = await readRuns();
    expect(numbers(after.standing)).toEqual(numbers(standing.slice(count)));
    expect(after.undone).toHaveLength(1);
    await undoRuns(numbers(after.undone), { at: AT });
    expect(await contents()).toEqual(last);
    expect((await readRuns()).undone).toEqual([]);
  });

  it("go back step by step, and further than the last undo", async () => {
    const { before, last } = await workbookOfEditions();
    for (const state of [...before].reverse()) {
      await undoNewestRuns(1, { at: AT });
      expect(await contents()).toEqual(state);
    }
    await expect(undoNewestRuns(1, { at: AT })).rejects.toMatchObject({ code: "nothing-to-undo" });
    for (const state of [...before.slice(1), last]) {
      const [again] = (await readRuns()).undone;
      await undoRuns([again?.run ?? 0], { at: AT });
      expect(await contents()).toEqual(state);
    }
  });

  it("leave what people typed between and after them, say where, and bring the rest back", async () => {
    await workbookOfEditions();
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("B5").values = [["Sửa tay"]];
      worksheets.getItem("Tổng quan").getRange("B9").values = [["ghi đè"]];
    });
    const runs = numbers((await readRuns()).standing);
    const { left } = await previewUndo(runs);
    expect(left).toEqual([
      { sheet: "Kế hoạch", address: "B5", now: "Sửa tay" },
      { sheet: "Tổng quan", address: "B9", now: "ghi đè" },
    ]);
    expect((await undoRuns(runs, { at: AT })).left).toEqual(left);
    const rows = await cellsOf("Kế hoạch", "A4:D6");
    expect(rows.map(([key, text]) => [key, text])).toEqual([
      ["I.1", "Sửa tay"],
      ["I.2", "Báo cáo quý"],
      ["II.1", "Rà soát thủ tục"],
    ]);
    expect(rows[0]?.[3]).toBe("ghi của tôi");
    expect(await cellsOf("Tổng quan", "B9:B10")).toEqual([["ghi đè"], ["=SUM(1)"]]);
  });

  it("are refused where another run came after they were listed", async () => {
    await workbookOfEditions();
    const runs = numbers((await readRuns()).standing.slice(0, 2));
    await apply(smallSpec({ notes: [["khác"]] }));
    const now = await contents();
    await expect(undoRuns(runs, { at: AT })).rejects.toMatchObject({ code: "runs-changed" });
    await expect(previewUndo(runs)).rejects.toMatchObject({ code: "runs-changed" });
    expect(await contents()).toEqual(now);
  });

  it("go back as far as ten, with the records that the undo itself overwrites", async () => {
    await openExcel();
    await apply(smallSpec());
    const states: Record<string, unknown>[] = [];
    for (let run = 1; run <= 12; run += 1) {
      states.push(await contents());
      await apply(smallSpec({ notes: [[`lần ${run}`], [run % 2 === 0 ? "chẵn" : "lẻ"]] }));
    }
    const { standing } = await readRuns();
    expect(numbers(standing)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    await undoRuns(numbers(standing), { at: AT });
    expect(await contents()).toEqual(states[2]);
    const after = await readRuns();
    expect(after).toMatchObject({ standing: [], undone: [{ run: 13 }] });
    await undoLastRun({ at: AT });
    expect((await cellsOf("Tổng quan", "B9:B9"))[0]).toEqual(["lần 12"]);
  });

  it("stay listed after a run that replaced nothing", async () => {
    await workbookOfEditions();
    const { standing } = await readRuns();
    const [newest] = EDITIONS.slice(-1);
    if (newest === undefined) throw new Error("no edition");
    await apply({ ...newest, names: [...newest.names, { ...(newest.names[0] ?? never()), name: "TenMoi" }] });
    expect((await readRuns()).standing).toEqual(standing);
  });
});

function never(): never {
  throw new Error("no name");
}
