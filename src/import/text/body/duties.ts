import type { Duty, Period } from "../../../plan/plan";
import { bareText, fold } from "../letters";
import type { BodyPart } from "./parts";
import { sentencesOf } from "./sentences";

/**
 * The duties of the part on implementation: its periodic reports, and what it charges units with by name ("Giao …"),
 * which have no periods.
 */
export function readDuties(parts: readonly BodyPart[]): Duty[] {
  const implementing = parts.filter(({ name }) => /\bto chuc thuc hien\b|\btrach nhiem\b/.test(fold(name)));
  return implementing.flatMap((part) => {
    let responsible = "";
    let no = "";
    return part.paragraphs.flatMap((paragraph): Duty[] => {
      if (paragraph.no !== no) responsible = "";
      no = paragraph.no;
      responsible = responsibleOf(paragraph.text) || responsible;
      const ref = [part.no, paragraph.no].filter((level) => level !== "").join(".");
      return sentencesOf(paragraph.text).flatMap((sentence) => {
        const periods = periodsOf(sentence);
        const reports = periods.length > 0 && REPORTS.test(bareText(sentence));
        if (!reports && !ASSIGNED.test(sentence)) return [];
        return [{ ref, text: sentence, periods: reports ? periods : [], responsible }];
      });
    });
  });
}

const REPORTS = /\b(?:bao cao|tong hop|thong ke|so ket|tong ket|giao ban|ra soat)\b/;
const PERIODIC = /\b(?:hang|dinh ky|theo) (?:tuan|thang|quy|nam|6|9|06|09|ky)\b|\bdinh ky\b/;
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/\b(?:hang|dinh ky|theo) tuan\b/, "week"],
  [/\b(?:hang|dinh ky|theo) thang\b|\bthang (?:quy)\b/, "month"],
  [/\bquy\b(?! dinh| che| trinh| hoach| chuan| mo)/, "quarter"],
  [/\b0?6 thang\b/, "halfYear"],
  [/\b0?9 thang\b/, "nineMonths"],
  [/\b(?:hang|dinh ky) nam\b|\b(?:thang|quy|va) nam\b(?! (?:20|nay|truoc))/, "year"],
];

/** The periods that a sentence names, shortest first; none where nothing in it is periodic. */
function periodsOf(sentence: string): Period[] {
  const bare = bareText(sentence);
  return PERIODIC.test(bare)
    ? PERIODS.flatMap(([pattern, period]) => (pattern.test(bare) ? [period] : []))
    : [];
}

const ACTS =
  "chủ động|có trách nhiệm|hướng dẫn|triển khai|chủ trì|tổ chức|phối hợp|xây dựng|thực hiện|tham mưu|báo cáo|theo dõi|căn cứ|tiếp tục|nghiêm túc|rà soát|tuyên truyền|phổ biến|đôn đốc|kiểm tra|cung cấp|công bố|đăng tải|hỗ trợ|bố trí|là";
const ASSIGNED = new RegExp(`^(?:Giao|Đề nghị|Yêu cầu)\\s+(.{3,120}?)\\s+(?:${ACTS})(?:\\s|$)`);
const SUBJECT = new RegExp(`^(\\p{Lu}.{2,120}?)(?:\\s+(?:${ACTS})\\s|:|$)`, "u");

/** Whom a paragraph charges, as written: "Giao Văn phòng Sở hướng dẫn …", "Các đơn vị chủ động …". */
function responsibleOf(text: string): string {
  const name = ASSIGNED.exec(text)?.[1] ?? SUBJECT.exec(text)?.[1] ?? "";
  return name.length <= 120 && !/[.;]/.test(name) ? name.trim() : "";
}
