import { importText } from "../../../src/import/document";
import type { Plan } from "../../../src/plan/plan";

const rowsOf = ({ activities }: Plan): string[][] =>
  activities.map(({ section, no, cells }) => [section, no, cells.task, cells.leadUnit, cells.deadline]);

describe("a text with several task tables", () => {
  it("in the layout form has all of them read, each under its title", () => {
    const plan = importText(`KẾ HOẠCH
Cải cách hành chính năm 2026

Phụ lục I
NHIỆM VỤ THƯỜNG XUYÊN

TT Tên nhiệm vụ               Cơ quan chủ trì Cơ quan phối hợp    Sản phẩm Thời gian hoàn thành
I LĨNH VỰC THỂ CHẾ
1 Kiểm tra văn bản            Sở Tư pháp      Các sở, ban, ngành  Báo cáo  Hằng quý
2 Theo dõi thi hành pháp luật Sở Tư pháp      UBND các xã, phường Báo cáo  6 tháng, năm
Phụ lục II
NHIỆM VỤ TRỌNG TÂM

TT Tên nhiệm vụ                Cơ quan chủ trì Cơ quan phối hợp Sản phẩm   Thời gian hoàn thành
I  LĨNH VỰC THỂ CHẾ
1  Ban hành Quyết định         Sở Nội vụ       Sở Tư pháp       Quyết định Trước 30/6/2026
2  Xây dựng kho dữ liệu        Công an tỉnh    Sở Nội vụ        Kho        Quý IV/2026
Nơi nhận:
`);
    expect(rowsOf(plan)).toEqual([
      ["I", "1", "Kiểm tra văn bản", "Sở Tư pháp", "Hằng quý"],
      ["I", "2", "Theo dõi thi hành pháp luật", "Sở Tư pháp", "6 tháng, năm"],
      ["I~2", "1", "Ban hành Quyết định", "Sở Nội vụ", "Trước 30/6/2026"],
      ["I~2", "2", "Xây dựng kho dữ liệu", "Công an tỉnh", "Quý IV/2026"],
    ]);
    expect(plan.sections.map(({ name }) => name)).toEqual([
      "NHIỆM VỤ THƯỜNG XUYÊN – LĨNH VỰC THỂ CHẾ",
      "NHIỆM VỤ TRỌNG TÂM – LĨNH VỰC THỂ CHẾ",
    ]);
  });

  it("in lines has the longest read, and the other one told by its title", () => {
    const head = "TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
    const row = (no: number, task: string): string => `${no}\n${task}\nBáo cáo\nVăn phòng Sở\nQuý I\n`;
    const plan = importText(
      `PHỤ LỤC I\nNHIỆM VỤ THƯỜNG XUYÊN\n${head}${row(1, "Kiểm tra")}PHỤ LỤC II\nNHIỆM VỤ TRỌNG TÂM\n${head}${row(1, "Rà soát")}${row(2, "Công khai")}`,
    );
    expect(plan.activities.map(({ cells }) => cells.task)).toEqual(["Rà soát", "Công khai"]);
    expect(plan.warnings).toContainEqual({
      code: "further-table",
      where: "dòng 3",
      text: "NHIỆM VỤ THƯỜNG XUYÊN",
    });
  });
});

it("a head of unusual words in two lines keeps its columns in the layout form", () => {
  const plan = importText(`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026

                                 Người chịu trách nhiệm   Bộ phận chủ trì tham
STT Nhiệm vụ cụ thể                                                              Thời hạn       Kết quả
                                 chính                    mưu
1   Ban hành kế hoạch CCHC       Ông Nguyễn Văn An, Phó   Văn phòng HĐND và      15/01/2026     Kế hoạch
                                 Chủ tịch                 UBND
2   Tự chấm điểm chỉ số          Ông Nguyễn Văn An, Phó   Phòng Kinh tế          31/01/2026     Báo cáo
                                 Chủ tịch
`);
  expect(plan.activities.map(({ cells, extra }) => [cells.leadUnit, cells.deadline, extra])).toEqual([
    [
      "Văn phòng HĐND và UBND",
      "15/01/2026",
      { "Người chịu trách nhiệm chính": "Ông Nguyễn Văn An, Phó Chủ tịch" },
    ],
    ["Phòng Kinh tế", "31/01/2026", { "Người chịu trách nhiệm chính": "Ông Nguyễn Văn An, Phó Chủ tịch" }],
  ]);
});
