/** Sentences of: report. */

/** Head of an office document (Nghị định 30/2020/NĐ-CP, annex I). */
export const documentHead = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số:        /BC-…",
  date: { place: "…", rest: ", ngày … tháng … năm " },
  kind: "BÁO CÁO",
  superiorMissing: "CƠ QUAN CẤP TRÊN",
  agencyMissing: "TÊN CƠ QUAN",
  shortLine: "────────",
  subjectLine: "──────────",
} as const;

export const selfReportName = "Báo cáo tự đánh giá";

export const selfReport = {
  subject: "Tự đánh giá, chấm điểm cải cách hành chính năm ",
  basis: [
    "Căn cứ Kế hoạch cải cách hành chính năm … của cơ quan;",
    "Căn cứ văn bản ban hành Bộ tiêu chí đánh giá, xếp loại cải cách hành chính;",
  ],
  opening: {
    reports: " báo cáo kết quả tự đánh giá, chấm điểm cải cách hành chính năm ",
    asOf: " (số liệu tính đến ngày ",
    follows: ") như sau:",
  },
  headings: {
    plan: "I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
    scores: "II. KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM",
    explanations: "III. GIẢI TRÌNH CÁC TIÊU CHÍ CHƯA ĐỦ TÀI LIỆU KIỂM CHỨNG",
    difficulties: "IV. TỒN TẠI, HẠN CHẾ, KHÓ KHĂN VÀ NGUYÊN NHÂN",
    proposals: "V. KIẾN NGHỊ, ĐỀ XUẤT",
  },
  completion: {
    before: "Tỷ lệ hoàn thành kế hoạch (trên số việc phải thực hiện): ",
    after: ".",
    notApplicable: "không áp dụng",
  },
  counts: {
    all: "Tổng số hoạt động: ",
    separator: "; ",
    condition: {
      doneOnTime: "hoàn thành đúng hạn: ",
      doneLate: "hoàn thành trễ hạn: ",
      done: "xong chưa rõ ngày: ",
      open: "trong hạn: ",
      overdue: "quá hạn: ",
      undated: "chưa rõ hạn: ",
      notCounted: "không tính: ",
    },
    end: ".",
  },
  scoring: {
    total: "Tổng điểm tự đánh giá: ",
    of: "/",
    points: " điểm (điểm tối đa áp dụng, không gồm nội dung không phát sinh và không tự chấm), đạt ",
    grade: "; xếp loại: ",
    end: ".",
    provisional: " Kết quả tạm tính: mới có số liệu của ",
    components: " tiêu chí thành phần.",
  },
  summary: {
    no: "TT",
    field: "Lĩnh vực",
    max: "Điểm tối đa",
    applicable: "Tối đa áp dụng",
    self: "Điểm tự đánh giá",
    share: "Tỷ lệ",
    total: "Tổng cộng",
    bonus: "Điểm thưởng (ngoài tổng điểm)",
    penalty: "Điểm trừ (ngoài tổng điểm)",
    notSelfScored: "–",
  },
  annex: "(Điểm chi tiết từng tiêu chí, tiêu chí thành phần tại bảng Chấm điểm kèm theo.)",
  evidence: {
    before: "Số tiêu chí thành phần có điểm nhưng chưa ghi tài liệu kiểm chứng: ",
    explained: "; trong đó đã giải trình tại bảng Chấm điểm: ",
    end: ".",
  },
  placeholders: {
    plan: "[Nêu kết quả nổi bật; lý do các hoạt động trễ hạn, quá hạn]",
    explanations: "[Giải trình từng tiêu chí chưa đủ tài liệu kiểm chứng]",
    difficulties: "[Nêu tồn tại, hạn chế, khó khăn và nguyên nhân]",
    proposals: "[Nêu kiến nghị, đề xuất]",
  },
  recipients: {
    title: "Nơi nhận:",
    superior: { before: "- ", missing: "…", after: " (để báo cáo);" },
    list: ["- Sở Nội vụ (để tổng hợp);", "- Lãnh đạo cơ quan;", "- Lưu: VT, …"],
  },
  signerTitleMissing: "[CHỨC VỤ NGƯỜI KÝ]",
  signerMissing: "[Họ và tên]",
} as const;
