import type { FindingPlace, Severity } from "../../validation/finding";
import type { ColumnUse } from "../../import/choices";
import { FIELD_NAMES } from "./import";
import { itemNumber } from "./itemNumber";

/** Sentences of the task pane. */

export const STEPS = ["Kế hoạch", "Xem lại", "Tạo sổ"] as const;
export const STEPS_LABEL = "Các bước lập sổ";

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
};

/** @example severityCount("warning", 5) // "5 cảnh báo" */
export function severityCount(severity: Severity, count: number): string {
  return `${count} ${SEVERITIES[severity].toLowerCase()}`;
}

/** Where a finding is, in the words of the appendix. @example "Mục II.5 · Đơn vị chủ trì" */
export function placeText(place: FindingPlace): string {
  switch (place.of) {
    case "cell":
      return `${itemText(place.section, place.no)} · ${FIELD_NAMES[place.field]}`;
    case "activity":
      return itemText(place.section, place.no);
    case "section":
      return `Lĩnh vực ${place.section}`;
    case "target":
      return `Chỉ tiêu ${place.no}`;
    case "unit":
      return `Đơn vị ${place.name}`;
    case "component":
      return `Tiêu chí ${place.no === "" ? place.code : place.no}`;
    case "duty":
      return `Nhiệm vụ ${place.ref}`;
    case "document":
      return "Cả kế hoạch";
  }
}

/** @example itemText("II", "5") // "Mục II.5" */
export function itemText(section: string, no: string): string {
  const number = itemNumber(section, no);
  return number === "" ? "Dòng không số" : `Mục ${number}`;
}

/** A row by its key, which tells the activities of one item apart. @example rowText("I.1.2") // "Mục I.1.2" */
export function rowText(key: string): string {
  return `Mục ${key}`;
}

export const opening = {
  notExcelTitle: "Trang này chạy trong Excel",
  notExcelAdvice: "Mở Excel, chọn thẻ CCHC rồi chọn Mở Sổ CCHC.",
  tooOldTitle: "Phiên bản Excel này chưa dùng được Sổ CCHC",
  tooOldAdvice:
    "Cần Excel 2021, Microsoft 365 hoặc Excel trên web. Sổ đã lập vẫn mở và tính được bằng phiên bản này.",
  noOfficeTitle: "Không tải được thư viện Office của Microsoft",
  noOfficeAdvice:
    "Kiểm tra mạng, hoặc đề nghị bộ phận công nghệ thông tin cho phép truy cập appsforoffice.microsoft.com, rồi mở lại ngăn này.",
  retry: "Mở lại",
} as const;

export const source = {
  title: "Lập sổ từ kế hoạch",
  lead: "Chọn tệp, dán hoặc lấy từ trang tính bản Kế hoạch cải cách hành chính có phụ lục nhiệm vụ.",
  ours: (year: number | null, activities: number): string =>
    `Sổ làm việc này đã có kế hoạch${year === null ? "" : ` năm ${year}`} với ${activities} hoạt động.`,
  oursAdvice: "Đưa kế hoạch vào để cập nhật sổ. Phần đơn vị đã điền được giữ nguyên.",
  chooseFile: "Chọn tệp kế hoạch",
  dropHint: "hoặc kéo thả tệp vào đây",
  dropNow: "Thả tệp để mở",
  fileKinds: "Tệp Word (.docx), Excel (.xlsx), PDF, HTML hoặc văn bản (.txt)",
  fileLimits: (megabytes: number, pages: number): string =>
    `Tối đa ${megabytes} MB; PDF có chữ (không phải ảnh quét), tối đa ${pages} trang`,
  given: (name: string): string => `Đang dùng: ${name}`,
  removeGiven: "Bỏ, chọn cách khác",
  pasteLabel: "Dán bảng hoặc văn bản kế hoạch",
  pastePlaceholder:
    "Mở kế hoạch trong Word, Excel hoặc PDF, chọn tất cả (Ctrl+A), sao chép (Ctrl+C) rồi dán vào đây (Ctrl+V).",
  sheetLabel: "Lấy bảng đang mở trong Excel",
  sheetScopes: { sheet: "Cả trang tính", selection: "Vùng đang chọn" },
  sheetFailedTitle: "Chưa lấy được bảng từ Excel",
  read: "Đọc kế hoạch",
  reading: "Đang mở và nhận dạng bảng phụ lục…",
  resume: "Trở lại phần đang xem",
  failedTitle: "Chưa đọc được kế hoạch",
  readingTitle: "Đang đọc kế hoạch",
  readingPage: (page: number, pages: number): string => `Đang đọc trang ${page}/${pages}`,
  readingLabel: "Tiến độ đọc kế hoạch",
  cancel: "Dừng đọc",
  tooSlow: (seconds: number): string =>
    `Đã chờ ${seconds} giây mà chưa đọc xong nên đã dừng. Hãy chỉ giữ phần phụ lục trong tệp, hoặc chép bảng phụ lục rồi dán vào đây.`,
  crashed:
    "Việc đọc bị ngắt giữa chừng, có thể do tệp quá lớn đối với bộ nhớ của máy. Hãy đóng bớt chương trình khác, hoặc chỉ giữ phần phụ lục trong tệp rồi thử lại.",
  emptyTitle: "Chưa có văn bản kế hoạch",
  emptyAdvice: "Dán văn bản vào ô bên dưới hoặc chọn tệp kế hoạch.",
  fileUnreadableTitle: "Không mở được tệp",
  fileUnreadableAdvice: "Tệp có thể đã bị xóa, đổi tên hoặc đang bị khóa. Hãy chọn lại tệp.",
} as const;

