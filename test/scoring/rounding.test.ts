import fc from "fast-check";
import { roundedHundredths } from "../../src/scoring/formulas/rounding";
import { hundredths, ratio } from "./oracle";

type Round = (value: number, digits: number) => number;

/** Ways in which engines round: none of them may matter. */
const ENGINES: Readonly<Record<string, Round>> = {
  "on the scaled binary number": (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits,
  "on the exact binary number": (value, digits) => Number(value.toFixed(digits)),
  "on fifteen decimal digits": (value, digits) =>
    Math.round(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits,
};

/** Evaluates an expression's own text, with the engine's ROUND. */
function evaluate(expression: string, round: Round, v: number, m: number, t: number): number {
  const run = new Function("INT", "ROUND", "v", "m", "t", `return ${expression};`) as (
    ...given: unknown[]
  ) => number;
  return run(Math.floor, round, v, m, t);
}

/** A number of up to four decimals, as typed. */
const typed = (max: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.nat())
    .map(([decimals, n]) => Number(`${n % (max * 10 ** decimals)}e-${decimals}`));

describe.each(Object.entries(ENGINES))("rounding, where ROUND works %s", (_, round) => {
  const expression = roundedHundredths("v*m/t");

  it("gives 2.14 for 85.4 % of 2.5", () => {
    expect(evaluate(expression, round, 85.4, 2.5, 100)).toBe(2.14);
  });

  it("is exact for values, maxima and targets of up to four decimals", () => {
    fc.assert(
      fc.property(typed(100), typed(20), typed(100), (v, m, target) => {
        const t = target === 0 ? 100 : target;
        const [a, b, c] = [ratio(v), ratio(m), ratio(t)];
        const exact = { n: a.n * b.n * c.d, d: a.d * b.d * c.n };
        fc.pre(exact.n < 1000n * exact.d);
        expect(evaluate(expression, round, v, m, t)).toBe(Number(hundredths(exact)) / 100);
      }),
      { numRuns: 3000 },
    );
  });

  it("is exact at every halfway value of usual maxima", () => {
    for (const m of [0.25, 0.5, 1.5, 2.5, 3, 7.25]) {
      for (let n = 0; n <= 10_000; n += 1) {
        const v = Number(`${n}e-2`);
        const exact = { n: ratio(v).n * ratio(m).n, d: ratio(v).d * ratio(m).d * 100n };
        const got = evaluate(expression, round, v, m, 100);
        if (got !== Number(hundredths(exact)) / 100) throw new Error(`${v} % of ${m}: ${got}`);
      }
    }
  });
});

it("a plain ROUND to two decimals would be wrong in an engine that rounds the binary number", () => {
  const naive = ENGINES["on the exact binary number"];
  if (!naive) throw new Error("no engine");
  expect(evaluate("ROUND(v*m/t,2)", naive, 85.4, 2.5, 100)).not.toBe(2.14);
});
