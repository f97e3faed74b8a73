/** Sentences about documents that prove components of the scorecard. */

/** "Kiểm tra" of the sheet Minh chứng: each sentence that holds. */
export const EVIDENCE_CHECKS = {
  noComponent: "Chưa chọn mã tiêu chí. ",
  unknown: "Mã không phải là tiêu chí thành phần của bảng chấm điểm. ",
  noDocument: "Thiếu số ký hiệu, trích yếu hoặc đường dẫn. ",
  dateIsText: "Ngày chưa đúng dạng dd/mm/yyyy. ",
  twice: "Trùng: văn bản đã ghi cho tiêu chí này. ",
  shared: "Văn bản dùng cho nhiều tiêu chí. ",
  local: "Đường dẫn trên máy, mạng nội bộ: nơi khác không mở được. ",
} as const;
