import type { DayOff } from "../../plan/calendar/dayOff";
import type { DeadlineKind } from "../../plan/deadline";
import type { UnitKind } from "../../plan/unit";
import type { Severity } from "../../validation/finding";
import { periodList } from "./deadlines";

/** "Loại thời hạn" in the sheet Kế hoạch. */
export const DEADLINE_KINDS: Readonly<Record<DeadlineKind, string>> = {
  date: "Ngày cụ thể",
  month: "Tháng",
  quarter: "Quý",
  year: "Năm",
  span: "Khoảng thời gian",
  ongoing: "Thường xuyên",
  periodic: "Định kỳ",
  relative: "Tính từ sự kiện",
  conditional: "Khi phát sinh",
  external: "Theo quy định khác",
  integrated: "Lồng ghép",
  composite: "Nhiều mốc",
  missing: "Chưa có",
  unknown: "Chưa rõ",
};

export const UNIT_KINDS: Readonly<Record<UnitKind, string>> = {
  department: "Phòng",
  branch: "Chi cục",
  centre: "Trung tâm",
  leadership: "Lãnh đạo",
  external: "Ngoài cơ quan",
  group: "Nhóm đơn vị",
  other: "Khác",
};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
};

/** Signs in "Phép so sánh". */
export const OPERATORS = { "=": "=", ">": ">", ">=": "≥", "<": "<", "<=": "≤" } as const;

export const TITLES = {
  plan: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
  milestones: "CÁC MỐC THỜI GIAN",
  units: "DANH MỤC ĐƠN VỊ",
  targets: "CHỈ TIÊU CỦA KẾ HOẠCH",
  holidays: "NGÀY NGHỈ LỄ, NGHỈ BÙ, LÀM BÙ",
  findings: "KẾT QUẢ KIỂM TRA KẾ HOẠCH",
  evidence: "DANH MỤC TÀI LIỆU KIỂM CHỨNG",
  comparison: "SO SÁNH, XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
  journal: "NHẬT KÝ",
  about: "THÔNG TIN VÀ HƯỚNG DẪN",
  overview: "TỔNG QUAN THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
} as const;

export const HINTS = {
  plan: "Ô nền vàng nhạt: đơn vị nhập. Ô nền xám: tự tính, không sửa. Bôi vàng: cần xem lại.",
  milestones: "Nhập ngày xong của từng mốc. Một mốc quá hạn thì hoạt động quá hạn.",
  units: "Sửa, thêm tên đơn vị ở đây. Nhiều tên khác hoặc nhiều nhóm thì ngăn bằng dấu chấm phẩy.",
  evidence:
    "Mỗi dòng một văn bản; một tiêu chí có nhiều văn bản thì ghi nhiều dòng. Chọn mã tiêu chí (cột Mã của trang Chấm điểm), gõ tiếp ngay dưới dòng cuối để thêm.",
  comparison:
    "Hai dòng đầu tự lấy từ sổ này. Gõ tiếp ngay dưới dòng cuối chỉ số của năm khác, cơ quan khác (ví dụ 81,33%); hạng tự tính, bằng điểm thì đồng hạng.",
  targets:
    "Nhập kết quả đạt được; cột Đạt tự tính. Muốn tiêu chí chấm điểm lấy số liệu từ chỉ tiêu: chọn ở cột Lấy số liệu từ của trang Chấm điểm.",
  holidays: "Dùng để đếm ngày làm việc. Thêm, sửa theo thông báo hằng năm; thứ Bảy, Chủ nhật không cần ghi.",
  findings: "Sửa tại ô được nêu rồi kiểm tra lại; nếu không cần sửa, chọn Đã bỏ qua và ghi lý do.",
  journal: "Những việc chương trình đã làm với sổ này.",
} as const;

/** First line of the working sheets, e.g. "Năm 2023. Số liệu chốt đến ngày 30/06/2023." (parts of a formula). */
export const AS_OF = { year: "Năm ", cutOff: ". Số liệu chốt đến ngày ", missing: "chưa nhập" } as const;

export const NO_FINDINGS = "Chưa phát hiện vấn đề nào.";
export const GO_TO_CELL = "Đến ô";
export const RESOLVED = "Đã hết";
export const DISMISSED = "Bỏ qua";
export const REACHED = { yes: "Đạt", no: "Chưa đạt" } as const;
export const FROM_PLAN = "Theo kế hoạch";

