import { readHtmlPaste } from "../../../src/import/document";

const TASKS =
  "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời hạn</tr><tr><td>1<td>Rà soát<td>Sở A<td>Quý I</tr></table>";

function targetsOf(...rows: readonly string[]): readonly string[] {
  const cells = rows.map(
    (row) =>
      `<tr>${row
        .split("|")
        .map((text) => `<td>${text.trim()}</td>`)
        .join("")}</tr>`,
  );
  const html = `<p>KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026</p><table>${cells.join("")}</table><p>PHỤ LỤC II</p>${TASKS}`;
  return readHtmlPaste(html).plan.targets.map(
    ({ no, indicator, operator, value, unit }) => `${no} ${indicator} ${operator} ${value} ${unit}`,
  );
}

describe("a table of targets beside the task table", () => {
  it("gives its rows with their unit and how the number is meant", () => {
    expect(
      targetsOf(
        "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 | Cơ quan theo dõi",
        "1 | Tỷ lệ hồ sơ trực tuyến | % | 85 | Văn phòng UBND tỉnh",
        "2. | Mức độ hài lòng | | ≥ 92,5% | Sở Nội vụ",
        "3 | Số dịch vụ công | dịch vụ | Từ 1.200 trở lên | Sở Nội vụ",
        "4 | Xếp hạng | | Nhóm dẫn đầu | Sở Nội vụ",
      ),
    ).toEqual([
      "1 Tỷ lệ hồ sơ trực tuyến = 85 %",
      "2 Mức độ hài lòng >= 92.5 %",
      "3 Số dịch vụ công >= 1200 dịch vụ",
    ]);
  });

  it("is read in the column of the plan's year, not in what was reached", () => {
    expect(
      targetsOf(
        "STT | Tên chỉ tiêu | Thực hiện 2025 | Năm 2026 | Năm 2027",
        "1 | Tỷ lệ số hóa (%) | 70 | 80 | 90",
      ),
    ).toEqual(["1 Tỷ lệ số hóa (%) = 80 %"]);
  });

  it("below the part on aims is read once", () => {
    const rows = "<tr><td>TT<td>Chỉ tiêu<td>Năm 2026</tr><tr><td>1<td>Tỷ lệ số hóa<td>trên 80%</tr>";
    const html = `<p>KẾ HOẠCH NĂM 2026</p><p>I. MỤC TIÊU</p><p>1. 100% hồ sơ đúng hạn.</p><table>${rows}</table>
      <p>II. NHIỆM VỤ</p>${TASKS}`;
    expect(readHtmlPaste(html).plan.targets.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["Tỷ lệ hồ sơ đúng hạn", 100],
      ["Tỷ lệ số hóa", 80],
    ]);
  });

  it("is never the task table, whatever its columns", () => {
    const { plan } = readHtmlPaste(`<p>KẾ HOẠCH NĂM 2026</p><table>
      <tr><td>TT<td>Nhiệm vụ<td>Chỉ tiêu<td>Chủ trì<td>Thời hạn<td>Kinh phí</tr>
      <tr><td>1<td>Số hóa hồ sơ<td>Tỷ lệ hồ sơ số hóa<td>Sở A<td>Quý I<td>120</tr></table>`);
    expect(plan.activities.map(({ cells }) => cells.budget)).toEqual(["120"]);
    expect(plan.targets).toEqual([]);
  });

  it.each<readonly string[]>([
    ["TT | Tên thiết bị | Đơn vị tính | Số lượng", "1 | Máy tính | chiếc | 12"],
    ["TT | Chỉ tiêu | Năm 2024 | Năm 2025", "1 | Tỷ lệ số hóa | 70 | 80"],
  ])("of another kind or year gives none: %s", (...rows) => {
    expect(targetsOf(...rows)).toEqual([]);
  });
});
