import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../src/import/document";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readCheckedWorkbook } from "../../src/excel/readCheckedWorkbook";
import { readScores } from "../../src/excel/readScores";
import { recheckWorkbook } from "../../src/excel/recheckWorkbook";
import { columnsAddedName } from "../../src/locale/vi/excel";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import type { WorkbookInput } from "../../src/workbook/describeWorkbook";
import { PLAN_COLUMNS } from "../../src/workbook/layout";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { HIDDEN_PLAN_COLUMNS, planColumns } from "../../src/workbook/sheets/plan/planColumns";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { compareWithLibreOffice } from "../oracle/libreoffice";
import { openExcel } from "./support/excel";
import { day } from "./support/input";
import { byHand, cellsOf } from "./support/workbook";

/**
 * Workbooks that earlier builds saved of `plan.html`, and that were worked in: entries in every column of people's, a
 * correction, two columns of their own (one between ours), a sheet of their own that counts them, a milestone met.
 * "first" lacks Ngày phát sinh, Ô cần xem and the sheet Ngày nghỉ.
 */
const FOLDER = join(__dirname, "../fixtures/workbooks");
const OLD = ["schema-1-first.xlsx", "schema-1-second.xlsx"] as const;
const C = PLAN_COLUMNS;
const PEOPLES = [
  C.status,
  C.progress,
  C.doneOn,
  C.evidence,
  C.explanation,
  C.note,
  C.coopUnits,
  "Lãnh đạo theo dõi",
  "Ghi chú riêng",
];

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

let given: Promise<WorkbookInput> | null = null;
const input = (): Promise<WorkbookInput> => (given ??= makeInput());

async function makeInput(): Promise<WorkbookInput> {
  const plan = await importDocument({ name: "plan.html", bytes: fixture("plan.html") });
  const journal = [{ at: "28/11/2026 16:00", what: "Cập nhật sổ", detail: "" }];
  return prepareWorkbook(plan, { scheme: sampleScheme(), cutOff: day(2024, 6, 30), journal });
}

const broughtUp = new Map<string, Promise<Uint8Array>>();

/** A file of an earlier build as a run of today leaves it; the run is made once for all tests that begin there. */
function broughtUpToDate(name: string): Promise<Uint8Array> {
  const known = broughtUp.get(name) ?? update(name);
  broughtUp.set(name, known);
  return known;
}

async function update(name: string): Promise<Uint8Array> {
  const excel = await openExcel(fixture(name));
  await buildWorkbook(await input());
  return excel.save();
}

interface Table {
  readonly headings: readonly string[];
  readonly column: (heading: string) => readonly unknown[];
}

async function table(name: string): Promise<Table> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values,formulas");
    await context.sync();
    const headings = (range.values[0] ?? []).map(String);
    const column = (heading: string) =>
      range.formulas.slice(1).map((row: unknown[]) => row[headings.indexOf(heading)]);
    return { headings, column };
  });
}

/** All that people entered, by table and heading. */
async function entries(): Promise<Record<string, unknown>> {
  const [plan, milestones] = [await table("KeHoach"), await table("Moc")];
  return {
    ...Object.fromEntries(PEOPLES.map((heading) => [heading, plan.column(heading)])),
    met: milestones.column("Mã mốc").map((key, at) => [key, milestones.column("Ngày xong")[at]]),
    own: await cellsOf("Của phòng", "A1:B2"),
  };
}

async function isHidden(heading: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("KeHoach").columns.getItem(heading).getRange();
    range.load("columnHidden");
    await context.sync();
    return range.columnHidden;
  });
}

