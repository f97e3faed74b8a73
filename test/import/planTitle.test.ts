import { readHtmlPaste } from "../../src/import/document";
import type { PlanHead } from "../../src/plan/plan";

const TABLE =
  "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời hạn</tr><tr><td>1<td>Rà soát<td>Sở A<td>Quý I</tr></table>";

function headBelow(...lines: readonly string[]): PlanHead {
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
  return readHtmlPaste(paragraphs + TABLE).plan.head;
}

function titleAbove(...lines: readonly string[]): string {
  return headBelow(...lines).title;
}

describe("the plan's title above its table", () => {
  it("is the appendix's, without the first group's heading", () => {
    expect(
      titleAbove(
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "(Kèm theo Kế hoạch số 12/KH-SNN)",
        "A. CẢI CÁCH THỂ CHẾ",
      ),
    ).toBe("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026");
    expect(titleAbove("PHỤ LỤC", "NHIỆM VỤ NĂM 2026", "A. CẢI CÁCH THỂ CHẾ")).toBe("NHIỆM VỤ NĂM 2026");
    expect(titleAbove("PHỤ LỤC", "NHIỆM VỤ NĂM 2026", "PHẦN I. CẢI CÁCH THỂ CHẾ")).toBe("NHIỆM VỤ NĂM 2026");
  });

  it("has no agency's name in front", () => {
    expect(titleAbove("BỘ CÔNG THƯƠNG", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025")).toBe(
      "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025",
    );
  });

  it("says what the plan is for, where only its kind is in capitals", () => {
    expect(
      titleAbove(
        "UBND XÃ ĐÔNG HÒA",
        "KẾ HOẠCH",
        "Cải cách hành chính nhà nước năm 2026",
        "BIỂU PHÂN CÔNG NHIỆM VỤ",
      ),
    ).toBe("KẾ HOẠCH Cải cách hành chính nhà nước năm 2026");
  });

  it("goes on below its kind with what is to be carried out, but not with the plan's first sentence", () => {
    expect(titleAbove("KẾ HOẠCH", "Thực hiện công tác cải cách hành chính năm 2026")).toBe(
      "KẾ HOẠCH Thực hiện công tác cải cách hành chính năm 2026",
    );
    expect(titleAbove("KẾ HOẠCH", "Triển khai nhiệm vụ", "thực hiện cải cách hành chính năm 2026")).toBe(
      "KẾ HOẠCH Triển khai nhiệm vụ thực hiện cải cách hành chính năm 2026",
    );
    const sentence = "Thực hiện Kế hoạch số 18/KH-UBND của UBND tỉnh, Sở Y tế";
    expect(titleAbove("KẾ HOẠCH", "Cải cách hành chính năm 2026", sentence, "ban hành Kế hoạch:")).toBe(
      "KẾ HOẠCH Cải cách hành chính năm 2026",
    );
    expect(titleAbove("KẾ HOẠCH", `${sentence} ban hành Kế hoạch như sau:`)).toBe("KẾ HOẠCH");
  });

  it("has no line in it that says what the plan was issued with", () => {
    const issued = "(Kèm theo Quyết định số 12/QĐ-SYT ngày 05/01/2026 của Sở Y tế)";
    const head = headBelow("KẾ HOẠCH", "Cải cách hành chính năm 2026", issued);
    expect(head).toMatchObject({ title: "KẾ HOẠCH Cải cách hành chính năm 2026", issuedUnder: issued });
    expect(titleAbove("KẾ HOẠCH", "Cải cách hành chính", "(giai đoạn 2026-2030)")).toBe(
      "KẾ HOẠCH Cải cách hành chính (giai đoạn 2026-2030)",
    );
  });

  it("tells the year without the word năm, but not from a stage or a number", () => {
    const yearOf = (title: string): number | null => readHtmlPaste(`<p>${title}</p>${TABLE}`).plan.head.year;
    expect(yearOf("BẢNG PHÂN CÔNG NHIỆM VỤ CCHC 2026")).toBe(2026);
    expect(yearOf("NHIỆM VỤ GIAI ĐOẠN 2021-2025")).toBeNull();
    expect(yearOf("NHIỆM VỤ THEO QUYẾT ĐỊNH 12/2024/QĐ-UBND")).toBeNull();
  });

  it("of each of several tables stands in the names of the sections inside", () => {
    const table = (title: string, task: string): string =>
      `<p>${title}</p><table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời hạn</tr>
        <tr><td>I<td colspan=3>THỂ CHẾ</tr><tr><td>1<td>${task}<td>Sở A<td>Quý I</tr></table>`;
    const { plan } = readHtmlPaste(
      "<p>KẾ HOẠCH</p><p>Cải cách hành chính năm 2026</p><p>Phụ lục I</p>" +
        table("NHIỆM VỤ THƯỜNG XUYÊN", "Kiểm tra") +
        table("NHIỆM VỤ TRỌNG TÂM", "Ban hành"),
    );
    expect(plan.head.title).toBe("KẾ HOẠCH Cải cách hành chính năm 2026");
    expect(plan.sections.map(({ name }) => name)).toEqual([
      "NHIỆM VỤ THƯỜNG XUYÊN – THỂ CHẾ",
      "NHIỆM VỤ TRỌNG TÂM – THỂ CHẾ",
    ]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain("leftover-text");
  });
});
