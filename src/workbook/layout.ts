import type { SheetId } from "./spec";

/**
 * Names that formulas of several sheets share. One place, so that no sheet guesses another's spelling.
 * Tables and columns are those of the workbook's schema 1 (docs/architecture.md).
 */
export const TABLES = {
  plan: "KeHoach",
  milestones: "Moc",
  units: "DonVi",
  targets: "ChiTieu",
  findings: "KiemTra",
  scorecard: "ChamDiem",
  evidence: "MinhChung",
  formerScores: "TieuChiCu",
  comparison: "SoSanh",
  journal: "NhatKy",
  holidays: "NgayNghi",
} as const;

export const SHEET_NAMES: Readonly<Record<Exclude<SheetId, `report-${string}`>, string>> = {
  overview: "Tổng quan",
  plan: "Kế hoạch",
  milestones: "Mốc",
  units: "Đơn vị",
  targets: "Chỉ tiêu",
  holidays: "Ngày nghỉ",
  findings: "Kiểm tra",
  scorecard: "Chấm điểm",
  evidence: "Minh chứng",
  "former-scores": "Số liệu tiêu chí cũ",
  scheme: "Bộ tiêu chí",
  comparison: "So sánh",
  journal: "Nhật ký",
  about: "Thông tin",
  lists: "DanhMuc",
};

/** Columns of KeHoach, in order. */
export const PLAN_COLUMNS = {
  key: "Mã",
  field: "Lĩnh vực",
  no: "TT",
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Sản phẩm",
  leadUnit: "Đơn vị chủ trì",
  coopUnits: "Đơn vị phối hợp",
  deadlineText: "Thời gian hoàn thành",
  deadlineKind: "Loại thời hạn",
  /** When the event happened that the deadline waits for; a person enters it. */
  eventDate: "Ngày phát sinh",
  due: "Hạn",
  budget: "Kinh phí",
  /** Columns of the document that have no place of their own, under their headings; only where there are any. */
  extra: "Nội dung khác",
  status: "Trạng thái",
  progress: "Tiến độ",
  doneOn: "Ngày hoàn thành",
  evidence: "Tài liệu kiểm chứng",
  explanation: "Giải trình",
  note: "Ghi chú",
  condition: "Tình trạng",
  daysLate: "Số ngày trễ",
  /** What the activity's rows in Moc say as of the cut-off date: MILESTONE_STATES; blank where it has none. */
  milestones: "Tình trạng mốc",
  /** "Có" where one of them was met late. */
  milestoneLate: "Mốc xong trễ",
  /** Milestones met of those due by the cut-off date. */
  milestoneShare: "Tiến độ mốc",
  /** Share of the activity in the whole where the office weighs them; blank is 1. */
  weight: "Trọng số",
  /** Hidden: 1 where the activity counts, and 1 where it is done, in time or not; else 0. Sums of these are counts. */
  counts: "Được tính",
  finished: "Đã làm xong",
  /** Hidden: the weight that counts: 1 for all where the office doesn't weigh. */
  weightUsed: "Trọng số tính",
  /** Hidden: sum of the milestones' weights, from which the ones above are read. */
  milestoneSum: "Tổng hợp mốc",
  /** Hidden: position in the table, and whether the row still stands there. */
  order: "Vị trí",
  misplaced: "Sai vị trí",
  /** Hidden: positions of the activity's first and last row in Moc. */
  milestoneFrom: "Mốc từ",
  milestoneTo: "Mốc đến",
  /** Hidden: the item that the activity belongs to; on its first row, how many activities it has, and its state. */
  item: "Mã mục",
  itemSize: "Số việc của mục",
  itemState: "Tình trạng mục",
  /** Hidden: a number that sorts what presses most first. */
  urgency: "Thứ tự gấp",
  /** Hidden: the lead units between semicolons, to count a unit in a list. */
  leadKey: "Khóa chủ trì",
  /** Hidden: what the last run wrote. */
  fingerprint: "Dấu nhập",
  /** Hidden: which cells of the row a finding is about; see planMarks.ts. */
  attention: "Ô cần xem",
} as const;

export const MILESTONE_COLUMNS = {
  key: "Mã mốc",
  activity: "Mã",
  label: "Nội dung",
  due: "Hạn",
  doneOn: "Ngày xong",
  condition: "Tình trạng",
  lead: "Đơn vị chủ trì",
  origin: "Nguồn",
  /** Hidden: the activity's code made a word, since SUMIFS takes the text 1.10 for the number 1.1. */
  match: "Khóa",
  /** Hidden: MILESTONE_WEIGHTS of its condition. */
  weight: "Trọng số",
  /** Hidden: position in the table, and whether the row still stands there with its own activity. */
  order: "Vị trí",
  misplaced: "Sai vị trí",
  fingerprint: "Dấu nhập",
} as const;