describe.each(OLD)("a workbook that an earlier build saved (%s)", (name) => {
  it("is brought up to date with everything that people entered, in few round trips", async () => {
    const excel = await openExcel(fixture(name));
    const before = await entries();
    expect(before).toMatchObject({
      [C.progress]: [1, 0.5, 0.25, ""],
      own: [
        ["Tổng tiến độ", 1.75],
        ["Ghi", 3],
      ],
    });
    excel.counters.reset();
    await buildWorkbook(await input());
    // Two to read, one of data, and where every look of an earlier version is made anew, one more beside them.
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(5);
    expect(await entries()).toEqual(before);

    const { headings } = await table("KeHoach");
    const ours = planColumns(false).map(({ heading }) => heading);
    expect(headings.filter((heading) => ours.includes(heading))).toEqual(ours);
    expect(headings.indexOf("Lãnh đạo theo dõi")).toBe(headings.indexOf(C.note) + 1);
    expect(headings.at(-1)).toBe("Ghi chú riêng");
  });

  it("comes to rest: a run after the scores are counted anew finds nothing to do", async () => {
    const excel = await openExcel(await broughtUpToDate(name));
    // The annex's row heights follow the scores as they were read, and the first run counts otherwise than the build
    // that saved the workbook: what waits for an event is left out.
    await buildWorkbook(await input());
    excel.counters.reset();
    expect(await buildWorkbook(await input())).toMatchObject({ unchanged: true, cellsWritten: 0 });
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("says no change of the plan where only our own columns came", async () => {
    await openExcel(fixture(name));
    const { changes } = await buildWorkbook(await input());
    expect(changes).toMatchObject({ unchanged: 4 });
  });

  it("is read and checked again without its document", async () => {
    await openExcel(fixture(name));
    const before = await entries();
    expect((await readCheckedWorkbook()).plan.activities).toHaveLength(4);
    await recheckWorkbook();
    expect(await entries()).toEqual(before);
    expect(await recheckWorkbook()).toMatchObject({ unchanged: true });
  });
});

describeWithLibreOffice("a workbook of an earlier build, brought up to date", () => {
  it("computes in LibreOffice what it computes here", async () => {
    expect(await compareWithLibreOffice(await broughtUpToDate(OLD[0]))).toEqual([]);
  });
});

describe("a scorecard of an earlier build", () => {
  it("keeps its points and the bounds of its classes when the rounds' columns come", async () => {
    await openExcel(fixture(OLD[1]));
    const key = (await table("ChamDiem")).column("Mã").indexOf("TP 1.1.2");
    await byHand(({ worksheets, tables }) => {
      // The bound and the name of the highest class.
      worksheets.getItem("Chấm điểm").getRange("V5:V6").values = [["Vượt trội"], [1]];
      const rows = tables.getItem("ChamDiem").columns;
      rows.getItem("Số liệu kê khai").getDataBodyRange().getCell(key, 0).values = [["Có"]];
      rows.getItem("Điểm thẩm định").getDataBodyRange().getCell(key, 0).values = [[0.5]];
    });
    await buildWorkbook(await input());
    const card = await table("ChamDiem");
    expect(card.headings).toEqual(expect.arrayContaining(["Điểm sau giải trình", "Cần bổ sung"]));
    expect(card.column("Điểm thẩm định")[key]).toBe(0.5);
    const { scorecard } = await readScores();
    expect(scorecard).toMatchObject({ self: 1, grade: "Vượt trội" });
    expect((await cellsOf("Chấm điểm", "A5:AD6")).flat().filter((cell) => cell === "Vượt trội")).toHaveLength(
      2,
    );
  });
});

describe("a component that an earlier build fed by a formula", () => {
  it("takes the same figure by the column of sources, and can be declared", async () => {
    await openExcel(fixture(OLD[1]));
    const before = await table("ChamDiem");
    const key = before.column("Mã").indexOf("TP 1.1.3");
    expect(before.column("Số liệu kê khai")[key]).toContain("TyLeHoanThanh");
    await buildWorkbook(await input());
    const after = await table("ChamDiem");
    const row = after.column("Mã").indexOf("TP 1.1.3");
    expect(after.column("Số liệu kê khai")[row]).toBe("");
    expect(after.column("Lấy số liệu từ")[row]).toBe("Tỷ lệ hoàn thành kế hoạch");
    expect(after.column("Cách tính điểm")[row]).not.toContain("trang Tổng quan");
    const used = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("ChamDiem").columns.getItem("Số liệu tính");
      const completion = context.workbook.names.getItem("TyLeHoanThanh").getRange();
      const range = column.getDataBodyRange();
      range.load("values");
      completion.load("values");
      await context.sync();
      return [range.values[row]?.[0], Number(completion.values[0]?.[0]) * 100] as const;
    });
    expect(used[0]).toBeCloseTo(used[1], 8);
  });
});

