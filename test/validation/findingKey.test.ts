import { DEFAULT_CONVENTIONS } from "../../src/plan/deadline/read";
import { findingKey } from "../../src/validation/finding";
import { validatePlan } from "../../src/validation/validatePlan";
import { planOfRows } from "../support/planOfRows";

describe("what a finding is known by", () => {
  const plan = planOfRows({
    leadUnit: "Văn phòng Sở",
    coopUnits: "Phòng Lạ, Phòng Khác",
    deadline: "Khi UBND tỉnh giao; khi có yêu cầu",
    product: "Báo cáo giai đoạn 2011-2015 và 2016-2020",
  });
  const findings = validatePlan(plan, {
    year: 2023,
    catalogue: [{ name: "Văn phòng Sở", aliases: [], kind: "department", groups: [] }],
    conventions: DEFAULT_CONVENTIONS,
  });

  it("tells several findings of one rule in one cell apart, so that setting one aside leaves the others", () => {
    const keys = findings.map(findingKey);
    expect(keys.filter((key) => key.startsWith("unknown-coop-unit"))).toHaveLength(2);
    expect(keys.filter((key) => key.startsWith("stale-stage"))).toHaveLength(2);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("offers to take an unknown unit into the catalogue", () => {
    const fixes = findings.flatMap(({ fixes }) => fixes.map(({ newUnit }) => newUnit));
    expect(fixes).toEqual(expect.arrayContaining(["Phòng Lạ", "Phòng Khác"]));
  });
});
