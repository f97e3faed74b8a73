import fc from "fast-check";
import type { Component, Rule, Scheme } from "../../../src/scoring/scheme";

/** A component with what a person declares for it. */
export interface ScoredComponent {
  readonly component: Component;
  readonly declared: number | string | null;
  readonly notArisen: boolean;
}

/** n / 10^decimals, exactly as it would be typed. */
export function decimal(n: number, decimals: number): number {
  return Number(`${n}e-${decimals}`);
}

const SMALLEST = 1;
const SCALE = 4;

/** A number of at most four decimals between two whole numbers. */
const anywhere = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: SCALE }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([decimals, at]) => decimal(Math.round((min + at * (max - min)) * 10 ** decimals), decimals));

/** At a bound, or the smallest step below or above it. */
const around = (bound: number): fc.Arbitrary<number> =>
  fc
    .constantFrom(-SMALLEST, 0, SMALLEST)
    .map((step) => Math.max(0, decimal(Math.round(bound * 10 ** SCALE) + step, SCALE)));

const nearAny = (bounds: readonly number[]): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(...bounds).chain(around), anywhere(0, 100));

const maximum = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => n / 4),
  fc.integer({ min: 1, max: 2000 }).map((n) => decimal(n, 2)),
  fc.integer({ min: 1, max: 20_000 }).map((n) => decimal(n, 4)),
);

const badValue = fc.constantFrom<number | string>(-1, -0.01, "8,5", "không rõ", 100.0001, 500);

const proportional = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc
    .tuple(fc.constantFrom(100, 85, 95.5, 33.3333, 70), fc.constantFrom(0, 20, 60, 0.5))
    .chain(([target, low]) => {
      const floor = Math.min(target, low);
      const rule: Rule = { kind: "proportional", target, floor };
      return fc.tuple(fc.constant(rule), fc.oneof(nearAny([target, floor]), halfway(max, target)));
    });

/** A value whose exact points end in …5 at the third decimal, where rounding is decided. */
function halfway(max: number, target: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 3000 }).map((n) => {
    const wanted = ((n + 0.5) / 100) * (target / max);
    return Math.min(100, decimal(Math.round(wanted * 10 ** SCALE), SCALE));
  });
}

const ladder = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc
    .tuple(
      fc.constantFrom<"percent" | "count">("percent", "count"),
      fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 7 }),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    )
    .chain(([unit, raw, closed]) => {
      const froms = raw.map((n) => (unit === "count" ? n % 120 : n / 100));
      const unique = [...new Set(froms)].sort((a, b) => b - a);
      const bands = unique
        .map((from, at) => ({
          from,
          closed: closed[at] ?? true,
          ...(closed[at + 1] === false && at > 0 && at % 3 === 0 ? { hole: true as const } : {}),
          score: decimal(Math.round((max * 100 * (unique.length - at)) / unique.length), 2),
        }))
        .map((band) => ("hole" in band ? { ...band, score: 0 } : band));
      const declared =
        unit === "count"
          ? fc.oneof(fc.constantFrom(...unique), fc.integer({ min: 0, max: 130 }), fc.constant(1.5))
          : nearAny(unique);
      return fc.tuple(fc.constant<Rule>({ kind: "ladder", unit, bands }), declared);
    });

const choice = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc.oneof(
    fc.tuple(
      fc.constant<Rule>({ kind: "yesNo", yes: max, no: 0 }),
      fc.constantFrom<string | number>("Có", "Không", "có thể", 1),
    ),
    fc.tuple(
      fc.constant<Rule>({
        kind: "level",
        options: [
          { label: "Kịp thời", score: max },
          { label: "Không kịp thời", score: decimal(Math.round(max * 5000), SCALE) },
          { label: "Không", score: 0 },
        ],
      }),
      fc.constantFrom<string | number>("Kịp thời", "Không kịp thời", "Không", "Kịp", 3),
    ),
  );

const amounts = (): fc.Arbitrary<[Rule, number | string]> =>
  fc.tuple(
    fc.oneof(
      anywhere(0, 2).map((amount): Rule => ({ kind: "deduction", amount: amount || 0.25, cap: null })),
      anywhere(0, 2).map((amount): Rule => ({ kind: "perItem", amount: amount || 0.25 })),
    ),
    fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(2.5)),
  );