describe("columns that a run has put in", () => {
  it("show and hide as they should, though cells move and columns don't", async () => {
    await openExcel(await broughtUpToDate(OLD[0]));
    const headings = planColumns(false).map(({ heading }) => heading);
    const hidden: readonly string[] = HIDDEN_PLAN_COLUMNS;
    for (const heading of headings.filter((each) => each !== C.key))
      expect([heading, await isHidden(heading)]).toEqual([heading, hidden.includes(heading)]);
    expect(await isHidden("Ghi chú riêng")).toBe(false);
  });

  it("stand in the journal by name", async () => {
    await openExcel(await broughtUpToDate(OLD[0]));
    const journal = await table("NhatKy");
    const line = journal.column("Việc đã làm").indexOf(columnsAddedName);
    expect(journal.column("Thời điểm")[line]).toBe("28/11/2026 16:00");
    expect(journal.column("Chi tiết")[line]).toContain("KeHoach: Ngày phát sinh");
  });
});

describe("a column that somebody deleted", () => {
  const deleted = async (heading: string, name = "KeHoach"): Promise<void> => {
    await openExcel(await broughtUpToDate(OLD[1]));
    await byHand(({ tables }) => tables.getItem(name).columns.getItem(heading).delete());
  };

  it("comes back with what follows from the plan, and all formulas that it broke", async () => {
    await deleted(C.due);
    await buildWorkbook(await input());
    const plan = await table("KeHoach");
    expect(plan.column(C.due)).toEqual([45_321, 45_657, 45_473, ""]);
    expect(plan.column(C.condition).join("")).not.toContain("#REF!");
    expect(await buildWorkbook(await input())).toMatchObject({ unchanged: true });
  });

  it("comes back empty where it was people's", async () => {
    await deleted(C.evidence);
    await buildWorkbook(await input());
    const plan = await table("KeHoach");
    expect(plan.column(C.evidence)).toEqual(["", "", "", ""]);
    expect(plan.column(C.note)).toEqual(["", "", "Đã họp ngày 05/4", ""]);
  });

  it("of the plan's words isn't made up by a check without the document: the sentence names it", async () => {
    await deleted(C.product);
    await expect(recheckWorkbook()).rejects.toMatchObject({ code: "table-changed", heading: C.product });
    await buildWorkbook(await input());
    expect((await table("KeHoach")).column(C.product)).toContain("Báo cáo kết quả");
  });

  it("that tells rows apart can't be brought back", async () => {
    await deleted("Mã mốc", "Moc");
    await expect(buildWorkbook(await input())).rejects.toMatchObject({ code: "table-changed" });
  });

  it("on a protected sheet stays away until the sheet is open", async () => {
    await deleted(C.due);
    await byHand(({ worksheets }) => worksheets.getItem("Kế hoạch").protection.protect());
    await expect(buildWorkbook(await input())).rejects.toMatchObject({ code: "sheet-protected" });
  });
});

describe("a column that somebody renamed", () => {
  const renamed = async (fileName: string, heading: string, to: string): Promise<void> => {
    await openExcel(fixture(fileName));
    await byHand(({ tables }) => {
      tables.getItem("KeHoach").columns.getItem(heading).name = to;
    });
  };

  it("isn't left behind with its contents: the sentence says both names", async () => {
    for (const name of OLD) {
      await renamed(name, C.progress, "Tiến độ (%)");
      const run = buildWorkbook(await input());
      await expect(run).rejects.toMatchObject({ code: "column-renamed" });
      await expect(run).rejects.toThrow("“Tiến độ (%)”");
    }
  });

  it("is known by the last run's marks where no formula refers to it", async () => {
    await openExcel(await broughtUpToDate(OLD[1]));
    await byHand(({ tables }) => {
      tables.getItem("KeHoach").columns.getItem(C.note).name = "Ghi chú của phòng";
    });
    await expect(buildWorkbook(await input())).rejects.toMatchObject({ code: "column-renamed" });
  });
});
