import type { Duty } from "../../src/plan/plan";
import { dutiesIn, dutiesText } from "../../src/workbook/held/duties";

const duty = (kind: Duty["kind"], text: string, periods: Duty["periods"] = []): Duty => ({
  kind,
  ref: "IV.1",
  text,
  periods,
  responsible: "",
});

describe("the plan's duties in a cell", () => {
  it("come back as they were", () => {
    const duties = [
      duty("report", "Báo cáo quý", ["quarter"]),
      duty("charge", "Giao"),
      duty("work", "Rà soát"),
    ];
    expect(dutiesIn(dutiesText(duties))).toEqual(duties);
  });

  it("keep the reports where the work is more than a cell holds", () => {
    const work = Array.from({ length: 500 }, (_, at) => duty("work", `Nhiệm vụ ${at} `.repeat(10)));
    const text = dutiesText([duty("report", "Báo cáo quý", ["quarter"]), ...work]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(dutiesIn(text)[0]?.kind).toBe("report");
  });

  it("have their kind from their periods in workbooks of before the kinds", () => {
    const old = JSON.stringify([
      { ref: "IV.1", text: "Báo cáo quý", periods: ["quarter"], responsible: "" },
      { ref: "IV.4", text: "Giao Thanh tra Sở", periods: [], responsible: "Thanh tra Sở" },
    ]);
    expect(dutiesIn(old).map(({ kind }) => kind)).toEqual(["report", "charge"]);
  });
});
