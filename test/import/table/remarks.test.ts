import { readPlan } from "../../../src/import/table/readPlan";
import type { Plan } from "../../../src/plan/plan";
import { drawnDocument } from "./drawnTable";

const planOf = (...rows: readonly string[]): Plan => readPlan(drawnDocument(rows.join("\n"))).plan;
const tasksOf = ({ activities }: Plan): string[] =>
  activities.map(({ section, no, cells }) => `${section}/${no} ${cells.task}`);
const leftOf = ({ warnings }: Plan): string[] =>
  warnings.flatMap(({ code, text }) => (code === "leftover-text" ? [text] : []));

describe("a text in the column of numbers alone", () => {
  const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Kết quả";
  const [first, second] = [
    "1 | Rà soát | Sở A | Quý I | Báo cáo",
    "2 | Công bố | Sở B | Quý II | Quyết định",
  ];

  it.each([
    ["* Ghi chú: Báo cáo trước ngày 05"],
    ["(*) Ghi chú: Báo cáo trước ngày 05"],
    ["Các đơn vị báo cáo trước ngày 05"],
    ["- Các đơn vị báo cáo trước ngày 05"],
  ])("is no row and is told: %s", (note) => {
    const below = planOf(HEAD, first, second, `${note} | | | |`);
    expect(tasksOf(below)).toEqual(["/1 Rà soát", "/2 Công bố"]);
    expect(leftOf(below)).toEqual([note]);
    const apart = planOf(HEAD, first, second, " | | | |", `${note} | | | |`);
    expect([tasksOf(apart), leftOf(apart)]).toEqual([tasksOf(below), [note]]);
  });

  it("is told line by line where it has several", () => {
    const lines = ["* Ghi chú:", "- Báo cáo trước ngày 05;", "- Gửi về Văn phòng Sở."];
    const plan = planOf(HEAD, first, ...lines.map((line) => `${line} | | | |`));
    expect(tasksOf(plan)).toEqual(["/1 Rà soát"]);
    expect(leftOf(plan)).toEqual(lines);
  });

  it("is no further line of work where rows are lines of print", () => {
    const torn = ["quy định", "của tỉnh", "và của xã", "về đất đai"].map((line) => ` | ${line} | | |`);
    const plan = planOf(HEAD, first, ...torn, "báo cáo trước ngày 05 | | | |");
    expect(tasksOf(plan)).toEqual(["/1 Rà soát\nquy định\ncủa tỉnh\nvà của xã\nvề đất đai"]);
    expect(leftOf(plan)).toEqual(["báo cáo trước ngày 05"]);
  });

  it("is the title of the rows below it", () => {
    const plan = planOf(HEAD, first, "CẢI CÁCH THỂ CHẾ | | | |", second);
    expect(tasksOf(plan)).toEqual(["/1 Rà soát", "CẢI CÁCH THỂ CHẾ/2 Công bố"]);
  });
});

describe("a row of sums", () => {
  const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Kinh phí";
  const [first, second] = ["1 | Rà soát | Sở A | Quý I | 20", "2 | Công bố | Sở B | Quý II | 30"];

  it.each([
    ["over all columns before the sum", "LABEL | < | < | < | 50"],
    ["from the work on", " | LABEL | < | < | 50"],
    ["over the first two columns", "LABEL | < | | | 50"],
    ["in the column of numbers", "LABEL | | | | 50"],
    ["in the column of work", " | LABEL | | | 50"],
    ["again in each column", "LABEL | LABEL | LABEL | LABEL | 50"],
  ])("is no activity where its label stands %s", (_, drawing) => {
    for (const label of ["Tổng cộng", "TỔNG SỐ", "Tổng:", "Cộng", "Tổng", "Tổng kinh phí"]) {
      const sum = drawing.replaceAll("LABEL", label);
      const below = planOf(HEAD, first, second, sum);
      expect([label, tasksOf(below)]).toEqual([label, ["/1 Rà soát", "/2 Công bố"]]);
      expect(leftOf(below).join()).toMatch(new RegExp(`^(?:${label} )+50$`));
      expect(tasksOf(planOf(HEAD, first, sum, second))).toEqual(["/1 Rà soát", "/2 Công bố"]);
    }
  });

  it("is told with its label once where that is merged", () => {
    expect(leftOf(planOf(HEAD, first, second, "Tổng cộng | < | < | < | 50"))).toEqual(["Tổng cộng 50"]);
  });

  it("is none where somebody is charged with it or its words only begin so", () => {
    const charged = planOf(HEAD, first, " | Tổng số hóa hồ sơ | Sở B | Quý II | 30");
    expect(tasksOf(charged)).toEqual(["/1 Rà soát", "/ Tổng số hóa hồ sơ"]);
    const begins = planOf(HEAD, first, " | Tổng kết công tác năm | | | 30");
    expect(tasksOf(begins)).toEqual(["/1 Rà soát", "/ Tổng kết công tác năm"]);
  });
});
