import type { UpdateStage } from "../../src/excel/updateWorkbook";
import { undoLastRun } from "../../src/excel/undoRun";
import { excelSentence, runStopped, runTakenBack, timeout } from "../../src/locale/vi/excel";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";
import { apply, byHand, cellsOf, contents } from "./support/workbook";

const AT = "28/11/2026 08:15";

const GROWN = smallSpec({
  rows: [...ROWS.slice(1), ["III.1", "Việc mới", 45_300, null, null], ["III.2", "=1+1", null, null, null]],
  notes: [["một"], ["hai"], ["ba"]],
});

/** What a workbook holds that was built and updated without any fault. */
async function undisturbed(): Promise<unknown> {
  await openExcel();
  await apply(smallSpec());
  await fillIn();
  await apply(GROWN);
  return contents();
}

async function fillIn(): Promise<void> {
  await byHand(({ worksheets }) => {
    worksheets.getItem("Kế hoạch").getRange("D5").values = [["ghi của tôi"]];
  });
}

async function messageOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe("a run that is cut short", () => {
  const codes = ["GeneralException", "InvalidOperationInCellEditMode", "RequestAborted", "AccessDenied"];

  it.each([1, 2, 3])("at trip %i of a first build says so, and the next run completes it", async (trip) => {
    const expected = await undisturbed();
    for (const code of codes) {
      const excel = await openExcel();
      excel.faults.failBatch(trip, code);
      expect(await messageOf(apply(smallSpec()))).toBe(excelSentence(code));
      excel.faults.clear();
      await apply(smallSpec());
      await fillIn();
      await apply(GROWN);
      expect(await contents()).toEqual(expected);
      expect((await apply(GROWN)).unchanged).toBe(true);
    }
  });

  it.each([1, 2, 3, 4])(
    "at trip %i of an update says so, loses nothing, and the next run completes it",
    async (trip) => {
      const expected = await undisturbed();
      for (const code of codes) {
        const excel = await openExcel();
        await apply(smallSpec());
        await fillIn();
        excel.faults.failBatch(trip, code);
        expect(await messageOf(apply(GROWN))).toBe(excelSentence(code));
        excel.faults.clear();
        expect((await cellsOf("Kế hoạch", "D4:D6")).flat()).toContain("ghi của tôi");
        await apply(GROWN);
        expect(await contents()).toEqual(expected);
      }
    },
  );

  it("by an answer that comes after our own time-out writes nothing any more", async () => {
    const excel = await openExcel();
    excel.faults.latency = 300;
    const message = await messageOf(apply(smallSpec(), { timeoutSeconds: 0.05 }));
    expect(message).toBe(timeout(0.05));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    excel.faults.latency = 0;
    expect(Object.keys(await contents())).toEqual(["Sheet1"]);
  });

  it.each([1, 2, 3])("by silence at trip %i is given up after our own time-out", async (trip) => {
    const expected = await undisturbed();
    const excel = await openExcel();
    excel.faults.silenceBatch(trip);
    expect(await messageOf(apply(smallSpec(), { timeoutSeconds: 0.3 }))).toBe(timeout(0.3));
    excel.faults.clear();
    await apply(smallSpec());
    await fillIn();
    await apply(GROWN);
    expect(await contents()).toEqual(expected);
  });
});

describe("a run that is cut short between rows and looks", () => {
  it("has its looks applied by the next run, though the spec asks for the same as before", async () => {
    const look = { plan: { formats: [{ range: "A4:A6", fill: "#DDEBF7" }] } };
    const exchanged = smallSpec({
      ...look,
      rows: [...ROWS.slice(0, 2), ["III.1", "Việc mới", 45_300, null, null]],
    });
    const excel = await openExcel();
    await apply(smallSpec(look));
    excel.faults.failBatch(4, "GeneralException");
    await messageOf(apply(exchanged));
    excel.faults.clear();
    expect((await apply(exchanged)).unchanged).toBe(false);
    const fill = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kế hoạch").getRange("A4:A6");
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
    expect(fill.toUpperCase()).toBe("#DDEBF7");
    expect((await apply(exchanged)).unchanged).toBe(true);
  });
});

