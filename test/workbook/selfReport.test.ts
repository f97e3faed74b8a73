import { readFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "../../host/engine";
import { SCORE_COLUMNS as C } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import type { Scheme } from "../../src/scoring/scheme";
import { positionOf } from "../../src/workbook/a1";
import { CONDITIONS, NAMES } from "../../src/workbook/layout";
import { isFormula, type SheetDescription } from "../../src/workbook/spec";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import { selfReportOfPlan } from "../../src/workbook/reports/selfSpec";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { agencySheet } from "../scoring/support/agencySheet";
import { planOfRows } from "../support/planOfRows";
import { ScoreSheet, workbookOf } from "../scoring/support/sheetInEngine";

const realSet = (): Scheme =>
  readScheme(
    JSON.parse(
      readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8"),
    ) as unknown,
  );

/** The report and its annex as a build makes them of a scheme. */
function described(
  scheme: Scheme,
  agency = "",
  named: Readonly<Record<string, number>> = {},
): { report: SheetDescription; annex: SheetDescription } {
  const plan = planOfRows({ activity: "Ban hành kế hoạch" });
  const nothing = { schema: null, sheets: [], named };
  const [report, annex] = selfReportOfPlan(scheme, { ...plan, head: { ...plan.head, agency } }, nothing);
  if (!report || !annex) throw new Error("no report");
  return { report, annex };
}

const CONDITION_ROWS = [CONDITIONS.doneOnTime, CONDITIONS.doneOnTime, CONDITIONS.overdue, CONDITIONS.undated];

interface Built {
  readonly score: ScoreSheet;
  readonly report: SheetDescription;
  /** What the report's cells show, from top to bottom. */
  readonly shown: readonly unknown[];
}

function built(
  scheme: Scheme,
  declared: Readonly<Record<string, number | string>>,
  evidence: string[] = [],
): Built {
  const card = describeScorecard({ scheme });
  const { report, annex } = described(scheme, "Sở Khoa học và Công nghệ");
  const score = new ScoreSheet(workbookOf([card, report, annex, agencySheet(29 / 34, CONDITION_ROWS)]), card);
  for (const [key, value] of Object.entries(declared)) score.set(key, C.declared, value);
  for (const key of evidence) score.set(key, C.evidence, "Kế hoạch số 12/KH-SKHCN");
  score.recalculate();
  const sheet = score.workbook.getWorksheet(report.sheet.name);
  const shown = report.sheet.blocks.map(({ at }) => {
    const cell = sheet?.getCell(at);
    return cell?.formula ? cell.result : cell?.value;
  });
  return { score, report, shown };
}

const DECLARED = { "TP 1.1.1": "Kịp thời", "TP 1.1.2": "Có", "TP 3.3.2": 98.75 };

/** A report made when the rounds of these named totals had begun, over these points. */
function appraised(
  named: Readonly<Record<string, number>>,
  points: readonly (readonly [string, string, number])[],
) {
  const scheme = sampleScheme();
  const card = describeScorecard({ scheme });
  const { report, annex } = described(scheme, "Sở", named);
  const score = new ScoreSheet(workbookOf([card, report, annex, agencySheet(29 / 34, CONDITION_ROWS)]), card);
  for (const [key, value] of Object.entries(DECLARED)) score.set(key, C.declared, value);
  for (const [key, heading, value] of points) score.set(key, heading, value);
  score.recalculate();
  const valuesOf = ({ sheet }: SheetDescription): unknown[] => {
    const page = score.workbook.getWorksheet(sheet.name);
    return sheet.blocks.map(({ at }) => {
      const cell = page?.getCell(at);
      return cell?.formula ? cell.result : cell?.value;
    });
  };
  return { score, report: valuesOf(report), annex: valuesOf(annex) };
}

describe("the rounds in the self-assessment report", () => {
  const second = [
    ["TP 1.1.1", C.appraised, 0.5],
    ["TP 3.3.2", C.appraised, 3.5],
  ] as const;

  it("don't appear before anybody has given points", () => {
    const { shown } = built(sampleScheme(), DECLARED);
    expect(shown.join("\n")).not.toContain("Kết quả thẩm định");
  });

  it("show the appraisers' points by field beside the agency's, and how many are open", () => {
    const { report } = appraised({ [NAMES.appraisedScore]: 4 }, second);
    const at = report.indexOf("Kết quả thẩm định (trên các tiêu chí đã chấm):");
    const rows = report.slice(at);
    const field = rows.indexOf("Công tác chỉ đạo, điều hành CCHC");
    // 1 + 1 + 2.13 of its own; the appraisers have scored one of them, and gave half a point less.
    expect(rows.slice(field, field + 4)).toEqual([expect.any(String), 4.13, 0.5, -0.5]);
    const total = rows.indexOf("Tổng cộng");
    expect(rows.slice(total, total + 4)).toEqual(["Tổng cộng", 8.08, 4, -0.95]);
    const untouched = rows.indexOf("Cải cách thể chế");
    expect(rows.slice(untouched + 1, untouched + 4)).toEqual([0, "", ""]);
    expect(rows.join("\n")).toContain(
      "Điểm thẩm định: 4,00 điểm, đạt 80,00%; còn 50 tiêu chí thành phần chưa chấm.",
    );
  });

  it("show the points after the explanation where there are any, in the annex too", () => {
    const third = [...second, ["TP 1.1.1", C.final, 0.75]] as const;
    const { report, annex, score } = appraised({ [NAMES.finalScore]: 4.25 }, third);
    const rows = report.slice(report.indexOf("Kết quả thẩm định (trên các tiêu chí đã chấm):"));
    const total = rows.indexOf("Tổng cộng");
    expect(rows.slice(total, total + 5)).toEqual(["Tổng cộng", 8.08, 4, 4.25, -0.7]);
    expect(rows.join("\n")).toContain("Điểm sau giải trình: 4,25 điểm");
    expect(annex).toContain(C.final);
    expect(
      described(sampleScheme()).annex.sheet.blocks.flatMap(({ rows: cells }) => cells.flat()),
    ).not.toContain(C.final);
    expect(score.get("TONG", C.final)).toBe(4.25);
  });

  it("ask in the explanations for scores that a person typed over the rule's", () => {
    const { report } = appraised({}, [["TP 1.1.2", C.typed, 0.5]]);
    expect(report.join("\n")).toContain("chưa ghi tài liệu kiểm chứng: 4");
  });
});

describe("the self-assessment report", () => {
  it("says what the scorecard computes", () => {
    const { shown } = built(sampleScheme(), DECLARED, ["TP 1.1.1"]);
    const text = shown.join("\n");
    expect(text).toContain("Tỷ lệ hoàn thành kế hoạch");
    expect(text).toContain("Tỷ lệ hoàn thành kế hoạch (trên số việc phải thực hiện): 50,00%");
    expect(text).toContain("Tổng số hoạt động: 4; hoàn thành đúng hạn: 2; hoàn thành trễ hạn: 0");
    expect(text).toContain("chưa rõ hạn: 1");
    expect(text).not.toContain("không tính");
    // 1 + 1 + 2.13 (the plan) + 3.95
    expect(text).toContain("Tổng điểm tự đánh giá: 8,08/85,00 điểm");
    expect(text).toContain(
      "đạt 9,51%; xếp loại: Yếu. Kết quả tạm tính: mới có số liệu của 4/51 tiêu chí thành phần.",
    );
    expect(text).toContain("chưa ghi tài liệu kiểm chứng: 3; trong đó đã giải trình tại bảng Chấm điểm: 0.");
    expect(text).toContain("Sở Khoa học và Công nghệ báo cáo kết quả");
    expect(text).toContain("số liệu tính đến ngày 30 tháng 11 năm 2023");
  });

  it("says that nothing is scored while nobody has entered anything, though the plan gives a figure", () => {
    const { shown, score } = built(sampleScheme(), {});
    expect(score.get("TP 1.1.3", C.used)).toBeCloseTo((100 * 29) / 34);
    const text = shown.join("\n");
    expect(text).toContain("Chưa chấm điểm: chưa có số liệu của tiêu chí thành phần nào");
    expect(text).not.toMatch(/Yếu|0,00%; xếp loại/u);
    const total = shown.lastIndexOf("Tổng cộng");
    expect(shown.slice(total + 1, total + 5)).toEqual([100, 85, "chưa chấm", "chưa chấm"]);
  });

  it("has a row for each field, with the scorecard's numbers, and the total", () => {
    const scheme = sampleScheme();
    const { shown, score } = built(scheme, DECLARED);
    for (const { no, name, max } of scheme.fields) {
      const at = shown.indexOf(name);
      const self = score.get(`LV ${no}`, C.self);
      expect(shown.slice(at - 1, at + 2)).toEqual([no, name, max]);
      if (no !== "XHH") expect(shown[at + 3]).toBe(self);
    }
    const total = shown.lastIndexOf("Tổng cộng");
    expect(shown.slice(total + 1, total + 5)).toEqual([100, 85, 8.08, 0.0951]);
  });

  it("tells bonus and penalty apart from the total", () => {
    const { shown } = built(realSet(), { "DT IV.1": 2, "PT V.2": "Có", "TP I.4": 2 });
    expect(shown[shown.indexOf("Điểm thưởng (ngoài tổng điểm)") + 3]).toBe(2);
    expect(shown[shown.indexOf("Điểm trừ (ngoài tổng điểm)") + 3]).toBe(-1);
    expect(shown.join("\n")).toContain("Tổng điểm tự đánh giá: 2,00/85,00");
  });

  it("warns beside its page once somebody writes more in the scorecard, whose rows the annex must fit", () => {
    const warning = /^Giải trình, tài liệu kiểm chứng đã thay đổi/u;
    const warned = ({ shown }: Built): boolean => shown.some((text) => warning.test(String(text)));
    expect(warned(built(sampleScheme(), DECLARED))).toBe(false);
    expect(warned(built(sampleScheme(), DECLARED, ["TP 1.1.1"]))).toBe(true);
  });

  it("shows the sample's notice, and only the sample's", () => {
    expect(built(sampleScheme(), {}).shown.join("\n")).toContain("MẪU");
    expect(built(realSet(), {}).shown.join("\n")).not.toContain("MẪU");
  });

  it("has the office document's page: A4 portrait, margins, page number on top", () => {
    const { page } = described(sampleScheme()).report.sheet;
    expect(page.orientation).toBe("portrait");
    const { top, bottom, left, right } = page.margins;
    for (const [margin, least, most] of [
      [top, 2, 2.5],
      [bottom, 2, 2.5],
      [left, 3, 3.5],
      [right, 1.5, 2],
    ] as const) {
      expect(margin).toBeGreaterThanOrEqual(least);
      expect(margin).toBeLessThanOrEqual(most);
    }
    expect(page.header).toMatch(/^&C.*&P$/);
  });

  it("has columns that fill the width between the margins and not more", () => {
    const { columnWidths } = described(sampleScheme()).report.sheet;
    const pixels = columnWidths
      .filter(({ columns }) => /^[A-H]$/.test(columns))
      .reduce((sum, { width }) => sum + Math.round(width * 7) + 5, 0);
    const centimetres = (pixels / 96) * 2.54;
    expect(centimetres).toBeGreaterThan(15.8);
    expect(centimetres).toBeLessThanOrEqual(16.5);
  });

  it("is in Times New Roman, at least 11 points but for lines", () => {
    const printed = described(sampleScheme()).report.sheet.formats.filter(({ range }) =>
      /^[A-H]\d/.test(range),
    );
    expect(printed.length).toBeGreaterThan(20);
    for (const { fontName, fontSize } of printed) {
      expect(fontName).toBe("Times New Roman");
      expect(fontSize === 7 || (fontSize ?? 0) >= 11).toBe(true);
    }
  });

  it("merges no cell twice and gives each row a height", () => {
    const { merges, rowHeights, page } = described(realSet()).report.sheet;
    const taken = new Set<string>();
    for (const merge of merges) {
      const [from, to] = merge.split(":").map((address) => positionOf(address));
      if (!from || !to) throw new Error(merge);
      for (let column = from.column; column <= to.column; column += 1) {
        const cell = `${from.row}/${column}`;
        expect(taken.has(cell)).toBe(false);
        taken.add(cell);
      }
    }
    const last = Number(/\d+$/.exec(page.area ?? "")?.[0]);
    const told = rowHeights.flatMap(({ rows }) => {
      const [first = 0, end = first] = rows.split(":").map(Number);
      return Array.from({ length: end - first + 1 }, (_, at) => first + at);
    });
    expect(told).toEqual(Array.from({ length: last }, (_, at) => at + 1));
  });

  it("has every row of the scorecard in its annex, with the form's nine columns, lying on its side", () => {
    const card = describeScorecard({ scheme: sampleScheme() });
    const { sheet } = described(sampleScheme()).annex;
    expect(sheet.page).toMatchObject({ orientation: "landscape", titleRows: expect.any(String) as string });
    const cells = sheet.blocks.flatMap(({ rows }) => rows.flat());
    const headings = [
      C.no,
      C.name,
      C.max,
      C.declared,
      C.self,
      C.survey,
      C.appraised,
      C.evidence,
      C.explanation,
    ];
    expect(cells).toEqual(expect.arrayContaining(headings));
    for (const heading of headings.slice(2)) {
      const following = cells.filter((cell) => isFormula(cell) && cell.formula.includes(`[${heading}]`));
      expect(following).toHaveLength(card.sheet.tables[0]?.rows.length ?? 0);
    }
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("computes the same in LibreOffice, cell by cell", async () => {
    const { score: rounds } = appraised({ [NAMES.finalScore]: 1 }, [
      ["TP 1.1.1", C.appraised, 0.5],
      ["TP 1.1.2", C.final, 0.75],
      ["TP 1.1.2", C.typed, 0.25],
    ]);
    expect(await compareWithLibreOffice(await saveXlsx(rounds.workbook))).toEqual([]);
    for (const scheme of [sampleScheme(), realSet()]) {
      const { score } = built(scheme, scheme.sample ? DECLARED : { "TP I.2.1": 25, "DT IV.1": 2 });
      expect(await compareWithLibreOffice(await saveXlsx(score.workbook))).toEqual([]);
    }
  });
});
