import { after, behindLastMark, isMark, phrases, says, skip, type Token } from "./token";

const VERBS = [
  "ban hành, bàn giao, báo cáo, bảo đảm, bố trí, bồi dưỡng, bổ sung, cài đặt, cải tạo, cập nhật, cấp, chấm, chỉ đạo",
  "chỉnh lý, chỉnh sửa, chuẩn bị, chuẩn hóa, chuyển đổi, công bố, công khai, cung cấp, củng cố, đảm bảo, đánh giá",
  "đào tạo, đạt, đăng, đấu thầu, đề nghị, đề xuất, điều chỉnh, điều tra, đôn đốc, đổi mới, đưa, duy trì, gia hạn",
  "giải ngân, giải quyết, giao, góp ý, gửi, hoàn chỉnh, hoàn tất, hoàn thành, hoàn thiện, họp, hợp nhất, hướng dẫn",
  "kết nối, kết thúc, khai mạc, khai trương, khảo sát, khắc phục, khen thưởng, khởi công, kiểm điểm, kiểm tra",
  "kiện toàn, ký kết, lập, lấy ý kiến, lựa chọn, mở, mua sắm, nâng cấp, nghiên cứu, nghiệm thu, nhân rộng, nhập, nộp",
  "phát động, phát hành, phân bổ, phân công, phân tích, phê duyệt, phổ biến, phối hợp, quán triệt, quyết toán, rà soát",
  "sắp xếp, số hóa, soạn thảo, sơ kết, sửa đổi, tái cấu trúc, tập huấn, tham gia, tham mưu, thanh tra, thành lập",
  "thẩm định, theo dõi, thi, thí điểm, thiết kế, thông báo, thông qua, thống kê, thu thập, thực hiện, tích hợp",
  "tiếp nhận, tiếp tục, tinh giản, tổ chức, tổng hợp, tổng kết, trang bị, trả lời, triển khai, trình, truyền thông",
  "tuyên truyền, tuyển dụng, tự chấm, tự đánh giá, tự kiểm tra, ứng dụng, vận hành, xác định, xây dựng, xem xét, xét",
  "xếp loại, xin ý kiến, xong, xử lý",
];
const NOUNS = [
  "kế hoạch, dự thảo, hồ sơ, kỳ họp, kì họp, phiên họp, cuộc họp, hội nghị, hội thảo, cuộc thi, lớp, nhiệm vụ",
  "công tác, công việc, danh mục, tài liệu, sản phẩm",
];
const VERB = phrases(...VERBS.flatMap((line) => line.split(", ")));
/** How plans name what is due at a time: the verbs of office work, and the nouns that stand for it. */
const WORK = phrases(...[...VERBS, ...NOUNS].flatMap((line) => line.split(", ")));
/** "Đợt 1 kiểm tra", "riêng cấp xã" */
const AHEAD_OF_WORK = phrases(
  ...["lần", "đợt", "kỳ", "kì", "bước", "giai đoạn", "việc", "cần", "sẽ", "riêng"],
);
/** Who has to, or what for: "cấp xã trước 31/5, cấp tỉnh trước 30/6", "nhân Ngày Pháp luật 09/11". */
const WHO = phrases("cấp tỉnh", "cấp huyện", "cấp xã", "các", "khối", "đối với", "toàn", "chào mừng", "nhân");
const MUST = phrases("phải");
/** "Ngày bắt đầu: 01/3", "thời hạn cũ: 30/6", "số liệu chốt: 14/6": times of something else. */
const ANOTHER_TIME = phrases(
  ...["bắt đầu", "khởi công", "khởi đầu", "ngày ký", "ngày nhận", "ngày giao", "ngày ban hành", "hiệu lực"],
  ...["số liệu", "căn cứ", "cũ", "ban đầu", "trước đây", "trước đó", "gốc", "bỏ", "thay", "thực tế"],
);

/**
 * Whether the words in front of a time say what is due then: they begin with an office's work ("trình UBND tỉnh …"),
 * or name it before a colon. Others may be about any day: "số liệu đến …", "văn bản ký ngày …".
 */
export function tellsWork(words: readonly Token[]): boolean {
  if (namesAnotherTime(words)) return false;
  const last = words[words.length - 1];
  if (says(words, MUST) || isMark(last, ":")) return true;
  return beginsWithWork(words) || beginsWithWork(words.slice(behindLastMark(words, ",;-")));
}

/** Whether a verb of work stands right in front of a place: "ban hành 6/2026", never "lớp 1/2026". */
export function standsBehindVerb(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((length) => after(tokens, at - length, VERB) === at);
}

function beginsWithWork(words: readonly Token[]): boolean {
  const start = afterOrdinal(words);
  return start === words.length || [WORK, WHO].some((list) => after(words, start, list) !== null);
}

/** Whether the words speak of a day that isn't the one to be kept. */
export function namesAnotherTime(words: readonly Token[]): boolean {
  return says(words, ANOTHER_TIME);
}

/** "Đợt 1", "- 2." */
function afterOrdinal(words: readonly Token[]): number {
  let next = 0;
  for (let led = skip(words, next, AHEAD_OF_WORK); words[next]; led = skip(words, next, AHEAD_OF_WORK)) {
    if (led === next && words[next]?.type === "word") break;
    next = Math.max(led, next + 1);
  }
  return next;
}
