import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readScheme, SchemeError } from "../../src/scoring/readScheme";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import type { Component, Rule, Scheme } from "../../src/scoring/scheme";
import { pointsOf } from "./oracle";

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../fixtures/scoring", name), "utf8"));

const componentsOf = (scheme: Scheme): readonly Component[] => [
  ...scheme.fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.components)),
  ...scheme.adjustments.flatMap((block) => block.components),
];

function componentOf(scheme: Scheme, no: string): Component {
  const found = componentsOf(scheme).find((component) => component.no === no);
  if (!found) throw new Error(no);
  return found;
}

/** A scheme of one component with the given rule, in the form of published sets. */
const withRule = (rule: unknown, max = 10, more: object = {}): unknown => ({
  title: "Một quy tắc",
  fields: [
    {
      no: "1",
      name: "Lĩnh vực",
      max,
      criteria: [
        { no: "1.1", name: "Tiêu chí", max, components: [{ no: "1.1.1", name: "Thành phần", max, rule }] },
      ],
    },
  ],
  grades: [],
  ...more,
});

const ruleOf = (rule: unknown, max?: number): Rule =>
  componentOf(readScheme(withRule(rule, max)), "1.1.1").rule;
const codesOf = (raw: unknown): string[] => readScheme(raw).warnings.map(({ code }) => code);
const errorsOf = (raw: unknown): readonly string[] => {
  try {
    readScheme(raw);
  } catch (error) {
    if (error instanceof SchemeError) return error.sentences;
    throw error;
  }
  return [];
};

describe("the built-in scheme", () => {
  it("is whole, marked as a sample and adds up", () => {
    const scheme = sampleScheme();
    expect(scheme.sample).toBe(true);
    expect(scheme.warnings).toEqual([]);
    expect(scheme.fields.map((field) => field.max)).toEqual([11, 10.5, 13, 10, 14.5, 9.5, 16.5, 15]);
  });

  it("feeds one component from the plan", () => {
    const fed = componentsOf(sampleScheme()).filter(({ source }) => source === "plan-completion");
    expect(fed.map(({ no }) => no)).toEqual(["1.1.3"]);
  });

  it("has the rules of the published form it was made from", () => {
    const rules = (scheme: Scheme): unknown =>
      componentsOf(scheme).map(({ no, max, rule, mayNotArise }) => ({ no, max, rule, mayNotArise }));
    expect(rules(sampleScheme())).toEqual(rules(readScheme(fixture("default-department.json"))));
  });
});

describe("a real set", () => {
  const scheme = readScheme(fixture("qd11-commune-2026.json"));
  const points = (no: string, declared: number | string): number => {
    const { rule, max } = componentOf(scheme, no);
    return Number(pointsOf(rule, max, declared)) / 100;
  };

  it.each([
    ["I.2.1", 30, 1],
    ["I.2.1", 29.9999, 0.5],
    ["I.2.1", 25, 0.5],
    ["I.2.1", 24.99, 0.25],
    ["I.2.1", 0.01, 0.25],
    ["I.2.1", 0, 0],
    ["II.1.1", 70, 4],
    ["II.1.1", 69.9999, 0],
    ["II.5.1", 1, 2],
    ["II.5.1", 0, 0],
    ["II.5.1", 50, 3],
    ["II.6", 59.99, 0],
    ["II.6", 84.99, 10],
    ["I.1", "Trễ (không quá 60 ngày) và bảo đảm chất lượng", 1.5],
    ["II.1.3", "Không thường xuyên", 3],
    ["IV.3.2", 1, 0],
    ["V.2", "Có", -1],
  ])("%s at %p gives %d", (no, declared, expected) => {
    expect(points(no, declared)).toBe(expected);
  });

  it("has every rule computed, and says that a penalty by days goes beyond what stands as its maximum", () => {
    expect(scheme.warnings.filter(({ code }) => code === "rule-not-computed")).toEqual([]);
    const days = scheme.warnings.filter(({ where }) => where === "V.1").map(({ code }) => code);
    expect(days).toEqual(["max-mismatch", "unused-parameter"]);
  });

  it("takes 1 for a delay of up to two days, and 1 more for each further day", () => {
    expect([0, 1, 2, 3, 5].map((days) => points("V.1", days))).toEqual([0, -1, -1, -2, -4]);
  });

  it("keeps the bonus block with its cap and the penalties", () => {
    expect(scheme.adjustments.map(({ kind, cap, components }) => [kind, cap, components.length])).toEqual([
      ["bonus", 15, 7],
      ["penalty", null, 4],
    ]);
  });
});

const YES = { kind: "yesno", yes: 1, no: 0 };

