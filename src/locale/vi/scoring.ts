/** Sentences of: scoring. */
import { decimal } from "./common";

/** Said wherever a made-up scheme is shown. */
export const SAMPLE_NOTICE = "MẪU – thay bằng Bộ tiêu chí của tỉnh";

/** Errors: the file can't be used as a scheme. */
export const schemeErrors = {
  notAnObject: "Tệp không phải là bộ tiêu chí: cần một đối tượng JSON có các lĩnh vực (fields).",
  newerFormat: (format: string) =>
    `Bộ tiêu chí ghi định dạng "${format}" mà phiên bản này chưa đọc được; cần bản mới hơn của Sổ CCHC.`,
  noFields: "Bộ tiêu chí không có lĩnh vực nào (fields).",
  notAList: (where: string, key: string) => `${where}: mục "${key}" phải là một danh sách.`,
  notARecord: (where: string) => `${where}: phải là một đối tượng.`,
  missingText: (where: string, key: string) => `${where}: thiếu "${key}" (chữ).`,
  missingNumber: (where: string, key: string) => `${where}: thiếu số "${key}" hoặc giá trị không phải là số.`,
  outOfRange: (where: string, key: string, value: number, min: number, max: number) =>
    `${where}: "${key}" = ${decimal(value)} ngoài khoảng từ ${decimal(min)} đến ${decimal(max)}.`,
  tooPrecise: (where: string, key: string, value: number) =>
    `${where}: "${key}" = ${decimal(value)} có hơn 4 chữ số thập phân.`,
  tooDeep: (where: string) => `${where}: có quá nhiều cấp lồng nhau.`,
  duplicateNo: (where: string) => `${where}: số thứ tự bị trùng.`,
  tooMany: (what: string, count: number, limit: number) =>
    `Có ${count} ${what}, nhiều hơn giới hạn ${limit}.`,
};

/** Warnings: the scheme is used, but a person must know. */
export const schemeWarnings = {
  sumDiffers: (max: number, sum: number) =>
    `Điểm tối đa ghi ${decimal(max)} nhưng các mục bên dưới cộng lại được ${decimal(sum)}.`,
  totalDiffers: (total: number, sum: number) =>
    `Tổng điểm ghi ${decimal(total)} nhưng các lĩnh vực cộng lại được ${decimal(sum)}.`,
  unknownRule: (kind: string) =>
    `Chưa tính được quy tắc "${kind}": cán bộ tự nhập điểm theo nội dung quy tắc.`,
  unclearRule: (reason: string) => `Quy tắc không rõ (${reason}): cán bộ tự nhập điểm theo nội dung quy tắc.`,
  unusedParameter: (name: string) =>
    `Tham số "${name}" của quy tắc không dùng khi tính; xem nội dung quy tắc.`,
  highestBelowMax: (highest: number, max: number) =>
    `Mức cao nhất của quy tắc là ${decimal(highest)}, thấp hơn điểm tối đa ${decimal(max)}.`,
  hole: (spans: string) => `Không quy định điểm cho ${spans}: tính 0 điểm.`,
  beyondMax: (max: number) =>
    `Điểm trừ theo quy tắc có thể vượt mức ${decimal(max)} ghi ở điểm tối đa: tính theo quy tắc, không chặn ở mức đó.`,
  unconfirmed: (question: string) => `Chưa xác nhận cách tính đọc từ văn bản. ${question}`,
  gradesAssumed:
    "Bộ tiêu chí không có khung xếp loại: tạm dùng khung thường gặp, cần xác nhận; sửa được trên trang Chấm điểm.",
  gradesUnconfirmed: "Khung xếp loại chưa được xác nhận: cần đối chiếu với văn bản của tỉnh.",
  noCriteria: "Lĩnh vực không có tiêu chí trong nguồn: không tự chấm.",
};