/** What a cell of the table accepts. */
export const INPUT_ERRORS = {
  status: {
    title: "Trạng thái",
    message: "Hãy chọn một trong các trạng thái có sẵn trong danh sách.",
  },
  unit: {
    title: "Đơn vị chủ trì",
    message: "Tên này chưa có trong trang Đơn vị. Vẫn giữ nội dung đã nhập?",
  },
  progress: { title: "Tiến độ", message: "Hãy nhập tỷ lệ từ 0% đến 100%." },
  date: {
    title: "Ngày",
    message: "Hãy nhập ngày dạng dd/mm/yyyy, trong khoảng từ năm trước đến năm sau năm kế hoạch.",
  },
  due: { title: "Hạn", message: "Hãy nhập ngày dạng dd/mm/yyyy." },
  criterion: {
    title: "Mã tiêu chí",
    message: "Mã này không có ở trang Chấm điểm. Vẫn giữ nội dung đã nhập?",
  },
  comparedIndex: { title: "Chỉ số", message: "Hãy nhập chỉ số dạng phần trăm, ví dụ 81,33%." },
  documentDate: { title: "Ngày văn bản", message: "Hãy nhập ngày dạng dd/mm/yyyy." },
  unitKind: { title: "Loại đơn vị", message: "Hãy chọn loại đơn vị có sẵn trong danh sách." },
  holidayKind: { title: "Loại ngày", message: "Hãy chọn loại ngày có sẵn trong danh sách." },
  dismissed: { title: "Đã bỏ qua", message: "Hãy chọn Bỏ qua hoặc để trống." },
  cutOff: { title: "Ngày chốt số liệu", message: "Hãy nhập ngày dạng dd/mm/yyyy." },
  before: { title: "Quy ước", message: "Hãy chọn một quy ước có sẵn trong danh sách." },
  reportDay: {
    title: "Ngày báo cáo",
    message: "Hãy chọn trong danh sách hoặc ghi theo mẫu: Ngày 20 tháng cuối kỳ, Ngày 5 tháng sau kỳ.",
  },
  ongoing: {
    title: "Việc thường xuyên",
    message: "Hãy chọn trong danh sách hoặc ghi kỳ báo cáo, ví dụ: Hàng tháng, năm.",
  },
  issuedOn: { title: "Ngày ban hành", message: "Hãy nhập ngày dạng dd/mm/yyyy." },
  year: { title: "Năm kế hoạch", message: "Hãy nhập năm, ví dụ 2026." },
} as const;

export const INPUT_PROMPTS = {
  status: {
    title: "Trạng thái",
    message:
      "“Không phát sinh” chỉ dùng cho việc có điều kiện (khi được giao, khi có yêu cầu); việc đó không tính vào tỷ lệ.",
  },
  eventDate: {
    title: "Ngày phát sinh",
    message:
      "Ngày xảy ra việc mà thời hạn phụ thuộc (ngày được giao, ngày ban hành…), dạng dd/mm/yyyy. Hạn được tính lại khi kiểm tra hoặc cập nhật sổ.",
  },
  doneOn: { title: "Ngày hoàn thành", message: "Ngày ghi trên văn bản, sản phẩm; dạng dd/mm/yyyy." },
  cutOff: { title: "Ngày chốt số liệu", message: "Mọi số liệu trong sổ tính đến hết ngày này." },
} as const;

/** How a list of parts is joined in a cell. */
export const LIST_SEPARATOR = "; ";

/** A note kept when a plan's new words meet a cell that a person has corrected. */
export function planNowSays(heading: string, text: string): string {
  return `Kế hoạch mới ghi ${heading}: ${text}`;
}

/** The key of an activity that left the plan, where a new edition gives its own to another. */
export function departedKey(key: string, count: number): string {
  return count === 1 ? `${key} (cũ)` : `${key} (cũ ${count})`;
}

