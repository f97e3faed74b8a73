/** Sentences of the tab Chấm điểm. */
import type { RoundTotals } from "../../workbook/scoredComponents";
import { decimal } from "./common";

const points = (value: number | null): string => (value === null ? "–" : decimal(value));

export const scores = {
  title: "Chấm điểm",
  noneTitle: "Sổ này chưa có bảng chấm điểm",
  noneAdvice: "Tạo lại sổ từ kế hoạch; trang Chấm điểm được lập cùng sổ.",
  toPlan: "Đưa kế hoạch vào",
  sample: "Bộ tiêu chí này chỉ là mẫu. Thay bằng Bộ tiêu chí của tỉnh trước khi dùng điểm.",
  total: "Điểm tự đánh giá",
  ofMax: (self: number | null, max: number | null): string => `${points(self)}/${points(max)}`,
  index: "Chỉ số",
  percent: (share: number): string => `${decimal(share * 100, 2)}%`,
  noIndex: "–",
  grade: (grade: string): string => `Xếp loại: ${grade}`,
  /** While components have no figures, the class says little. */
  gradeSoFar: (grade: string): string => `Xếp loại tạm tính: ${grade}`,
  rounds: { appraised: "Thẩm định", final: "Sau giải trình" },
  round: (name: string, { score, index, grade, missing }: RoundTotals): string =>
    [
      `${name}: ${points(score)} điểm`,
      ...(index === null ? [] : [`${decimal(index * 100, 2)}%`]),
      ...(missing !== null && missing > 0 ? [`còn ${missing} tiêu chí chưa chấm`] : [grade]),
    ].join(" · "),
  declared: (done: number, all: number): string => `Đã có số liệu ${done}/${all} tiêu chí`,
  ready: "Đủ số liệu, đủ tài liệu hoặc giải trình: có thể lập báo cáo tự đánh giá.",
  notReady: (missing: number, unexplained: number, wrong: number): string =>
    `Trước khi lập báo cáo: ${[
      ...(missing > 0 ? [`${missing} tiêu chí chưa có số liệu`] : []),
      ...(wrong > 0 ? [`${wrong} số liệu sai`] : []),
      ...(unexplained > 0 ? [`${unexplained} tiêu chí phải giải trình`] : []),
    ].join("; ")}.`,
  lists: {
    missing: "Chưa có số liệu",
    wrong: "Sai",
    unexplained: "Thiếu giải trình",
    nearer: "Tăng được điểm",
    others: "Nơi khác chấm",
    all: "Tất cả",
  },
  listsLabel: "Chọn danh sách tiêu chí",
  listFilter: (name: string, count: number): string => `${name} ${count}`,
  emptyTitle: {
    missing: "Tiêu chí nào cũng đã có số liệu",
    wrong: "Không có số liệu sai",
    unexplained: "Không tiêu chí nào còn thiếu giải trình",
    nearer: "Chưa có tiêu chí nào biết chắc cách tăng điểm",
    others: "Không có tiêu chí do nơi khác chấm",
    all: "Bảng chấm điểm chưa có tiêu chí nào",
  },
  emptyAdvice: "Chọn danh sách khác để xem tiếp.",
  showAll: "Xem tất cả",
  criterion: (no: string): string => `Tiêu chí ${no}`,
  maxPoints: (max: number | null): string => `tối đa ${points(max)}`,
  unsaved: "Chưa ghi",
  unsavedCount: (count: number): string => `${count} tiêu chí có phần chưa ghi vào sổ.`,
} as const;

