import { importText } from "../../../src/import/document";
import { endOfFirst, withoutTears } from "../../../src/import/text/syllable";

const lines = (head: string, rows: string): string => `KẾ HOẠCH NĂM 2026\n\nPHỤ LỤC\n\n${head}\n${rows}\n`;

describe("a layout text whose columns are narrower than their words", () => {
  it("has years, amounts and words whole that stand broken below one another", () => {
    const text = lines(
      " TT   Nhiệm vụ                       Đơn vị chủ trì    Thời hạn    Kinh phí",
      `  1   Rà soát thủ tục hành chính      Văn phòng Sở      Tháng      120.0
                                                          10/202      00.00
                                                             6          0
  2   Công khai thủ tục hành chính    Thanh tra Sở      Quý II      Khôn
                                                                    g
  3   Kiểm tra kỷ luật, kỷ cương      Văn phòng Sở      13/02/      120.0
                                                         2026         00.00
                                                                        0
  4   Tập huấn nghiệp vụ cải cách     Thanh tra Sở      Quý IV      Khôn
                                                                    g`,
    );
    const cells = importText(text).activities.map(({ cells: { deadline, budget } }) => [deadline, budget]);
    expect(cells).toEqual([
      ["Tháng 10/2026", "120.000.000"],
      ["Quý II", "Không"],
      ["13/02/2026", "120.000.000"],
      ["Quý IV", "Không"],
    ]);
  });

  it("has a head whose TT is broken over lines, with other headings' lines between", () => {
    const text = lines(
      ` ST                                   Đơn vị
      Nhiệm vụ                                         Thời hạn
  T                                   chủ trì`,
      `  1   Rà soát thủ tục hành chính      Văn phòng Sở     Quý I
  2   Công khai thủ tục hành chính    Thanh tra Sở     Quý II
  3   Kiểm tra kỷ luật, kỷ cương      Văn phòng Sở     Quý III`,
    );
    const { activities, columns } = importText(text);
    expect(columns).toEqual(["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]);
    expect(activities.map(({ no, cells }) => [no, cells.leadUnit, cells.deadline])).toEqual([
      ["1", "Văn phòng Sở", "Quý I"],
      ["2", "Thanh tra Sở", "Quý II"],
      ["3", "Văn phòng Sở", "Quý III"],
    ]);
  });
});

it.each([
  ["cắtđộng,", 3],
  ["trồng,thống", 6],
  ["trường", 0],
  ["website", 0],
  ["Đắk-Nông", 0],
])("words that touch are two where each has its tone: %s", (word, end) => {
  expect(endOfFirst(word)).toBe(end);
});

describe("torn words", () => {
  it.each([
    ["Thờ i gian hoà n thàn h", "Thời gian hoàn thành"],
    ["Dự kiế n kin h phí", "Dự kiến kinh phí"],
    ["Trác h n hiệm chín h", "Trách nhiệm chính"],
  ])("%j are whole again as %j", (torn, whole) => {
    expect(withoutTears(torn.split(" ")).join(" ")).toBe(whole);
  });

  it.each(["Dự án ưu tiên", "Chủ trì, phối hợp", "Kinh phí (triệu đ)", "Đề án, ý kiến", "Mức 120 tr đ"])(
    "%j holds none",
    (text) => {
      expect(withoutTears(text.split(" ")).join(" ")).toBe(text);
    },
  );
});
