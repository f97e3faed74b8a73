import type { Plan } from "../../../src/plan/plan";
import { readPlan } from "../../../src/import/table/readPlan";
import { drawnDocument } from "./drawnTable";

const HEAD = "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm";
const read = (rows: string): Plan => readPlan(drawnDocument(`${HEAD}\n${rows}`)).plan;
const answers = (plan: Plan): string[] =>
  plan.activities.map(({ no, cells }) => `${no} ${cells.leadUnit}/${cells.coopUnits}/${cells.deadline}`);
const marks = (plan: Plan): string[] =>
  plan.activities.map(({ doubts }) => doubts.map(({ field, reason }) => `${field} ${reason}`).join(", "));
const told = (plan: Plan): string[] =>
  plan.warnings.filter(({ code }) => code === "group-answers").map(({ text }) => text);

describe("a title's own unit and deadline", () => {
  it("hold for the rows below that name none, marked, and for no row behind its own", () => {
    const plan = read(`1 | Đề án 06 | Công an xã | Các thôn | Năm 2026 | Báo cáo
      1.1 | Cấp căn cước | | | | Thẻ
      1.2 | Làm sạch dữ liệu | Tư pháp | | | Dữ liệu
      2 | Sơ kết | | | | Báo cáo`);
    expect(answers(plan)).toEqual(["1.1 Công an xã/Các thôn/Năm 2026", "1.2 Tư pháp//Năm 2026", "2 //"]);
    expect(marks(plan)).toEqual([
      "leadUnit merged, coopUnits merged, deadline merged",
      "deadline merged",
      "",
    ]);
    expect(told(plan)).toEqual(["1; Báo cáo"]);
  });

  it("a deadline holds for no row beside one that has its own, nor for a single row", () => {
    const plan = read(`1 | Đề án 06 | Công an xã | | Năm 2026 |
      1.1 | Cấp căn cước | | | Quý II | Thẻ
      1.2 | Làm sạch dữ liệu | | | | Dữ liệu
      2 | Đề án 07 | Văn phòng | | Năm 2027 |
      2.1 | Số hóa | | | | Dữ liệu`);
    expect(answers(plan)).toEqual(["1.1 Công an xã//Quý II", "1.2 Công an xã//", "2.1 Văn phòng//"]);
    expect(told(plan)).toEqual(["1; Năm 2026", "2; Năm 2027"]);
  });

  it("are told where no row takes them over", () => {
    const plan = read(`1 | Đề án 06 | Công an xã | | Năm 2026 | Báo cáo
      1.1 | Cấp căn cước | | | Quý II | Thẻ`);
    expect(told(plan)).toEqual(["1; Năm 2026; Báo cáo"]);
  });

  it("come from the nearest title that has some; words that announce a time are none", () => {
    const plan = read(`I | Thể chế | Sở A | | Quý IV |
      1 | Rà soát | | Sở B | Theo thời hạn sau: |
      1.1 | Lập danh mục | | | | Danh mục
      1.2 | Công bố | | | | Quyết định`);
    expect(answers(plan)).toEqual(["1.1 /Sở B/Quý IV", "1.2 /Sở B/Quý IV"]);
  });

  it("hold for lines with dashes below a row that says who and not when", () => {
    const plan = read(`1 | Kiểm tra | Thanh tra | Các phòng | |
       | - Kiểm tra giờ giấc | | | Hằng tháng | Biên bản
       | - Kiểm tra văn thư | Văn phòng | | Quý III | Thông báo
      2 | Sơ kết | Văn phòng | | Quý IV | Báo cáo`);
    expect(answers(plan)).toEqual([
      " Thanh tra/Các phòng/Hằng tháng",
      " Văn phòng//Quý III",
      "2 Văn phòng//Quý IV",
    ]);
    expect(plan.sections).toEqual([{ no: "1", name: "Kiểm tra" }]);
  });
});

describe("a cell over two kinds of answers", () => {
  it("is read for both and marked, but not where one of them is kept under its heading alone", () => {
    const plan = readPlan(
      drawnDocument(`TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Ghi chú
        1 | Rà soát | Phòng A | < | Quý I |
        2 | Công khai | Phòng A | Phòng B | Thường xuyên | <`),
    ).plan;
    expect(answers(plan)).toEqual(["1 Phòng A/Phòng A/Quý I", "2 Phòng A/Phòng B/Thường xuyên"]);
    expect(marks(plan)).toEqual(["leadUnit boundary, coopUnits boundary", ""]);
  });
});

describe("a row cut in two", () => {
  it("is put together where all its texts go on in small letters, marked", () => {
    const plan = read(`1 | Rà soát thủ tục trong lĩnh vực | Phòng Nội | | Quý I | Báo cáo kết
       | đất đai và môi trường | vụ | | | quả
      2 | Kiểm tra | Phòng C | | Quý III | Biên bản`);
    expect(plan.activities.map(({ cells }) => cells.task.replace("\n", " "))).toEqual([
      "Rà soát thủ tục trong lĩnh vực đất đai và môi trường",
      "Kiểm tra",
    ]);
    expect(marks(plan)[0]).toBe("task split, leadUnit split, product split");
  });

  it("is none where the row above had ended, or one text begins anew", () => {
    const tasks = (rows: string): number => read(rows).activities.length;
    expect(tasks("1 | Rà soát. | Phòng A | | Quý I |\n | công khai | phòng B | | |")).toBe(2);
    expect(tasks("1 | Rà soát | Phòng A | | Quý I |\n | công khai | Phòng B | | |")).toBe(2);
  });
});
