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
  looking: "Đang xem sổ làm việc…",
  refresh: "Đọc lại sổ",
  noPlanTitle: "Sổ làm việc này chưa có kế hoạch",
  noPlanAdvice: "Đưa kế hoạch vào trước; phần này dùng được ngay sau khi tạo sổ.",
  toPlan: "Đưa kế hoạch vào",
} as const;

export const scores = {
  title: "Chấm điểm",
  lead: "Điểm tự đánh giá được tính ngay trên trang Chấm điểm của sổ.",
  steps: [
    "Mở trang Chấm điểm, kiểm tra bộ tiêu chí có đúng bộ của tỉnh không.",
    "Ghi số liệu vào cột Số liệu kê khai; điểm tự đánh giá và chỉ số tự tính lại.",
    "Ghi tài liệu kiểm chứng cho từng tiêu chí; tiêu chí chưa có tài liệu thì ghi giải trình.",
    "Xem tổng điểm, chỉ số và xếp loại ở cuối trang.",
  ],
} as const;

export const reports = {
  title: "Báo cáo",
  lead: "Báo cáo tự đánh giá đã có sẵn thành một trang của sổ, lấy số liệu từ các trang khác.",
  steps: [
    "Ghi tên cơ quan, địa danh, chức vụ và người ký ở trang Thông tin.",
    "Ở trang Tổng quan, đặt Ngày chốt số liệu.",
    "Mở trang Báo cáo tự đánh giá, xem lại rồi in (Ctrl+P) hoặc lưu thành PDF.",
  ],
} as const;

export const checks = {
  title: "Kiểm tra",
  lead: "Các điều phát hiện nằm ở trang Kiểm tra của sổ.",
  steps: [
    "Mở trang Kiểm tra, chọn Đến ô để sang ô cần sửa.",
    "Điều không cần sửa: chọn Bỏ qua và ghi lý do.",
  ],
} as const;

export const progress = {
  title: "Tiến độ",
  lead: "Tiến độ được ghi ở trang Kế hoạch của sổ.",
  steps: [
    "Ở trang Kế hoạch, chọn Trạng thái, ghi Tiến độ, Ngày hoàn thành và Tài liệu kiểm chứng.",
    "Tình trạng từng hoạt động và tỷ lệ hoàn thành tự tính lại ở trang Tổng quan.",
  ],
} as const;
