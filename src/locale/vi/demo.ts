import { decimal } from "./common";

/** Sentences of `npm run demo`. */
export const exampleNote = "VÍ DỤ – số liệu minh họa, không có thật";

interface Counted {
  readonly sections: number;
  readonly items: number;
  readonly activities: number;
  readonly targets: number;
  readonly doubts: number;
  readonly findings: Readonly<Record<"error" | "warning" | "info", number>>;
}

export function found(counts: Counted): string {
  const { sections, items, activities, targets, doubts, findings } = counts;
  return `Đã đọc kế hoạch: ${sections} lĩnh vực, ${items} mục, ${activities} hoạt động, ${targets} chỉ tiêu; ${doubts} ô cần xem lại.
Kiểm tra: ${findings.error} lỗi, ${findings.warning} cảnh báo, ${findings.info} lưu ý. Các lỗi:`;
}

export function built(
  report: { readonly sheets: number; readonly rows: number; readonly cellsWritten: number },
  counters: { readonly roundTrips: number; readonly requestBytes: number },
): string {
  return `Đã lập sổ qua office.js: ${report.sheets} trang, ${report.rows} dòng, ${report.cellsWritten} ô; ${counters.roundTrips} lượt gọi Excel, ${decimal(counters.requestBytes / 1e6, 2)} MB.`;
}

export function filled(rows: number): string {
  return `Đã nhập số liệu minh họa vào ${rows} dòng (ghi chú “VÍ DỤ” ở từng dòng).`;
}

export function completed(
  share: number | null,
  points: number | null,
  max: number | null,
  grade: string,
): string {
  const done = share === null ? "không áp dụng" : `${decimal(share * 100, 2)} %`;
  const score =
    points === null || max === null ? "chưa chấm" : `${decimal(points, 2)}/${decimal(max, 2)} điểm`;
  return `Theo công thức trong sổ: hoàn thành ${done}; tự đánh giá ${score}; xếp loại: ${grade} (bộ tiêu chí mẫu).`;
}

export const saved = (file: string): string => `Đã ghi ${file}.`;
export const printed = (file: string): string => `Đã in ra ${file}.`;
export const notPrinted = "Máy này chưa có LibreOffice nên không in ra PDF.";