describe("a user who is typing into a cell", () => {
  it("is told to finish, and the run can be repeated", async () => {
    const excel = await openExcel();
    excel.faults.cellEditMode = true;
    expect(await messageOf(apply(smallSpec()))).toContain("sửa dở");
    excel.faults.clear();
    expect((await apply(smallSpec())).created).toBe(true);
  });
});

describe("runs that are asked for at the same time", () => {
  it("happen one after the other: the second finds nothing to write", async () => {
    await openExcel();
    const [first, second] = await Promise.all([apply(smallSpec()), apply(smallSpec())]);
    expect(first.created).toBe(true);
    expect(second).toMatchObject({ created: false, unchanged: true });
  });
});

describe("a person who stops a run", () => {
  /** Applies a plan of more rows and says stop once it has come to a stage. */
  async function stoppedAt(stage: UpdateStage): Promise<string> {
    const stop = new AbortController();
    const onProgress = (now: UpdateStage) => {
      if (now === stage) stop.abort();
    };
    return messageOf(apply(GROWN, { signal: stop.signal, onProgress }));
  }

  it.each(["read", "describe", "data"] as const)("while it is at %s has nothing written", async (stage) => {
    const excel = await openExcel();
    await apply(smallSpec());
    const before = await contents();
    excel.counters.reset();
    expect(await stoppedAt(stage)).toBe(runStopped);
    expect(excel.counters.roundTrips).toBe(2);
    expect(await contents()).toEqual(before);
    expect((await apply(GROWN)).unchanged).toBe(false);
  });

  it("once it has written has that taken back, which can be done again", async () => {
    await openExcel();
    await apply(smallSpec());
    const before = await contents();
    expect(await stoppedAt("look")).toBe(runTakenBack);
    expect(await contents()).toEqual(before);
    await undoLastRun({ at: AT });
    expect(await contents()).not.toEqual(before);
    await apply(GROWN);
    expect((await apply(GROWN)).unchanged).toBe(true);
  });

  it("while a workbook is made has it made to the end: half of one would be of no use", async () => {
    await openExcel();
    const stop = new AbortController();
    const told: boolean[] = [];
    await apply(smallSpec(), {
      signal: stop.signal,
      onProgress: (stage, _share, canStop) => {
        told.push(canStop);
        if (stage === "look") stop.abort();
      },
    });
    expect(told).toEqual([true, true, true, false]);
    expect((await apply(smallSpec())).unchanged).toBe(true);
  });

  it("while a run is taken back has it stand again", async () => {
    const excel = await openExcel();
    await apply(smallSpec());
    await apply(GROWN);
    const after = await contents();
    const stop = new AbortController();
    const undoing = undoLastRun({ at: AT, signal: stop.signal });
    // It reads with three requests, and writes with the fourth.
    excel.faults.actBeforeBatch(4, async () => stop.abort());
    expect(await messageOf(undoing)).toBe(runTakenBack);
    expect(await contents()).toEqual(after);
  });

  it("before its turn has come has it never begun", async () => {
    const excel = await openExcel();
    const stop = new AbortController();
    stop.abort();
    const first = apply(smallSpec());
    const second = messageOf(apply(GROWN, { signal: stop.signal }));
    await first;
    const trips = excel.counters.roundTrips;
    expect(await second).toBe(runStopped);
    expect(excel.counters.roundTrips).toBe(trips);
  });
});

describe("progress", () => {
  it("is told stage by stage and only forward", async () => {
    await openExcel();
    const told: [string, number][] = [];
    await apply(smallSpec(), { onProgress: (stage, share) => told.push([stage, share]) });
    expect(told.map(([stage]) => stage)).toEqual(["read", "describe", "data", "look"]);
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});
