/** Sentences of the pane's frame: its tabs, and what it knows of the open workbook. */

export const tabs = {
  label: "Các phần của Sổ CCHC",
  plan: "Kế hoạch",
  checks: "Kiểm tra",
  progress: "Tiến độ",
  scores: "Chấm điểm",
  reports: "Báo cáo",
  withErrors: (errors: number): string => `Kiểm tra, ${errors} lỗi`,
  loading: "Đang mở…",
} as const;

export const book = {
  readFailedTitle: "Chưa xem được sổ làm việc này",
  watchFailedTitle: "Chưa theo dõi được thay đổi trong sổ",
  goFailedTitle: "Chưa đến được ô này",
  editFailedTitle: "Chưa ghi được vào sổ",
  cutOffFailedTitle: "Chưa đổi được ngày chốt số liệu",
  findingsFailedTitle: "Chưa ghi được trang Kiểm tra",
  looking: "Đang xem sổ làm việc…",
  refresh: "Đọc lại sổ",
  options: "Tùy chọn của sổ",
  opensByItself: "Tự mở ngăn này cùng sổ",
  opensByItselfOn: "ngăn này tự mở cùng sổ, sau khi lưu sổ (Ctrl+S)",
  opensByItselfOff: "ngăn này không tự mở cùng sổ nữa, sau khi lưu sổ (Ctrl+S)",
  lockFormulas: "Khóa các ô công thức (không mật khẩu)",
  formulasLocked: "các ô công thức được khóa, ô nhập liệu vẫn mở",
  formulasOpen: "các ô công thức không khóa nữa",
  lockFailedTitle: "Chưa đổi được việc khóa ô công thức",
  noPlanTitle: "Sổ làm việc này chưa có kế hoạch",
  noPlanAdvice: "Đưa kế hoạch vào trước; phần này dùng được ngay sau khi tạo sổ.",
  toPlan: "Đưa kế hoạch vào",
} as const;

/** What was changed from the pane, and how it is taken back. */
export const edits = {
  undo: "Hoàn tác",
  undoLabel: (what: string): string => `Hoàn tác: ${what}`,
  redo: "Làm lại",
  redoLabel: (what: string): string => `Làm lại: ${what}`,
  nothingToUndo: "Chưa có thay đổi nào để hoàn tác",
  nothingToRedo: "Chưa có thay đổi nào để làm lại",
  undone: (what: string): string => `Đã hoàn tác: ${what}.`,
  redone: (what: string): string => `Đã làm lại: ${what}.`,
  done: (what: string): string => `Đã ghi: ${what}.`,
  keptChanged: (count: number): string =>
    `${count} ô đã có người sửa sau khi ngăn này đọc sổ nên được giữ nguyên.`,
  keptGone: (count: number): string =>
    `${count} dòng không còn trong bảng, hoặc trùng mã với dòng khác, nên không được ghi.`,
  dismiss: "Đóng thông báo",
} as const;

export const guide = { open: (part: string): string => `Hướng dẫn: ${part} (mở trang khác)` } as const;
