import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DECLARATION, ROUNDING, SCORE_COLUMNS as C, scoreTotals } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import type { Component, Scheme } from "../../src/scoring/scheme";
import { NAMES } from "../../src/workbook/layout";
import { isFormula, type Cell } from "../../src/workbook/spec";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import { agencySheet } from "../scoring/support/agencySheet";
import { ScoreSheet, workbookOf } from "../scoring/support/sheetInEngine";

const realSet = (): Scheme =>
  readScheme(
    JSON.parse(
      readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8"),
    ) as unknown,
  );

type Entries = Readonly<Record<string, number | string>>;

function scored(
  scheme: Scheme,
  declared: Entries,
  more: { completion?: Cell; notArisen?: string[] } = {},
): ScoreSheet {
  const description = describeScorecard({ scheme });
  const agency = agencySheet(more.completion ?? "không áp dụng", ["Trong hạn"]);
  const sheet = new ScoreSheet(workbookOf([description, agency]), description);
  for (const [no, value] of Object.entries(declared)) sheet.set(no, C.declared, value);
  for (const key of more.notArisen ?? []) sheet.set(key, C.notArisen, "x");
  sheet.recalculate();
  return sheet;
}

/** A scheme whose components a person gives points: its totals can be set at will. */
function pointsScheme(maxima: readonly number[], grades = sampleScheme().grades): Scheme {
  const components = maxima.map((max, at): Component => ({
    no: `1.1.${at + 1}`,
    name: `Nội dung ${at + 1}`,
    max,
    rule: { kind: "entered", by: "self" },
    ruleText: "",
    mayNotArise: true,
  }));
  const criteria = [{ no: "1.1", name: "Tiêu chí", max: 0, components }];
  const fields = [{ no: "1", name: "Lĩnh vực", max: 0, criteria }];
  return { title: "Điểm", source: "", sample: false, fields, grades, adjustments: [], warnings: [] };
}

const allFormulas = (scheme: Scheme): readonly string[] => {
  const { sheet } = describeScorecard({ scheme });
  const cells = [
    ...sheet.tables.flatMap(({ rows }) => rows),
    ...sheet.blocks.flatMap(({ rows }) => rows),
  ].flat();
  return cells.filter(isFormula).map((cell) => cell.formula);
};

