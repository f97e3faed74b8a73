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