export const scoreEntry = {
  back: "Danh sách",
  previous: "Tiêu chí trước (Alt+PageUp)",
  next: "Tiêu chí sau (Alt+PageDown)",
  at: (place: number, count: number): string => `${place}/${count}`,
  save: "Ghi vào sổ",
  saveHint: "Ctrl+Enter",
  saved: (no: string): string => `tiêu chí ${no}`,
  reset: "Bỏ phần chưa ghi",
  goToRow: "Đến dòng trong bảng",
  gone: "Tiêu chí này không còn trong bảng. Quay lại danh sách để chọn tiêu chí khác.",
  rule: "Cách tính điểm",
  field: "Lĩnh vực",
  points: "Điểm",
  pointsOf: (self: number | null, max: number | null): string => `${points(self)}, tối đa ${points(max)}`,
  computedIs: (computed: number | null): string => `Điểm theo quy tắc: ${points(computed)}`,
  takenFrom: (source: string, figure: string): string =>
    `Lấy số liệu từ: ${source}${figure === "" ? " (chưa có)" : ` (${figure})`}. Kê khai ở đây thì dùng số liệu kê khai.`,
  appraisal: "Thẩm định",
  notSelfScored: "Cơ quan không tự chấm tiêu chí này.",
  noSource: "(không lấy, tự kê khai)",
  noChoice: "(chưa chọn)",
  otherChoice: (text: string): string => `${text} (không có trong danh sách)`,
  fields: {
    declared: "Số liệu kê khai",
    typed: "Điểm nhập tay",
    survey: "Điểm điều tra xã hội học",
    appraised: "Điểm thẩm định",
    final: "Điểm sau giải trình",
    evidence: "Tài liệu kiểm chứng",
    explanation: "Giải trình",
    reason: "Lý do chênh lệch",
    notArisen: "Không phát sinh",
    source: "Lấy số liệu từ",
  },
  hints: {
    percent: (most: number): string => `Từ 0 đến ${decimal(most)}, ví dụ 8,5`,
    count: "Số nguyên, không âm",
    amount: "Số không âm, ví dụ 8,5",
    either: (options: readonly string[]): string =>
      options.length === 0 ? "Số liệu theo quy tắc đang áp dụng" : `Một số, hoặc: ${options.join("; ")}`,
    typed: "Để trống thì lấy điểm theo quy tắc",
    final: "Để trống thì giữ điểm thẩm định",
    source: "Dùng khi không kê khai số liệu",
    evidence: "Số, ngày văn bản; hoặc thêm từng văn bản ở mục Minh chứng",
    documents: (count: number): string => `Trang Minh chứng có ${count} văn bản của tiêu chí này`,
  },
  wrong: {
    notANumber: "Cần một số, ví dụ 85 hoặc 8,5.",
    negative: "Số không được âm.",
    notWhole: "Cần một số nguyên.",
    over: (most: number): string => `Nhiều nhất là ${decimal(most)}.`,
    notBetween: (from: number, to: number): string => `Cần một số từ ${decimal(from)} đến ${decimal(to)}.`,
    notInList: (options: readonly string[]): string =>
      `Cần một số hoặc một trong các mức: ${options.join("; ")}.`,
    tooLong: (most: number): string =>
      `Một ô chứa được ${most} ký tự. Rút ngắn hoặc chỉ ghi số, ngày văn bản.`,
  },
  advice: {
    unproven: "Có điểm mà chưa có tài liệu kiểm chứng: ghi giải trình.",
    typedDiffers: (difference: number): string =>
      `Điểm nhập tay ${difference > 0 ? "cao" : "thấp"} hơn điểm theo quy tắc ${decimal(Math.abs(difference))}: ghi giải trình.`,
    appraisedDiffers: (difference: number): string =>
      `Điểm thẩm định ${difference > 0 ? "cao" : "thấp"} hơn điểm tự đánh giá ${decimal(Math.abs(difference))}: ghi lý do chênh lệch.`,
    notArisenIgnored: "Tiêu chí này không được bỏ qua vì không phát sinh; điểm vẫn tính.",
  },
} as const;

/** The register of documents, entered from a component. */
export const documents = {
  title: "Minh chứng",
  none: "Chưa có văn bản nào của tiêu chí này ở trang Minh chứng.",
  named: ({ number, date, summary }: { number: string; date: string; summary: string }): string =>
    [[number || "(không số)", date].filter((part) => part !== "").join(", "), summary]
      .filter((part) => part !== "")
      .join(" – "),
  form: "Văn bản minh chứng",
  add: "Thêm văn bản",
  edit: "Sửa",
  remove: "Xóa",
  save: "Ghi văn bản",
  saveHint: "Ctrl+Enter",
  cancel: "Thôi",
  saved: (no: string): string => `văn bản của tiêu chí ${no}`,
  removed: (no: string): string => `xóa văn bản của tiêu chí ${no}`,
  fields: {
    number: "Số ký hiệu",
    date: "Ngày văn bản",
    summary: "Trích yếu",
    link: "Đường dẫn",
  },
  hints: { number: "Ví dụ 12/BC-SNV", date: "dd/mm/yyyy" },
  unnamed: "Ghi số ký hiệu, trích yếu hoặc đường dẫn.",
  wrongDate: "Ghi ngày dạng dd/mm/yyyy, ví dụ 05/03/2026.",
  twice: "Văn bản này đã ghi cho tiêu chí này.",
  shared: "Văn bản này cũng được dùng cho tiêu chí khác.",
  local: "Đường dẫn trên máy hoặc mạng nội bộ: cơ quan thẩm định không mở được.",
} as const;