/** The conventions as settings of the sheet Thông tin. */
export const BEFORE = { dayBefore: "Ngày liền trước", sameDay: "Đúng ngày ghi" } as const;
export const YES_NO = { yes: "Có", no: "Không" } as const;
export const PERIOD_END = "Ngày cuối kỳ";
export function dayOfLastMonth(day: number): string {
  return `Ngày ${day} tháng cuối kỳ`;
}
export function dayOfNextMonth(day: number): string {
  return `Ngày ${day} tháng sau kỳ`;
}
/** Reads what dayOfLastMonth and dayOfNextMonth write. */
export const REPORT_DAY_PATTERN = /^Ngày\s+(\d{1,2})\s+tháng\s+(cuối|sau)\s+kỳ$/iu;
/** @example onEachDay("Hàng quý", "Ngày 15 tháng cuối kỳ") // "Hàng quý, ngày 15 tháng cuối kỳ" */
export function onEachDay(periods: string, day: string): string {
  return `${periods}, ${day.charAt(0).toLowerCase()}${day.slice(1)}`;
}
/** Ongoing work is followed by no milestones of its own. */
export const NO_MILESTONES = "Không tạo mốc";
export const ONGOING_CHOICES = [
  NO_MILESTONES,
  periodList(["quarter"]),
  periodList(["quarter", "halfYear", "nineMonths", "year"]),
  periodList(["month"]),
] as const;

export const HOLIDAY_KINDS: Readonly<Record<DayOff["kind"], string>> = {
  holiday: "Nghỉ lễ",
  substitute: "Nghỉ bù",
  exchanged: "Nghỉ hoán đổi",
  worked: "Làm bù",
};

export const REPORT_DAY_CHOICES = [
  PERIOD_END,
  dayOfLastMonth(15),
  dayOfLastMonth(20),
  dayOfLastMonth(25),
] as const;

export const ABOUT = {
  settings: "THÔNG TIN CHUNG",
  year: "Năm kế hoạch",
  number: "Số, ký hiệu kế hoạch",
  issuedOn: "Ngày ban hành kế hoạch",
  agency: "Tên cơ quan",
  superiorAgency: "Cơ quan cấp trên",
  place: "Địa danh",
  signer: "Người ký",
  signerTitle: "Chức vụ người ký",
  conventions: "QUY ƯỚC TÍNH HẠN",
  before: "“Trước ngày …” hết hạn vào",
  reportDay: "Báo cáo định kỳ hết hạn vào",
  ongoing: "Việc thường xuyên theo dõi bằng",
  fixedConventions: "Tháng, quý, năm",
  fixedConventionsText:
    "Hết hạn vào ngày cuối cùng của tháng, quý, năm. Thời hạn không suy ra được ngày thì không bị tính là trễ.",
  weighted: "Tính theo trọng số",
  conventionsNote: "Đổi quy ước rồi chọn Cập nhật sổ thì hạn được tính lại, trừ những ô hạn đã sửa tay.",
  howTo: "CÁCH DÙNG SỔ",
  schema: "Phiên bản sổ",
  source: "Văn bản gốc",
} as const;

export const HOW_TO: readonly string[] = [
  "Trang Kế hoạch: chọn Trạng thái, nhập Ngày hoàn thành, Tài liệu kiểm chứng, Giải trình. Các ô nền xám tự tính.",
  "Ô Hạn còn trống thì nhập ngày. Hoạt động có nhiều mốc thì nhập ngày xong từng mốc ở trang Mốc.",
  "Trang Tổng quan: nhập Ngày chốt số liệu. Mọi tỷ lệ, số đếm tính đến hết ngày đó; việc đến hạn đúng ngày chốt chưa bị coi là trễ.",
  "Xong đúng hạn: ngày hoàn thành không sau Hạn. Xong trễ hạn: ngày hoàn thành sau Hạn. Đã xong: đã hoàn thành nhưng thiếu Hạn hoặc Ngày hoàn thành nên chưa rõ đúng hay trễ.",
  "Không tính vào tỷ lệ: việc Không phát sinh, việc Dừng theo văn bản, việc đã ra khỏi kế hoạch, việc có thời hạn Khi phát sinh mà chưa có Hạn và chưa bắt đầu.",
  "Muốn việc nặng, nhẹ tính khác nhau: chọn Có ở ô Tính theo trọng số, rồi ghi trọng số từng việc ở cột Trọng số; ô trống tính là 1.",
  "Việc định kỳ, nhiều mốc: một mốc quá hạn thì việc quá hạn; xong mọi mốc thì việc xong; có mốc xong trễ thì việc xong trễ.",
  "Trang Kiểm tra: sửa tại ô được nêu; nếu không cần sửa thì chọn Bỏ qua và ghi lý do.",
  "Có thể sắp xếp, lọc, thêm dòng, đổi tên trang. Khi cập nhật sổ, nội dung đã nhập và dòng tự thêm được giữ nguyên.",
  "Sổ tính được trên máy không cài tiện ích, trên Excel 2016 trở lên và LibreOffice.",
];

