import type { DoubtReason, ImportWarning } from "../../plan/plan";
import {
  type ImportError,
  NotTextError,
  RefusedFileError,
  type RefusedReason,
  TooLargeError,
  UnsupportedKindError,
} from "../../import/errors";
import {
  CrowdedPageError,
  EncryptedPdfError,
  ScannedPdfError,
  TooManyPagesError,
} from "../../import/pdf/errors";
import { decimal } from "./common";

const KINDS: Readonly<Record<string, string>> = {
  pdf: "PDF",
  zip: "nén (.zip)",
  xlsb: "Excel nhị phân (.xlsb)",
  opendocument: "OpenDocument (.odt, .ods)",
  powerpoint: "PowerPoint",
  office97: "Word hoặc Excel đời cũ (.doc, .xls)",
  rtf: "RTF",
};

const REFUSED: Readonly<Record<RefusedReason, string>> = {
  doctype: "Tệp có khai báo DOCTYPE nên không được đọc để bảo đảm an toàn. Hãy mở tệp và lưu lại.",
  depth: "Tệp có quá nhiều lớp lồng nhau nên không được đọc. Hãy chép bảng phụ lục sang tệp mới.",
  elements: "Tệp có quá nhiều thành phần nên không được đọc. Hãy chỉ giữ phần kế hoạch và phụ lục.",
  entries: "Tệp nén có quá nhiều tệp con nên không được đọc. Hãy mở tệp và lưu lại.",
  inflated: "Nội dung tệp khi giải nén quá lớn nên không được đọc. Hãy chỉ giữ phần kế hoạch và phụ lục.",
  grid: "Bảng trong tệp quá lớn nên không được đọc. Hãy chỉ giữ bảng phụ lục của kế hoạch.",
  lines: "Văn bản có quá nhiều dòng nên không được đọc. Hãy chỉ chép bảng phụ lục của kế hoạch.",
  blocks:
    "Văn bản được lấy từ PDF theo từng khối nên các ô của bảng đã lẫn thứ tự, không ghép lại được. Hãy chọn chính tệp PDF hoặc Word của kế hoạch; nếu chỉ có văn bản, hãy lấy lại bằng pdftotext -layout.",
  letters:
    "Các chữ có dấu đã rời khỏi từ (phông chữ của tệp PDF thiếu chữ Việt) nên không ghép lại được. Hãy chọn chính tệp PDF hoặc Word của kế hoạch.",
  encrypted: "Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi chọn lại.",
};

/** What happened and what to do, for a document that gave no plan. */
export function importErrorSentence(error: ImportError): string {
  if (error instanceof NotTextError) {
    return error.what === "image"
      ? "Tệp là ảnh, không có chữ để đọc. Hãy dùng bản có chữ của kế hoạch hoặc nhận dạng chữ (OCR) trước."
      : "Tệp không phải là văn bản. Hãy chọn tệp Word (.docx), Excel (.xlsx), PDF hoặc văn bản (.txt).";
  }
  if (error instanceof UnsupportedKindError) {
    const kind = KINDS[error.kind] ?? error.kind;
    return `Chưa đọc được trực tiếp tệp ${kind}. Hãy mở tệp, chép toàn bộ nội dung rồi dán vào đây hoặc lưu thành .docx, .xlsx, .txt.`;
  }
  if (error instanceof TooLargeError) {
    return `Tệp quá lớn (${megabytes(error.bytes)} MB; tối đa ${megabytes(error.limit)} MB). Hãy chỉ giữ phần kế hoạch và phụ lục.`;
  }
  if (error instanceof ScannedPdfError)
    return "Tệp PDF là bản quét (ảnh chụp), không có chữ để đọc. Hãy dùng bản PDF hoặc Word có chữ, hoặc nhận dạng chữ (OCR) trước.";
  if (error instanceof EncryptedPdfError) return REFUSED.encrypted;
  if (error instanceof TooManyPagesError)
    return `Tệp PDF có ${error.pages} trang; chỉ đọc được tệp tối đa ${error.limit} trang. Hãy tách riêng phần phụ lục.`;
  if (error instanceof CrowdedPageError)
    return `Trang ${error.page} của tệp PDF có quá nhiều chữ nên không được đọc. Hãy tách riêng phần phụ lục.`;
  if (error instanceof RefusedFileError) return REFUSED[error.reason];
  switch (error.code) {
    case "damaged":
      return "Tệp bị hỏng hoặc chưa tải về đủ. Hãy mở tệp, lưu lại rồi chọn lại; hoặc dán nội dung vào đây.";
    case "empty-document":
      return "Tệp không có chữ nào. Hãy kiểm tra lại tệp hoặc nội dung đã dán.";
    case "no-rows":
      return "Đã thấy phụ lục nhưng không có dòng nhiệm vụ nào được đánh số. Hãy kiểm tra xem nội dung đã được chép đủ chưa.";
    default:
      return "Không tìm thấy phụ lục: không có bảng nào có các cột nhiệm vụ, đơn vị chủ trì, thời gian hoàn thành. Hãy chép cả dòng tiêu đề của bảng.";
  }
}

