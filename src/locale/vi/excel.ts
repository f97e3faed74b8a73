/** Sentences of the Excel adapter: what happened, then what to do. */

const UNSAVED = "Dữ liệu đã nhập không bị ảnh hưởng.";
const RETRY = "Hãy thực hiện lại.";
const RESTART = "Lưu sổ, đóng rồi mở lại Excel và thực hiện lại.";
const UPDATE = "Cập nhật Excel lên phiên bản mới hoặc dùng Excel trên web.";

export function schemaTooNew(schema: number): string {
  return `Sổ này do phiên bản mới hơn của tiện ích tạo ra (cấu trúc số ${schema}). Cập nhật tiện ích rồi mở lại sổ; sổ chưa bị thay đổi.`;
}

export function columnMissing(heading: string, table: string, sheet: string): string {
  return `Bảng ${table} trên trang “${sheet}” không còn cột “${heading}”. Khôi phục cột hoặc sửa lại đúng tên cột rồi thực hiện lại; sổ chưa bị thay đổi.`;
}

export function columnRenamed(heading: string, found: string, table: string, sheet: string): string {
  return `Bảng ${table} trên trang “${sheet}” không còn cột “${heading}”; ở chỗ đó có cột “${found}”. Nếu đó là cột đã đổi tên, hãy đặt lại tên “${heading}”; nếu là cột riêng, hãy chuyển nó ra cuối bảng rồi thực hiện lại. Sổ chưa bị thay đổi.`;
}

export function columnsAdded(
  columns: readonly { readonly table: string; readonly heading: string }[],
): string {
  return columns.map(({ table, heading }) => `${table}: ${heading}`).join("; ");
}

export const columnsAddedName = "Bổ sung cột còn thiếu trong bảng";

/** What the journal says when formulas are locked, or open again. */
export const locksNames = { on: "Khóa các ô công thức", off: "Bỏ khóa các ô công thức" };

export function tableMissing(table: string, sheet: string): string {
  return `Trang “${sheet}” không còn bảng ${table}. Hoàn tác thao tác xóa bảng (Ctrl+Z), hoặc xóa cả trang này để tiện ích tạo lại; sổ chưa bị thay đổi.`;
}

export const nameTaken = {
  table: (name: string, sheet: string) =>
    `Trong sổ đã có một bảng khác tên ${name} trên trang “${sheet}”. Đổi tên bảng đó (thẻ Table Design) rồi thực hiện lại; sổ chưa bị thay đổi.`,
  name: (name: string, refersTo: string) =>
    `Trong sổ đã có tên vùng ${name} chỉ tới ${refersTo}. Đổi hoặc xóa tên đó (Formulas › Name Manager) rồi thực hiện lại; sổ chưa bị thay đổi.`,
};

export function cellsOccupied(sheet: string, address: string): string {
  return `Ô ${address} trên trang “${sheet}” có dữ liệu người dùng nhập, nằm ở chỗ tiện ích cần ghi. Chuyển dữ liệu đó sang chỗ khác rồi thực hiện lại; sổ chưa bị thay đổi.`;
}

export function sheetProtected(sheet: string): string {
  return `Trang “${sheet}” đang được bảo vệ nên không ghi được. Bỏ bảo vệ (Review › Unprotect Sheet) rồi thực hiện lại; sổ chưa bị thay đổi.`;
}

export function tableFiltered(sheet: string): string {
  return `Bảng ở trang “${sheet}” đang lọc, có dòng bị ẩn nên chưa ghi được. Bỏ lọc (Data › Clear) rồi thực hiện lại; sổ chưa bị thay đổi.`;
}

export function sheetHidden(sheet: string): string {
  return `Trang “${sheet}” đang ẩn. Nhấp chuột phải vào tên một trang bất kỳ, chọn Unhide rồi chọn trang này.`;
}

export const rowGone =
  "Không tìm thấy dòng này trong bảng: dòng đã bị xóa, đổi mã hoặc trùng mã với dòng khác. Chọn Đọc lại sổ rồi thực hiện lại.";

export function namedCellGone(cell: string, sheet: string): string {
  return `Ô ${cell} của trang “${sheet}” đã bị xóa. Hoàn tác thao tác xóa (Ctrl+Z), hoặc đưa kế hoạch vào lại để tiện ích tạo lại ô này.`;
}

export const structureProtected =
  "Cấu trúc sổ đang được bảo vệ nên không thêm được trang. Bỏ bảo vệ (Review › Protect Workbook) rồi thực hiện lại; sổ chưa bị thay đổi.";

