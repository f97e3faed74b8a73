import { importText } from "../../../src/import/document";
import { isTornWord } from "../../../src/import/text/tornWords";

describe("a word wider than its column", () => {
  it.each([
    ["Kế hoạch/Bá", "o cáo"],
    ["Thườn", "g xuyên"],
    ["(CB, CC, NLĐ", ")"],
    ["người lao động (NLĐ", ");"],
    ["Khi có yêu cầu của UBN", "D tỉnh"],
  ])("goes on in the next line: %s | %s", (line, next) => {
    expect(isTornWord(line, next)).toBe(true);
  });

  it.each([
    ["Báo cáo", "o"],
    ["Kinh phí 120", "m"],
    ["Rà soát", "(CB, CC)"],
    ["Các việc:", ")"],
    ["Báo cáo", "ổn định"],
    ["tại UBND", "Đại hội"],
    ["Rà soát các khu", "D, E"],
  ])("is whole: %s | %s", (line, next) => {
    expect(isTornWord(line, next)).toBe(false);
  });

  it("is put together in its cell", () => {
    const row = (no: string): string =>
      `${no}\nTập huấn cho người lao động (NLĐ\n)\nKế hoạch/Bá\no cáo\nVăn phòng Sở\nQuý I\n`;
    const { activities } = importText(`TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n${row("1")}${row("2")}`);
    expect(activities[0]?.cells).toMatchObject({
      task: "Tập huấn cho người lao động (NLĐ)",
      product: "Kế hoạch/Báo cáo",
    });
  });
});
