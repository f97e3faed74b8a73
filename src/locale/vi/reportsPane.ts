/** Sentences of the tab Báo cáo. */

export const reports = {
  title: "Báo cáo",
  makeFailedTitle: "Chưa lập được báo cáo",
  freezeFailedTitle: "Chưa chốt được báo cáo",
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
  make: "Lập báo cáo",
  makeAgain: "Lập lại",
  frozenAlready: (day: string): string => `Báo cáo này đã chốt ngày ${day}. Bỏ chốt để lập lại.`,
  progressLabel: "Đang lập báo cáo",
  preparing: "Đang chuẩn bị…",
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
  freezeHint:
    "Chốt khi báo cáo đã ký: số liệu thành giá trị, không đổi theo sổ nữa. Lập lại giữ nguyên các đoạn đã viết.",
  said: {
    made: (report: string, unit: string | null): string =>
      `báo cáo ${report}${unit === null ? "" : ` của ${unit}`}`,
    frozen: (sheet: string): string => `chốt ${sheet}`,
  },
} as const;
