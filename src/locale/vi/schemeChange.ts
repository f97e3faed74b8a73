/** Sentences of: putting another scheme in the place of the workbook's own. */
export const formerScores = {
  title: "SỐ LIỆU CỦA TIÊU CHÍ KHÔNG CÒN TRONG BỘ TIÊU CHÍ",
  hint: "Khi đổi bộ tiêu chí, số liệu đã nhập ở tiêu chí bị bỏ được giữ tại đây, không tính điểm. Có thể chép sang tiêu chí mới nếu còn dùng.",
} as const;

/** Headings of TieuChiCu, besides those of the cells that people fill in ChamDiem. */
export const FORMER_COLUMNS = {
  at: "Thời điểm bỏ",
  scheme: "Bộ tiêu chí cũ",
  level: "Cấp",
  no: "TT",
  name: "Tiêu chí",
  max: "Điểm tối đa",
  rule: "Cách tính điểm",
  self: "Điểm tự đánh giá",
  others: "Nội dung khác",
} as const;

export const schemeJournal = {
  what: "Thay bộ tiêu chí chấm điểm",
  detail: (title: string, kept: number, gone: number, added: number): string =>
    [
      title,
      `${kept} tiêu chí thành phần giữ số liệu`,
      `${added} mục mới`,
      ...(gone > 0 ? [`${gone} mục bỏ đi có số liệu, giữ ở trang “Số liệu tiêu chí cũ”`] : []),
    ].join("; "),
} as const;

/** The sheet in which people edit their scheme. */
export const schemeEditing = {
  hint: "Sửa trực tiếp tên, điểm tối đa, cách tính; thêm, xóa dòng; rồi chọn Đọc lại trang “Bộ tiêu chí” ở thẻ Chấm điểm để áp dụng.",
  maxTitle: "Điểm tối đa cần là số",
  maxMessage: "Nhập số, ví dụ 2 hoặc 1,5; ở mục điểm trừ là số âm.",
  ruleTitle: "Cách tính điểm",
  ruleMessage:
    "Ví dụ: “Có: 2; không: 0”; “Từ 90% trở lên: 2; từ 80% đến dưới 90%: 1; dưới 80%: 0”; “Mỗi sáng kiến 0,5 điểm, tối đa 2”; “Để trống: người nhập điểm”.",
} as const;
