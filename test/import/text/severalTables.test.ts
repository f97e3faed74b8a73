import { importText, readTextPaste } from "../../../src/import/document";
import { NoAppendixError } from "../../../src/import/errors";
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

  describe("in lines", () => {
    const head = "TT\nNhiệm vụ\nKết quả\nĐơn vị chủ trì\nThời hạn\n";
    const row = (no: number, task: string, unit = "Văn phòng Sở"): string =>
      `${no}\n${task}\nBáo cáo\n${unit}\nQuý I\n`;
    const regular = `PHỤ LỤC I\nNHIỆM VỤ THƯỜNG XUYÊN\nNĂM 2026\n(Kèm theo Kế hoạch số 12/KH-SNV\nngày 05/01/2026)\n${head}I\nTHỂ CHẾ\n${row(1, "Kiểm tra văn bản")}`;
    const special = `PHỤ LỤC II\nNHIỆM VỤ TRỌNG TÂM NĂM 2026\n${head}I\nTHỂ CHẾ\n${row(1, "Rà soát quy trình")}${row(2, "Công khai thủ tục")}`;

    it("has all of them read, each under its title", () => {
      const plan = importText(regular + special);
      expect(rowsOf(plan)).toEqual([
        ["I", "1", "Kiểm tra văn bản", "Văn phòng Sở", "Quý I"],
        ["I~2", "1", "Rà soát quy trình", "Văn phòng Sở", "Quý I"],
        ["I~2", "2", "Công khai thủ tục", "Văn phòng Sở", "Quý I"],
      ]);
      expect(plan.sections.map(({ name }) => name)).toEqual([
        "NHIỆM VỤ THƯỜNG XUYÊN NĂM 2026 – THỂ CHẾ",
        "NHIỆM VỤ TRỌNG TÂM NĂM 2026 – THỂ CHẾ",
      ]);
      expect(plan.activities.map(({ key }) => key)).toEqual(["I.1", "I~2.1", "I~2.2"]);
      expect(plan.warnings.map(({ code }) => code)).not.toContain("leftover-text");
    });

    it("leaves out those of an earlier year and of what was done, and says so", () => {
      const done = `PHỤ LỤC III\nKẾT QUẢ THỰC HIỆN NĂM 2025\n${head}${row(1, "Tập huấn nghiệp vụ")}`;
      const plan = importText(regular + special + done);
      expect(plan.activities).toHaveLength(3);
      expect(plan.warnings).toContainEqual({
        code: "other-table",
        where: "bảng ở dòng 39",
        text: "PHỤ LỤC III KẾT QUẢ THỰC HIỆN NĂM 2025",
      });
    });

    it("lets a person choose among them, and what their columns are for", () => {
      const { candidates } = readTextPaste(regular + special);
      expect(
        candidates.map(({ origin, title, rowCount, chosen }) => [origin, title, rowCount, chosen]),
      ).toEqual([
        ["bảng ở dòng 6", "NHIỆM VỤ THƯỜNG XUYÊN NĂM 2026", 1, true],
        ["bảng ở dòng 20", "NHIỆM VỤ TRỌNG TÂM NĂM 2026", 2, true],
      ]);
      expect(candidates[1]?.columns[3]).toEqual({
        heading: "Đơn vị chủ trì",
        use: "leadUnit",
        samples: ["Văn phòng Sở"],
      });
      const [, id = ""] = candidates.map((candidate) => candidate.id);
      const { plan } = readTextPaste(regular + special, {
        choices: { tables: [id], columns: { [id]: ["no", "activity", "ignored", "leadUnit", "deadline"] } },
      });
      expect(plan.activities.map(({ cells, extra }) => [cells.activity, cells.product, extra])).toEqual([
        ["Rà soát quy trình", "", {}],
        ["Công khai thủ tục", "", {}],
      ]);
    });

    it("says which tables there are where those chosen have no rows", () => {
      expect(() => readTextPaste(regular, { choices: { tables: ["line 99"] } })).toThrow(NoAppendixError);
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
