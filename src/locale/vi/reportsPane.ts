/** Sentences of the tab Báo cáo. */

export const reports = {
  title: "Báo cáo",
  makeFailedTitle: "Chưa lập được báo cáo",
  freezeFailedTitle: "Chưa chốt được báo cáo",
  wordFailedTitle: "Chưa tạo được tệp Word",
  showFailedTitle: "Chưa mở được trang báo cáo",
  newTitle: "Lập báo cáo",
  kind: "Loại báo cáo",
  kinds: {
    q1: "Quý I",
    h1: "6 tháng",
    m9: "9 tháng",
    year: "Năm",
    self: "Tự đánh giá, chấm điểm",
    remind: "Văn bản đôn đốc",
  },
  /** Within a sentence. */
  names: { q1: "quý I", h1: "6 tháng", m9: "9 tháng", year: "năm", self: "tự đánh giá", remind: "đôn đốc" },
  unit: "Phạm vi",
  wholeAgency: "Toàn cơ quan",
  cutOff: "Ngày chốt số liệu",
  cutOffHint: "Dùng chung cho cả sổ: mọi số liệu tính đến ngày này.",
  cutOffWrong: "Viết ngày theo dạng dd/mm/yyyy, ví dụ 14/03/2026.",
  compared: (sheet: string, day: string): string => `Có bảng so sánh với ${sheet} (đã chốt ngày ${day}).`,
  make: "Lập báo cáo",
  makeAgain: "Lập lại",
  frozenAlready: (day: string): string => `Báo cáo này đã chốt ngày ${day}. Bỏ chốt để lập lại.`,
  progressLabel: "Đang lập báo cáo",
  preparing: "Đang chuẩn bị…",
  /** Before anything is written; afterwards the run can be taken back. */
  stop: "Dừng",
  madeTitle: "Các báo cáo trong sổ",
  none: "Sổ chưa có báo cáo nào.",
  live: "Số liệu theo sổ",
  frozen: (day: string): string => `Đã chốt ngày ${day}`,
  open: "Mở trang",
  openLabel: (sheet: string): string => `Mở trang ${sheet}`,
  again: "Lập lại",
  againLabel: (sheet: string): string => `Lập lại ${sheet}`,
  freeze: "Chốt",
  freezeLabel: (sheet: string): string => `Chốt ${sheet}`,
  thaw: "Bỏ chốt",
  thawLabel: (sheet: string): string => `Bỏ chốt ${sheet}`,
  word: "Word",
  wordLabel: (sheet: string): string => `Tải ${sheet} về tệp Word`,
  wordHint:
    "Tệp Word nằm ở thư mục Tải xuống. Không thấy tệp là Excel này không cho tải xuống: dùng trang báo cáo, in (Ctrl+P) hoặc lưu PDF.",
  freezeHint:
    "Chốt khi báo cáo đã ký: số liệu thành giá trị, không đổi theo sổ nữa; báo cáo kỳ sau có bảng so sánh với báo cáo này. Lập lại giữ nguyên các đoạn đã viết.",
  said: {
    made: (report: string, unit: string | null): string =>
      `báo cáo ${report}${unit === null ? "" : ` của ${unit}`}`,
    word: (file: string): string => `tệp Word ${file}`,
    frozen: (sheet: string): string => `chốt ${sheet}`,
  },
} as const;
