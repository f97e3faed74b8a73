/** Sentences of the pane: putting the province's scheme in place of the workbook's own. */
import { decimal } from "./common";

const named = ({ no, name }: { readonly no: string; readonly name: string }): string =>
  no === "" ? name : `${no}. ${name}`;

export const schemePane = {
  bar: "Bộ tiêu chí",
  unknown: "Bộ tiêu chí của sổ",
  open: "Đổi bộ tiêu chí…",
  title: "Đổi bộ tiêu chí",
  back: "Chấm điểm",
  intro:
    "Chọn quyết định của tỉnh (Word, PDF, Excel) hoặc tệp bộ tiêu chí. Sổ chỉ thay đổi sau khi xem lại và chọn Áp dụng vào sổ.",
  chooseFile: "Chọn tệp…",
  readFront: "Đọc trang tính đang mở",
  editTitle: "Sửa bộ tiêu chí đang dùng",
  editHint:
    "Ghi bộ tiêu chí ra trang “Bộ tiêu chí” để thêm, bớt, đổi tên, đổi điểm tối đa và cách tính; sửa xong thì đọc lại.",
  edit: "Sửa trong trang tính",
  reread: "Đọc lại trang “Bộ tiêu chí”",
  reading: "Đang đọc bộ tiêu chí…",
  page: (page: number, pages: number): string => `Trang ${page}/${pages}`,
  stop: "Dừng",
  failedTitle: "Chưa đọc được bộ tiêu chí",
  badJson: "Tệp không phải JSON hợp lệ.",
  changeFailedTitle: "Chưa đổi được bộ tiêu chí",
  readTitle: (title: string): string => `Đã đọc: ${title}`,
  total: (fields: number, components: number, max: number): string =>
    `${fields} lĩnh vực, ${components} tiêu chí thành phần, tổng ${decimal(max)} điểm`,
  sample: "Bộ này vẫn là mẫu: đặt tên khác ở ô A1 trang “Bộ tiêu chí” khi đã sửa theo quyết định của tỉnh.",
  otherYear: (year: number, ofPlan: number): string =>
    `Bộ này ghi năm đánh giá ${year}, sổ là của kế hoạch năm ${ofPlan}: có đúng bộ cần dùng không?`,
  rulesTitle: "Cách tính đã đọc",
  rulesLabel: "Chọn danh sách cách tính",
  lists: {
    todo: (count: number): string => `Cần xem ${count}`,
    all: (count: number): string => `Tất cả ${count}`,
  },
  allSure: "Cách tính nào cũng đã rõ.",
  sureness: { sure: "Rõ", check: "Đề xuất, cần xem", open: "Chưa rõ: người nhập điểm" },
  confirmedBadge: "Đã xác nhận",
  max: (max: number): string => `tối đa ${decimal(max)}`,
  source: "Quyết định ghi",
  noSource: "(không ghi cách tính)",
  read: "Hiểu là",
  confirm: "Đúng như vậy",
  rewrite: "Sửa cách tính",
  enter: "Để người nhập điểm",
  reset: "Bỏ quyết định này",
  rewriteLabel: "Cách tính điểm (viết lại)",
  rewriteHint: "Ví dụ: Từ 90% trở lên: 2; từ 80% đến dưới 90%: 1; dưới 80%: 0",
  useWords: "Dùng cách này",
  cancel: "Thôi",
  gradesTitle: "Xếp loại",
  gradesWords: (grades: readonly { readonly from: number; readonly label: string }[]): string =>
    grades.length === 0
      ? "Không xếp loại."
      : grades.map(({ from, label }) => `${label}: từ ${decimal(from)}%`).join("; "),
  gradesUsual: "Văn bản không ghi khung xếp loại; đây là khung thường gặp, cần xác nhận.",
  gradesToConfirm: "Khung đọc từ văn bản, cần xác nhận.",
  gradesTake: "Dùng khung này",
  gradesTakeUsual: "Dùng khung thường gặp",
  wholeTitle: "Cần xem ở cả bộ",
  changesTitle: "Sổ sẽ đổi như sau",
  looking: "Đang so với sổ…",
  kept: (count: number): string =>
    count === 0 ? "Chưa có số liệu nào để giữ." : `${count} tiêu chí giữ nguyên số liệu đã nhập.`,
  renamed: "Giữ số liệu, số hoặc tên mới:",
  renamedLine: (before: Parameters<typeof named>[0], after: Parameters<typeof named>[0]): string =>
    before.name === after.name ? `${before.no} → ${named(after)}` : `${named(before)} → ${named(after)}`,
  rescored: "Giữ số liệu, nhưng cách tính hoặc điểm tối đa đổi; cần xem lại số liệu:",
  former: "Không còn trong bộ mới; số liệu được giữ ở trang “Số liệu tiêu chí cũ”, không tính điểm:",
  row: named,
  added: (count: number): string => `${count} tiêu chí thành phần mới, chưa có số liệu.`,
  dropped: (count: number): string => `${count} tiêu chí chưa có số liệu bị bỏ.`,
  grades: "Khung xếp loại lấy theo bộ mới; mức đã sửa tay được thay.",
  nothing: "Bộ này giống bộ đang dùng.",
  more: (count: number): string => `… và ${count} mục nữa`,
  unconfirmed: (count: number): string =>
    `Còn ${count} cách tính chưa xác nhận: vẫn áp dụng được, câu hỏi sẽ ghi ngay cạnh cách tính trong trang Chấm điểm.`,
  apply: "Áp dụng vào sổ",
  applying: "Đang ghi vào sổ…",
  applied: "thay bộ tiêu chí",
  save: "Lưu thành tệp",
  saved: (name: string): string =>
    `Tệp “${name}” nằm ở thư mục Tải xuống; mở lại bằng nút chọn tệp ở bước lấy bộ tiêu chí. Không thấy tệp là Excel này không cho tải xuống: áp dụng vào sổ, mở trang Bộ tiêu chí rồi lưu bằng Excel.`,
  unnamedFile: "bo-tieu-chi",
  sheetWritten: "ghi trang Bộ tiêu chí",
  undoHint: "Có thể lấy lại bộ cũ bằng nút hoàn tác ở cuối thẻ này.",
} as const;