export const UNIT_COLUMNS = {
  name: "Tên",
  aliases: "Tên khác",
  kind: "Loại",
  groups: "Nhóm",
  led: "Số hoạt động chủ trì",
} as const;

export const TARGET_COLUMNS = {
  key: "Mã",
  no: "Mục",
  text: "Chỉ tiêu",
  operator: "Phép so sánh",
  value: "Mức",
  unit: "Đơn vị tính",
  result: "Kết quả",
  reached: "Đạt",
  /** The component of the scorecard that takes its figure from the target. */
  component: "Tiêu chí liên kết",
  note: "Ghi chú",
} as const;

export const FINDING_COLUMNS = {
  key: "Khóa",
  severity: "Mức độ",
  code: "Mã lỗi",
  field: "Lĩnh vực",
  no: "TT",
  message: "Nội dung",
  fix: "Cách xử lý",
  link: "Vị trí",
  dismissed: "Đã bỏ qua",
  reason: "Lý do bỏ qua",
  /** Hidden: which column the finding is about (counted from 1), and the row's own code there. */
  linkColumn: "Cột",
  linkRow: "Dòng",
} as const;

/** Documents that prove components of the scorecard, as many for one as there are. */
export const EVIDENCE_COLUMNS = {
  component: "Mã",
  name: "Tiêu chí thành phần",
  number: "Số ký hiệu",
  date: "Ngày văn bản",
  summary: "Trích yếu",
  link: "Đường dẫn",
  /** What is wrong with the row: each sentence that holds. */
  check: "Kiểm tra",
  /** Hidden: the component's code where the row names a document. */
  counted: "Khóa",
  /** Hidden: what the document is known by. */
  document: "Khóa văn bản",
} as const;

/** Indexes of several years and agencies, and their ranks. */
export const COMPARISON_COLUMNS = {
  year: "Năm",
  agency: "Cơ quan",
  index: "Chỉ số",
  rank: "Hạng trong năm",
  tied: "Đồng hạng",
  ownRank: "Hạng qua các năm",
  note: "Ghi chú",
  /** Hidden: tells our rows from people's. */
  key: "Khóa",
  /** Hidden: the index of four decimals, blank where there is none. */
  compared: "Chỉ số so",
} as const;

export const HOLIDAY_COLUMNS = { date: "Ngày", kind: "Loại", name: "Nội dung" } as const;

export const JOURNAL_COLUMNS = { at: "Thời điểm", what: "Việc đã làm", detail: "Chi tiết" } as const;

/** What "Tình trạng mốc" gives: one of them overdue; one of them still open; all met. */
export const MILESTONE_STATES = { overdue: "Quá hạn", open: "Trong hạn", met: "Xong" } as const;
/**
 * One sum over these tells how many milestones of an activity are overdue (ones), open (thousands), met late
 * (millions), met of those due (10^9) and due (10^12) at the cut-off date: five counts under 1,000 at the price of one.
 * One that was met before it is due only leaves a trace.
 */
export const MILESTONE_WEIGHTS = {
  metEarly: 1e-4,
  overdue: 1,
  open: 1e3,
  metLate: 1e6,
  metDue: 1e9,
  due: 1e12,
} as const;
/** What "Tình trạng mục" gives on the first row of each item. */
export const ITEM_STATES = {
  done: "Xong",
  open: "Chưa xong",
  notCounted: "Không tính",
} as const;
export const HAS_LATE_MILESTONE = "Có";

/** What "Loại thời hạn" of an activity, and "Nguồn" of a milestone, say once the plan no longer holds it. */
export const DEPARTED = "Đã ra khỏi kế hoạch";

/** An activity in term whose due date is this near counts as pressing. */
export const DUE_SOON_DAYS = 15;

