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
  journal: "NhatKy",
} as const;

export const SHEET_NAMES: Readonly<Record<Exclude<SheetId, `report-${string}`>, string>> = {
  overview: "Tổng quan",
  plan: "Kế hoạch",
  milestones: "Mốc",
  units: "Đơn vị",
  targets: "Chỉ tiêu",
  findings: "Kiểm tra",
  scorecard: "Chấm điểm",
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
  due: "Hạn",
  budget: "Kinh phí",
  status: "Trạng thái",
  progress: "Tiến độ",
  doneOn: "Ngày hoàn thành",
  evidence: "Tài liệu kiểm chứng",
  explanation: "Giải trình",
  note: "Ghi chú",
  condition: "Tình trạng",
  daysLate: "Số ngày trễ",
} as const;

/** Named cells that formulas may rely on. */
export const NAMES = {
  year: "NamKeHoach",
  cutOff: "NgayChot",
  agency: "TenCoQuan",
  superiorAgency: "TenCoQuanCapTren",
  place: "DiaDanh",
  signer: "NguoiKy",
  signerTitle: "ChucVu",
  /** Share of activities completed of those that count (0–1, or "không áp dụng"). On the overview. */
  completion: "TyLeHoanThanh",
  /** On the scorecard: applicable maximum, points of the self-assessment, index (0–1), class. */
  maxScore: "TongDiemToiDa",
  selfScore: "TongDiemTuDanhGia",
  index: "ChiSoTuDanhGia",
  grade: "XepLoai",
} as const;

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
