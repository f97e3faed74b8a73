import { docxOf, paragraphs, wordTable } from "../import/docx/madeDocx";
import { htmlOf } from "../import/html/madeHtml";
import type { MadeGrid } from "../import/table/madeGrid";

/** Rows of plain cells as a table; the first is its head. */
export function gridOf(rows: readonly (readonly string[])[]): MadeGrid {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) =>
    row.map((text, c) => ({ row: r, column: c, rowSpan: 1, columnSpan: 1, text, head: r === 0 })),
  );
  return { rows: rows.length, columns, cells };
}

export const EQUIPMENT = [
  ["STT", "Tên thiết bị", "Số lượng"],
  ["1", "Máy quét", "2"],
  ["2", "Máy in", "4"],
];

/** An appendix whose fourth column carries a heading that says nothing. */
export const TASKS = [
  ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Sản phẩm bàn giao của việc", "Thời gian hoàn thành"],
  ["1", "Ban hành kế hoạch kiểm tra cải cách hành chính", "Văn phòng Sở", "Kế hoạch", "Quý I/2026"],
  ["2", "Rà soát thủ tục hành chính thuộc thẩm quyền", "Phòng Pháp chế", "Báo cáo rà soát", "30/6/2026"],
  ["3", "Khảo sát sự hài lòng của người dân", "Văn phòng Sở", "Báo cáo khảo sát", "Tháng 11/2026"],
];

export const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026";

/** A Word file with tables one under the other. */
export function docxOfTables(...tables: readonly (readonly (readonly string[])[])[]): Buffer {
  return Buffer.from(
    docxOf(paragraphs(TITLE) + tables.map((rows) => wordTable(gridOf(rows)) + paragraphs("")).join("")),
  );
}

export const htmlOfTasks = (): string => htmlOf(gridOf(TASKS), TITLE);

/** A plan of so many activities, as long as real ones. */
export function manyTasks(count: number): readonly (readonly string[])[] {
  const [head = []] = TASKS;
  const rows = Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `Tham mưu ban hành văn bản số ${at + 1} về nâng cao chất lượng cải cách hành chính và chuyển đổi số`,
    at % 3 === 0 ? "Sở Nội vụ" : "Sở Thông tin và Truyền thông",
    `Văn bản số ${at + 1} của Uỷ ban nhân dân tỉnh`,
    `Tháng ${(at % 12) + 1}/2026`,
  ]);
  return [head, ...rows];
}
