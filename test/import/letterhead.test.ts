import { readHtmlPaste } from "../../src/import/document";
import type { PlanHead } from "../../src/plan/plan";

const TABLE =
  "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời hạn</tr><tr><td>1<td>Rà soát<td>Sở A<td>Quý I</tr></table>";
const headOf = (...lines: readonly string[]): PlanHead =>
  readHtmlPaste(lines.map((line) => `<p>${line}</p>`).join("") + TABLE).plan.head;

describe("a letterhead", () => {
  it("is read from its left side where a PDF has both sides on one line", () => {
    const head = headOf(
      "UBND TỈNH BÌNH ĐỊNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ Y TẾ Độc lập - Tự do - Hạnh phúc",
      "Số: 18/KH-SYT Bình Định, ngày 14 tháng 01 năm 2026",
      "KẾ HOẠCH",
      "Cải cách hành chính năm 2026",
    );
    expect(head).toMatchObject({
      agency: "SỞ Y TẾ",
      superiorAgency: "UBND TỈNH BÌNH ĐỊNH",
      number: "18/KH-SYT",
      place: "Bình Định",
      date: "2026-01-14",
    });
  });

  it.each([
    [["ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ"], "ỦY BAN NHÂN DÂN XÃ TÂN PHÚ", ""],
    [
      ["UBND TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"],
      "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
      "UBND TỈNH LÂM ĐỒNG",
    ],
    [["KHO BẠC NHÀ NƯỚC", "KHO BẠC NHÀ NƯỚC KHU VỰC X"], "KHO BẠC NHÀ NƯỚC KHU VỰC X", "KHO BẠC NHÀ NƯỚC"],
    [["UBND XÃ ĐÔNG HÒA"], "UBND XÃ ĐÔNG HÒA", ""],
  ] as const)("of the lines %j is that of %s", (lines, agency, superiorAgency) => {
    expect(headOf(...lines, "KẾ HOẠCH", "Cải cách hành chính năm 2026")).toMatchObject({
      agency,
      superiorAgency,
    });
  });

  it("has a committee's name in small letters where the text calls it UBND", () => {
    const head = headOf(
      "ỦY BAN NHÂN DÂN",
      "XÃ TÂN PHÚ",
      "KẾ HOẠCH",
      "Cải cách hành chính năm 2026",
      "UBND xã Tân Phú ban hành Kế hoạch như sau:",
    );
    expect(head.agency).toBe("Ủy ban nhân dân xã Tân Phú");
  });
});
