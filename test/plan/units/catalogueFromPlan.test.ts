import type { Plan } from "../../../src/plan/plan";
import { catalogueFromPlan } from "../../../src/plan/units/catalogueFromPlan";
import { importText } from "../../../src/import/text/importText";
import { sampleText } from "../../import/sampleFile";
import { planFromGolden } from "../../support/planFromGolden";

const sample = planFromGolden();

function planWith(agency: string, cells: readonly string[]): Plan {
  const [first] = sample.activities;
  if (!first) throw new Error("no activity");
  return {
    ...sample,
    head: { ...sample.head, agency },
    duties: [],
    activities: cells.map((leadUnit, index) => ({
      ...first,
      key: `I.${index + 1}`,
      cells: { ...first.cells, leadUnit, coopUnits: "" },
    })),
  };
}

describe("the catalogue that a plan gives", () => {
  it("holds the sample's units and groups", () => {
    expect(catalogueFromPlan(sample).map(({ name, kind }) => [name, kind])).toEqual([
      ["Văn phòng Sở", "department"],
      ["Các phòng chuyên môn", "group"],
      ["Các đơn vị trực thuộc Sở", "group"],
      ["Các phòng chuyên môn có TTHC", "group"],
      ["Chi cục Tiêu chuẩn Đo lường Chất lượng", "branch"],
      ["Lãnh đạo Sở", "leadership"],
      ["Trưởng các phòng chuyên môn", "group"],
      ["Thanh tra Sở", "department"],
      ["Các phòng", "group"],
      ["Các đơn vị", "group"],
    ]);
  });

  it("holds the units that the body's sentences name, each spelling once", () => {
    const body = catalogueFromPlan(importText(sampleText())).filter(({ name }) => /^Trung tâm/.test(name));
    expect(body.map(({ name, kind, aliases }) => [name, kind, aliases.length])).toEqual([
      ["Trung tâm Thông tin KHCN và Tin học", "centre", 2],
      ["Trung tâm Khoa học Xã hội và nhân văn", "centre", 1],
      ["Trung tâm Hành chính công", "external", 0],
      ["Trung tâm Ứng dụng tiến bộ KH&CN", "centre", 0],
      ["Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "centre", 1],
    ]);
  });

  it("puts the branch among the units under the department", () => {
    const branch = catalogueFromPlan(sample).find(({ kind }) => kind === "branch");
    expect(branch?.groups).toEqual(["Các đơn vị trực thuộc Sở"]);
  });

  it("takes the most used spelling as the name and keeps the others", () => {
    const [unit, ...others] = catalogueFromPlan(
      planWith("Sở Y tế", [
        "Phòng Tổ chức cán bộ",
        "PHÒNG TCCB",
        "Phòng Tổ chức cán bộ",
        "phòng Tổ chức Cán bộ",
      ]),
    );
    expect(unit).toMatchObject({
      name: "Phòng Tổ chức cán bộ",
      aliases: ["phòng Tổ chức Cán bộ", "PHÒNG TCCB"],
    });
    expect(others).toEqual([]);
  });

  it("sees other departments as outside from a department, but not from a province", () => {
    const kindFor = (agency: string) => catalogueFromPlan(planWith(agency, ["Sở Nội vụ"]))[0]?.kind;
    expect(kindFor("Sở Khoa học và Công nghệ")).toBe("external");
    expect(kindFor("UBND tỉnh Nghệ An")).toBe("other");
  });

  it("takes no stray words for units", () => {
    expect(
      catalogueFromPlan(planWith("", ["Chưa xác định", "abc xyz", "đồng chí phụ trách", "Cơ quan"])),
    ).toEqual([]);
  });
});