/** What people call what they gave, where it has no file name. */
export const givenNames = {
  clipboard: "bảng dán từ bộ nhớ tạm",
  sheet: (name: string): string => `trang tính “${name}”`,
} as const;

/** What a column of the document can be used for. */
export const COLUMN_USES: Readonly<Record<ColumnUse, string>> = {
  no: "Số thứ tự",
  ...FIELD_NAMES,
  extra: "Cột khác (giữ nguyên)",
  ignored: "Không dùng",
};

export const tables = {
  chooseTitle: "Chọn bảng phụ lục",
  chooseLead: "Chọn bảng có nhiệm vụ của kế hoạch, rồi cho biết mỗi cột là gì.",
  changeTitle: "Bảng và cột",
  changeLead: "Sửa lại nếu nhận sai bảng, sai cột. Các ô đã sửa được giữ nguyên.",
  open: "Đổi bảng, cột",
  readFrom: (origins: readonly string[]): string =>
    origins.length <= 2 ? `Đọc từ ${origins.join(", ")}` : `Đọc từ ${origins.length} bảng`,
  listLabel: "Các bảng trong tài liệu",
  table: (origin: string, rows: number): string => `${capital(origin)} (${rows} dòng)`,
  column: (heading: string, position: number): string =>
    heading === "" ? `Cột ${position} là` : `Cột ${position} “${heading}” là`,
  samples: (texts: readonly string[]): string =>
    texts.length === 0 ? "Không có nội dung" : `Ví dụ: ${texts.join(" · ")}`,
  twice: (use: string): string => `Đã có cột khác là “${use}”. Mỗi loại chỉ chọn một cột.`,
  noneChosen: "Chọn ít nhất một bảng.",
  apply: "Đọc bảng đã chọn",
  cancel: "Quay lại",
} as const;

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

export const history = {
  undo: "Hoàn tác",
  undoKeys: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại",
  redoKeys: "Làm lại (Ctrl+Y)",
  said: (how: "did" | "undid" | "redid", deed: string): string =>
    how === "did" ? `${deed}.` : how === "undid" ? `Hoàn tác: ${deed}.` : `Làm lại: ${deed}.`,
  edited: (where: string): string => `Đã sửa ${where}`,
  dropped: (key: string): string => `Đã bỏ dòng ${key}`,
  restored: (key: string): string => `Đã lấy lại dòng ${key}`,
  confirmed: (where: string): string => `Đã xem ${where}`,
  reopened: (where: string): string => `Xem lại ${where}`,
  reread: (lostEdits: number): string =>
    lostEdits === 0
      ? "Đã đọc lại theo bảng, cột đã chọn"
      : `Đã đọc lại theo bảng, cột đã chọn; ${lostEdits} chỗ đã sửa không còn trong bảng`,
} as const;

