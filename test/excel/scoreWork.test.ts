import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readScores } from "../../src/excel/readScores";
import { recheckWorkbook } from "../../src/excel/recheckWorkbook";
import { SCORE_COLUMNS as S, SCORE_SOURCES } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import { EVIDENCE_COLUMNS, NAMES } from "../../src/workbook/layout";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";
import { byHand } from "./support/workbook";

type Rows = Readonly<Record<string, unknown>>[];

async function rowsOf(name: string): Promise<Rows> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), cell])));
  });
}

async function named(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Puts values into a component's row. */
async function enter(key: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const at = (await rowsOf("ChamDiem")).findIndex((row) => row[S.key] === key);
  await byHand(({ tables }) => {
    const { columns } = tables.getItem("ChamDiem");
    for (const [heading, value] of Object.entries(cells))
      columns.getItem(heading).getDataBodyRange().getCell(at, 0).values = [[value]];
  });
}

/** As sorting leaves a table: every row with all that is in it at another place. */
async function upsideDown(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("formulas");
    await context.sync();
    body.formulas = [...(body.formulas as unknown[][])].reverse();
    await context.sync();
  });
}

/** 30/06/2023, as `sampleInput` counts. */
const CUT_OFF = 45_107;

const leaf = (no: string, max: number): object => ({
  no,
  name: `Việc ${no}`,
  max,
  rule: { kind: "entered" },
});
const otherScheme = readScheme({
  title: "Bộ khác",
  grades: [],
  fields: [
    {
      no: "A",
      name: "Khác",
      max: 3,
      criteria: [{ no: "1", name: "B", max: 3, components: [leaf("1.1", 3)] }],
    },
  ],
});

