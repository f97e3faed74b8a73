import fc from "fast-check";
import type { Band } from "../../../src/scoring/scheme";
import { nextStep, type NextStep, type PlainRule } from "../../../src/scoring/whatIf/nextStep";
import { pointsOf } from "../oracle";

const ladder = (unit: "percent" | "count", ...bands: [number, boolean, number][]): PlainRule => ({
  kind: "ladder",
  unit,
  bands: bands.map(([from, closed, score]): Band => ({ from, closed, score })),
});
const points = (rule: PlainRule, max: number, declared: string | number): number =>
  Number(pointsOf(rule, max, declared)) / 100;
const step = (rule: PlainRule, max: number, declared: string | number) =>
  nextStep(rule, max, declared, points(rule, max, declared));

const HALF_OPEN = ladder("percent", [100, true, 10], [90, true, 8], [80, true, 6], [70, true, 4]);
const OPEN = ladder("percent", [90, false, 2], [70, true, 1]);
const LESS_IS_BETTER = ladder("percent", [10, false, 0], [5, true, 1], [0, true, 2]);

describe("the next step of a component", () => {
  it.each<[string, PlainRule, number, string | number, NextStep | null]>([
    ["below a closed bound", HALF_OPEN, 10, 85.6, up(90, true, "%", 8, 4.4)],
    ["on a closed bound the next one", HALF_OPEN, 10, 90, up(100, true, "%", 10, 10)],
    ["just below a bound", HALF_OPEN, 10, 89.99, up(90, true, "%", 8, 0.01)],
    ["below all bounds", HALF_OPEN, 10, 0, up(70, true, "%", 4, 70)],
    ["on the highest bound nothing", HALF_OPEN, 10, 100, null],
    ["on an open bound, a little more", OPEN, 2, 90, up(90, false, "%", 2, 0)],
    ["where less is better, on the bound", LESS_IS_BETTER, 2, 5, down(5, false, "%", 2, 0)],
    ["where less is better, over it", LESS_IS_BETTER, 2, 10.5, down(10, true, "%", 1, 0.5)],
    ["of a count over an open bound", ladder("count", [3, false, 2]), 2, 1, up(4, true, "", 2, 3)],
    [
      "below the floor",
      { kind: "proportional", target: 85, floor: 60 },
      10,
      59.99,
      up(60, true, "%", 7.06, 0.01),
    ],
    [
      "between floor and target",
      { kind: "proportional", target: 85, floor: 60 },
      10,
      70,
      up(85, true, "%", 10, 15),
    ],
    ["at the target", { kind: "proportional", target: 85, floor: 60 }, 10, 85, null],
    ["of counted things", { kind: "perItem", amount: 0.5 }, 2, 3, up(4, true, "", 2, 1)],
    ["at the cap", { kind: "perItem", amount: 0.5 }, 2, 4, null],
    ["of deductions", { kind: "deduction", amount: 0.25, cap: null }, 1, 2, down(1, true, "", 0.75, 1)],
    ["without deductions", { kind: "deduction", amount: 0.25, cap: null }, 1, 0, null],
    ["of a penalty", { kind: "deduction", amount: 0.5, cap: null }, -1, 1, down(0, true, "", 0, 1)],
    ["of a delay within the flat days", delay(), 3, 2, down(0, true, "", 3, 2)],
    ["of a longer delay", delay(), 3, 3, down(2, true, "", 2, 1)],
    ["of a yes", { kind: "yesNo", yes: 2, no: 0 }, 2, "Không", choice("Có", 2)],
    ["of a level", levels(), 10, "không", choice("không thường xuyên", 3)],
    ["of the best level", levels(), 10, "hiệu quả", null],
  ])("%s", (_name, rule, max, declared, expected) => {
    expect(step(rule, max, declared)).toEqual(expected);
  });

  it("gives what the oracle gives there, and nothing between gives more than now", () => {
    fc.assert(
      fc.property(rules(), fc.integer({ min: 0, max: 10_000 }), ({ rule, max }, hundredths) => {
        const whole = rule.kind === "perItem" || rule.kind === "deduction" || isCount(rule);
        const declared = whole ? Math.floor(hundredths / 500) : hundredths / 100;
        const now = points(rule, max, declared);
        const next = nextStep(rule, max, declared, now);
        // Bounds are whole numbers: what matters lies on them and beside them.
        const grid = Array.from({ length: whole ? 40 : 101 }, (_, at) =>
          whole ? [at] : [at - 0.01, at, at + 0.01].filter((value) => value >= 0 && value <= 100),
        ).flat();
        const better = grid.filter((value) => points(rule, max, value) > now);
        if (next === null) {
          expect(better).toEqual([]);
          return;
        }
        const { needed } = next;
        if (needed.kind === "choice") throw new Error("a number was declared");
        const unit = whole ? 1 : 0.01;
        const inside = needed.closed ? 0 : needed.kind === "up" ? unit : -unit;
        expect(points(rule, max, Number((needed.bound + inside).toFixed(2)))).toBe(next.points);
        if (rule.kind === "proportional") return;
        const between = better.filter((value) =>
          needed.kind === "up"
            ? value > declared && value < needed.bound
            : value < declared && value > needed.bound,
        );
        expect(between).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

function up(bound: number, closed: boolean, unit: "%" | "", score: number, distance: number): NextStep {
  return { needed: { kind: "up", bound, closed, unit }, points: score, distance };
}
function down(bound: number, closed: boolean, unit: "%" | "", score: number, distance: number): NextStep {
  return { needed: { kind: "down", bound, closed, unit }, points: score, distance };
}
function choice(label: string, score: number): NextStep {
  return { needed: { kind: "choice", label }, points: score, distance: null };
}
function delay(): PlainRule {
  return { kind: "deductPerDay", flatDays: 2, flat: 1, perDay: 1, cap: null };
}
function levels(): PlainRule {
  return {
    kind: "level",
    options: [
      { label: "hiệu quả", score: 10 },
      { label: "không thường xuyên", score: 3 },
      { label: "không", score: 0 },
    ],
  };
}
const isCount = (rule: PlainRule): boolean => rule.kind === "ladder" && rule.unit === "count";

function rules(): fc.Arbitrary<{ rule: PlainRule; max: number }> {
  const bounds = (most: number) =>
    fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 5 });
  const ladders = fc
    .constantFrom("percent" as const, "count" as const)
    .chain((unit) =>
      bounds(unit === "percent" ? 100 : 18).chain((found) =>
        fc
          .tuple(
            fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
            fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }),
          )
          .map(([closed, scores]) =>
            ladder(
              unit,
              ...[...found]
                .sort((a, b) => b - a)
                .map((from, at): [number, boolean, number] => [
                  from,
                  closed[at] ?? true,
                  (scores[at] ?? 0) / 4,
                ]),
            ),
          ),
      ),
    );
  return fc.oneof(
    ladders.map((rule) => ({ rule, max: 10 })),
    fc
      .tuple(
        fc.integer({ min: 2, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
      )
      .filter(([target, floor]) => floor < target)
      .map(([target, floor, max]) => ({
        rule: { kind: "proportional", target, floor } as const,
        max: max / 2,
      })),
    fc
      .integer({ min: 1, max: 8 })
      .map((amount) => ({ rule: { kind: "perItem", amount: amount / 4 } as const, max: 3 })),
    fc
      .integer({ min: 1, max: 8 })
      .map((amount) => ({ rule: { kind: "deduction", amount: amount / 4, cap: null } as const, max: 3 })),
  );
}