/** What a warning of the import means. */
export function warningSentence(warning: ImportWarning): string {
  const quoted = shortened(warning.text);
  switch (warning.code) {
    case "leftover-text":
      return `Có nội dung chưa xếp được vào ô nào: “${quoted}”. Hãy xem và bổ sung nếu cần.`;
    case "stray-words":
      return `Có từ nằm ngoài ô: “${quoted}”. Hãy đối chiếu với bản gốc.`;
    case "numbering-gap":
      return `Số thứ tự bị nhảy trước mục ${quoted}. Hãy kiểm tra xem có thiếu dòng không.`;
    case "no-year":
      return "Không thấy năm của kế hoạch. Hãy nhập năm trước khi tạo sổ.";
    case "no-targets":
      return "Không thấy chỉ tiêu bằng số trong phần mục tiêu.";
    case "unknown-column":
      return `Cột “${quoted}” không có trong sổ; nội dung được giữ nguyên dưới tên cột.`;
    case "guessed-column":
      return `Cột “${quoted}” được hiểu theo nội dung của các ô. Hãy kiểm tra xem cột được dùng đúng chưa.`;
    case "missing-column":
      return `Bảng không có cột “${fieldName(warning.text)}”. Các ô này để trống.`;
    case "group-answers":
      return `Dòng tiêu đề nhóm có đơn vị, thời hạn riêng, không thuộc dòng nào: “${quoted}”. Hãy bổ sung vào các dòng bên dưới nếu cần.`;
    case "unread-part":
      return "Tệp có phần nhúng từ tài liệu khác chưa được đọc. Hãy mở tệp, lưu lại rồi chọn lại nếu thiếu dòng.";
    case "hidden-rows":
      return `Trang tính có ${warning.text} dòng đang ẩn; các dòng này vẫn được đọc. Hãy bỏ dòng thừa nếu cần.`;
    case "hidden-columns":
      return `Trang tính có ${warning.text} cột đang ẩn; các cột này vẫn được đọc.`;
    case "hidden-sheet":
      return `Có bảng nhiệm vụ trong ${warning.where} đang ẩn; bảng này không được đọc. Hãy chọn bảng nếu cần.`;
    case "uncalculated":
      return `Có ${warning.text} ô công thức chưa lưu kết quả nên để trống. Hãy mở tệp bằng Excel, lưu lại rồi chọn lại.`;
    case "error-values":
      return `Có ${warning.text} ô công thức báo lỗi (như #N/A, #REF!) nên để trống. Hãy sửa công thức trong tệp rồi chọn lại, hoặc nhập vào các ô này.`;
    case "other-table":
      return `Không đọc bảng “${quoted}” vì là của năm khác hoặc là kết quả đã thực hiện. Hãy chọn bảng nếu cần.`;
    case "headless-table":
      return `Bảng ở ${warning.where} không có dòng tiêu đề và có số cột khác bảng trước nên chưa được đọc. Hãy chọn bảng nếu thiếu dòng.`;
    case "no-head":
      return "Không nhận ra dòng tiêu đề của bảng; ý nghĩa các cột được đoán theo nội dung. Hãy kiểm tra kỹ từng cột.";
    case "block-order":
      return "Văn bản được lấy từ PDF theo từng khối nên các ô của bảng có thể đã lẫn thứ tự. Nên chọn chính tệp PDF hoặc Word của kế hoạch; nếu dùng bản này, hãy đối chiếu từng ô với bản gốc.";
    case "recognised-text":
      return `Từ ${warning.where}, tệp là bản quét có lớp chữ do máy nhận dạng; chữ, dấu và số có thể sai. Hãy đối chiếu từng ô với bản gốc, hoặc dùng bản Word của kế hoạch.`;
    case "unreadable-letters":
      return `Từ ${warning.where}, phông chữ trong tệp PDF không cho biết đó là chữ gì: chữ không đọc được hiện là “�”, chữ khác cũng có thể sai. Hãy dùng bản Word hoặc bản PDF gốc của kế hoạch, hoặc đối chiếu từng ô.`;
    case "decomposed-letters":
      return "Văn bản dùng dấu tổ hợp (Unicode tổ hợp); đã chuyển sang Unicode dựng sẵn.";
    case "legacy-encoding":
      return "Văn bản dùng bảng mã cũ (TCVN3, VNI). Hãy đối chiếu chữ với bản gốc.";
  }
}

const DOUBTS: Readonly<Record<DoubtReason, string>> = {
  boundary: "Chưa chắc ranh giới giữa ô này và ô bên cạnh.",
  merged: "Ô được hiểu là gộp chung với dòng trên.",
  split: "Ô bị ngắt qua trang; hãy xem đã nối đúng chưa.",
  decoded: "Chữ được chuyển từ bảng mã cũ.",
  marks: "Nội dung được đọc từ các cột có đánh dấu (tháng, quý, đơn vị).",
  column: "Tên cột không cho biết cột dùng làm gì; cột được hiểu theo nội dung của các ô.",
  unreadable: "Có chữ không đọc được từ phông chữ của tệp, hiện là “�”.",
  overflow: "Nội dung dài hơn bề rộng của cột; có thể lẫn chữ của ô bên cạnh.",
};

/** Why a cell should be looked at. */
export function doubtSentence(reason: DoubtReason): string {
  return DOUBTS[reason];
}

/** The name of a column's field for people. */
export const FIELD_NAMES = {
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Kết quả/Sản phẩm",
  leadUnit: "Đơn vị chủ trì",
  coopUnits: "Đơn vị phối hợp",
  deadline: "Thời gian hoàn thành",
  budget: "Kinh phí",
} as const;

function fieldName(field: string): string {
  return Object.entries(FIELD_NAMES).find(([key]) => key === field)?.[1] ?? field;
}

function megabytes(bytes: number): string {
  return decimal(Math.round((bytes / 1024 / 1024) * 10) / 10);
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}…`;
}

/** A column without a heading. */
export const unnamedColumn = (position: number): string => `Cột ${position}`;
