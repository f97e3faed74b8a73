import { readUnitList } from "../../../src/import/units/readUnitList";

const html = (...rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `<html><body><table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table></body></html>`,
  );

describe("the units of a file", () => {
  it("come from a table of names with their kinds, other names and groups", async () => {
    const units = await readUnitList(
      html(
        ["TT", "Tên cơ quan, đơn vị", "Tên viết tắt", "Loại", "Nhóm"],
        ["1", "Văn phòng UBND", "VP; Văn phòng", "Phòng", ""],
        ["2", "Trạm Y tế", "", "", "Các đơn vị sự nghiệp"],
        ["", "", "", "", ""],
      ),
    );
    expect(units).toEqual([
      { name: "Văn phòng UBND", aliases: ["VP", "Văn phòng"], kind: "department", groups: [] },
      { name: "Trạm Y tế", aliases: [], kind: "other", groups: ["Các đơn vị sự nghiệp"] },
    ]);
  });

  it("need no more than their names and kinds", async () => {
    const units = await readUnitList(html(["Tên đơn vị", "Loại"], ["Văn phòng", "Phòng"], ["Đội 1", "Đội"]));
    expect(units.map(({ name, aliases, groups }) => [name, aliases, groups])).toEqual([
      ["Văn phòng", [], []],
      ["Đội 1", [], []],
    ]);
  });

  it("are those that a plan names where no table lists them", async () => {
    const units = await readUnitList(
      html(
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
        ["1", "Rà soát thủ tục", "Văn phòng Sở", "Thanh tra Sở", "Quý I"],
        ["2", "Báo cáo năm", "Văn phòng Sở", "", "Quý IV"],
      ),
    );
    expect(units.map(({ name }) => name)).toEqual(["Văn phòng Sở", "Thanh tra Sở"]);
  });
});
