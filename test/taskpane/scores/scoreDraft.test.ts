import fc from "fast-check";
import { scoreAdvice, scoreCells, scoreDraft, scoreProblems } from "../../../src/taskpane/scores/scoreDraft";
import type { ScoreChanges } from "../../../src/taskpane/scores/scoreDraft";
import { firstScoreList, scoreLists } from "../../../src/taskpane/scores/scoreLists";
import { parseDecimal } from "../../../src/taskpane/state/typedValues";
import type { DeclaredInput, ScoredComponent, ScoreEntries } from "../../../src/workbook/scoredComponents";

const BLANK: ScoreEntries = {
  declared: "",
  typed: "",
  survey: "",
  appraised: "",
  final: "",
  evidence: "",
  explanation: "",
  reason: "",
  notArisen: "",
  source: "",
};

function component(made: Partial<ScoredComponent> = {}): ScoredComponent {
  return {
    key: "TP|I.1.1",
    position: 0,
    no: "I.1.1",
    name: "Ban hành kế hoạch",
    field: "Chỉ đạo",
    max: 2,
    rule: "",
    input: { kind: "number", whole: false, most: 100 },
    entries: BLANK,
    computed: null,
    self: null,
    used: "",
    documents: 0,
    todo: "",
    state: "Chưa có số liệu",
    ...made,
  };
}
const declared = (text: string): ScoreChanges => ({ declared: { text, base: "" } });
const problem = (input: DeclaredInput, text: string) =>
  scoreProblems(component({ input }), declared(text)).declared ?? null;

describe("a typed number", () => {
  it.each([
    ["8,5", 8.5],
    ["8.5", 8.5],
    [" 85 % ", 85],
    ["-1", -1],
    ["0,25", 0.25],
    ["1.5000", 1.5],
  ])("%s is %d", (text, number) => expect(parseDecimal(text)).toBe(number));

  it.each(["", "một", "1,2,3", "1.500", "1e3", "=1+1", "8,5 điểm"])("%j is none", (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  it("is read back from the way it is shown, to the hundredth", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const value = hundredths / 100;
        const changes: ScoreChanges = { appraised: { text: String(value).replace(".", ","), base: "" } };
        expect(scoreCells(changes)).toEqual([{ heading: "Điểm thẩm định", before: "", after: value }]);
      }),
    );
  });
});

describe("impossible figures", () => {
  const percent: DeclaredInput = { kind: "number", whole: false, most: 100 };
  const count: DeclaredInput = { kind: "number", whole: true, most: null };
  it.each([
    [percent, "100", null],
    [percent, "100,01", "Nhiều nhất là 100."],
    [percent, "-0,5", "Số không được âm."],
    [percent, "tốt", "Cần một số, ví dụ 85 hoặc 8,5."],
    [count, "3", null],
    [count, "2,5", "Cần một số nguyên."],
    [{ kind: "either", options: ["Có"] } satisfies DeclaredInput, "Có", null],
    [
      { kind: "either", options: ["Có"] } satisfies DeclaredInput,
      "có lẽ",
      "Cần một số hoặc một trong các mức: Có.",
    ],
  ] as const)("are refused with a sentence: %j %s", (input, text, sentence) => {
    expect(problem(input, text)).toBe(sentence);
  });

  it("of an appraisal are those outside of the maximum, which a penalty has below 0", () => {
    const typed = (text: string): ScoreChanges => ({ appraised: { text, base: "" } });
    expect(scoreProblems(component(), typed("2,01")).appraised).toBe("Cần một số từ 0 đến 2.");
    expect(scoreProblems(component({ max: -1 }), typed("-0,5")).appraised).toBeUndefined();
    expect(scoreProblems(component({ max: -1 }), typed("0,5")).appraised).toBe("Cần một số từ -1 đến 0.");
  });
});

describe("the advice beside a component", () => {
  const advice = (made: Partial<ScoredComponent>, changes: ScoreChanges = {}) => {
    const each = component(made);
    return scoreAdvice(each, scoreDraft(each, changes));
  };
  it("asks for a document or an explanation where points are claimed, until one is typed", () => {
    expect(advice({ self: 2 })).toEqual(["Có điểm mà chưa có tài liệu kiểm chứng: ghi giải trình."]);
    expect(advice({ self: 2 }, { explanation: { text: "Đang lấy số", base: "" } })).toEqual([]);
    expect(advice({ self: 2, documents: 1 })).toEqual([]);
    expect(advice({ self: 0 })).toEqual([]);
  });

  it("asks for the explanation of a typed score that differs from the rule's", () => {
    const typed: ScoreChanges = { typed: { text: "1,5", base: "" } };
    const proven = { computed: 2, self: 2, entries: { ...BLANK, evidence: "BC 1" } };
    expect(advice(proven, typed)).toEqual(["Điểm nhập tay thấp hơn điểm theo quy tắc 0,5: ghi giải trình."]);
    expect(advice(proven, { typed: { text: "2,00", base: "" } })).toEqual([]);
    expect(advice(proven, { ...typed, explanation: { text: "Trừ lỗi", base: "" } })).toEqual([]);
  });

  it("asks for the reason of an appraisal that differs, to the cent", () => {
    const entries = { ...BLANK, evidence: "BC 1", appraised: 1.9 };
    expect(advice({ self: 2, entries })).toEqual([
      "Điểm thẩm định thấp hơn điểm tự đánh giá 0,1: ghi lý do chênh lệch.",
    ]);
    expect(advice({ self: 2, entries: { ...entries, reason: "Thiếu 1 văn bản" } })).toEqual([]);
    expect(advice({ self: 1.9, entries })).toEqual([]);
  });
});

describe("the lists of the scorecard", () => {
  it("open on what is wrong, then on what is missing", () => {
    const missing = component();
    const wrong = component({ key: "2", state: "Sai: số âm" });
    const proven = component({
      key: "3",
      self: 2,
      state: "Đã có số liệu",
      entries: { ...BLANK, evidence: "x" },
    });
    expect(firstScoreList(scoreLists([missing, wrong, proven]))).toBe("wrong");
    expect(firstScoreList(scoreLists([missing, proven]))).toBe("missing");
    expect(firstScoreList(scoreLists([proven]))).toBe("all");
    const unexplained = { ...proven, todo: "Giải trình: điểm nhập tay khác điểm theo quy tắc." };
    expect(firstScoreList(scoreLists([proven, unexplained]))).toBe("unexplained");
    const impossible = { ...proven, todo: "Sai: điểm thẩm định không tính được." };
    expect(scoreLists([impossible]).wrong).toEqual([impossible]);
  });
});
