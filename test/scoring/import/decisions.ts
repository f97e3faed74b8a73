import type { Rule } from "../../../src/scoring/scheme";

/** What a person reads in the decisions of test/fixtures/decisions: full number, maximum, rule. */
export type ReadRule = readonly [no: string, max: number, sureness: "sure" | "check" | "open", rule: Rule];

const band = (from: number, score: number): { from: number; closed: true; score: number } => ({
  from,
  closed: true,
  score,
});
const level = (...options: (readonly [string, number])[]): Rule => ({
  kind: "level",
  options: options.map(([label, score]) => ({ label, score })),
});

export const DECISIONS: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly source: string;
      readonly maxima: readonly number[];
      readonly rules: readonly ReadRule[];
    }
  >
> = {
  department: {
    title: "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH",
    source: "Quyết định số 1234/QĐ-UBND ngày 15/3/2026",
    maxima: [6.5, 2, 15],
    rules: [
      [
        "1.1.1",
        1,
        "sure",
        level(
          ["Ban hành kịp thời (trong quý I)", 1],
          ["Ban hành không kịp thời", 0.5],
          ["Không ban hành", 0],
        ),
      ],
      ["1.1.2", 3, "sure", { kind: "proportional", target: 100, floor: 80 }],
      ["1.2.1", 1, "sure", level(["Đủ số lượng", 1], ["Không đủ số lượng", 0])],
      ["1.2.2", 1.5, "sure", { kind: "deduction", amount: 0.25, cap: null }],
      [
        "2.1",
        2,
        "check",
        {
          kind: "ladder",
          unit: "percent",
          bands: [band(90, 2), { ...band(85, 0), hole: true }, band(70, 1)],
        },
      ],
    ],
  },
  commune: {
    title: "BỘ TIÊU CHÍ CHẤM ĐIỂM CCHC CẤP XÃ",
    source: "Quyết định số 77/2026/QĐ-UBND",
    maxima: [7, 5, 8],
    rules: [
      ["I.1.1.1", 2, "sure", { kind: "yesNo", yes: 2, no: 0 }],
      ["I.1.1.2", 1, "sure", level(["Xác định rõ kết quả, tiến độ", 1], ["Không", 0])],
      ["I.2", 4, "sure", { kind: "perItem", amount: 1 }],
      ["II.1.a", 3, "sure", { kind: "ladder", unit: "percent", bands: [band(95, 3), band(90, 2)] }],
      ["II.1.b", 2, "sure", { kind: "proportional", target: 100, floor: 0 }],
      ["C.1", 2, "sure", { kind: "perItem", amount: 1 }],
      ["D.1", -3, "sure", { kind: "deduction", amount: 0.5, cap: 3 }],
    ],
  },
  merged: {
    title: "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
    source: "",
    maxima: [5.5, 2],
    rules: [
      ["I.1.1", 3, "sure", { kind: "ladder", unit: "percent", bands: [band(100, 3), band(80, 1.5)] }],
      ["I.1.2", 1, "sure", { kind: "yesNo", yes: 1, no: 0 }],
      ["I.2", 1.5, "sure", { kind: "entered", by: "survey" }],
      ["II.1", 2, "sure", level(["Đúng hạn", 2], ["Trễ hạn", 1], ["Không", 0])],
    ],
  },
  unnumbered: {
    title: "Bộ tiêu chí đánh giá, xếp hạng kết quả CCHC",
    source: "Quyết định số 2468/QĐ-UBND",
    maxima: [5.5, 4],
    rules: [
      [
        "I.1.1.1",
        1,
        "sure",
        level(["Trước ngày 31/12 năm trước", 1], ["Sau ngày 31/12 năm trước", 0.5], ["Không ban hành", 0]),
      ],
      ["I.1.1.2", 1.5, "sure", { kind: "proportional", target: 100, floor: 0 }],
      ["I.2.2.1", 2, "sure", { kind: "ladder", unit: "percent", bands: [band(30, 2), band(20, 1)] }],
      ["I.2.2.2", 1, "sure", { kind: "ladder", unit: "percent", bands: [band(100, 1), band(70, 0.5)] }],
      ["II.1.a", 1, "sure", { kind: "yesNo", yes: 1, no: 0 }],
      // three pieces of work of one point each: to be added, or one of three levels?
      ["II.1.b", 3, "open", { kind: "entered", by: "self" }],
      ["III.1", 3, "sure", { kind: "perItem", amount: 1 }],
      ["IV.1", -2, "sure", { kind: "deduction", amount: 0.5, cap: 2 }],
    ],
  },
  titles: {
    title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM",
    source: "",
    maxima: [10, 5, 5],
    rules: [
      ["1.1", 6, "sure", level(["Kế hoạch ban hành Có", 6], ["Không", 0])],
      ["1.2", 4, "sure", { kind: "deduction", amount: 0.5, cap: null }],
      ["2.1", 5, "sure", { kind: "ladder", unit: "percent", bands: [band(98, 5), band(95, 3)] }],
      ["3.1", 5, "sure", { kind: "entered", by: "survey" }],
    ],
  },
};

/** Those that LibreOffice writes in each format. */
export const PRINTED = ["department", "commune", "merged"] as const;
