import type { Duty, Period } from "../../../plan/plan";
import { bareText, fold } from "../letters";
import type { BodyPart } from "./parts";
import { sentencesOf } from "./sentences";

/** The duties of the part on implementation, and the work of the parts on tasks. */
export function readDuties(parts: readonly BodyPart[]): Duty[] {
  const implementing = parts.filter(({ name }) => IMPLEMENTING.test(fold(name)));
  const working = parts.filter(({ name }) => WORK.test(fold(name)) && !OTHER_THAN_WORK.test(fold(name)));
  return [...implementing.flatMap(dutiesOf), ...working.flatMap(workOf)];
}

const IMPLEMENTING = /\bto chuc thuc hien\b|\btrach nhiem\b/;
const WORK = /\b(?:nhiem vu|noi dung)\b/;
const OTHER_THAN_WORK = /\b(?:to chuc thuc hien|trach nhiem|muc tieu|chi tieu|muc dich|yeu cau|kinh phi)\b/;
/** A paragraph without a full stop is a heading: "7. Xây dựng Chính quyền điện tử, Chính quyền số". */
const CLOSED = /[.;/]\s*$/;

/** The sentences of a part on tasks. */
function workOf(part: BodyPart): Duty[] {
  return part.paragraphs
    .filter(({ text }) => CLOSED.test(text))
    .flatMap(({ no, text }) =>
      sentencesOf(text).map((sentence): Duty => {
        return { kind: "work", ref: refOf(part, no), text: sentence, periods: [], responsible: "" };
      }),
    );
}

/** Periodic reports, and what units are charged with by name ("Giao …"). */
function dutiesOf(part: BodyPart): Duty[] {
  let responsible = "";
  let no = "";
  return part.paragraphs.flatMap((paragraph): Duty[] => {
    if (paragraph.no !== no) responsible = "";
    no = paragraph.no;
    responsible = responsibleOf(paragraph.text) || responsible;
    const ref = refOf(part, paragraph.no);
    return sentencesOf(paragraph.text).flatMap((sentence): Duty[] => {
      const periods = periodsOf(sentence);
      const reports = periods.length > 0 && REPORTS.test(bareText(sentence));
      if (reports) return [{ kind: "report", ref, text: sentence, periods, responsible }];
      return ASSIGNED.test(sentence)
        ? [{ kind: "charge", ref, text: sentence, periods: [], responsible }]
        : [];
    });
  });
}

function refOf(part: BodyPart, no: string): string {
  return [part.no, no].filter((level) => level !== "").join(".");
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