/** Ranges that dropdowns take their entries from. */
export const LIST_NAMES = {
  statuses: "DsTrangThai",
  units: "DsDonVi",
  unitKinds: "DsLoaiDonVi",
  dismissed: "DsDaBoQua",
  before: "DsQuyUocTruocNgay",
  reportDays: "DsQuyUocNgayBaoCao",
  ongoing: "DsQuyUocThuongXuyen",
  holidayKinds: "DsLoaiNgayNghi",
  /** Criteria of the overview's breakdowns. */
  fieldCriteria: "DsDieuKienLinhVuc",
  unitCriteria: "DsDieuKienDonVi",
  /** One cell each: milestones that people added, rows of the plan, and whether these left their places. */
  ownMilestones: "SoMocTuThem",
  planMilestones: "SoMocKeHoach",
  misplacedMilestones: "SoMocSaiViTri",
  planActivities: "SoHoatDongKeHoach",
  misplacedActivities: "SoHoatDongSaiViTri",
  yesNo: "DsCoKhong",
  /** Codes of the scorecard's rows. */
  criteria: "DsMaTieuChi",
  /** What a component's figure may be taken from: names, numbers, answers (of a choice), row by row. */
  sources: "DsNguonSoLieu",
  sourceValues: "SoLieuTuNguon",
  sourceAnswers: "TraLoiTuNguon",
} as const;

/** Named cells that formulas may rely on. */
export const NAMES = {
  year: "NamKeHoach",
  /** Title of the plan, above the table KeHoach. */
  planTitle: "TenKeHoach",
  /** The plan's number, its day, and the line of the appendix that names the plan. */
  number: "SoVanBan",
  issuedOn: "NgayBanHanh",
  issuedUnder: "VanBanGoc",
  /** Hidden: the duties of the plan's body, as JSON; see held/duties.ts. */
  duties: "NhiemVuTrongKeHoach",
  cutOff: "NgayChot",
  agency: "TenCoQuan",
  superiorAgency: "TenCoQuanCapTren",
  place: "DiaDanh",
  signer: "NguoiKy",
  signerTitle: "ChucVu",
  /** How "Trước ngày D" is read, and when a periodic report falls due; see settings.ts. */
  before: "QuyUocTruocNgay",
  reportDay: "QuyUocNgayBaoCao",
  ongoing: "QuyUocThuongXuyen",
  /** Share of activities completed of those that count (0–1, or "không áp dụng"). On the overview. */
  completion: "TyLeHoanThanh",
  onTime: "TyLeDungHan",
  /** Done of those due by the cut-off date. */
  toDate: "TyLeDenHan",
  /** Whether activities count by the weights in KeHoach ("Có") or all the same. */
  weighted: "TinhTheoTrongSo",
  /** Activities that count. */
  counted: "TongHoatDong",
  /** On the scorecard: applicable maximum, points of the self-assessment, index (0–1), class. */
  /** The unit whose figures the overview shows beside the agency's. */
  shownUnit: "DonViDangXem",
  maxScore: "TongDiemToiDa",
  selfScore: "TongDiemTuDanhGia",
  index: "ChiSoTuDanhGia",
  grade: "XepLoai",
  /** Of the second and third round: points, index over what was scored, class, how many components are not scored. */
  appraisedScore: "TongDiemThamDinh",
  appraisedIndex: "ChiSoThamDinh",
  appraisedGrade: "XepLoaiThamDinh",
  appraisedMissing: "SoChuaThamDinh",
  finalScore: "TongDiemSauGiaiTrinh",
  finalIndex: "ChiSoSauGiaiTrinh",
  finalGrade: "XepLoaiSauGiaiTrinh",
  finalMissing: "SoChuaChamSauGiaiTrinh",
  /** How shares of points are rounded to two decimals of a percent. */
  rounding: "LamTronChiSo",
} as const;

/** Names of the cells with a class of the index, from 1: what it is called, and where it begins. */
export function gradeName(part: "label" | "bound", position: number): string {
  return `${part === "label" ? "TenMucXepLoai" : "MucXepLoai"}_${position}`;
}

/** Names of the hidden cells that hold the scheme as JSON, from 1; see held/scheme.ts. */
export function schemePartName(part: number): string {
  return `BoTieuChi_${part}`;
}

/** What a person chooses in the column Trạng thái. */
export const STATUSES = {
  todo: "Chưa thực hiện",
  doing: "Đang thực hiện",
  done: "Hoàn thành",
  notArisen: "Không phát sinh",
  stopped: "Dừng theo văn bản",
} as const;

/** What the formula in Tình trạng gives. */
export const CONDITIONS = {
  doneOnTime: "Xong đúng hạn",
  doneLate: "Xong trễ hạn",
  /** Done, but neither a due date nor a day of completion tells whether in time. */
  done: "Đã xong",
  open: "Trong hạn",
  overdue: "Quá hạn",
  undated: "Chưa rõ hạn",
  notCounted: "Không tính",
} as const;
