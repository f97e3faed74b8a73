import { EVIDENCE_CHECKS } from "../../src/locale/vi/evidence";
import { SCORE_COLUMNS as S, SCORE_TODO } from "../../src/locale/vi/scoring";
import { EVIDENCE_COLUMNS as E, PLAN_COLUMNS as P } from "../../src/workbook/layout";
import { scoreFindings } from "../../src/workbook/scoreFindings";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

type Row = Readonly<Record<string, CellValue>>;

function table(name: string, rows: readonly Row[]): TableSnapshot {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { name, headings, rows: rows.map((row) => headings.map((heading) => row[heading] ?? "")) };
}

function snapshot(
  card: readonly Row[],
  documents: readonly Row[] = [],
  plan: readonly Row[] = [],
): WorkbookSnapshot {
  const tables = [table("ChamDiem", card), table("MinhChung", documents), table("KeHoach", plan)];
  return { schema: 1, sheets: [{ id: "scorecard", name: "Chấm điểm", tables }], named: {} };
}

const component = (more: Row = {}): Row => ({
  [S.key]: "TP 1.1.2",
  [S.no]: "1.1.2",
  [S.level]: "Thành phần",
  [S.state]: "Đã có số liệu",
  [S.todo]: "",
  ...more,
});
const codes = (of: WorkbookSnapshot): unknown[] =>
  scoreFindings(of).map(({ code, severity, place }) => [
    code,
    severity,
    "code" in place ? place.code : place.of,
  ]);

describe("findings of the scorecard", () => {
  it("are what its rows lack, each sentence one finding; blank rows are none", () => {
    expect(codes(snapshot([component(), component({ [S.state]: "Chưa có số liệu" })]))).toEqual([]);
    const todo = SCORE_TODO.typedDiffers + SCORE_TODO.unproven + SCORE_TODO.reason + SCORE_TODO.finalWrong;
    expect(codes(snapshot([component({ [S.todo]: todo })]))).toEqual([
      ["score-unexplained", "warning", "TP 1.1.2"],
      ["score-unexplained", "warning", "TP 1.1.2"],
      ["score-difference-unexplained", "warning", "TP 1.1.2"],
      ["score-impossible", "error", "TP 1.1.2"],
    ]);
    const [wrong] = scoreFindings(snapshot([component({ [S.state]: "Sai: số âm" })]));
    expect(wrong?.message).toBe("Tiêu chí 1.1.2: số liệu kê khai không hợp lệ (số âm).");
  });

  it("have ways of being known again that differ from each other", () => {
    const todo = SCORE_TODO.typedDiffers + SCORE_TODO.unproven;
    const found = scoreFindings(snapshot([component({ [S.todo]: todo })]));
    expect(new Set(found.map(({ about }) => about)).size).toBe(2);
  });

  it("tell of documents that are entered twice, for nothing, or open on one machine only", () => {
    const document = (check: string, more: Row = {}): Row => ({
      [E.component]: "TP 1.1.2",
      [E.number]: "12/KH",
      [E.link]: "",
      [E.check]: check,
      ...more,
    });
    const documents = [
      document(EVIDENCE_CHECKS.twice),
      document(EVIDENCE_CHECKS.twice),
      document(EVIDENCE_CHECKS.unknown, { [E.component]: "TP 9" }),
      document(EVIDENCE_CHECKS.local, { [E.link]: "D:\\a.pdf" }),
      document(EVIDENCE_CHECKS.noDocument, { [E.number]: "" }),
      document(EVIDENCE_CHECKS.shared),
    ];
    expect(codes(snapshot([component()], documents))).toEqual([
      ["evidence-twice", "warning", "TP 1.1.2"],
      ["evidence-unknown-component", "warning", "TP 9"],
      ["evidence-local-link", "warning", "TP 1.1.2"],
      ["evidence-incomplete", "warning", "TP 1.1.2"],
    ]);
  });

  it.each([
    ["BC số 12 tại D:\\CCHC\\12.pdf", 1],
    ["\\\\may-chu\\chung\\a.pdf; file:///C:/b.pdf", 2],
    ["https://vanban.example.vn/12; BC 12/BC-SKHCN; Mục C: kết quả", 0],
    ["Kế hoạch số 15/KH:2023", 0],
  ])("find links of one machine among the words of evidence: %s", (evidence, count) => {
    const card = snapshot([component({ [S.evidence]: evidence })]);
    expect(codes(card)).toHaveLength(count);
    const plan = snapshot([], [], [{ [P.key]: "I.1", [P.activity]: "Việc", [P.evidence]: evidence }]);
    expect(codes(plan)).toEqual(
      Array.from({ length: count }, () => ["evidence-local-link", "warning", "activity"]),
    );
  });
});