export function cellTooLong(sheet: string, address: string, length: number): string {
  return `Nội dung của ô ${address} trên trang “${sheet}” dài ${length} ký tự, quá mức một ô Excel chứa được. Rút ngắn hoặc tách nội dung rồi thực hiện lại; sổ chưa bị thay đổi.`;
}

export const notOurWorkbook =
  "Sổ này chưa có bảng kế hoạch của tiện ích. Mở đúng sổ theo dõi, hoặc tạo sổ từ văn bản kế hoạch.";

export const schemeSheetGone =
  "Sổ không có trang “Bộ tiêu chí”. Chọn “Sửa trong trang tính” để ghi bộ tiêu chí hiện tại ra trang đó.";

export const reportGone =
  "Trang báo cáo này không còn trong sổ, hoặc đã bị xóa ô bên phải trang. Lập lại báo cáo rồi thực hiện lại; sổ chưa bị thay đổi.";

export const nothingToUndo =
  "Không có lần ghi nào hoàn tác được: sổ chưa được ghi lần nào, hoặc nội dung cũ không còn được lưu; sổ chưa bị thay đổi.";

export const workbookMoved =
  "Có người đang thêm, bớt hoặc sắp xếp hàng, cột trong sổ nên chưa ghi được. Chờ họ sửa xong rồi thực hiện lại; sổ chưa bị thay đổi.";

export const runTakenBack =
  "Đã dừng theo yêu cầu; nội dung vừa ghi đã được hoàn lại. Khi cần, hãy thực hiện lại.";

export const workbookSwapped =
  "Sổ đang mở không còn là sổ lúc bắt đầu nên dừng lại; sổ này chưa bị thay đổi. Mở lại sổ cần ghi rồi thực hiện lại.";

export const runStopped = "Đã dừng theo yêu cầu, trước khi ghi vào sổ. Khi cần, hãy thực hiện lại.";

export const runsChanged =
  "Sổ đã được ghi thêm sau khi mở danh sách lần ghi. Mở lại danh sách, xem lại rồi thực hiện lại; sổ chưa bị thay đổi.";

const UNDONE = "Hoàn tác: ";
const REDONE = "Làm lại: ";

/** What taking a run back is called; taking that back in its turn does the run again. */
export function undoneName(what: string): string {
  if (what.startsWith(UNDONE)) return REDONE + what.slice(UNDONE.length);
  return UNDONE + (what.startsWith(REDONE) ? what.slice(REDONE.length) : what);
}

/** What taking several runs back at once is called, by the oldest of them. */
export function undoneRunsName(count: number, oldest: string, at: string): string {
  return `${UNDONE}${count} lần ghi, về trước “${oldest}”${at === "" ? "" : ` lúc ${at}`}`;
}

/** Whether a run took another one back: undoing it does that one again. */
export function isUndone(what: string): boolean {
  return what.startsWith(UNDONE);
}

export function undoDetail(at: string, left: number): string {
  const kept = left === 0 ? "" : `; giữ nguyên ${left} ô đã sửa sau lần ghi đó`;
  return `Lần ghi lúc ${at}${kept}`;
}

export function ourSheet(sheet: string): string {
  return `Trang “${sheet}” là trang của Sổ CCHC, không phải bảng phụ lục gốc. Mở trang có bảng phụ lục của kế hoạch rồi thực hiện lại.`;
}

export const emptySheet = {
  sheet: (sheet: string) =>
    `Trang “${sheet}” không có nội dung. Mở trang có bảng phụ lục của kế hoạch rồi thực hiện lại.`,
  selection: (sheet: string) =>
    `Vùng đang chọn trên trang “${sheet}” không có nội dung. Chọn cả bảng phụ lục, kể cả dòng tiêu đề, rồi thực hiện lại.`,
};

export const selectionTooSmall =
  "Mới chọn một ô. Chọn cả bảng phụ lục, kể cả dòng tiêu đề, rồi thực hiện lại; hoặc đọc cả trang tính.";

export function sheetTooLarge(cells: number, limit: number): string {
  return `Vùng cần đọc có ${grouped(cells)} ô, nhiều hơn mức đọc được (${grouped(limit)} ô). Chọn riêng bảng phụ lục rồi dùng “Vùng đang chọn”.`;
}

export function timeout(seconds: number): string {
  return `Excel không trả lời sau ${seconds} giây. Kiểm tra xem Excel có đang mở hộp thoại hoặc đang tính toán không, rồi thực hiện lại; lần sau sẽ ghi nốt phần còn thiếu.`;
}