/** Why a rule isn't computed. */
export const unclear = {
  noBands: "thiếu bậc điểm",
  boundsUnsaid: "không nói cận thuộc bậc nào",
  sameBound: "hai bậc cùng một cận",
  scoreOverMax: "điểm của bậc vượt điểm tối đa",
  scoreUnderZero: "điểm của bậc nhỏ hơn 0",
  floorOverTarget: "mức sàn cao hơn mức đạt",
  capDiffers: "điểm trần khác điểm tối đa",
  decimals: "làm tròn khác 2 chữ số",
  noOptions: "thiếu mức để chọn",
  sameOption: "hai mức cùng tên",
  unnamedOptions: "các mức chỉ có biểu thức, không có tên",
  noneNotZero: "điểm khi không thực hiện chưa rõ",
  noAmount: "thiếu số điểm trừ hoặc cộng",
  deductFloor: "mức thấp nhất khác 0",
  penaltyOnly: "quy tắc trừ đứng ngoài khối điểm trừ",
  overlap: "hai bậc chồng lên nhau",
  noBranch: "thiếu một trong hai quy tắc của điều kiện",
  badCondition: "điều kiện không đọc được",
  noTarget: (no: string) => `không có tiêu chí ${no} tự chấm để đặt điều kiện`,
  nestedTarget: (no: string) => `tiêu chí ${no} lại tính theo điều kiện khác`,
  noSuchAnswer: (no: string, answer: string) => `tiêu chí ${no} không có mức "${answer}"`,
};

/** Places in a scheme, for the sentences above. */
export const places = {
  scheme: "Bộ tiêu chí",
  field: (no: string) => `Lĩnh vực ${no}`,
  criterion: (no: string) => `Tiêu chí ${no}`,
  component: (no: string) => `Tiêu chí thành phần ${no}`,
  grade: (position: number) => `Xếp loại thứ ${position}`,
  fields: "lĩnh vực",
  components: "tiêu chí thành phần",
};

const atMost = (cap: number | null): string => (cap === null ? "" : `, tối đa ${decimal(cap)}`);

/** A rule in words, where the document's own words are missing. */
export const ruleWords = {
  yes: "Có",
  no: "Không",
  atLeast: (bound: string) => `từ ${bound} trở lên`,
  over: (bound: string) => `trên ${bound}`,
  from: (bound: string) => `từ ${bound}`,
  fromOver: (bound: string) => `trên ${bound}`,
  below: (bound: string) => `đến dưới ${bound}`,
  upTo: (bound: string) => `đến ${bound}`,
  under: (bound: string) => `dưới ${bound}`,
  notOver: (bound: string) => `không quá ${bound}`,
  score: (what: string, score: number) => `${what}: ${decimal(score)}`,
  proportional: (max: number, target: number, floor: number) =>
    [
      `Từ ${decimal(target)}% trở lên: ${decimal(max)}`,
      `${floor > 0 ? `từ ${decimal(floor)}% đến dưới` : "dưới"} ${decimal(target)}%: tỷ lệ/${decimal(target)}% × ${decimal(max)}`,
      ...(floor > 0 ? [`dưới ${decimal(floor)}%: 0`] : []),
    ].join("; "),
  taken: (amount: number) => `Có: trừ ${decimal(amount)}; không: 0`,
  deduction: (max: number, amount: number, cap: number | null) =>
    max < 0
      ? `Mỗi lỗi trừ ${decimal(amount)}${atMost(cap)}`
      : `Đủ: ${decimal(max)}; mỗi lỗi trừ ${decimal(amount)}, thấp nhất 0`,
  deductPerDay: (
    max: number,
    { flatDays, flat, perDay, cap }: { flatDays: number; flat: number; perDay: number; cap: number | null },
  ) => {
    const taken = `chậm không quá ${decimal(flatDays)} ngày trừ ${decimal(flat)}; từ ngày thứ ${decimal(flatDays + 1)} trừ thêm ${decimal(perDay)}/ngày`;
    return max < 0
      ? `Đúng hạn: 0; ${taken}${atMost(cap)}`
      : `Đúng hạn: ${decimal(max)}; ${taken}, thấp nhất 0`;
  },
  conditional: (condition: string, then: string, otherwise: string) =>
    `Nếu tiêu chí ${condition} thì: ${then}. Nếu không thì: ${otherwise}`,
  comparison: { "=": "là", "<>": "không phải là", ">=": "≥", ">": ">", "<=": "≤", "<": "<" },
  hole: (span: string) => `${span}: không quy định (0 điểm)`,
  perItem: (max: number, amount: number) =>
    `Mỗi nội dung ${decimal(amount)} điểm, cao nhất ${decimal(max)} điểm`,
  enteredSelf: "Tự nhập điểm",
  enteredSurvey: "Điều tra xã hội học, không tự chấm",
  enteredExternal: "Cơ quan khác chấm, không tự chấm",
  notArising: "không phát sinh: giảm trừ điểm tối đa",
  requirements: (list: string) => `Đủ các yêu cầu (${list})`,
};

