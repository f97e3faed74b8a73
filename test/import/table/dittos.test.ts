import { readPlan } from "../../../src/import/table/readPlan";
import { drawnDocument } from "./drawnTable";

const HEAD = "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Ghi chú";

describe("marks that repeat the cell above", () => {
  it("are read as what it says, over titles and several rows, and marked", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
        I | Thể chế | < | < | < | <
        1 | Rà soát văn bản | Sở Tư pháp | Các sở | Quý II | Chuyển tiếp
        2 | Kiểm tra văn bản | nt | -nt- | Như trên | "
        II | Bộ máy | < | < | < | <
        3 | Sắp xếp đơn vị | N.T | ” | // |`),
    );
    expect(plan.activities.map(({ cells, extra }) => ({ ...cells, ...extra }))).toMatchObject([
      { leadUnit: "Sở Tư pháp", coopUnits: "Các sở", deadline: "Quý II", "Ghi chú": "Chuyển tiếp" },
      { leadUnit: "Sở Tư pháp", coopUnits: "Các sở", deadline: "Quý II", "Ghi chú": "Chuyển tiếp" },
      { leadUnit: "Sở Tư pháp", coopUnits: "Các sở", deadline: "Quý II" },
    ]);
    expect(plan.activities.map(({ doubts }) => doubts.map(({ field }) => field))).toEqual([
      [],
      ["leadUnit", "coopUnits", "deadline"],
      ["leadUnit", "coopUnits", "deadline"],
    ]);
  });

  it("stay as they are below nothing, and a dash or a word with such letters is none", () => {
    const { plan } = readPlan(
      drawnDocument(`${HEAD}
        1 | Rà soát văn bản | Sở Nội vụ | nt | Quý II |
        2 | Kiểm tra văn bản | NTM xã | - | Như mục 1 |`),
    );
    expect(plan.activities.map(({ cells }) => [cells.leadUnit, cells.coopUnits, cells.deadline])).toEqual([
      ["Sở Nội vụ", "nt", "Quý II"],
      ["NTM xã", "-", "Như mục 1"],
    ]);
  });
});