describe("doubtful rules become points entered by hand, with a warning", () => {
  const bands = [{ min: 90, score: 10 }];
  it.each([
    ["an unknown kind", { kind: "lottery", params: {} }],
    ["a name of every object", { kind: "constructor", params: {} }],
    ["no rule", undefined],
    ["bounds that don't say which band they belong to", { kind: "ladder_pct", params: { bands } }],
    [
      "two bands from one bound",
      { kind: "ladder_pct", params: { half_open: true, bands: [...bands, ...bands] } },
    ],
    ["no bands", { kind: "count", params: { half_open: true, bands: [] } }],
    [
      "a band over the maximum",
      { kind: "count", params: { half_open: true, bands: [{ min: 1, score: 11 }] } },
    ],
    ["a floor over the target", { kind: "proportional", params: { target: 80, floor: 90 } }],
    ["another cap than the maximum", { kind: "proportional", params: { target: 80, floor: 0, cap: 5 } }],
    ["rounding to other decimals", { kind: "proportional", params: { target: 80, floor: 0, decimals: 1 } }],
    [
      "levels of one name",
      {
        kind: "level",
        options: [
          { label: "Tốt", score: 1 },
          { label: "tốt", score: 2 },
        ],
      },
    ],
    [
      "levels without names",
      { kind: "quality_time_ladder", params: { options: [{ when: "n<=30", score: 1 }] } },
    ],
    ["a deduction outside the penalties", { kind: "deduct", params: { amount: 1 } }],
    ["a yes under 0", { kind: "yesno", params: { yes: -1 } }],
    ["a condition on nothing", { kind: "conditional", params: { if: "9.9 = không", then: YES, else: YES } }],
    ["a condition on itself", { kind: "conditional", params: { if: "1.1.1 = Có", then: YES, else: YES } }],
    ["a condition without its second rule", { kind: "conditional", params: { if: "1.1.1 = Có", then: YES } }],
    [
      "a condition in free words",
      { kind: "conditional", params: { if: "nếu có kế hoạch", then: YES, else: YES } },
    ],
    [
      "bands that overlap",
      {
        kind: "ladder_pct",
        params: {
          bands: [
            { from: 80, closed: true, score: 2 },
            { from: 70, closed: true, to: 80, toClosed: true, score: 1 },
          ],
        },
      },
    ],
  ])("%s", (_, rule) => {
    expect(ruleOf(rule)).toEqual({ kind: "entered", by: "self" });
    expect(codesOf(withRule(rule))).toEqual([expect.stringMatching(/rule-not-computed|score-over-max/)]);
  });

  it("but a bound may be open where the set says so", () => {
    const raw = [
      { min: 70, score: 1, closed: true },
      { min: 90, score: 2, closed: false },
    ];
    expect(ruleOf({ kind: "ladder_pct", params: { bands: raw } }, 2)).toEqual({
      kind: "ladder",
      unit: "percent",
      bands: [
        { from: 90, closed: false, score: 2 },
        { from: 70, closed: true, score: 1 },
      ],
    });
  });
});

describe("sums that don't add up are told", () => {
  it.each([
    ["component to criterion", [1, 2, 2, 2], ["1.1"]],
    ["criterion to field", [2, 2, 3, 3], ["1"]],
    ["field to total", [2, 2, 2, 5], [""]],
    ["nothing", [2, 2, 2, 2], []],
  ])("%s", (_, [component, criterion, field, total], where) => {
    const rule = { kind: "entered", by: "self" };
    const raw = {
      title: "T",
      total,
      grades: [],
      fields: [
        {
          no: "1",
          name: "A",
          max: field,
          criteria: [
            {
              no: "1.1",
              name: "B",
              max: criterion,
              components: [{ no: "1.1.1", name: "C", max: component, rule }],
            },
          ],
        },
      ],
    };
    expect(readScheme(raw).warnings.map((warning) => [warning.code, warning.where])).toEqual(
      where.map((each) => ["max-mismatch", each]),
    );
  });

  it("adds decimals exactly: 0.1 + 0.2 is 0.3", () => {
    const component = (no: string, max: number): object => ({
      no,
      name: no,
      max,
      rule: { kind: "entered", by: "self" },
    });
    const criterion = {
      no: "1.1",
      name: "B",
      max: 0.3,
      components: [component("a", 0.1), component("b", 0.2)],
    };
    const raw = { title: "T", grades: [], fields: [{ no: "1", name: "A", max: 0.3, criteria: [criterion] }] };
    expect(codesOf(raw)).toEqual([]);
  });
});

describe("what is no scheme gets sentences", () => {
  it.each([null, "chữ", 7, []])("%p", (raw) => {
    expect(errorsOf(raw)).toEqual([expect.stringContaining("không phải là bộ tiêu chí")]);
  });

  it("of a newer format", () => {
    expect(errorsOf({ format: "so-cchc-scheme-9", fields: [] })).toEqual([
      expect.stringContaining("so-cchc-scheme-9"),
    ]);
  });

  it("all of them at once, each with its place", () => {
    const raw = { fields: [{ no: "1", name: "A", max: "mười", criteria: [{ no: "1.1", max: 0.12345 }] }] };
    const errors = errorsOf(raw);
    expect(errors).toEqual(
      expect.arrayContaining([
        'Lĩnh vực 1: thiếu số "max" hoặc giá trị không phải là số.',
        'Bộ tiêu chí: thiếu "title" (chữ).',
        'Tiêu chí 1.1: "max" = 0,12345 có hơn 4 chữ số thập phân.',
      ]),
    );
  });

  it("where numbers repeat, because rows are found by them", () => {
    const field = { no: "1", name: "A", max: 1, criteria: [] };
    expect(errorsOf({ title: "T", fields: [field, field] })).toEqual([expect.stringContaining("bị trùng")]);
  });

  it("and never anything but a scheme or those", () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((rule) => withRule(rule)),
      fc.jsonValue().map((fields) => ({ title: "T", fields })),
      fc
        .record({ kind: fc.constantFrom("ladder", "level", "proportional", "count"), params: fc.jsonValue() })
        .map((rule) => withRule(rule)),
    );
    fc.assert(
      fc.property(anything, (raw) => void errorsOf(raw)),
      { numRuns: 1500 },
    );
  });
});