/** Head of the hidden sheet's columns. */
export const LIST_HEADINGS = [
  "Trạng thái",
  "Loại đơn vị",
  "Bỏ qua",
  "Trước ngày",
  "Ngày báo cáo",
  "Việc thường xuyên",
  "Loại ngày nghỉ",
  "Nhiệm vụ trong kế hoạch",
  "Điều kiện lĩnh vực",
  "Điều kiện đơn vị",
  "Số mốc tự thêm",
  "Số mốc của kế hoạch",
  "Số mốc sai vị trí",
  "Số hoạt động của kế hoạch",
  "Số hoạt động sai vị trí",
  "Có, không",
  "Nguồn số liệu",
  "Số liệu từ nguồn",
  "Trả lời từ nguồn",
  "Bộ tiêu chí",
] as const;

export const OVERVIEW = {
  cutOff: "Ngày chốt số liệu",
  cutOffMissing: "← Hãy nhập ngày chốt số liệu dạng dd/mm/yyyy",
  cutOffHint: "← Nhập ngày; mọi số liệu tính đến hết ngày này",
  notApplicable: "không áp dụng",
  completion: "Tỷ lệ hoàn thành",
  onTime: "Tỷ lệ xong đúng hạn",
  toDate: "Tỷ lệ xong của việc đến hạn",
  activities: " hoạt động",
  ofAll: "trên ",
  ofMax: "trên tối đa ",
  unclearToo: "đã xong, chưa rõ đúng hay trễ: ",
  undatedToo: "chưa rõ hạn: ",
  details: "SỐ LIỆU CHI TIẾT",
  conditions: "Tình trạng",
  count: "Số lượng",
  share: "Tỷ lệ",
  counted: "Tổng số tính",
  notCounted: "Không tính",
  doneUnclear: "Đã xong, chưa rõ đúng hay trễ",
  milestonesDue: "Số mốc đến hạn và tỷ lệ đã xong",
  byField: "Theo lĩnh vực",
  byUnit: "Theo đơn vị chủ trì",
  byQuarter: "Theo quý đến hạn",
  byMonth: "Theo tháng đến hạn",
  month: "Tháng ",
  items: "Số mục (TT) và tỷ lệ mục đã xong",
  weights: ["Trọng số", "Đã xong"],
  total: "Tổng số",
  columns: ["Số việc", "Đã xong", "Đúng hạn", "Quá hạn", "Hoàn thành"],
  otherFields: "Lĩnh vực khác, chưa ghi",
  otherUnits: "Đơn vị khác, chưa ghi",
  otherDues: "Ngoài năm, chưa rõ hạn",
  quarter: "Quý ",
  byScore: "Điểm theo lĩnh vực chấm điểm",
  scoreColumns: ["Tối đa", "Áp dụng", "Tự đánh giá", "Điểm còn thiếu", "Tỷ lệ"],
  totalScore: "Tổng điểm",
  chooseUnit: "Xem đơn vị:",
  oneUnit: "Đơn vị đang xem",
  noUnitChosen: "Chọn đơn vị ở ô vàng phía trên, bên phải",
  unitPrompt: { title: "Xem một đơn vị", message: "Chọn đơn vị chủ trì để xem số việc của riêng đơn vị đó." },
  unitError: {
    title: "Đơn vị chưa có trong danh mục",
    message: "Chọn một đơn vị trong danh sách, hoặc bổ sung tại trang Đơn vị.",
  },
  pressing: "Việc cần xử lý trước",
  due: "Hạn",
  leadUnit: "Đơn vị chủ trì",
  condition: "Tình trạng",
  /** In place of a due date where only a milestone has one. */
  byMilestone: "theo mốc",
  daysLate: "Ngày trễ",
  nonePressing: "Không có việc quá hạn hoặc đang chờ đến hạn.",
  chartData: "Số liệu cho biểu đồ",
  note: "Mỗi hoạt động tính một lần, theo đúng nội dung ô Lĩnh vực, ô Đơn vị chủ trì; ô ghi nhiều đơn vị là một dòng riêng. Số việc không gồm việc Không tính.",
  charts: {
    fields: "Hoàn thành theo lĩnh vực",
    units: "Hoàn thành theo đơn vị chủ trì",
    scores: "Điểm tự đánh giá so với điểm tối đa",
    quarters: "Đến hạn và đã xong theo quý",
    months: "Đến hạn và đã xong theo tháng",
  },
} as const;
