import { addRow } from "../../src/excel/addRow";
import { editRows } from "../../src/excel/editRows";
import { undoLastRun } from "../../src/excel/undoRun";
import type { EmbeddedExcel } from "../../host/node";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";
import { apply, byHand, cellsOf } from "./support/workbook";

const AT = "28/11/2026 08:15";
const TABLE = "KeHoach";
const SHEET = "Kế hoạch";

/** The next edition of the plan: one activity goes, one comes, and one is worded otherwise. */
const NEXT = smallSpec({
  rows: [
    ["I.1", "Ban hành kế hoạch mới", 45_016, null, null],
    ["II.1", "Rà soát thủ tục", 45_020, null, null],
    ["III.1", "Việc thêm", 45_200, null, null],
  ],
  notes: [["một"], ["hai"]],
});

/** What somebody else does in the workbook. */
const DEEDS: readonly (readonly [string, (workbook: Excel.Workbook) => void])[] = [
  ["puts a row of theirs on top of the table", ({ tables }) => void tables.getItem(TABLE).rows.add(0)],
  [
    "adds a row below it",
    ({ tables }) => void tables.getItem(TABLE).rows.add(undefined, [["của tôi", "", "", "", ""]]),
  ],
  ["deletes a row", ({ tables }) => tables.getItem(TABLE).rows.getItemAt(0).delete()],
  [
    "inserts rows above the table",
    ({ worksheets }) => void worksheets.getItem(SHEET).getRange("1:2").insert("Down"),
  ],
  [
    "inserts a column before it",
    ({ worksheets }) => void worksheets.getItem(SHEET).getRange("A:A").insert("Right"),
  ],
  [
    "puts a column into it",
    ({ tables }) => void tables.getItem(TABLE).columns.add(1, undefined, "Của phòng"),
  ],
  [
    "renames and moves the sheet",
    ({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.name = "KH của Sở";
      sheet.position = 1;
    },
  ],
  [
    "sorts the rows",
    (workbook) =>
      sortTo(
        workbook,
        [...ROWS].reverse().map(([key, name, due]) => [key, name, due ?? "", `ghi ${String(key)}`]),
      ),
  ],
  ["hides the sheet", ({ worksheets }) => void (worksheets.getItem(SHEET).visibility = "Hidden")],
  ["goes to a sheet of theirs", ({ worksheets }) => worksheets.add("Của phòng").activate()],
];

/** Each activity with its wording and what somebody noted beside it, wherever they stand by now. */
async function rowsByKey(): Promise<ReadonlyMap<string, { readonly text: unknown; readonly note: unknown }>> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(TABLE).getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    const at = (row: unknown[], heading: string) => row[headings.indexOf(heading)];
    return new Map(
      rows.map((row) => [String(at(row, "Mã")), { text: at(row, "Tên việc"), note: at(row, "Ghi chú") }]),
    );
  });
}

/** A workbook of three activities, each with somebody's note. */
async function noted() {
  const excel = await openExcel();
  await apply(smallSpec());
  await byHand(({ worksheets }) => {
    worksheets.getItem(SHEET).getRange("D4:D6").values = [["ghi I.1"], ["ghi I.2"], ["ghi II.1"]];
  });
  return excel;
}

/** Somebody puts these rows in the place of the first ones, as sorting does. */
function sortTo({ worksheets }: Excel.Workbook, rows: readonly (readonly unknown[])[]): void {
  worksheets.getItem(SHEET).getRange(`A4:D${3 + rows.length}`).values = rows.map((row) => [...row]);
}

/** Requests of a run before the first that writes. */
const READS = 2;

/** Applies the next edition while somebody does something between its reading and its writing; gives its readings. */
async function applyWhile(excel: EmbeddedExcel, deed: (workbook: Excel.Workbook) => void): Promise<number> {
  let readings = 0;
  excel.faults.actBeforeBatch(READS + 1, () => byHand(deed));
  await apply(NEXT, {
    onProgress: (stage) => {
      if (stage === "read") readings += 1;
    },
  });
  return readings;
}

