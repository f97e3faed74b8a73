import type { EmbeddedExcel } from "../../host/node";
import { editRows } from "../../src/excel/editRows";
import { undoLastRun } from "../../src/excel/undoRun";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";
import { apply, byHand, contents } from "./support/workbook";

const AT = "28/11/2026 08:15";
/** Requests of a run before the first that writes. */
const READS = 2;

/** The next edition of the plan: an activity is worded otherwise, one comes. */
const NEXT = smallSpec({
  rows: [
    ["I.1", "Ban hành kế hoạch mới", 45_016, null, null],
    ...ROWS.slice(1),
    ["III.1", "Việc thêm", 45_200, null, null],
  ],
});

/** Workbooks that a person may open meanwhile: one that isn't ours, and ours of other activities. */
const OTHERS: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    "a workbook of their own",
    () => byHand(({ worksheets }) => (worksheets.getFirst().getRange("A1").values = [["riêng"]])),
  ],
  [
    "another workbook of ours",
    () =>
      apply(
        smallSpec({
          rows: ROWS.map(([key, name, due]) => [
            `Khác ${String(key)}`,
            name ?? null,
            due ?? null,
            null,
            null,
          ]),
        }),
      ),
  ],
];

async function saved(fill: () => Promise<unknown>): Promise<Uint8Array> {
  const excel = await openExcel();
  await fill();
  return excel.save();
}

describe("another workbook that is opened while a run goes on", () => {
  /** A workbook of ours in front; the other comes before the n-th request from now on, as it was saved. */
  async function swapped(fill: () => Promise<unknown>, more: () => Promise<unknown>, nth: number) {
    const other = await saved(fill);
    await openExcel(other);
    const before = await contents();
    const excel: EmbeddedExcel = await openExcel();
    await apply(smallSpec());
    await more();
    excel.faults.actBeforeBatch(nth, () => excel.open(other, "Sổ khác.xlsx"));
    return before;
  }

  it.each(OTHERS)("is left as it was where it is %s, and the run says so", async (_name, fill) => {
    const before = await swapped(fill, async () => undefined, READS + 1);
    await expect(apply(NEXT)).rejects.toMatchObject({ code: "workbook-swapped" });
    expect(await contents()).toEqual(before);
  });

  it.each(OTHERS)("is left as it was by an undo where it is %s", async (_name, fill) => {
    const before = await swapped(fill, () => apply(NEXT), READS + 2);
    await expect(undoLastRun({ at: AT })).rejects.toMatchObject({ code: "workbook-swapped" });
    expect(await contents()).toEqual(before);
  });

  it.each(OTHERS)("is left as it was by an entry from the pane where it is %s", async (_name, fill) => {
    const before = await swapped(fill, async () => undefined, 2);
    const edit = editRows([
      {
        row: { table: "KeHoach", identity: { Mã: "I.1" }, position: 0 },
        cells: [{ heading: "Ghi chú", before: "", after: "từ ngăn" }],
      },
    ]);
    const outcome = await edit.catch((error: unknown) => error);
    expect(outcome).toMatchObject(expect.not.objectContaining({ cellsWritten: 1 }));
    expect(await contents()).toEqual(before);
  });

  it.each(OTHERS)(
    "keeps all its contents where it comes between two requests that write (%s)",
    async (_name, fill) => {
      const before = await swapped(fill, async () => undefined, READS + 2);
      await apply(NEXT).catch((error: unknown) => error);
      expect(await contents()).toEqual(before);
    },
  );
});
