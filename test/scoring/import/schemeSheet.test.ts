import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { GridDocument } from "../../../src/import/table/model";
import { importScheme } from "../../../src/scoring/import/importScheme";
import { readRuleText } from "../../../src/scoring/import/rule/readRuleText";
import { schemeSheet } from "../../../src/scoring/import/schemeSheet";
import { wordsOf } from "../../../src/scoring/ruleText";
import { readScheme } from "../../../src/scoring/readScheme";
import { sampleScheme } from "../../../src/scoring/sampleScheme";
import type { Component, Rule, Scheme } from "../../../src/scoring/scheme";
import { fullNo } from "../../../src/scoring/componentKey";

const fixture = (name: string): Scheme =>
  readScheme(JSON.parse(readFileSync(join(__dirname, "../../fixtures/scoring", name), "utf8")));

/** The sheet as a reader of files gives it. */
function asDocument(scheme: Scheme): GridDocument {
  const { head, columns, rows } = schemeSheet(scheme);
  const lines = [
    columns,
    ...rows.map((row) =>
      row.map((cell) =>
        cell === null ? "" : String(cell).replace(".", typeof cell === "number" ? "," : "."),
      ),
    ),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, doubt: null })),
  );
  const table = { origin: "trang tính", rows: lines.length, columns: columns.length, cells, headRows: 1 };
  return {
    source: "xlsx",
    blocks: [...head.map((text) => ({ kind: "paragraph", text }) as const), { kind: "table", table }],
    warnings: [],
  };
}

const scoredIn = (
  scheme: Scheme,
): { no: string; max: number; rule: Rule; mayNotArise: boolean; source: string }[] => {
  const line = ({ max, rule, mayNotArise, source }: Component, no: string) => ({
    no,
    max,
    rule,
    mayNotArise,
    source: source ?? "",
  });
  return [
    ...scheme.fields.flatMap((field) =>
      field.criteria.flatMap((criterion) =>
        criterion.components.map((each) => line(each, fullNo(fullNo(field.no, criterion.no), each.no))),
      ),
    ),
    ...scheme.adjustments.flatMap(({ components }) => components.map((each) => line(each, each.no))),
  ];
};

describe("a scheme's sheet", () => {
  it.each([
    ["the built-in scheme", sampleScheme(), []],
    // Their levels name no 0 points: a person is asked whether there are any.
    [
      "a real set with bonus, penalties and a condition",
      fixture("qd11-commune-2026.json"),
      ["IV.3.1", "IV.3.3"],
    ],
  ])("is read back as the scheme it was written from: %s", (_, scheme, asked) => {
    const { scheme: record, questions, rules } = importScheme(asDocument(scheme));
    const again = readScheme(record);
    const doubtful = rules.filter(({ sureness }) => sureness !== "sure").map(({ no }) => no);
    expect(doubtful).toEqual(asked);
    const others = (each: Scheme): unknown => scoredIn(each).filter(({ no }) => !asked.includes(no));
    expect(others(again)).toEqual(others(scheme));
    expect(again.fields.map(({ no, name, max }) => ({ no, name, max }))).toEqual(
      scheme.fields.map(({ no, name, max }) => ({ no, name, max })),
    );
    expect(again.adjustments.map(({ kind, cap }) => ({ kind, cap }))).toEqual(
      scheme.adjustments.map(({ kind, cap }) => ({ kind, cap })),
    );
    expect(questions).toEqual([]);
  });

  it("takes what a person changed in it", () => {
    const document = asDocument(sampleScheme());
    const text = JSON.stringify(document).replace(
      "Có: 1; Không: 0",
      "Có: 1; không: 0; không phát sinh: giảm trừ điểm tối đa",
    );
    const before = readScheme(importScheme(document).scheme);
    const after = readScheme(importScheme(JSON.parse(text) as GridDocument).scheme);
    const changed = scoredIn(after).filter(
      (each, at) => each.mayNotArise !== scoredIn(before)[at]?.mayNotArise,
    );
    expect(changed).toHaveLength(1);
  });
});

describe("a rule in words", () => {
  const hundredths = (min: number, most: number): fc.Arbitrary<number> =>
    fc.integer({ min, max: most }).map((n) => n / 100);
  const ladder = (max: number): fc.Arbitrary<Rule> =>
    fc
      .tuple(
        fc.constantFrom("percent" as const, "count" as const),
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.array(hundredths(1, 99), { minLength: 5, maxLength: 5 }),
      )
      .map(([unit, bounds, closed, scores]) => ({
        kind: "ladder",
        unit,
        bands: [...bounds]
          .sort((a, b) => b - a)
          .map((from, at) => ({
            from,
            closed: closed[at] ?? true,
            score: at === 0 ? max : Math.round((scores[at] ?? 0) * max * 50) / 100 || 0.01,
          })),
      }));
  const rules = (max: number): fc.Arbitrary<Rule> =>
    fc.oneof(
      ladder(max),
      fc.record({ kind: fc.constant("yesNo" as const), yes: fc.constant(max), no: fc.constant(0) }),
      fc
        .tuple(hundredths(5000, 10_000), hundredths(0, 4900))
        .map(([target, floor]): Rule => ({ kind: "proportional", target, floor })),
      hundredths(1, 100).map((share): Rule => ({
        kind: "perItem",
        amount: Math.round(share * max * 100) / 100 || 0.01,
      })),
      hundredths(1, 100).map((share): Rule => ({
        kind: "deduction",
        amount: Math.round(share * max * 100) / 100 || 0.01,
        cap: null,
      })),
      fc
        .tuple(fc.integer({ min: 1, max: 20 }), hundredths(1, 100), hundredths(1, 100))
        .map(([flatDays, flat, perDay]): Rule => ({
          kind: "deductPerDay",
          flatDays,
          flat,
          perDay,
          cap: null,
        })),
      fc.constantFrom<Rule>(
        { kind: "entered", by: "self" },
        { kind: "entered", by: "survey" },
        { kind: "entered", by: "external" },
      ),
    );

  it("is read back as the same rule, or asked about", () => {
    let sure = 0;
    let all = 0;
    fc.assert(
      fc.property(
        hundredths(25, 2000).chain((max) => rules(max).map((rule) => ({ max, rule }))),
        ({ max, rule }) => {
          const read = readRuleText(wordsOf(rule, max), max);
          all += 1;
          if (read.sureness === "sure") sure += 1;
          expect(read.sureness === "sure" ? read.rule : rule).toEqual(rule);
        },
      ),
      { numRuns: 2000 },
    );
    expect(sure / all).toBeGreaterThan(0.97);
  });
});
