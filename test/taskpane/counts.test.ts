import { bySeverity, countPlan } from "../../src/taskpane/state/counts";
import type { Finding, Severity } from "../../src/validation/finding";
import { activity, plan } from "./samplePlan";

const finding = (severity: Severity, code: string): Finding => ({
  code,
  severity,
  place: { of: "document" },
  message: "",
  fixes: [],
});

describe("what the preview counts", () => {
  it("takes the activities of one number as one item, but not the same number in another section", () => {
    const counted = countPlan(
      plan([
        activity({ key: "I.1.1" }),
        activity({ key: "I.1.2" }),
        activity({ key: "I.2", no: "2" }),
        activity({ key: "II.2", section: "II", no: "2" }),
      ]),
    );
    expect(counted).toEqual({ sections: 2, items: 3, activities: 4, targets: 0 });
  });

  it("takes every row without a number as an item of its own", () => {
    const rows = ["a", "b"].map((key) => activity({ key, section: "", no: "" }));
    expect(countPlan(plan(rows)).items).toBe(2);
  });

  it("puts the gravest findings first and keeps their order within", () => {
    const findings = [finding("info", "a"), finding("error", "b"), finding("info", "c")];
    expect(bySeverity(findings).map((group) => group.findings.map((each) => each.code))).toEqual([
      ["b"],
      ["a", "c"],
    ]);
  });
});