const delays = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc
    .record({
      flatDays: fc.integer({ min: 0, max: 5 }),
      flat: fc.integer({ min: 0, max: 200 }).map((n) => decimal(n, 2)),
      perDay: fc.constantFrom(0.25, 0.3333, 1),
      cap: fc.constantFrom(null, max),
    })
    .chain((rule) =>
      fc.tuple(
        fc.constant<Rule>({ kind: "deductPerDay", ...rule }),
        fc.oneof(fc.constantFrom(0, rule.flatDays, rule.flatDays + 1), fc.integer({ min: 0, max: 9 })),
      ),
    );

/** Which component it asks, and for what, is said once it has its place in a scheme. */
const UNPLACED = { component: "", operator: "=", value: "" } as const;

const conditional = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc
    .tuple(fc.oneof(choice(max), amounts()), fc.oneof(ladder(max), proportional(max)), fc.boolean())
    .map(([[then, first], [otherwise, second], aims]): [Rule, number | string] => [
      { kind: "conditional", when: UNPLACED, then, otherwise },
      aims ? first : second,
    ]);

const entered = (max: number): fc.Arbitrary<[Rule, number | string]> =>
  fc.tuple(fc.constant<Rule>({ kind: "entered", by: "self" }), nearAny([max]));

export const scoredComponent: fc.Arbitrary<Omit<ScoredComponent, "component"> & { rule: Rule; max: number }> =
  maximum.chain((max) =>
    fc
      .tuple(
        fc.oneof(
          proportional(max),
          proportional(max),
          ladder(max),
          choice(max),
          amounts(),
          delays(max),
          conditional(max),
          entered(max),
        ),
        fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: badValue }),
        fc.integer({ min: 0, max: 15 }),
      )
      .map(([[rule, declared], bad, dice]) => ({
        rule,
        max,
        declared: dice === 0 ? null : (bad ?? declared),
        notArisen: dice === 1,
      })),
  );

/** A scheme of many components, split over fields and criteria, and what is declared for each. */
export const randomScorecard = (size: number): fc.Arbitrary<{ scheme: Scheme; scored: ScoredComponent[] }> =>
  fc.array(scoredComponent, { minLength: size, maxLength: size }).map((entries) => {
    const rules = entries.map(({ rule }) => rule);
    const scored = entries.map(({ max, declared, notArisen }, at): ScoredComponent => ({
      component: {
        no: noAt(at),
        name: `Nội dung ${at}`,
        max,
        rule: placed(rules, at),
        ruleText: "",
        mayNotArise: notArisen,
      },
      declared,
      notArisen,
    }));
    return { scheme: schemeOf(scored.map(({ component }) => component)), scored };
  });

const noAt = (at: number): string =>
  `${1 + Math.floor(at / 50)}.${1 + (Math.floor(at / 5) % 10)}.${1 + (at % 5)}`;

/** A conditional rule asks the component before it; where it can't, its first rule stands alone. */
function placed(rules: readonly Rule[], at: number): Rule {
  const rule = rules[at] ?? NO_RULE;
  if (rule.kind !== "conditional") return rule;
  const asked = rules[at - 1];
  if (!asked || asked.kind === "conditional") return rule.then;
  const component = noAt(at - 1);
  if (asked.kind === "yesNo") return { ...rule, when: { component, operator: "=", value: "Không" } };
  if (asked.kind === "level") return { ...rule, when: { component, operator: "<>", value: "Kịp thời" } };
  const operator = ([">=", ">", "<=", "<", "="] as const)[at % 5] ?? "=";
  const value = asked.kind === "proportional" ? asked.floor : at % 7;
  return { ...rule, when: { component, operator, value } };
}

const NO_RULE: Rule = { kind: "entered", by: "self" };

function schemeOf(components: readonly Component[]): Scheme {
  const parents = [...new Set(components.map(({ no }) => no.split(".").slice(0, 2).join(".")))];
  const fields = [...new Set(parents.map((no) => no.split(".")[0] ?? ""))];
  return {
    title: "Ngẫu nhiên",
    source: "",
    sample: false,
    grades: [{ from: 50, label: "Đạt" }],
    adjustments: [],
    warnings: [],
    fields: fields.map((no) => ({
      no,
      name: `Lĩnh vực ${no}`,
      max: 0,
      criteria: parents
        .filter((parent) => parent.startsWith(`${no}.`))
        .map((parent) => ({
          no: parent,
          name: `Tiêu chí ${parent}`,
          max: 0,
          components: components.filter((component) => component.no.startsWith(`${parent}.`)),
        })),
    })),
  };
}
