/** Sentences of: report. */

/** Head of an office document (Nghị định 30/2020/NĐ-CP, annex I). */
export const documentHead = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số:        /BC-…",
  date: { place: "…", rest: ", ngày … tháng … năm " },
  kind: "BÁO CÁO",
  superiorMissing: "[CƠ QUAN CẤP TRÊN]",
  agencyMissing: "[TÊN CƠ QUAN]",
  shortLine: "────────",
  subjectLine: "──────────",
} as const;

export const selfReportName = "Báo cáo tự đánh giá";
export const journalSelf = (unit: string | null) =>
  unit === null ? "Lập báo cáo tự đánh giá" : `Lập báo cáo tự đánh giá của ${unit}`;
export const annexName = "Phụ lục tự chấm điểm";

export const annex = {
  label: "Phụ lục",
  title: "BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM ",
  attached: "(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ",
  of: " của ",
  end: ")",
  documents: " văn bản (trang Minh chứng)",
  reason: "Lý do chênh lệch: ",
} as const;

/** Beside the page of any report, not printed. */
export const beside = { frozenOn: "Đã chốt ngày" } as const;

/** Beside the page of the self-assessment, not printed. */
export const selfSettings = {
  lastYear: {
    index: "Chỉ số năm trước (%)",
    points: "Điểm năm trước",
    max: "Điểm tối đa năm trước",
  },
  total: "Toàn cơ quan",
  hint: "Nhập chỉ số, điểm năm trước nếu có rồi lập lại báo cáo để có bảng so sánh. Đoạn văn đã sửa được giữ nguyên; muốn lấy lại câu gợi ý, hãy xóa đoạn đó rồi lập lại.",
  unitHint:
    "Đoạn văn đã sửa được giữ nguyên khi lập lại; muốn lấy lại câu gợi ý, hãy xóa đoạn đó rồi lập lại.",
  otherScheme: "Bộ tiêu chí đã thay đổi sau khi lập báo cáo này. Hãy lập lại báo cáo trước khi trình ký.",
  otherTexts:
    "Giải trình, tài liệu kiểm chứng đã thay đổi sau khi lập báo cáo. Hãy lập lại để hàng trong phụ lục cao vừa chữ.",
} as const;

export const selfReport = {
  subject: "Tự đánh giá, chấm điểm cải cách hành chính năm ",
  ofUnit: (unit: string) => ` của ${unit}`,
  unitTab: (unit: string) => `BC tự đánh giá - ${unit}`,
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
    plan: "KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
    scores: "KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM",
    explanations: "GIẢI TRÌNH CÁC TIÊU CHÍ CHƯA ĐỦ TÀI LIỆU KIỂM CHỨNG HOẶC NHẬP ĐIỂM KHÁC QUY TẮC",
    overdue: "GIẢI TRÌNH NHIỆM VỤ QUÁ HẠN",
    difficulties: "TỒN TẠI, HẠN CHẾ, KHÓ KHĂN VÀ NGUYÊN NHÂN",
    proposals: "KIẾN NGHỊ, ĐỀ XUẤT",
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
    notScored: "Chưa chấm điểm: chưa có số liệu của tiêu chí thành phần nào; điểm tối đa áp dụng: ",
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
    notScored: "chưa chấm",
  },
  byField: "Kết quả thực hiện kế hoạch theo lĩnh vực:",
  scoredAsWhole: "(Điểm theo Bộ tiêu chí được tự chấm chung cho toàn cơ quan.)",
  noOverdue: "Không có nhiệm vụ quá hạn.",
  rounds: {
    title: "Kết quả thẩm định (trên các tiêu chí đã chấm):",
    self: "Tự đánh giá",
    appraised: "Thẩm định",
    final: "Sau giải trình",
    difference: "Chênh lệch",
    before: { appraised: "Điểm thẩm định: ", final: "Điểm sau giải trình: " },
    points: " điểm, đạt ",
    grade: "; xếp loại: ",
    missing: "; còn ",
    components: " tiêu chí thành phần chưa chấm",
    end: ".",
  },
  annex: "(Điểm chi tiết từng tiêu chí, tiêu chí thành phần tại Phụ lục kèm theo.)",
  unproven: {
    component: "Tiêu chí thành phần",
    explanation: "Giải trình",
    missing: "[Chưa giải trình tại bảng Chấm điểm]",
  },
  comparison: {
    points: "So với năm trước (điểm):",
    maxBefore: "Tối đa năm trước",
    pointsBefore: "Điểm năm trước",
    maxNow: "Tối đa năm nay",
    pointsNow: "Điểm năm nay",
    title: "So với năm trước (chỉ số, %):",
    before: "Năm trước",
    now: "Năm nay",
    change: "Tăng, giảm",
  },
  evidence: {
    before: "Số tiêu chí thành phần có điểm nhưng chưa ghi tài liệu kiểm chứng: ",
    explained: "; trong đó đã giải trình tại bảng Chấm điểm: ",
    end: ".",
  },
  placeholders: {
    plan: "[Nêu kết quả nổi bật; lý do các hoạt động trễ hạn, quá hạn]",
    overdue: "[Nêu lý do và biện pháp khắc phục từng nhiệm vụ quá hạn]",
    explanations: "[Giải trình từng tiêu chí chưa đủ tài liệu kiểm chứng]",
    difficulties: "[Nêu tồn tại, hạn chế, khó khăn và nguyên nhân]",
    proposals: "[Nêu kiến nghị, đề xuất]",
  },
  signerTitleMissing: "[CHỨC VỤ NGƯỜI KÝ]",
  signerMissing: "[Họ và tên]",
} as const;
