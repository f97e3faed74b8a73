import { withOddShapes } from "../../../src/import/text/oddShape";
import type { ActivityField } from "../../../src/plan/plan";

const FIELDS: readonly ActivityField[] = ["task", "product", "leadUnit", "coopUnits", "deadline", "budget"];
const COLUMNS = FIELDS.map((role) => ({ role, heading: role }));
type Texts = Partial<Record<ActivityField, string>>;

const PLAIN: Readonly<Record<ActivityField, string>> = {
  objective: "",
  task: "Rà soát quy trình nội bộ",
  activity: "",
  product: "Báo cáo kết quả",
  leadUnit: "Văn phòng Sở",
  coopUnits: "Thanh tra Sở",
  deadline: "Quý II",
  budget: "",
};

/** The doubts of the last of some rows, the others as they should be. */
function doubtsOf(texts: Texts, others: readonly Texts[] = [], no = "1", columns = COLUMNS): ActivityField[] {
  const items = [...others, texts].map((own) => [
    { section: "I", no, extra: {}, doubts: [], cells: { ...PLAIN, ...own } },
  ]);
  return (
    withOddShapes(items, columns)
      .at(-1)?.[0]
      ?.doubts.map(({ field }) => field) ?? []
  );
}

describe("a cell's shape", () => {
  it("is odd where two texts of other rows stand in it one behind the other, and then all the row is", () => {
    const others = [{ coopUnits: "Phòng Tài chính" }, { coopUnits: "Phòng Nội vụ" }];
    expect(doubtsOf({ coopUnits: "Phòng Tài chính Phòng Nội vụ" }, others)).toEqual(FIELDS);
    expect(doubtsOf({ coopUnits: "Phòng Tài chính; Phòng Nội vụ" }, others)).toEqual([]);
  });

  it("is odd where the lines of two units' names stand among one another, in either of their columns", () => {
    const others = [{ leadUnit: "Phòng Kế hoạch - Tài chính" }, { coopUnits: "UBND các xã, phường" }];
    const mixed = "Phòng Kế UBND các xã, hoạch - Tài phường chính";
    expect(doubtsOf({ coopUnits: mixed }, others)).toEqual(["coopUnits"]);
  });

  it("is odd where units assist nobody, or an amount or a unit stands in another column", () => {
    expect(doubtsOf({ leadUnit: "" })).toEqual(["leadUnit", "coopUnits"]);
    expect(doubtsOf({ deadline: "Quý III 120.000.000" })).toEqual(["deadline", "budget"]);
    const shifted = { product: "Sở Nội vụ", leadUnit: "UBND các xã", coopUnits: "" };
    expect(doubtsOf(shifted)).toEqual(["product", "leadUnit", "coopUnits"]);
    expect(doubtsOf({})).toEqual([]);
  });

  it("is odd in all that answers the work where a time or a product stands among the units, a unit among the times", () => {
    const answers = ["product", "leadUnit", "coopUnits", "deadline"];
    const slipped = {
      product: "Phòng Tài chính",
      leadUnit: "Sở Nội vụ",
      coopUnits: "Quý III",
      deadline: "Quý I",
    };
    expect(doubtsOf(slipped)).toEqual(answers);
    expect(doubtsOf({ leadUnit: "Danh sách người dân", coopUnits: "Trạm Y tế" })).toEqual(answers);
    expect(doubtsOf({ deadline: "Các cơ quan sau khi được giao" })).toEqual(answers);
  });

  it("is odd where half of a unit's name stands in the next column", () => {
    expect(doubtsOf({ leadUnit: "Công chức", coopUnits: "Văn phòng - Thống kê" })).toEqual([
      "leadUnit",
      "coopUnits",
    ]);
    expect(doubtsOf({ leadUnit: "Công chức Văn phòng", coopUnits: "Văn phòng Sở" })).toEqual([]);
  });

  it("is odd where two cells' words stand in it without a blank, and then its neighbours are", () => {
    expect(doubtsOf({ product: "Báo cáo cho doanhCông nghiệp" })).toEqual(["task", "product", "leadUnit"]);
    expect(doubtsOf({ task: "Rà soát việc phân 02quyền" })).toEqual(["task", "product"]);
    expect(doubtsOf({ task: "Rà soát khó khăn, côngvướng mắc" })).toEqual(["task", "product"]);
    expect(doubtsOf({ task: "Học PowerPoint, YouTube, VNeID, 5km đường" })).toEqual([]);
  });

  it("is odd where a budget holds a year's last figures", () => {
    expect(doubtsOf({ budget: "026" })).toEqual(["budget"]);
    expect(doubtsOf({ deadline: "Trước 30/6/20", budget: "26" })).toEqual(["deadline", "budget"]);
    expect(doubtsOf({ budget: "26" })).toEqual([]);
  });

  it("is odd where a year is torn, a sign stands behind a blank, or money among the times", () => {
    expect(doubtsOf({ deadline: "Năm 202 7" })).toEqual(["deadline"]);
    expect(doubtsOf({ task: "Rà soát các sở ; ban hành quy chế" })).toEqual(["task"]);
    expect(doubtsOf({ deadline: "Kỳ họp thứ 10 Nguồn chi thường xuyên" })).toEqual(["deadline", "budget"]);
  });

  it("is odd where a time lacks the capital that the others begin with", () => {
    const times = (...deadlines: string[]): Texts[] => deadlines.map((deadline) => ({ deadline }));
    expect(doubtsOf({ deadline: "trong năm" }, times("Quý I", "Tháng 3", "Năm 2026", "Quý IV"))).toEqual([
      "deadline",
    ]);
    expect(doubtsOf({ deadline: "trong năm" }, times("Quý I", "hằng tháng", "năm 2026"))).toEqual([]);
  });

  it("is odd where it ends before a number, or a month's last figure stands apart", () => {
    expect(doubtsOf({ task: "Rà soát theo Công văn số" })).toEqual(["task"]);
    expect(doubtsOf({ deadline: "Tháng 6 và tháng" })).toEqual(["deadline"]);
    expect(doubtsOf({ deadline: "20/1 1" })).toEqual(["deadline"]);
    expect(doubtsOf({ deadline: "20/1, 1/2" })).toEqual([]);
    expect(doubtsOf({ deadline: "Hằng tháng" })).toEqual([]);
  });

  it("is odd where the row's own number stands among its words", () => {
    expect(doubtsOf({ task: "Rà soát 24 quy trình nội bộ" }, [], "24")).toEqual(["task"]);
    expect(doubtsOf({ task: "Rà soát 24 quy trình nội bộ" }, [], "23")).toEqual([]);
  });

  it("is odd where a column tore its words, and where it ends before a day", () => {
    expect(doubtsOf({ budget: "85 triệu đồn g" })).toEqual(["budget"]);
    expect(doubtsOf({ product: "Kế hoạch/B áo cáo" })).toEqual(["product"]);
    expect(doubtsOf({ deadline: "31/12/2026 120. 000. 000" })).toEqual(["deadline", "budget"]);
    expect(doubtsOf({ deadline: "Sau 15 ngày kể từ ngày" })).toEqual(["deadline"]);
  });

  it("is odd where the end of a country's name stands for a year", () => {
    expect(doubtsOf({ deadline: "Nam (VCCI)" })).toEqual(["deadline"]);
    expect(doubtsOf({ deadline: "Năm 2026" })).toEqual([]);
  });

  it("is odd in every column of a number that has no work", () => {
    expect(doubtsOf({ task: "", deadline: "" })).toEqual(FIELDS);
  });

  it("is asked about where the head names no unit or no deadline", () => {
    const without = COLUMNS.filter(({ role }) => role !== "deadline");
    expect(doubtsOf({ deadline: "" }, [], "1", without)).toEqual(["deadline"]);
    expect(doubtsOf({ deadline: "Quý I" }, [], "1", without)).toEqual([]);
  });
});
