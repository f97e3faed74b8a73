/** Sentences of: the periodic reports. */

export const PERIOD_NAMES = { q1: "quý I", h1: "6 tháng", m9: "9 tháng", year: "năm" } as const;

/** Name of the tab. @example sheetName("quý I", "Văn phòng Sở") // "BC quý I - Văn phòng Sở" */
export const sheetName = (period: string, unit: string | null) =>
  unit === null ? `Báo cáo ${period}` : `BC ${period} - ${unit}`;

export const journalMade = (period: string, unit: string | null) =>
  unit === null ? `Lập báo cáo ${period}` : `Lập báo cáo ${period} của ${unit}`;

export const journalFrozen = (sheet: string) => `Chốt ${sheet}`;

/** "quý I năm 2023", but "năm 2023". */
export const periodOfYear = (kind: keyof typeof PERIOD_NAMES, year: number | null) =>
  kind === "year" ? `năm ${year ?? "…"}` : `${PERIOD_NAMES[kind]} năm ${year ?? "…"}`;

export const subject = (period: string, unit: string | null) =>
  `Kết quả thực hiện công tác cải cách hành chính ${period}${unit === null ? "" : ` của ${unit}`}`;

export const basis = ["Căn cứ Kế hoạch cải cách hành chính năm … của cơ quan;"];

export const opening = {
  reports: " báo cáo kết quả thực hiện công tác cải cách hành chính ",
  window: (from: string, to: string) => ` (kỳ báo cáo từ ngày ${from} đến ngày ${to}; số liệu tính đến ngày `,
  follows: ") như sau:",
} as const;

export const headings = {
  overall: "TÌNH HÌNH THỰC HIỆN CHUNG",
  comparison: "SO SÁNH VỚI KỲ TRƯỚC",
  byField: "KẾT QUẢ THEO TỪNG LĨNH VỰC",
  targets: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
  overdue: "NHIỆM VỤ QUÁ HẠN",
  upcoming: "NHIỆM VỤ ĐẾN HẠN KỲ TIẾP THEO",
  difficulties: "TỒN TẠI, HẠN CHẾ, KHÓ KHĂN VÀ NGUYÊN NHÂN",
  proposals: "KIẾN NGHỊ, ĐỀ XUẤT",
} as const;

export const completion = {
  before: "Tỷ lệ hoàn thành: ",
  after: ".",
  notApplicable: "không áp dụng",
} as const;

export const tables = {
  byField: "Kết quả theo lĩnh vực:",
  byUnit: "Kết quả theo đơn vị chủ trì:",
  no: "TT",
  field: "Lĩnh vực",
  unit: "Đơn vị chủ trì",
  counted: "Tổng số",
  done: "Hoàn thành",
  doneLate: "Trong đó trễ",
  underWay: "Chưa xong",
  overdue: "Quá hạn",
  share: "Tỷ lệ",
  withoutField: "Chưa ghi lĩnh vực",
  withoutUnit: "Chưa ghi đơn vị",
  total: "Tổng cộng",
  activity: "Nhiệm vụ, hoạt động",
  due: "Hạn",
  daysLate: "Số ngày trễ",
  target: "Chỉ tiêu",
  value: "Mức",
  result: "Kết quả",
  reached: "Đạt",
  nothing: "–",
} as const;

/** An issued report beside the new one. */
export const comparison = {
  counts: ({ period, frozenOn }: { readonly period: string; readonly frozenOn: string }) =>
    `So với báo cáo ${period} (số liệu đã chốt ngày ${frozenOn}):`,
  shares: "Tỷ lệ hoàn thành (tăng, giảm tính bằng điểm phần trăm):",
  what: "Nội dung",
  before: "Kỳ trước",
  now: "Kỳ này",
  change: "Tăng, giảm",
  counted: "Số việc phải thực hiện",
  done: "Hoàn thành",
  doneLate: "Trong đó trễ hạn",
  underWay: "Chưa xong",
  overdue: "Quá hạn",
  all: "Toàn bộ kế hoạch",
} as const;

export const field = {
  done: "Đã hoàn thành: ",
  underWay: "Đang thực hiện: ",
  none: "[Chưa có hoạt động nào hoàn thành hoặc đang thực hiện; nêu kết quả khác nếu có]",
  separator: "; ",
  end: ".",
} as const;

export const noOverdue = "Không có nhiệm vụ quá hạn.";
export const noUpcoming = (from: string, to: string) =>
  `Không có nhiệm vụ đến hạn từ ngày ${from} đến ngày ${to}.`;
export const upcomingIn = (from: string, to: string) => `Nhiệm vụ đến hạn từ ngày ${from} đến ngày ${to}:`;

export const placeholders = {
  overall: "[Nêu kết quả nổi bật trong kỳ; lý do các nhiệm vụ trễ hạn, quá hạn]",
  difficulties: "[Nêu tồn tại, hạn chế, khó khăn và nguyên nhân]",
  proposals: "[Nêu kiến nghị, đề xuất]",
} as const;

export const recipients = {
  title: "Nơi nhận:",
  superior: (name: string) => `- ${name === "" ? "…" : name} (để báo cáo);`,
  agencyLeaders: "- Lãnh đạo cơ quan (để báo cáo);",
  list: ["- Sở Nội vụ (để tổng hợp);", "- Lãnh đạo cơ quan;", "- Lưu: VT, …"],
  unitList: ["- Bộ phận tổng hợp CCHC;", "- Lưu: …"],
} as const;

export const unitSigner = { title: "[TRƯỞNG ĐƠN VỊ]", name: "[Họ và tên]" } as const;

/** Beside the page, not printed. */
export const settings = {
  from: "Kỳ báo cáo từ ngày",
  to: "Đến ngày",
  hint: "Sửa hai ngày này rồi lập lại báo cáo. Đoạn văn đã sửa được giữ nguyên; muốn lấy lại câu gợi ý, hãy xóa đoạn đó rồi lập lại.",
  outside:
    "Ngày chốt số liệu (trang Tổng quan) không nằm trong kỳ báo cáo này. Hãy kiểm tra trước khi trình ký.",
} as const;

export const unknownUnit = (name: string, known: readonly string[]) =>
  `Sổ không có đơn vị “${name}”. ${
    known.length === 0
      ? "Hãy bổ sung đơn vị tại trang Đơn vị."
      : `Các đơn vị trong sổ: ${known.join("; ")}. Hãy chọn một tên, hoặc bổ sung tại trang Đơn vị.`
  }`;
export const yearMissing = "Sổ chưa ghi năm kế hoạch. Hãy nhập năm tại trang Thông tin rồi lập lại báo cáo.";
export const frozen = (sheet: string, day: string) =>
  `Báo cáo “${sheet}” đã chốt ngày ${day} nên không được lập lại. Bỏ chốt báo cáo nếu cần lấy số liệu mới.`;
export const windowWrong =
  "Kỳ báo cáo có ngày bắt đầu sau ngày kết thúc. Hãy sửa hai ngày ở bên phải trang báo cáo rồi lập lại.";