export const preview = {
  title: "Xem lại kế hoạch",
  counts: { sections: "lĩnh vực", items: "mục", activities: "hoạt động", targets: "chỉ tiêu" },
  countsLabel: "Số lượng đọc được",
  noTitle: "Kế hoạch cải cách hành chính",
  ofYear: (year: number | null, superior: string): string =>
    [year === null ? "Chưa rõ năm" : `Kế hoạch năm ${year}`, superior]
      .filter((part) => part !== "")
      .join(" · "),
  tabsLabel: "Nội dung xem lại",
  tabDoubts: (left: number): string => `Cần xem (${left})`,
  tabFindings: (count: number): string => `Phát hiện (${count})`,
  tabRows: (count: number): string => `Cả bảng (${count})`,
  doubtsLead: "Những ô đọc chưa chắc chắn. Sửa nếu sai, chọn Đúng nếu đã đúng.",
  doubtsDone: "Không còn ô nào cần xem.",
  reviewed: (done: number, total: number): string => `Đã xem ${done}/${total} ô`,
  confirm: "Đúng",
  confirmLabel: (where: string): string => `Đúng: ${where}`,
  reopen: "Xem lại",
  reopenLabel: (where: string): string => `Xem lại: ${where}`,
  findingsNone: "Không phát hiện điều gì cần sửa.",
  warnings: "Khi đọc văn bản",
  keysHint:
    "F8: ô tiếp theo · Shift+F8: ô trước · Enter: sửa · Ctrl+Enter: đúng, sang ô tiếp theo · Esc: bỏ sửa",
  cell: (label: string, text: string): string => `${label}: ${text === "" ? "(trống)" : text}`,
  cellTitle: "Chọn hoặc nhấn Enter để sửa",
  editKeys: "Enter: ghi · Alt+Enter: xuống dòng · Esc: bỏ sửa",
  dropRow: "Bỏ dòng",
  dropRowLabel: (key: string): string => `Bỏ dòng ${key}`,
  restoreRow: "Lấy lại",
  restoreRowLabel: (key: string): string => `Lấy lại dòng ${key}`,
  droppedRow: (key: string): string => `Đã bỏ dòng ${key}`,
  rowsLabel: "Các dòng của kế hoạch",
  doubtsLabel: "Các ô cần xem",
  findingsLabel: "Các điều phát hiện",
  find: "Tìm trong bảng",
  foundNone: "Không có dòng nào có từ cần tìm.",
  found: (count: number, total: number): string => `${count}/${total} dòng`,
  goToRow: "Đến ô này",
  goToRowLabel: (where: string): string => `Đến ô này: ${where}`,
  lead: "Chủ trì",
  deadline: "Thời hạn",
  blank: "(trống)",
  extra: "Cột khác",
  cutOff: "Ngày chốt số liệu",
  cutOffHint: "Quá hạn và tỷ lệ hoàn thành tính đến ngày này; sửa được trong sổ.",
  cutOffKept: (date: string): string => `Ngày chốt số liệu ${date}; sửa ở trang Tổng quan.`,
  cutOffInvalid: "Viết ngày theo dạng dd/mm/yyyy, ví dụ 30/06/2023.",
  year: "Năm kế hoạch",
  yearHint: "Văn bản không ghi rõ năm.",
  yearInvalid: "Viết năm bằng bốn chữ số, ví dụ 2023.",
  back: "Quay lại",
  build: "Tạo sổ",
  update: "Cập nhật sổ",
  doubtsLeft: (left: number): string => `Còn ${left} ô chưa xem; sổ vẫn tạo được.`,
} as const;

/** While something is written into the workbook. */
export const writing = {
  step: (progress: { label: string; share: number }): string =>
    `${progress.label} (${Math.round(progress.share * 100)}%)`,
  stop: "Dừng",
  stopping: "Đang dừng…",
  cannotStop: "Đang ghi trang mới nên không dừng được nữa: dừng lúc này sổ sẽ dở dang.",
} as const;

export const building = {
  title: "Đang tạo sổ",
  updateTitle: "Đang cập nhật sổ",
  keepOpen: "Giữ ngăn này mở và chưa sửa ô nào cho đến khi xong.",
  progressLabel: "Tiến độ tạo sổ",
  preparing: "Đang chuẩn bị…",
  failedTitle: "Chưa tạo được sổ",
  journalBuilt: "Lập sổ từ kế hoạch",
  journalUpdated: "Cập nhật sổ từ kế hoạch",
  journalPasted: "văn bản dán vào ngăn Sổ CCHC",
} as const;

export const done = {
  title: (year: number | null): string => (year === null ? "Đã tạo sổ" : `Đã tạo sổ năm ${year}`),
  updatedTitle: (year: number | null): string =>
    year === null ? "Đã cập nhật sổ" : `Đã cập nhật sổ năm ${year}`,
  unchanged: "Sổ đã khớp với kế hoạch, không có gì phải ghi thêm.",
  made: (activities: number, sheets: number, cutOff: string): string =>
    `${activities} hoạt động, ${sheets} trang tính, số liệu chốt ngày ${cutOff}.`,
  next: "Việc tiếp theo",
  nextFindings: (count: number): string => `Mở trang Kiểm tra, xử lý ${count} điều phát hiện.`,
  nextFill: "Ở trang Kế hoạch, chọn Trạng thái, ghi Tiến độ và Tài liệu kiểm chứng cho từng hoạt động.",
  nextScore: "Ở trang Chấm điểm, thay bộ tiêu chí mẫu bằng bộ tiêu chí của tỉnh rồi kê khai.",
  nextSave: "Lưu sổ (Ctrl+S).",
  toFindings: "Sang Kiểm tra",
  toProgress: "Sang Tiến độ",
  backToPreview: "Xem lại kế hoạch",
  startOver: "Kế hoạch khác",
} as const;

export const failure = {
  retry: "Thử lại",
  unexpectedTitle: "Có lỗi ngoài dự kiến",
  unexpectedAdvice:
    "Văn bản và phần đã sửa vẫn còn. Hãy thử lại; nếu vẫn lỗi, lưu sổ, đóng ngăn này rồi mở lại từ thẻ CCHC.",
  crashedAdvice: "Sổ làm việc không bị ảnh hưởng. Mở lại ngăn này rồi đưa kế hoạch vào lại.",
  chunkTitle: "Không tải được một phần của Sổ CCHC",
  chunkAdvice: "Kiểm tra mạng rồi thử lại.",
} as const;