describe("somebody else who works in the workbook while a run writes", () => {
  it.each(DEEDS)("and %s loses no note, and the plan is right", async (name, deed) => {
    const excel = await noted();
    await applyWhile(excel, deed);
    const rows = await rowsByKey();
    const isGone = name === "deletes a row";
    expect(rows.get("I.1")).toEqual({ text: "Ban hành kế hoạch mới", note: isGone ? "" : "ghi I.1" });
    expect(rows.get("II.1")).toEqual({ text: "Rà soát thủ tục", note: "ghi II.1" });
    expect(rows.get("I.2")?.note ?? "ghi I.2").toBe("ghi I.2");
    expect(rows.has("III.1")).toBe(true);
    expect((await apply(NEXT)).unchanged).toBe(true);
    await openExcel(await excel.save());
    expect((await apply(NEXT)).unchanged).toBe(true);
  });

  it.each(DEEDS)("and %s while a run is taken back loses no note", async (_name, deed) => {
    const excel = await noted();
    await apply(NEXT);
    // It reads the record of the run as well.
    excel.faults.actBeforeBatch(READS + 2, () => byHand(deed));
    await undoLastRun({ at: AT });
    for (const [key, { note }] of await rowsByKey())
      expect([key, note]).toEqual([
        key,
        ROWS.some(([known]) => known === key) && note !== "" ? `ghi ${key}` : "",
      ]);
  });

  it("and sorts the rows while a run is taken back has each row's own words again", async () => {
    const excel = await noted();
    await apply(NEXT);
    excel.faults.actBeforeBatch(READS + 2, () =>
      byHand((workbook) =>
        sortTo(workbook, [
          ["III.1", "Việc thêm", 45_200, ""],
          ["II.1", "Rà soát thủ tục", 45_020, "ghi II.1"],
          ["I.2", "Báo cáo quý", 45_107, "ghi I.2"],
          ["I.1", "Ban hành kế hoạch mới", 45_016, "ghi I.1"],
        ]),
      ),
    );
    await undoLastRun({ at: AT });
    const rows = await rowsByKey();
    expect(rows.get("I.1")).toEqual({ text: "Ban hành kế hoạch", note: "ghi I.1" });
    expect(rows.get("II.1")).toEqual({ text: "Rà soát thủ tục", note: "ghi II.1" });
    expect(rows.has("III.1")).toBe(false);
  });

  it("and types into a cell of theirs keeps what they typed", async () => {
    await applyWhile(await noted(), ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("D4").values = [["ghi đè"]];
    });
    expect((await rowsByKey()).get("I.1")?.note).toBe("ghi đè");
  });

  it("makes it read again only where something moved", async () => {
    const excel = await noted();
    const colour = ({ worksheets }: Excel.Workbook) => void (worksheets.getItem(SHEET).tabColor = "#FF0000");
    expect(await applyWhile(excel, colour)).toBe(1);
    expect(await applyWhile(await noted(), ({ tables }) => void tables.getItem(TABLE).rows.add())).toBe(2);
  });

  it("and never stops putting rows in makes it give up with a sentence, and nothing is written", async () => {
    const excel = await noted();
    const before = await cellsOf(SHEET, "A4:D6");
    const addRow = () => byHand(({ tables }) => void tables.getItem(TABLE).rows.add());
    // Each try reads twice, and waits for the request of the row as well.
    for (const nth of [3, 7, 11]) excel.faults.actBeforeBatch(nth, addRow);
    await expect(apply(NEXT)).rejects.toMatchObject({ code: "workbook-moved" });
    excel.faults.clear();
    expect(await cellsOf(SHEET, "A4:D6")).toEqual(before);
    await apply(NEXT);
    expect((await rowsByKey()).get("II.1")).toEqual({ text: "Rà soát thủ tục", note: "ghi II.1" });
  });
});

describe("somebody else who works in the workbook while the pane writes a row", () => {
  const [first] = ROWS;
  const edit = (before = "ghi I.1") =>
    editRows([
      {
        row: { table: TABLE, identity: { Mã: "I.1" }, position: 0 },
        cells: [{ heading: "Ghi chú", before, after: "từ ngăn" }],
      },
    ]);
  /** Between the look at the row and its writing. */
  const meanwhile = (excel: EmbeddedExcel, deed: (workbook: Excel.Workbook) => void): void =>
    excel.faults.actBeforeBatch(2, () => byHand(deed));

  it("and sorts the rows gets nothing in another row", async () => {
    const excel = await noted();
    meanwhile(excel, (workbook) =>
      sortTo(workbook, [
        ["II.1", "Rà soát thủ tục", "", "ghi II.1"],
        ["I.2", "Báo cáo quý", 45_107, "ghi I.2"],
        ["I.1", "Ban hành kế hoạch", 45_016, "ghi I.1"],
      ]),
    );
    expect((await edit()).cellsWritten).toBe(1);
    expect([...(await rowsByKey())].map(([key, { note }]) => [key, note])).toEqual([
      ["II.1", "ghi II.1"],
      ["I.2", "ghi I.2"],
      ["I.1", "từ ngăn"],
    ]);
  });

  it("and types into the same cell is told apart, and theirs stands", async () => {
    const excel = await noted();
    meanwhile(excel, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("D4").values = [["của người khác"]];
    });
    const { cellsWritten, refused } = await edit();
    expect(cellsWritten).toBe(0);
    expect(refused).toMatchObject([{ why: "changed", now: "của người khác" }]);
    expect((await rowsByKey()).get("I.1")?.note).toBe("của người khác");
  });

  it.each([
    ["the blank row that it found", true],
    ["a row of theirs below the last", false],
  ])("and fills %s keeps it, and the pane's row comes too", async (_name, hasBlank) => {
    const excel = await noted();
    if (hasBlank) await byHand(({ tables }) => void tables.getItem(TABLE).rows.add());
    meanwhile(excel, ({ tables, worksheets }) => {
      if (hasBlank) worksheets.getItem(SHEET).getRange("A7:B7").values = [["IV.1", "của người khác"]];
      else tables.getItem(TABLE).rows.add(undefined, [["IV.1", "của người khác", "", "", ""]]);
    });
    const added = await addRow(
      TABLE,
      new Map([
        ["Mã", "V.1"],
        ["Tên việc", "từ ngăn"],
      ]),
    );
    const rows = await rowsByKey();
    expect([...rows.keys()]).toEqual([...ROWS.map(([key]) => key), "IV.1", "V.1"]);
    expect(rows.get("IV.1")?.text).toBe("của người khác");
    expect(rows.get("V.1")?.text).toBe("từ ngăn");
    expect(added.undo[0]?.row.position).toBe(4);
    expect(rows.get("I.1")?.text).toBe(first?.[1]);
  });
});
