import { withRunOns } from "../../../src/import/text/runOn";
import type { ActivityField } from "../../../src/plan/plan";

const FIELDS: readonly ActivityField[] = ["task", "product", "leadUnit", "coopUnits", "deadline"];
const COLUMNS = FIELDS.map((role) => ({ role, heading: role }));

function doubtsOf(texts: Partial<Record<ActivityField, string>>): ActivityField[] {
  const cells = {
    objective: "",
    task: "Rà soát quy trình nội bộ",
    activity: "",
    product: "Báo cáo",
    leadUnit: "Văn phòng",
    coopUnits: "Phòng Nội vụ",
    deadline: "Quý I",
    budget: "",
    ...texts,
  };
  const [item] = withRunOns([[{ section: "I", no: "1", extra: {}, doubts: [], cells }]], COLUMNS);
  return item?.flatMap(({ doubts }) => doubts.map(({ field }) => field)) ?? [];
}

describe("cells that follow one another in a text", () => {
  it("are in doubt where a document's kind stands before who issues it", () => {
    expect(doubtsOf({ product: "Nghị quyết", leadUnit: "HĐND xã" })).toEqual([
      "product",
      "leadUnit",
      "coopUnits",
    ]);
    expect(doubtsOf({ product: "Nghị quyết", leadUnit: "Phòng Tư pháp" })).toEqual([]);
  });

  it("are in doubt before one that begins in the middle of a phrase", () => {
    expect(doubtsOf({ product: "(CB, CC, VC)" })).toEqual(["task"]);
    expect(doubtsOf({ product: "", leadUnit: "tỉnh; Văn phòng" })).toEqual(["task"]);
    expect(doubtsOf({})).toEqual([]);
  });
});
