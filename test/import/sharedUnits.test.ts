import { readPlan } from "../../src/import/table/readPlan";
import { sharedUnits } from "../../src/import/sharedUnits";
import { drawnDocument } from "./table/drawnTable";

const apart = (text: string): [string, string] | null => {
  const units = sharedUnits(text);
  return units && [units.leadUnit, units.coopUnits];
};

describe("a cell that names who leads and who assists", () => {
  it.each([
    ["Chủ trì: Văn phòng; Phối hợp: Phòng Kế toán, KBNN huyện", "Văn phòng", "Phòng Kế toán, KBNN huyện"],
    [
      "- Đơn vị chủ trì: Sở Nội vụ\n- Đơn vị phối hợp: Sở Tài chính; Sở Tư pháp",
      "Sở Nội vụ",
      "Sở Tài chính; Sở Tư pháp",
    ],
    ["Phối hợp thực hiện: các phòng. CT: Thanh tra", "Thanh tra", "các phòng"],
    ["Văn phòng UBND xã; phối hợp: các thôn", "Văn phòng UBND xã", "các thôn"],
    ["Chủ trì: Phòng Nội vụ", "Phòng Nội vụ", ""],
    ["Sở Y tế (chủ trì), Sở Tài chính, BHXH (phối hợp)", "Sở Y tế", "Sở Tài chính, BHXH"],
  ])("is taken apart at its labels, and sure: %s", (text, lead, coop) => {
    expect(sharedUnits(text)).toEqual({ leadUnit: lead, coopUnits: coop, doubt: null });
  });

  it.each([
    ["Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", "Sở Nội vụ", "Sở Tài chính"],
    ["- Văn phòng chủ trì;\n- Các phòng phối hợp", "Văn phòng", "Các phòng"],
    ["Sở Y tế (chủ trì), Sở Tài chính", "Sở Y tế", "Sở Tài chính"],
  ])("is taken apart by its words, and asked about: %s", (text, lead, coop) => {
    expect(sharedUnits(text)).toEqual({ leadUnit: lead, coopUnits: coop, doubt: "boundary" });
  });

  it.each([
    "1. Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính 2. Chủ trì: Sở Y tế",
    "Sở Nội vụ, Sở Y tế (phối hợp)",
    "Các đơn vị theo chức năng phối hợp",
  ])("stays whole and is asked about where it doesn't say whose is whose: %s", (text) => {
    expect(sharedUnits(text)).toEqual({ leadUnit: text, coopUnits: "", doubt: "boundary" });
  });

  it("is none where no word of it says so", () => {
    expect(
      ["Sở Nội vụ", "CT UBND huyện", "Phòng CT&CTHSSV", "Đơn vị chủ trì nhiệm vụ", ""].map(apart),
    ).toEqual([null, null, null, null, null]);
  });
});

describe("a table with one column for both kinds of units", () => {
  const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì, phối hợp | Thời hạn | Sản phẩm";

  it("gives both, unmarked, and says nothing about a column that it lacks", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
        1 | Lập kế hoạch | Chủ trì: Văn phòng; Phối hợp: các phòng | Quý I | Kế hoạch
        2 | Báo cáo | Thanh tra | Quý II | Báo cáo`),
    );
    expect(plan.activities.map(({ cells }) => [cells.leadUnit, cells.coopUnits])).toEqual([
      ["Văn phòng", "các phòng"],
      ["Thanh tra", ""],
    ]);
    expect(plan.activities.flatMap(({ doubts }) => doubts)).toEqual([]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain("missing-column");
  });

  it("leaves a cell alone beside one of those who assist", () => {
    const { plan } = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
        1 | Lập kế hoạch | Văn phòng (chủ trì), Thanh tra | Các phòng | Quý I`),
    );
    expect(plan.activities[0]?.cells).toMatchObject({
      leadUnit: "Văn phòng (chủ trì), Thanh tra",
      coopUnits: "Các phòng",
    });
  });
});