describe("a scorecard in use", () => {
  it("keeps the register's documents, several of a component, and a run finds nothing to do", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const E = EVIDENCE_COLUMNS;
    await byHand(({ tables }) => {
      const table = tables.getItem("MinhChung");
      for (const [at, number] of ["12/KH-SKHCN", "13/BC-SKHCN", "12/KH-SKHCN"].entries()) {
        const row: (string | number)[] = [
          "TP 1.1.2",
          "",
          number,
          45_000 + (at % 2),
          "=1+1",
          "D:\\a.pdf",
          "",
          "",
          "",
        ];
        table.rows.add(undefined, [row]);
      }
    });
    await buildWorkbook(sampleInput());
    const kept = (await rowsOf("MinhChung")).filter((row) => row[E.number] !== "");
    expect(kept.map((row) => row[E.number])).toEqual(["12/KH-SKHCN", "13/BC-SKHCN", "12/KH-SKHCN"]);
    expect(kept.map((row) => String(row[E.check]).includes("Trùng"))).toEqual([true, false, true]);
    expect(kept.every((row) => String(row[E.check]).includes("nơi khác không mở được"))).toBe(true);
    await buildWorkbook(sampleInput());
    expect(await buildWorkbook(sampleInput())).toMatchObject({ unchanged: true });
  });

  it("lists what asks for an explanation in Kiểm tra with a link, and is ready without it once explained", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await enter("TP 1.1.2", { [S.declared]: "Có", [S.evidence]: "BC 12", [S.typed]: 0.5 });
    expect((await readScores()).scorecard.open).toContainEqual(
      expect.objectContaining({ no: "1.1.2", todo: "Giải trình: điểm nhập tay khác điểm theo quy tắc." }),
    );
    await recheckWorkbook();
    const asked = (await rowsOf("KiemTra")).filter((row) => row["Mã lỗi"] === "score-unexplained");
    expect(asked).toEqual([
      expect.objectContaining({
        TT: "1.1.2",
        "Lĩnh vực": "Chấm điểm",
        "Vị trí": expect.stringMatching(/\S/) as string,
      }),
    ]);
    await enter("TP 1.1.2", { [S.explanation]: "Một văn bản ban hành chậm" });
    expect((await readScores()).scorecard.open.map(({ no }) => no)).not.toContain("1.1.2");
    await recheckWorkbook();
    const left = (await rowsOf("KiemTra")).filter(
      (row) => row["Mã lỗi"] === "score-unexplained" && row["Mức độ"] !== "Đã hết",
    );
    expect(left).toEqual([]);
  });

  it("takes figures from targets, fields and milestones where none is declared, and shows the link", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    const targets = await rowsOf("ChiTieu");
    const percent = targets.findIndex((row) => row["Đơn vị tính"] === "%" && row["Phép so sánh"] === "≥");
    const key = String(targets[percent]?.["Mã"]);
    await byHand(({ tables }) => {
      const result = tables.getItem("ChiTieu").columns.getItem("Kết quả").getDataBodyRange();
      result.getCell(percent, 0).values = [[0.9875]];
      const plan = tables.getItem("KeHoach").columns;
      plan.getItem("Trạng thái").getDataBodyRange().getCell(0, 0).values = [["Hoàn thành"]];
    });
    const field = String((await rowsOf("KeHoach"))[0]?.["Lĩnh vực"]);
    const [target, ofField] = [SCORE_SOURCES.target + key, SCORE_SOURCES.field(field)];
    await enter("TP 3.3.2", { [S.source]: target });
    await enter("TP 1.1.2", { [S.source]: target });
    await enter("TP 2.1.1", { [S.source]: ofField });
    await enter("TP 1.3.1", { [S.source]: target, [S.declared]: 30 });
    await enter("TP 1.2.1", { [S.source]: SCORE_SOURCES.milestones });
    const { scorecard, completion } = await readScores();
    const row = (no: string) => scorecard.rows.find((each) => each.no === no);
    // 98.75 % of a component of 4 points.
    expect(row("3.3.2")).toMatchObject({ declared: "", used: 98.75, self: 3.95, source: target });
    expect(row("1.1.2")).toMatchObject({ used: "Có", self: 1 });
    expect(row("1.3.1")).toMatchObject({ used: 30, self: 1 });
    const share = completion.byField.find(({ name }) => name === field)?.share ?? 0;
    expect(share).toBeGreaterThan(0);
    expect(row("2.1.1")?.used).toBeCloseTo(share * 100, 10);
    const linked = (await rowsOf("ChiTieu"))[percent];
    expect(linked).toMatchObject({ Đạt: "Đạt", "Tiêu chí liên kết": "1.1.2" });
    // Nothing was met, nothing is made up: what has no number yet stays open.
    await byHand(({ tables }) => {
      const result = tables.getItem("ChiTieu").columns.getItem("Kết quả").getDataBodyRange();
      result.getCell(percent, 0).values = [[""]];
    });
    const open = (await readScores()).scorecard.rows.find((each) => each.no === "3.3.2");
    expect(open).toMatchObject({ used: "", self: 0, state: "Chưa có số liệu" });
  });

  it("takes the share of milestones met in time, in whatever order people sorted them", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await enter("TP 3.3.2", { [S.source]: SCORE_SOURCES.milestones });
    const due = (await rowsOf("Moc")).flatMap((row, at) => {
      const day = row["Hạn"];
      return typeof day === "number" && day <= CUT_OFF && row["Tình trạng"] !== "Không tính"
        ? [{ at, day }]
        : [];
    });
    expect(due.length).toBeGreaterThan(3);
    await byHand(({ tables }) => {
      const done = tables.getItem("Moc").columns.getItem("Ngày xong").getDataBodyRange();
      // The first on its day, the second a day late, the third a day early; the others stay open.
      [0, 1, -1].forEach((days, n) => {
        const { at, day } = due[n] ?? { at: 0, day: 0 };
        done.getCell(at, 0).values = [[day + days]];
      });
    });
    const usedNow = async () => (await readScores()).scorecard.rows.find(({ no }) => no === "3.3.2")?.used;
    const share = (2 / due.length) * 100;
    expect(await usedNow()).toBeCloseTo(share, 8);
    const before = await rowsOf("KeHoach");
    const [first] = await rowsOf("Moc");
    await upsideDown("Moc");
    // No row stands where it was written: formulas no longer go by places.
    expect((await rowsOf("Moc")).at(-1)).toMatchObject({ "Mã mốc": first?.["Mã mốc"], "Sai vị trí": 1 });
    expect(await usedNow()).toBeCloseTo(share, 8);
    // Activities find their own milestones then too, by looking through all of them.
    const states = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row["Tình trạng"]);
    expect(states(await rowsOf("KeHoach"))).toEqual(states(before));
  });

  it("leaves no sums behind when another set of criteria comes, but what people entered", async () => {
    await openExcel();
    await buildWorkbook(sampleInput());
    await enter("TP 1.1.2", { [S.appraised]: 0.5 });
    expect(await named(NAMES.appraisedScore)).toBe(0.5);
    await buildWorkbook({ ...sampleInput(), scheme: otherScheme });
    const others = (await rowsOf("ChamDiem")).filter(
      (row) => row[S.field] !== "LV A" && row[S.key] !== "TONG",
    );
    expect(others).toEqual([]);
    expect(await named(NAMES.appraisedScore)).toBe("");
    const kept = await rowsOf("TieuChiCu");
    expect(kept.map((row) => [row[S.no], row[S.appraised]])).toEqual([["1.1.2", 0.5]]);
  });
});