export const surveyComponentName = "Kết quả điều tra xã hội học";

/** Classes where the scheme names none (a convention; provinces differ). */
export const usualGrades = [
  { from: 90, label: "Xuất sắc" },
  { from: 80, label: "Tốt" },
  { from: 70, label: "Khá" },
  { from: 50, label: "Trung bình" },
  { from: 0, label: "Yếu" },
];

/** The sheet Chấm điểm. */
export const scorecardTitle = "BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH";

/** Headings of ChamDiem: the form's nine columns, then what people and formulas need beside them. */
export const SCORE_COLUMNS = {
  no: "TT",
  name: "Lĩnh vực – Tiêu chí – Tiêu chí thành phần",
  max: "Điểm tối đa",
  declared: "Số liệu kê khai",
  self: "Điểm tự đánh giá",
  survey: "Điểm XHH",
  appraised: "Điểm thẩm định",
  /** The third round: what the appraisers gave after the agency explained. */
  final: "Điểm sau giải trình",
  evidence: "Tài liệu kiểm chứng",
  explanation: "Giải trình",
  /** A self-score that a person puts in place of the rule's. */
  typed: "Điểm nhập tay",
  /** Why the appraisers' points differ. */
  reason: "Lý do chênh lệch",
  /** What the figure is taken from where nobody declares one. */
  source: "Lấy số liệu từ",
  notArisen: "Không phát sinh",
  state: "Tình trạng số liệu",
  /** What is missing before the row is ready. */
  todo: "Cần bổ sung",
  typedDifference: "Chênh lệch nhập tay",
  appraisedDifference: "Chênh lệch thẩm định",
  finalDifference: "Chênh lệch sau giải trình",
  rule: "Cách tính điểm",
  /** Documents of the sheet Minh chứng. */
  documents: "Số minh chứng",
  share: "Tỷ lệ",
  appraisedShare: "Tỷ lệ thẩm định",
  finalShare: "Tỷ lệ sau giải trình",
  level: "Cấp",
  kind: "Loại quy tắc",
  key: "Mã",
  field: "Mã lĩnh vực",
  criterion: "Mã tiêu chí",
  /** Keys of the titles between criterion and component, each between bars; only in schemes that have such. */
  groups: "Mã nhóm",
  /** What is declared in rows that the rules of others ask for; only in schemes that have such. */
  answer: "Câu trả lời",
  limit: "Kê khai tối đa",
  computed: "Điểm theo quy tắc",
  applicable: "Điểm tối đa áp dụng",
  /** The figure that is scored: declared, or taken from the source. */
  used: "Số liệu tính",
  /** What each round counts of a component: possible values only, of two decimals. */
  countedSelf: "Điểm tính vòng 1",
  countedAppraised: "Điểm tính vòng 2",
  countedFinal: "Điểm tính vòng 3",
} as const;

export const boundHeading = (position: number): string => `Ngưỡng ${position}`;
export const scoreHeading = (position: number): string => `Điểm ${position}`;

/** "Cấp" of a row. Formulas add up by it. */
export const SCORE_LEVELS = {
  field: "Lĩnh vực",
  criterion: "Tiêu chí",
  group: "Nhóm nội dung",
  component: "Thành phần",
  total: "Tổng cộng",
  bonus: "Điểm thưởng",
  penalty: "Điểm trừ",
  bonusItem: "Nội dung thưởng",
  penaltyItem: "Nội dung trừ",
} as const;

