import { readPlan } from "../../../src/import/table/readPlan";
import { drawnDocument } from "./drawnTable";

const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả";
const row = (no: number, task: string): string => `${no} | ${task} | Sở A | | Quý I | Báo cáo`;
const sectionsOf = (...parts: readonly string[]): string[] => {
  const { sections, activities } = readPlan(drawnDocument(...parts)).plan;
  const names = new Map(sections.map(({ no, name }) => [no, name]));
  return activities.map(({ section, cells }) => `${cells.task}: ${section} ${names.get(section) ?? ""}`);
};

describe("the title of a section above its table", () => {
  it("holds though only the first table has a head", () => {
    const parts = ["I. Thể chế", `${HEAD}\n${row(1, "Rà soát")}`, "II. Thủ tục", row(1, "Công bố")];
    expect(sectionsOf(...parts)).toEqual(["Rà soát: I Thể chế", "Công bố: II Thủ tục"]);
  });

  it("holds over a remark between both where the numbers count on", () => {
    const remark = "Mục tiêu: hoàn thành các chỉ tiêu được giao.";
    const table = (task: string): string => `${HEAD}\n${row(1, task)}`;
    const parts = ["I. Thể chế", remark, table("Rà soát"), "II. Thủ tục", remark, table("Công bố")];
    expect(sectionsOf(...parts)).toEqual(["Rà soát: I Thể chế", "Công bố: II Thủ tục"]);
    const stray = ["3. Đơn vị báo cáo", remark, table("Rà soát"), "1. Thủ tục", remark, table("Công bố")];
    expect(sectionsOf(...stray)).toEqual(["Rà soát:  ", "Công bố:  "]);
  });

  it("is none where a line only says that the table goes on", () => {
    const table = (task: string): string => `${HEAD}\n${row(1, task)}`;
    const parts = ["PHỤ LỤC", table("Rà soát"), "Phụ lục (tiếp theo)", table("Công bố")];
    expect(sectionsOf(...parts)).toEqual(["Rà soát:  ", "Công bố:  "]);
    const cut = ["Thể chế", table("Rà soát"), "Tiếp theo", table("Góp ý"), "Thủ tục", table("Công bố")];
    expect(sectionsOf(...cut)).toEqual(["Rà soát: Thể chế ", "Góp ý: Thể chế ", "Công bố: Thủ tục "]);
  });

  it("holds over a line that says what the table was issued with, or what its sums are counted in", () => {
    const table = (task: string): string => `${HEAD}\n${row(1, task)}`;
    const [issued, unit] = ["(Kèm theo Kế hoạch số 310/KH-UBND ngày 30/12/2025)", "Đơn vị tính: triệu đồng"];
    const all = ["Rà soát: NHIỆM VỤ ", "Công bố: DANH MỤC ĐỀ ÁN "];
    const under = (...lines: readonly string[]): string[] =>
      sectionsOf(
        "NHIỆM VỤ",
        ...lines,
        table("Rà soát"),
        "Phụ lục 2",
        "DANH MỤC ĐỀ ÁN",
        ...lines,
        table("Công bố"),
      );
    expect(under(issued)).toEqual(all);
    expect(under(issued, unit)).toEqual(all);
    expect(under("(Ban hành kèm theo Kế hoạch số 310/KH-UBND", "ngày 30/12/2025 của UBND tỉnh)")).toEqual(
      all,
    );
    const second = ["NHIỆM VỤ", table("Rà soát"), "DANH MỤC ĐỀ ÁN", issued, table("Công bố")];
    expect(sectionsOf(...second)).toEqual(all);
    const untitled = ["NHIỆM VỤ", table("Rà soát"), issued, table("Công bố")];
    expect(sectionsOf(...untitled)).toEqual(["Rà soát:  ", "Công bố:  "]);
  });

  it("holds over such lines within one sheet too, where each table has the same head", () => {
    const wide = (text: string): string => `${text} | < | < | < | < | <`;
    const sheet = [
      HEAD,
      row(1, "Rà soát"),
      wide("DANH MỤC ĐỀ ÁN"),
      wide("(Kèm theo Kế hoạch số 310/KH-UBND)"),
    ];
    const unit = " | | | | | ĐVT: triệu đồng";
    expect(sectionsOf([...sheet, unit, HEAD, row(1, "Công bố")].join("\n"))).toEqual([
      "Rà soát:  ",
      "Công bố: DANH MỤC ĐỀ ÁN ",
    ]);
  });

  it("is the first of those that stand in the rows, as a sheet has them", () => {
    const sheet = `KẾ HOẠCH NĂM 2026 | | | | |
      I. Thể chế | | | | |
      ${HEAD}
      ${row(1, "Rà soát")}
      II. Thủ tục | | | | |
      ${HEAD}
      ${row(1, "Công bố")}`;
    expect(sectionsOf(sheet)).toEqual(["Rà soát: I Thể chế", "Công bố: II Thủ tục"]);
    expect(sectionsOf(sheet.replace("II. Thủ tục", "III. Thủ tục"))[0]).toBe("Rà soát:  ");
  });
});

it("what a section is to bring about is no section of its own, and is told", () => {
  const table = `${HEAD}
    I | Thể chế | < | < | < | <
    Mục tiêu: đồng bộ, minh bạch | < | < | < | < | <
    ${row(1, "Rà soát")}`;
  expect(sectionsOf(table)).toEqual(["Rà soát: I Thể chế"]);
  const { warnings } = readPlan(drawnDocument(table)).plan;
  expect(warnings.find(({ code }) => code === "leftover-text")?.text).toBe("Mục tiêu: đồng bộ, minh bạch");
  const byAim = table.replace("I | Thể chế | < | < | < | <\n", "");
  expect(sectionsOf(byAim)).toEqual(["Rà soát: Mục tiêu: đồng bộ, minh bạch "]);
});

describe("a table without a head behind a task table", () => {
  const nested = `TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả | < | <
    1 | Rà soát | Sở A | Quý I | Gồm: | Quyết định | 02`;

  it("goes on with it though a table within a cell gave that one more columns", () => {
    expect(sectionsOf(nested, "2 | Công bố | Sở B | Quý II | Quyết định")).toEqual([
      "Rà soát:  ",
      "Công bố:  ",
    ]);
  });

  it("is told where its columns are others, so that no row is missed", () => {
    const { warnings, activities } = readPlan(
      drawnDocument(
        nested,
        "2 | Công bố | Sở B | Quý II | Quyết định | 5\n3 | Sắp xếp | Sở B | Quý II | Đề án | 6",
      ),
    ).plan;
    expect(activities).toHaveLength(1);
    expect(warnings.filter(({ code }) => code === "headless-table")).toHaveLength(1);
  });
});
