import fc from "fast-check";
import type { RowPlan } from "../../src/excel/tables/rowPlan";
import { planRows, rowsByKey } from "../../src/excel/tables/rowPlan";

const planByKey = (current: readonly string[], spec: readonly string[]): RowPlan =>
  planRows(current.length, rowsByKey(current, spec));

/** Does to a list what the plan says, the way Excel would do it. */
function carryOut(current: readonly string[], spec: readonly string[]): string[] {
  const plan = planByKey(current, spec);
  const rows = [...current];
  for (const { at, specRows } of plan.insertions)
    rows.splice(at, 0, ...specRows.map((row) => `new ${spec[row]}`));
  for (const { at, count } of plan.deletions) rows.splice(at, count);
  return rows;
}

describe("the rows of a table", () => {
  it("stay where they are when nothing changed", () => {
    expect(planByKey(["a", "b"], ["a", "b"])).toEqual({ insertions: [], deletions: [], order: [0, 1] });
  });

  it("stay in the order that people sorted them to", () => {
    expect(carryOut(["c", "a", "b"], ["a", "b", "c"])).toEqual(["c", "a", "b"]);
    expect(planByKey(["c", "a", "b"], ["a", "b", "c"]).order).toEqual([2, 0, 1]);
  });

  it("take in new ones after the row that stands before them in the plan", () => {
    expect(carryOut(["a", "d"], ["a", "b", "c", "d", "e"])).toEqual(["a", "new b", "new c", "d", "new e"]);
  });

  it("lose those that the plan no longer has", () => {
    expect(carryOut(["a", "x", "b", "y"], ["a", "b"])).toEqual(["a", "b"]);
  });

  it("tell a second row with the same key from the first", () => {
    expect(carryOut(["a", "a"], ["a", "a", "a"])).toEqual(["a", "a", "new a"]);
  });

  it("always end as the rows of the plan, each once, with no moment without any", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c", "d", "e", ""), { maxLength: 12 });
    fc.assert(
      fc.property(
        keys,
        fc.array(fc.constantFrom("a", "b", "c", "f", "g"), { minLength: 1, maxLength: 12 }),
        (now, spec) => {
          const done = carryOut(now, spec).map((row) => row.replace(/^new /, ""));
          expect([...done].sort()).toEqual([...spec].sort());
          const { order } = planByKey(now, spec);
          expect(order.map((row) => spec[row])).toEqual(done);
        },
      ),
    );
  });

  it("never delete and insert a key that stays", () => {
    const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(keys, keys, (now, spec) => {
        fc.pre(spec.length > 0);
        const kept = carryOut(now, spec).filter((row) => !row.startsWith("new "));
        expect(kept).toEqual(now.filter((key) => spec.includes(key)));
      }),
    );
  });
});