export const totalRowName = "TỔNG CỘNG";
export const adjustmentName = {
  bonus: (cap: number | null) => (cap === null ? "ĐIỂM THƯỞNG" : `ĐIỂM THƯỞNG (tối đa ${decimal(cap)} điểm)`),
  penalty: (cap: number | null) => (cap === null ? "ĐIỂM TRỪ" : `ĐIỂM TRỪ (tối đa ${decimal(cap)} điểm)`),
};

export const RULE_KINDS = {
  yesNo: "Có hoặc không",
  ladder: "Theo bậc",
  proportional: "Theo tỷ lệ",
  level: "Chọn mức",
  perItem: "Cộng theo số lượng",
  deduction: "Trừ theo lỗi",
  deductPerDay: "Trừ theo ngày chậm",
  conditional: "Theo điều kiện",
  entered: "Nhập điểm",
} as const;
export const ENTERED_KINDS = {
  self: "Nhập điểm",
  survey: "Điều tra XHH",
  external: "Cơ quan khác chấm",
} as const;

/** What a component's figure may be taken from. */
export const SCORE_SOURCES = {
  completion: "Tỷ lệ hoàn thành kế hoạch",
  onTime: "Tỷ lệ hoàn thành đúng hạn",
  toDate: "Tỷ lệ hoàn thành việc đến hạn",
  milestones: "Tỷ lệ mốc, báo cáo đúng hạn",
  field: (name: string): string => `Hoàn thành: ${name}`.slice(0, 120),
  target: "Chỉ tiêu ",
} as const;

/** "Tình trạng số liệu". What can be scored begins with `declared`, what is impossible with `wrong`. */
export const DECLARATION = {
  declared: "Đã có số liệu",
  smallShare: "Đã có số liệu (dưới 1%: xem lại)",
  inHole: "Đã có số liệu (ngoài các mức: 0 điểm)",
  none: "Chưa có số liệu",
  awaits: "Chưa có số liệu của tiêu chí liên quan",
  notArisen: "Không phát sinh",
  notSelfScored: "Không tự chấm",
  wrong: "Sai",
  errorCell: "Sai: ô báo lỗi",
  notANumber: "Sai: phải là số",
  negative: "Sai: số âm",
  overLimit: "Sai: quá mức tối đa",
  notWhole: "Sai: phải là số nguyên",
  notInList: "Sai: chọn trong danh sách",
} as const;

export const NOT_ARISEN_MARK = "x";

/** How the sentences of "Cần bổ sung" begin that ask for an explanation, and for the reason of a difference. */
export const EXPLANATION_ASKED = "Giải trình:";
export const REASON_ASKED = "Lý do chênh lệch:";

/** "Cần bổ sung" of a component: each sentence that holds. */
export const SCORE_TODO = {
  typedWrong: "Sai: điểm nhập tay không tính được. ",
  typedDiffers: "Giải trình: điểm nhập tay khác điểm theo quy tắc. ",
  unproven: "Giải trình: có điểm mà chưa có tài liệu kiểm chứng. ",
  reason: "Lý do chênh lệch: điểm thẩm định khác điểm tự đánh giá. ",
  surveyWrong: "Sai: điểm XHH không tính được. ",
  appraisedWrong: "Sai: điểm thẩm định không tính được. ",
  finalWrong: "Sai: điểm sau giải trình không tính được. ",
} as const;

/** "Cần bổ sung" of a row that adds up: how many components a round that has begun hasn't scored. */
export const ROUND_TODO = {
  before: "Thẩm định: còn ",
  after: " tiêu chí thành phần chưa chấm. ",
} as const;