/** Sentences by office.js's error code (Excel.ErrorCodes, OfficeExtension.ErrorCodes and the host's own). */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: `Excel không cho phép thực hiện thao tác này. Kiểm tra trang tính hoặc sổ có đang được bảo vệ, đang mở ở chế độ chỉ đọc không, rồi thực hiện lại.`,
  ActivityLimitReached: `Excel đang xử lý quá nhiều yêu cầu. Chờ một phút rồi thực hiện lại.`,
  ApiNotAvailable: `Phiên bản Excel này chưa có chức năng cần dùng. ${UPDATE}`,
  ApiNotFound: `Phiên bản Excel này chưa có chức năng cần dùng. ${UPDATE}`,
  AttachmentNotFound: `Không tìm thấy tệp đính kèm. ${RETRY}`,
  BadPassword: "Mật khẩu không đúng. Nhập lại mật khẩu rồi thực hiện lại.",
  CannotRegisterEvent: `Không theo dõi được thay đổi trong sổ. Đóng rồi mở lại ngăn Sổ CCHC.`,
  CannotUpdateReadOnlyProperty: `Tiện ích gặp lỗi. Đóng rồi mở lại ngăn Sổ CCHC và thực hiện lại.`,
  Conflict: `Có người khác đang sửa cùng chỗ trong sổ. Chờ đồng bộ xong rồi thực hiện lại. ${UNSAVED}`,
  ConnectionFailure: `Mất kết nối với Excel. Kiểm tra mạng rồi thực hiện lại. ${UNSAVED}`,
  DirtySupportingFormula: `Một số công thức chưa tính xong. Chờ Excel tính xong rồi thực hiện lại.`,
  EmptyChartSeries: `Biểu đồ chưa có số liệu để vẽ. Nhập số liệu rồi thực hiện lại.`,
  FilteredRangeConflict: `Bảng đang được lọc nên không ghi được. Bỏ lọc (Data › Clear) rồi thực hiện lại. ${UNSAVED}`,
  FormulaLengthExceedsLimit: `Có công thức dài quá mức Excel cho phép. Rút ngắn nội dung liên quan rồi thực hiện lại.`,
  GeneralException: `Excel gặp lỗi khi xử lý. ${RESTART} ${UNSAVED}`,
  HostRestartNeeded: `Excel cần khởi động lại. ${RESTART}`,
  InactiveWorkbook: `Sổ này không còn là sổ đang mở. Chuyển về đúng sổ rồi thực hiện lại.`,
  InsertDeleteConflict: `Không thêm hoặc bớt được hàng vì vướng dữ liệu khác trên trang. Chuyển dữ liệu nằm dưới bảng sang chỗ khác rồi thực hiện lại.`,
  InvalidArgument: `Excel không nhận nội dung cần ghi. Kiểm tra bảng và tên trang có bị sửa không rồi thực hiện lại. ${UNSAVED}`,
  InvalidBinding: `Liên kết tới vùng dữ liệu không còn dùng được. Đóng rồi mở lại ngăn Sổ CCHC.`,
  InvalidGrant: `Phiên đăng nhập đã hết hạn. Đăng nhập lại Office rồi thực hiện lại.`,
  InvalidObjectPath: `Trang hoặc bảng vừa bị xóa hay đổi trong lúc xử lý. ${RETRY}`,
  InvalidOperation: `Không thực hiện được thao tác này ở trạng thái hiện tại của sổ. ${RETRY} ${UNSAVED}`,
  InvalidOperationInCellEditMode: `Đang có ô được sửa dở trong Excel. Nhấn Enter hoặc Esc để kết thúc sửa ô rồi thực hiện lại.`,
  InvalidOrTimedOutSession: `Phiên làm việc với Excel trên web đã hết hạn. Tải lại trang rồi thực hiện lại.`,
  InvalidOrTimedOutSessionMessage: `Phiên làm việc với Excel trên web đã hết hạn. Tải lại trang rồi thực hiện lại.`,
  InvalidReference: `Có tham chiếu tới ô hoặc vùng không còn tồn tại. Hoàn tác thao tác xóa gần nhất rồi thực hiện lại.`,
  InvalidRequestContext: `Yêu cầu gửi tới Excel không hợp lệ. Đóng rồi mở lại ngăn Sổ CCHC và thực hiện lại.`,
  InvalidSelection: `Vùng đang chọn không dùng được cho thao tác này. Chọn lại vùng rồi thực hiện lại.`,
  ItemAlreadyExists: `Trong sổ đã có trang, bảng hoặc tên trùng với tên cần tạo. Đổi tên mục đó rồi thực hiện lại.`,
  ItemNotFound: `Trang hoặc bảng cần dùng không còn trong sổ. Thực hiện lại để tiện ích tạo lại. ${UNSAVED}`,
  MergedRangeConflict: `Vướng ô đã gộp. Bỏ gộp ô trên trang rồi thực hiện lại. ${UNSAVED}`,
  NonBlankCellOffSheet: `Không thêm được hàng vì cuối trang còn dữ liệu. Xóa dữ liệu ở các hàng cuối trang rồi thực hiện lại.`,
  NotImplemented: `Phiên bản Excel này chưa có chức năng cần dùng. ${UPDATE}`,
  OpenWorkbookLinksBlocked: `Quản trị viên không cho phép mở liên kết tới sổ khác. Liên hệ bộ phận công nghệ thông tin.`,
  OperationCellsExceedLimit: `Thao tác động tới quá nhiều ô. Chia nhỏ dữ liệu rồi thực hiện lại.`,
  PivotTableRangeConflict: `Vướng một bảng PivotTable trên trang. Chuyển PivotTable sang trang khác rồi thực hiện lại.`,
  PowerQueryRefreshResourceChallenge: `Nguồn dữ liệu Power Query cần đăng nhập lại. Đăng nhập nguồn dữ liệu rồi thực hiện lại.`,
  PropertyNotLoaded: `Tiện ích gặp lỗi khi đọc sổ. Đóng rồi mở lại ngăn Sổ CCHC và thực hiện lại.`,
  RangeExceedsLimit: `Vùng dữ liệu quá lớn đối với Excel trên web. Mở sổ bằng Excel trên máy rồi thực hiện lại.`,
  RangeImageExceedsLimit: `Hình ảnh của vùng dữ liệu quá lớn. Chọn vùng nhỏ hơn rồi thực hiện lại.`,
  RefreshWorkbookLinksBlocked: `Quản trị viên không cho phép cập nhật liên kết tới sổ khác. Liên hệ bộ phận công nghệ thông tin.`,
  RequestAborted: `Excel đã ngừng xử lý yêu cầu giữa chừng. Thực hiện lại để ghi nốt phần còn thiếu.`,
  RequestPayloadSizeLimitExceeded: `Dữ liệu gửi tới Excel quá lớn. Rút ngắn các ô có nội dung rất dài rồi thực hiện lại.`,
  RequiresUserInteraction: `Excel cần người dùng xác nhận trước. Trả lời hộp thoại đang mở rồi thực hiện lại.`,
  ResponsePayloadSizeLimitExceeded: `Dữ liệu trong sổ quá lớn để đọc một lần. Rút ngắn các ô có nội dung rất dài rồi thực hiện lại.`,
  RunMustReturnPromise: `Tiện ích gặp lỗi. Đóng rồi mở lại ngăn Sổ CCHC và thực hiện lại.`,
  ServiceUnavailable: `Máy chủ Excel tạm thời không phục vụ được. Chờ vài phút rồi thực hiện lại.`,
  Timeout: `Excel xử lý quá lâu nên đã dừng. Thực hiện lại để ghi nốt phần còn thiếu.`,
  TooManyRequests: `Excel đang nhận quá nhiều yêu cầu. Chờ một phút rồi thực hiện lại.`,
  Unauthenticated: `Phiên đăng nhập đã hết hạn. Đăng nhập lại Office rồi thực hiện lại.`,
  UnsupportedFeature: `Excel đang dùng không hỗ trợ chức năng này. ${UPDATE}`,
  UnsupportedFillType: `Kiểu tô màu trên trang không được hỗ trợ. Đổi về màu nền thường rồi thực hiện lại.`,
  UnsupportedOperation: `Excel đang dùng không hỗ trợ thao tác này. ${UPDATE}`,
  UnsupportedSheet: `Loại trang này không hỗ trợ thao tác. Chuyển sang trang tính thường rồi thực hiện lại.`,
  ValueNotLoaded: `Tiện ích gặp lỗi khi đọc sổ. Đóng rồi mở lại ngăn Sổ CCHC và thực hiện lại.`,
  WriteNotSupportedWhenModalDialogOpen: `Đang có hộp thoại mở trong Excel nên chưa ghi được. Đóng hộp thoại rồi thực hiện lại.`,
};

const UNKNOWN = `Có lỗi ngoài dự kiến khi làm việc với Excel. ${RESTART} ${UNSAVED}`;

/** The sentence for an error code of office.js; a general one for codes that nobody documents. */
export function excelSentence(code: string): string {
  return SENTENCES[code] ?? UNKNOWN;
}

/** What is being done, for the progress bar. */
export const stages = {
  read: "Đang đọc sổ",
  describe: "Đang chuẩn bị các trang",
  data: "Đang ghi dữ liệu và công thức",
  look: "Đang định dạng, vẽ biểu đồ và thiết lập trang in",
} as const;

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
