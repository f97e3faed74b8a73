import type { Page } from "playwright-core";

/** A decision with a rule that is clear, one with a hole, and one that nobody can compute. */
export const DECISION = `<h3>BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH TỈNH THỬ</h3><table border="1">
<tr><th>STT</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Cách tính điểm</th></tr>
<tr><td>1</td><td>CÔNG TÁC CHỈ ĐẠO</td><td>6</td><td></td></tr>
<tr><td>1.1</td><td>Ban hành kế hoạch CCHC năm</td><td>1</td><td>Có: 1; không: 0</td></tr>
<tr><td>1.2</td><td>Tin bài tuyên truyền</td><td>3</td><td>≥5 bài: 3; 2–4 bài: 1,5</td></tr>
<tr><td>1.3</td><td>Mức độ quan tâm của lãnh đạo</td><td>2</td><td>Theo đánh giá chung của Hội đồng</td></tr>
</table>
<p>Xếp loại</p><p>Tốt: từ 80% trở lên</p><p>Đạt: từ 50% đến dưới 80%</p><p>Chưa đạt: dưới 50%</p>`;

/** Chooses a file for the open form of another scheme. */
export async function readDecision(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator('section[aria-label="Đổi bộ tiêu chí"] input[type="file"]')
    .setInputFiles({ name, mimeType: "text/html", buffer: Buffer.from(content) });
}