/** The line of totals above the table. */
export const scoreTotals = {
  declared: "Đã có số liệu",
  wrong: " – sai: ",
  max: "Điểm tối đa áp dụng",
  self: "Điểm tự đánh giá",
  index: "Chỉ số",
  grade: (cell: string) => `Xếp loại (sửa khung tại ${cell})`,
  appraised: "Điểm thẩm định",
  appraisedIndex: "Chỉ số thẩm định",
  appraisedGrade: "Xếp loại thẩm định",
  appraisedMissing: "Thẩm định: số tiêu chí chưa chấm",
  final: "Điểm sau giải trình",
  finalIndex: "Chỉ số sau giải trình",
  finalGrade: "Xếp loại sau giải trình",
  finalMissing: "Sau giải trình: chưa chấm",
  survey: "Điểm XHH",
  adjusted: "Điểm sau thưởng, trừ",
  appraisedAdjusted: "Thẩm định sau thưởng, trừ",
  finalAdjusted: "Sau giải trình, thưởng, trừ",
  incomplete: "Chưa chấm đủ",
  mark: "Đánh dấu",
  rounding: "Làm tròn chỉ số",
  gradeFrame: "Khung xếp loại: từ (%) – xóa mức để bỏ xếp loại",
  notApplicable: "không áp dụng",
  notScored: "Chưa chấm điểm",
  ungraded: "Không xếp loại",
} as const;

export const ROUNDING = { halfUp: "Làm tròn", cut: "Cắt bỏ" } as const;

export const scorecardHint = (title: string, sample: boolean, warnings: readonly string[]): string =>
  [sample ? `${SAMPLE_NOTICE}. ${title}.` : `Bộ tiêu chí: ${title}.`, ...warnings].join(" ");

/** A rule's words with what is doubtful about it. */
export const withWarning = (text: string, warning: string): string =>
  text === "" ? `Lưu ý: ${warning}` : `${text}\nLưu ý: ${warning}`;

/** What the cells of ChamDiem accept. */
export const scoreErrors = {
  percent: {
    title: "Số liệu kê khai",
    message: "Nhập tỷ lệ phần trăm từ 0 đến mức tối đa, ví dụ 85,4 cho 85,4%. Vượt kế hoạch thì nhập 100.",
  },
  count: { title: "Số liệu kê khai", message: "Nhập số lượng: số nguyên, không âm." },
  points: { title: "Số liệu kê khai", message: "Nhập điểm từ 0 đến điểm tối đa, ví dụ 1,5." },
  choice: { title: "Số liệu kê khai", message: "Hãy chọn một mức trong danh sách." },
  conditional: {
    title: "Số liệu kê khai",
    message: "Giá trị không hợp với quy tắc đang áp dụng; quy tắc tùy theo tiêu chí liên quan.",
  },
  typed: {
    title: "Điểm nhập tay",
    message:
      "Để trống để lấy điểm theo quy tắc. Nếu nhập, điểm phải từ 0 đến điểm tối đa và ghi giải trình khi khác điểm theo quy tắc.",
  },
  score: { title: "Điểm", message: "Nhập điểm trong khoảng từ 0 đến điểm tối đa của tiêu chí thành phần." },
  source: {
    title: "Lấy số liệu từ",
    message: "Chọn trong danh sách, hoặc để trống để tự kê khai. Đã kê khai thì số liệu kê khai được dùng.",
  },
  notArisen: { title: "Không phát sinh", message: "Chọn x nếu không phát sinh, hoặc để trống." },
  rounding: { title: "Làm tròn chỉ số", message: "Hãy ghi “Làm tròn” hoặc “Cắt bỏ”." },
  gradeBound: { title: "Khung xếp loại", message: "Nhập mức từ 0 đến 100." },
} as const;

export const declaredPromptTitle = {
  percent: "Nhập tỷ lệ (%)",
  count: "Nhập số lượng",
  points: "Nhập điểm",
  choice: "Chọn mức",
  conditional: "Nhập theo quy tắc",
} as const;

/** How rules began whose figure an earlier version took from the plan by a formula; the column of sources does now. */
export const linkedToPlan = "Lấy từ tỷ lệ hoàn thành kế hoạch (trang Tổng quan). ";
