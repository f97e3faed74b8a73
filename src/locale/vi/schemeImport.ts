/** Sentences of: bringing in a province's scheme. */
import { decimal } from "./common";

/** Enough of a text to find it by. */
const MOST_LETTERS = 160;
const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;

/** What a person must decide or confirm before a rule that was read from a decision holds. */
export const schemeQuestions = {
  tooLong: "Nội dung cách tính quá dài nên chưa đọc: cần chọn quy tắc, hoặc để cán bộ tự nhập điểm.",
  noRule: "Văn bản không ghi cách tính điểm: cần chọn quy tắc, hoặc để cán bộ tự nhập điểm.",
  unknown: (part: string) => `Chưa hiểu “${shortened(part)}”: cần cho biết cách tính điểm của phần này.`,
  formula: (part: string) =>
    `Công thức “${shortened(part)}” chưa đưa được về một quy tắc: cần cho biết cách tính.`,
  unfit: "Các mức điểm không khớp nhau hoặc vượt điểm tối đa: cần xem lại từng mức.",
  tooManySteps: "Có nhiều hơn 12 mức điểm: cần gộp bớt hoặc tách tiêu chí.",
  highestDiffers: (max: number) =>
    `Mức cao nhất không bằng điểm tối đa ${decimal(max)}: các mức cộng dồn, hay điểm ghi nhầm?`,
  addsUp: (max: number) =>
    `Các ý cộng lại đúng bằng điểm tối đa ${decimal(max)}: chấm cộng từng ý, hay chọn một mức? Nếu cộng, hãy tách thành các tiêu chí con.`,
  sameLabels: "Hai mức trùng tên hoặc có quá nhiều mức: cần đặt lại tên các mức.",
  otherwiseUnsaid: (label: string) => `Chỉ ghi điểm khi “${shortened(label)}”: trường hợp khác tính 0 điểm?`,
  noneUnsaid: "Không có mức 0 điểm: thêm mức “Không đạt mức nào” được 0 điểm?",
  noneOfThem: "Không đạt mức nào",
  hole: (span: string) => `Không quy định điểm cho ${span}: tính 0 điểm?`,
  belowUnsaid: (bound: string) => `Không quy định điểm cho phần thấp hơn mức ${bound}: tính 0 điểm?`,
  sameBound: (bound: number) => `Giá trị ${decimal(bound)} thuộc cả hai mức: lấy mức cao hơn?`,
  openSteps: "Các mức “từ … trở lên” cùng đúng với giá trị cao: lấy mức cao nhất đạt được?",
  overlap: "Hai mức chồng lên nhau: cần cho biết mức nào áp dụng.",
  restNotZero: "Trường hợp “không thực hiện” hoặc “còn lại” vẫn có điểm: cần cho biết tính thế nào.",
  notArisen:
    "“Không phát sinh” không có tỷ lệ để so với các mức: tính điểm hay giảm trừ điểm tối đa? Cần cho biết cách tính.",
  ofEachPeriod:
    "Mức ghi cho từng tháng, từng quý: số liệu kê khai là của kỳ thấp nhất trong năm, đúng không?",
  misspelt: "Lời văn viết sai chính tả hoặc nói hai nghĩa: các mức đọc được đã đúng chưa?",
  shareOf: (target: number, max: number) =>
    `“Tính theo tỷ lệ” được hiểu là (tỷ lệ/${decimal(target)}%) × ${decimal(max)}: đúng không?`,
  differentSubjects: "Các mức có thể nói về những nội dung khác nhau: để cán bộ chọn một mức, đúng không?",
  severalAmounts: "Có nhiều mức cộng hoặc trừ khác nhau: cần cho biết cách tính.",
  takenBesides: "Vừa có điểm theo mức vừa có điểm trừ: cần cho biết tính thế nào.",
  capDiffers: (max: number) => `Mức cao nhất ghi trong quy tắc khác điểm tối đa ${decimal(max)}: lấy số nào?`,
  penaltyLimit: (max: number) => `Điểm trừ theo quy tắc khác mức ${decimal(max)} ghi ở cột điểm: lấy số nào?`,
  bySurvey: "Điểm lấy từ điều tra, khảo sát, cơ quan không tự chấm: đúng không?",
  byOthers: "Điểm do cơ quan khác chấm, cơ quan không tự chấm: đúng không?",
  maxMissing: (no: string, taken: number) =>
    `Mục ${no} không ghi điểm tối đa: tạm lấy ${decimal(taken)}, cần xem lại.`,
  maxFromRule: "Điểm tối đa lấy từ mức cao nhất trong cách tính: đúng không?",
  lineOfTitle: (no: string, text: string) =>
    `Mục ${no} có các mục con nên dòng “${shortened(text)}” chưa được dùng: cần xem lại.`,
  stray: (text: string) => `Dòng “${shortened(text)}” chưa biết thuộc mục nào: cần xem lại.`,
  untitled: "Bộ tiêu chí chấm điểm cải cách hành chính",
  noTable:
    "Không tìm thấy bảng tiêu chí: cần một bảng có cột tên tiêu chí (Lĩnh vực/Tiêu chí/Nội dung) và cột Điểm tối đa. Nếu tệp là bản quét, hãy dùng bản Word hoặc Excel.",
};

/** What is doubtful about the classes that were read from a decision. */
export const gradeQuestions = {
  inPoints: (total: number) =>
    `Khung ghi theo điểm, tổng ${decimal(total)} điểm: được đổi ra phần trăm, đúng không?`,
  belowLowest: (from: number) => `Không quy định loại cho mức dưới ${decimal(from)}: không xếp loại?`,
  openBound: (label: string, from: number) =>
    `“${label}” ghi trên ${decimal(from)}: đúng ${decimal(from)} được xếp vào loại này?`,
  doesNotMeet: (label: string, above: string) =>
    `Giữa “${label}” và “${above}” có khoảng trống hoặc chồng lên nhau: phần đó xếp vào “${label}”?`,
};

/** In front of the numbers of a block's lines where the block itself has none. */
export const blockNo = { bonus: "Thưởng", penalty: "Trừ" } as const;

/** Headings of a scheme's own sheet. */
export const SCHEME_COLUMNS = ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Nguồn số liệu"] as const;
export const schemeSheetName = "Bộ tiêu chí";