describe("the sheet Chấm điểm", () => {
  it("has a key of its own for each row, and headings that need no escape", () => {
    for (const scheme of [sampleScheme(), realSet()]) {
      const table = describeScorecard({ scheme }).sheet.tables[0];
      if (!table) throw new Error("no table");
      const column = table.columns.findIndex(({ heading }) => heading === table.key);
      const keys = table.rows.map((row) => row[column]);
      expect(new Set(keys).size).toBe(keys.length);
      const headings = table.columns.map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
      for (const heading of headings) expect(heading).not.toMatch(/[[\]#':,./&+\-%]/);
      expect(table.rows.every((row) => row.length === headings.length)).toBe(true);
    }
  });

  it("uses only functions that Excel 2016 and LibreOffice have, in formulas of a readable length", () => {
    const known =
      "IF IFERROR AND OR NOT N ISNUMBER ISERROR INT ROUND MIN MAX LEFT SUM COUNT SUMIFS COUNTIFS RIGHT DAY MONTH YEAR INDEX MATCH".split(
        " ",
      );
    for (const text of [...allFormulas(sampleScheme()), ...allFormulas(realSet())]) {
      const bare = text.replace(/"[^"]*"/g, '""').replace(/\[[^\]]*\]/g, "[]");
      for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) expect(known).toContain(name);
      expect(text.length).toBeLessThan(1500);
    }
  });

  it("finds rows by key and not by place, so that sorting the table changes nothing", () => {
    const { sheet } = describeScorecard({ scheme: realSet() });
    const formulas = (sheet.tables[0]?.rows.flat() ?? []).filter(isFormula).map((cell) => cell.formula);
    for (const text of formulas)
      expect(text.replace(/"[^"]*"|\[[^\]]*\]/g, "")).not.toMatch(/\$?[A-Z]{1,3}\$?\d+/);
  });

  it("says that the sample is one", () => {
    const texts = (scheme: Scheme): string => JSON.stringify(describeScorecard({ scheme }).sheet.blocks);
    expect(texts(sampleScheme())).toContain("MẪU – thay bằng Bộ tiêu chí của tỉnh");
    expect(texts(realSet())).not.toContain("MẪU");
  });

  it("shows beside a rule what is doubtful about it, and above the table what concerns the whole", () => {
    const { sheet } = describeScorecard({ scheme: realSet() });
    const table = sheet.tables[0];
    const rule = table?.columns.findIndex(({ heading }) => heading === C.rule) ?? -1;
    const doubtful = table?.rows.filter((row) => String(row[rule]).includes("Lưu ý: ")).map((row) => row[0]);
    expect(doubtful).toEqual(["I.2.2", "V.1"]);
    expect(JSON.stringify(sheet.blocks[0])).toContain("dùng khung thường gặp");
  });
});

describe("a declared value", () => {
  it.each<[string, number | string, string, number]>([
    ["TP 1.1.2", "Có", DECLARATION.declared, 1],
    ["TP 1.1.2", "có", DECLARATION.declared, 1],
    ["TP 1.1.2", "Không", DECLARATION.declared, 0],
    ["TP 1.1.2", "Có thể", DECLARATION.notInList, 0],
    ["TP 1.1.2", 1, DECLARATION.notInList, 0],
    ["TP 3.3.2", 98.75, DECLARATION.declared, 3.95],
    ["TP 3.3.2", 100.01, DECLARATION.overLimit, 0],
    ["TP 3.3.2", -5, DECLARATION.negative, 0],
    ["TP 3.3.2", "98,75", DECLARATION.notANumber, 0],
    ["TP 3.3.2", 0.9875, DECLARATION.smallShare, 0],
    ["TP 3.3.2", 0, DECLARATION.declared, 0],
    ["TP 1.2.1", 2, DECLARATION.declared, 0.5],
    ["TP 1.2.1", 9, DECLARATION.declared, 0],
    ["TP 1.2.1", 1.5, DECLARATION.notWhole, 0],
    ["TP 1.5.1", 1, DECLARATION.declared, 0.5],
  ])("%s: %p is told as “%s” and gives %d", (key, value, state, points) => {
    const sheet = scored(sampleScheme(), { [key]: value });
    expect([sheet.get(key, C.state), sheet.get(key, C.self)]).toEqual([state, points]);
    expect(sheet.named(NAMES.selfScore)).toBe(points);
  });

  it("that is missing gives nothing and says so", () => {
    const sheet = scored(sampleScheme(), {});
    expect([sheet.get("TP 1.1.2", C.state), sheet.get("TP 1.1.2", C.self)]).toEqual([DECLARATION.none, 0]);
    expect(sheet.sheet.getCell("B6").result).toBe("0/51");
    expect(sheet.named(NAMES.grade)).toBe("Chưa chấm điểm");
  });

  it("comes from the plan where the scheme says so", () => {
    const done = scored(sampleScheme(), {}, { completion: 29 / 34 });
    expect(done.get("TP 1.1.3", C.source)).toBe("Tỷ lệ hoàn thành kế hoạch");
    expect(done.get("TP 1.1.3", C.used)).toBeCloseTo(85.294, 3);
    expect(done.get("TP 1.1.3", C.self)).toBe(2.13);
    const typed = scored(sampleScheme(), { "TP 1.1.3": 100 }, { completion: 29 / 34 });
    expect(typed.get("TP 1.1.3", C.self)).toBe(2.5);
    const none = scored(sampleScheme(), {}, { completion: "không áp dụng" });
    expect([none.get("TP 1.1.3", C.state), none.get("TP 1.1.3", C.self)]).toEqual([DECLARATION.none, 0]);
  });

  it("of another agency's or the survey's points isn't self-scored nor counted in the maximum", () => {
    const sheet = scored(sampleScheme(), { "TP XHH": 15 });
    expect(sheet.get("TP XHH", C.state)).toBe(DECLARATION.notSelfScored);
    expect([sheet.named(NAMES.selfScore), sheet.named(NAMES.maxScore)]).toEqual([0, 85]);
  });
});

describe("the totals", () => {
  it("take out of the maximum what did not arise: 68.32 of 84.00 is 81.33 %", () => {
    const sheet = scored(pointsScheme([84, 1]), { "TP 1.1.1": 68.32 }, { notArisen: ["TP 1.1.2"] });
    expect([sheet.named(NAMES.maxScore), sheet.named(NAMES.selfScore)]).toEqual([84, 68.32]);
    expect([sheet.named(NAMES.index), sheet.named(NAMES.grade)]).toEqual([0.8133, "Tốt"]);
    expect(sheet.sheet.getCell("B6").result).toBe("2/2");
  });

  it("round half up, or cut where a province does: 62.62 of 70 was published as 89.45", () => {
    const sheet = scored(pointsScheme([70]), { "TP 1.1.1": 62.62 });
    expect(sheet.named(NAMES.index)).toBe(0.8946);
    sheet.setNamed(NAMES.rounding, ROUNDING.cut);
    sheet.recalculate();
    expect(sheet.named(NAMES.index)).toBe(0.8945);
  });

  it("have no class below a bound, compare the rounded index, and know no gap", () => {
    const classOf = (points: number): unknown =>
      scored(pointsScheme([100]), { "TP 1.1.1": points }).named(NAMES.grade);
    expect([90, 89.99, 89.995, 80, 79.99, 70, 69.5, 50, 49.99, 0].map(classOf)).toEqual([
      "Xuất sắc",
      "Tốt",
      "Xuất sắc",
      "Tốt",
      "Khá",
      "Khá",
      "Trung bình",
      "Trung bình",
      "Yếu",
      "Yếu",
    ]);
  });

  it("are “không áp dụng” where nothing arose", () => {
    const sheet = scored(pointsScheme([5]), {}, { notArisen: ["TP 1.1.1"] });
    expect([sheet.named(NAMES.index), sheet.named(NAMES.grade)]).toEqual(["không áp dụng", "không áp dụng"]);
  });

  it("hold bonus and penalty outside the index, the bonus to its cap", () => {
    const bonus = {
      "DT IV.1": 2,
      "DT IV.2": "Có",
      "DT IV.3.1": "Tiên phong",
      "DT IV.3.2": 5,
      "DT IV.3.3": "4 sao",
    };
    const most = { ...bonus, "DT IV.3.4": "Có", "DT IV.3.5": "Có", "PT V.2": "Có", "PT V.1": 3 };
    const sheet = scored(realSet(), { ...most, "TP I.4": 1 });
    expect(sheet.get("DT TONG", C.self)).toBe(15);
    expect(sheet.get("PT TONG", C.self)).toBe(-3);
    expect(sheet.named(NAMES.selfScore)).toBe(1);
    expect(underLabel(sheet, scoreTotals.adjusted)).toBe(13);
  });
});

describe("a conditional rule", () => {
  const key = "TP II.4.2";
  it.each<[string, string | null, string | number | null, string, number]>([
    ["with no plan, a choice", "Không", "Có", DECLARATION.declared, 2],
    ["with no plan, no share", "Không", 90, DECLARATION.notInList, 0],
    ["with a plan, at the bound of a band", "Có", 85, DECLARATION.declared, 4],
    ["with a plan, just below it", "Có", 84.9999, DECLARATION.declared, 3],
    ["with a plan, no choice", "Có", "Có", DECLARATION.notANumber, 0],
    ["with a plan, more than possible", "Có", 100.01, DECLARATION.overLimit, 0],
    ["while nothing is known of the plan", null, 90, DECLARATION.awaits, 0],
    ["while what is known of the plan is impossible", "có lẽ", 90, DECLARATION.awaits, 0],
    ["while it is blank itself", "Có", null, DECLARATION.none, 0],
  ])("%s", (_, plan, value, state, points) => {
    const entries = {
      ...(plan === null ? {} : { "TP II.4.1": plan }),
      ...(value === null ? {} : { [key]: value }),
    };
    const sheet = scored(realSet(), entries);
    expect([sheet.get(key, C.state), sheet.get(key, C.self)]).toEqual([state, points]);
  });
});

describe("titles between criterion and component", () => {
  const leaf = (no: string, max: number): object => ({ no, name: no, max, rule: { kind: "entered" } });
  const deep = readScheme({
    title: "Sâu",
    grades: [],
    fields: [
      {
        no: "I",
        name: "A",
        max: 10,
        criteria: [
          {
            no: "1",
            name: "B",
            max: 10,
            components: [
              leaf("1.1", 2),
              {
                no: "1.10",
                name: "C",
                max: 8,
                components: [
                  leaf("a", 1),
                  { no: "b", name: "D", max: 6, components: [leaf("b1", 3), leaf("b2", 3)] },
                ],
              },
            ],
          },
        ],
      },
    ],
  });

  it("add up at every depth", () => {
    const sheet = scored(deep, {
      "TP I.1.1.1": 2,
      "TP I.1.1.10.a": 1,
      "TP I.1.1.10.b.b1": 2.5,
      "TP I.1.1.10.b.b2": 0.5,
    });
    const points = ["NH I.1.1.10.b", "NH I.1.1.10", "TC I.1", "LV I", "TONG"].map((key) =>
      sheet.get(key, C.self),
    );
    expect(points).toEqual([3, 4, 6, 6, 6]);
    expect(sheet.get("NH I.1.1.10", C.share)).toBe(0.5714);
  });

  it("say where their maxima don't add up", () => {
    expect(deep.warnings.map(({ code, where }) => [code, where])).toEqual([["max-mismatch", "I.1.1.10"]]);
  });
});

describe("values of which a set says nothing", () => {
  it("score nothing, and that is said beside them and beside the rule", () => {
    const bands = [
      { from: 5, closed: true, score: 3 },
      { from: 2, closed: true, to: 3, toClosed: true, score: 1.5 },
    ];
    const rule = { kind: "count", params: { bands } };
    const component = { no: "1.1.1", name: "Tin bài", max: 3, rule };
    const criterion = { no: "1.1", name: "B", max: 3, components: [component] };
    const raw = { title: "T", grades: [], fields: [{ no: "1", name: "A", max: 3, criteria: [criterion] }] };
    const scheme = readScheme(raw);
    expect(scheme.warnings.map(({ code, message }) => [code, message])).toEqual([
      ["hole", "Không quy định điểm cho trên 3 đến dưới 5: tính 0 điểm."],
    ]);
    const told = [5, 4, 3, 2].map((n) => {
      const sheet = scored(scheme, { "TP 1.1.1": n });
      return [sheet.get("TP 1.1.1", C.self), sheet.get("TP 1.1.1", C.state)];
    });
    const { declared, inHole } = DECLARATION;
    expect(told).toEqual([
      [3, declared],
      [0, inHole],
      [1.5, declared],
      [1.5, declared],
    ]);
  });
});

/** The value below a label of the totals. */
function underLabel({ sheet }: ScoreSheet, label: string): unknown {
  const columns = Array.from({ length: 60 }, (_, at) => at + 1);
  const column = columns.find((at) => sheet.getCell(5, at).value === label);
  return column === undefined ? undefined : sheet.getCell(6, column).result;
}
