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

/** Findings about the scorecard and its documents. */
export const scoreFindings = {
  at: (no: string): string => `Tiêu chí ${no}`,
  wrongData: (at: string, why: string): string => `${at}: số liệu kê khai không hợp lệ (${why}).`,
  todo: (at: string, sentence: string): string => `${at}: ${sentence}`,
  twice: (at: string, document: string): string =>
    `${at}: văn bản “${document}” ghi hai lần ở trang Minh chứng.`,
  local: (at: string, link: string): string =>
    `${at}: đường dẫn “${link}” nằm trên máy hoặc mạng nội bộ, cơ quan thẩm định không mở được.`,
  localOfActivity: (no: string, link: string): string =>
    `Mục ${no}: đường dẫn “${link}” trong tài liệu kiểm chứng nằm trên máy hoặc mạng nội bộ.`,
  unknown: (code: string): string =>
    `Trang Minh chứng có tài liệu của mã “${code}”, mã này không phải tiêu chí thành phần.`,
  incomplete: (at: string): string =>
    `${at}: một dòng ở trang Minh chứng chưa có số ký hiệu, trích yếu hoặc đường dẫn.`,
} as const;

export const scoreFixes = {
  mend: "Nhập lại ở trang Chấm điểm",
  explain: "Ghi cột Giải trình ở trang Chấm điểm",
  addDocument: "Ghi tài liệu kiểm chứng ở trang Chấm điểm hoặc Minh chứng",
  giveReason: "Ghi cột Lý do chênh lệch ở trang Chấm điểm",
  removeRow: "Xóa một dòng ở trang Minh chứng",
  publish: "Đưa văn bản lên hệ thống quản lý văn bản, trang tin rồi ghi đường dẫn ở đó",
  chooseCode: "Chọn lại mã tiêu chí ở trang Minh chứng",
  complete: "Ghi số ký hiệu, ngày văn bản ở trang Minh chứng",
} as const;
