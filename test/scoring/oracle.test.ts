import type { Rule } from "../../src/scoring/scheme";
import { indexPercent, pointsOf } from "./oracle";

describe("the oracle agrees with the vectors of published rules", () => {
  const to = (target: number, floor: number): Rule => ({ kind: "proportional", target, floor });
  const vectors: readonly (readonly [Rule, number, number, bigint])[] = [
    [to(85, 60), 10, 59.99, 0n],
    [to(85, 60), 10, 60, 706n],
    [to(85, 60), 10, 70, 824n],
    [to(85, 60), 10, 84.99, 1000n],
    [to(85, 60), 10, 85, 1000n],
    [to(100, 80), 1, 79.99, 0n],
    [to(100, 80), 1, 80, 80n],
    [to(100, 80), 1.5, 92.5, 139n],
    [to(100, 80), 2.5, 85.4, 214n],
  ];
  it.each(vectors)("%j of %d at %d", (rule, max, declared, expected) => {
    expect(pointsOf(rule, max, declared)).toBe(expected);
  });

  it("gives the published index 68.32 of 84.00", () => {
    expect(indexPercent(6832n, 8400n)).toBe(8133n);
  });
});
