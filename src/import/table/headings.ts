import type { ColumnRole } from "../text/columns";
import { headingAt, isTextRole } from "../text/columns";
import { bareText, remembered } from "../text/letters";

/** What a heading says that its column holds. */
export interface Heading {
  /** "target" is a number that is promised; "measure" belongs to lists of goods: quantity, price. */
  readonly role: ColumnRole | "target" | "measure";
  /** Of two columns with one role, the lower rank has it: "Thời gian hoàn thành" before "Thời gian bắt đầu". */
  readonly rank: number;
}

interface Rule {
  readonly role: Heading["role"];
  readonly rank: number;
  readonly pattern: RegExp;
}

/** So weak that it makes a column's role only where no other column has it. */
export const WEAK = 9;

const rule = (role: Heading["role"], rank: number, pattern: RegExp): Rule => ({ role, rank, pattern });

/** On bare words; the first rule that holds wins. A cell is known to be one heading, so words may stand anywhere. */
const RULES: readonly Rule[] = [
  rule("no", 0, /^(?:s? ?t ?t|so tt|so thu tu|thu tu|so|no|stt muc)$/),
  rule("no", WEAK, /^muc$/),
  rule("no", WEAK, /^(?:ma|ma so|ma hieu|ma nhiem vu|ky hieu)$/),
  // what was done already is no plan
  rule("extra", 0, /\b(?:thuc te|den nay|da (?:lam|thuc hien|hoan thanh|dat|xong))\b/),
  rule("extra", 0, /^ket qua thuc hien (?:den|nam|quy|thang|ky) /),
  rule("product", 1, /^(?:loai|hinh thuc|dang|ten|yeu cau)\b.*\b(?:san pham|ket qua|dau ra)\b/),
  rule(
    "product",
    WEAK,
    /^(?:(?:loai|hinh thuc|the loai) )?van ban$|^(?!don vi|co quan|nguoi).*\b(?:minh|kiem) chung$/,
  ),
  rule(
    "leadUnit",
    2,
    /^(?:don vi|co quan|phong|bo phan|to chuc)\b.*\b(?:duoc giao|phan cong|nhan (?:nhiem vu|viec)|thuong truc)\b/,
  ),
  rule("measure", 0, /^(?:so luong|don gia|thanh tien|don vi tinh|dvt|dv tinh|khoi luong)\b/),
  rule("extra", 0, /^(?:ghi chu|can cu|co so phap ly|tinh trang|trang thai|danh gia|nguon nhiem vu|loai )/),
  rule(
    "extra",
    0,
    /^(?:ma|so (?:hieu|ky hieu|van ban|quyet dinh)|loai|linh vuc|hinh thuc(?= )|van ban giao|van ban chi dao)\b(?!.*\b(?:(?:nhiem vu|noi dung|cong viec)$|ngay))/,
  ),
  rule(
    "extra",
    0,
    /^(?:ty le|% |muc do|kho khan|nguyen nhan|kien nghi|de xuat|y kien|tai lieu|link|duong dan)/,
  ),
  rule("extra", 0, /\b(?:lanh dao|nguoi ky|giam doc|chu tich)\b/),
  rule(
    "extra",
    0,
    /^(?:cap|co quan|don vi|noi) (?:co tham quyen )?(?:trinh|ban hanh|phe duyet|tham dinh|quyet dinh|ky|nhan)\b/,
  ),
  rule("extra", 1, /\b(?:theo doi|kiem tra|giam sat|don doc|tham dinh)$/),
  // where it is done and for whom: cells that may name units and mean none that works
  rule(
    "extra",
    1,
    /^(?:dia (?:diem|ban|chi)|noi to chuc|pham vi|doi tuong|quy mo|so (?:lop|luot|nguoi|cuoc)|giang vien|hoc vien)\b(?!.*\b(?:chu tri|phoi hop|thuc hien)\b)/,
  ),
  rule("target", 0, /^(?:ten |noi dung |nhom |cac |muc tieu )*chi tieu\b/),
  // the work
  rule("objective", 0, /^(?:cac )?(?:muc tieu|muc dich)\b(?!.*\bnhiem vu)/),
  rule(
    "activity",
    1,
    /^(?:ten |cac |nhom |noi dung )*(?:hoat dong|giai phap|bien phap|viec cu the|cach thuc|buoc)\b/,
  ),
  rule(
    "task",
    1,
    /^(?:ten |cac |nhom |danh muc |noi dung |linh vuc |yeu cau |muc tieu |dau |dau muc |de muc )*(?:tieu nhiem vu|nhiem vu|cong viec|dau viec|noi dung|viec|cong tac$)\b/,
  ),
  rule("task", 2, /^(?:ten )?(?:de an|chuong trinh|du an|tieu chi)\b.*\bnhiem vu\b|^trich yeu\b/),
  // when, in whatever words
  rule(
    "deadline",
    6,
    /\b(?:bat dau|khoi dau|tu ngay|trien khai tu)\b(?!.*\bden\b)|^thoi (?:gian|han)\b.* tu(?: thang| quy)?$/,
  ),
  rule("deadline", 1, /^thoi (?:gian|han)\b.* den(?: thang| quy)?$/),
  rule(
    "deadline",
    1,
    /\b(?:thoi gian|thoi han|thoi diem|ngay|moc|han)\b.*\b(?:hoan thanh|ket thuc|den ngay)\b|^(?:(?:du kien|ke hoach|phai|yeu cau) )?(?:hoan thanh|ket thuc)\b|^den ngay\b|\bden han\b|\bxong\b/,
  ),
  rule(
    "deadline",
    2,
    /^(?:du kien |ke hoach |yeu cau (?:ve )?)?(?:thoi han|ky han|han|moc|ngay (?:hoan|trinh|bao cao|nop|ban hanh))\b|^deadline/,
  ),
  rule(
    "deadline",
    3,
    /^(?:du kien |ke hoach |khung |yeu cau (?:ve )?)?(?:thoi gian|thoi diem|so ngay|lo trinh)\b/,
  ),
  rule("deadline", WEAK, /^(?:ngay|dinh ky|tan suat)$/),
  rule("deadline", 5, /^(?:yeu cau (?:ve )?)?tien do\b|^(?:nam|thang|quy)(?: (?:thuc hien|hoan thanh))?$/),
  // what shows that it is done
  rule("product", 3, /\b(?:san pham|dau ra)\b.*\b(?:thoi (?:han|gian)|ngay|moc)\b/),
  rule("product", 1, /\b(?:san pham|dau ra)\b/),
  rule("product", 2, /^(?:du kien |yeu cau (?:ve )?)?ket qua\b(?! thuc hien)/),
  rule("product", 3, /^(?:du kien )?ket qua\b|^yeu cau (?:can |phai )?dat\b/),
  rule("budget", 1, /\bkinh phi\b/),
  rule("budget", 2, /^(?:du toan|ngan sach|nguon (?:von|luc|tai chinh)|tong muc|chi phi)\b/),
  // who
  rule("coopUnits", 1, /^(?!.*\bchu tri).*\bphoi hop\b/),
  rule("coopUnits", 2, /\bcung (?:thuc hien|lam)\b/),
  rule(
    "coopUnits",
    2,
    /^(?:cac )?(?:don vi|co quan|phong|bo phan|to chuc|ca nhan|so|nganh)\b.*\b(?:lien quan|ho tro)$|^ho tro$/,
  ),
  // a person answers where no office does
  rule(
    "leadUnit",
    WEAK,
    /^(?:nguoi|can bo|cong chuc|chuyen vien|ca nhan|thanh vien)\b(?!.*\b(?:don vi|phong|bo phan)\b).*\b(?:chu tri|dau moi|trach nhiem|thuc hien|phu trach|tham muu|thu ly|lam)\b/,
  ),
  rule("leadUnit", 1, /\b(?:chu tri|dau moi|chiu trach nhiem|thuc hien chinh|phu trach chinh)\b/),
  rule("coopUnits", 2, /\btham gia\b/),
  rule("leadUnit", 2, /^(?:phan cong|trach nhiem|giao) ?(?:thuc hien|nhiem vu|to chuc)?/),
  rule(
    "leadUnit",
    2,
    /^(?:cac |ten |nguoi )?(?:don vi|co quan|phong|bo phan|to chuc|so(?: ban)? nganh|ban|bo|nganh|vu|cuc|chi cuc|khoa|trung tam|dia phuong)\b.*\b(?:thuc hien|tham muu|phu trach|soan thao|xay dung|trien khai|bao cao)\b/,
  ),
  rule("leadUnit", WEAK, /^noi\b.*\b(?:thuc hien|phu trach|tham muu|lam)\b/),
  rule("leadUnit", WEAK, /^(?:thuc hien|ai (?:lam|thuc hien))$|^(?:don vi|co quan) (?:quan ly|to chuc)$/),
  // nothing but words for bodies: "Khoa/Phòng", "Đơn vị thuộc Bộ"
  rule(
    "leadUnit",
    WEAK,
    /^(?:ten |cac )?(?:(?:don vi|co quan|phong|ban|bo phan|khoa|to chuc|ca nhan|vu|cuc|chi cuc|nganh|bo|dia phuong|trung tam|chuyen mon|(?:truc )?thuoc|so)(?: |$))+$/,
  ),
];

/** Short forms that offices put into narrow columns. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  dv: "don vi",
  cq: "co quan",
  tg: "thoi gian",
  sp: "san pham",
  kq: "ket qua",
  kp: "kinh phi",
  nd: "noi dung",
  nv: "nhiem vu",
  cv: "cong viec",
  ph: "phoi hop",
  ct: "chu tri",
  ht: "hoan thanh",
  dvct: "don vi chu tri",
  dvph: "don vi phoi hop",
  cqct: "co quan chu tri",
  cqph: "co quan phoi hop",
  tght: "thoi gian hoan thanh",
  tgth: "thoi gian thuc hien",
};

/** What begins like a heading may be long; what only has a heading's word in it must be short. */
const LONGEST_HEADING = 9;
const LONGEST_KNOWN_HEADING = 20;

/**
 * What a heading that fills a cell says, null where it says nothing that is known.
 * @example headingOf("Sở, ban, ngành chủ trì")?.role // "leadUnit"
 */
export const headingOf = remembered((text: string): Heading | null => {
  if (/^#$/.test(text.trim())) return { role: "no", rank: 0 };
  const words = bareText(text.replace(/\bt\.\s*gian/gi, "thời gian"))
    .split(" ")
    .map((word) => SHORT_FORMS[word] ?? word);
  const bare = words.join(" ");
  if (bare === "" || words.length > LONGEST_KNOWN_HEADING) return null;
  const known = headingAt(words, 0);
  if (words.length > LONGEST_HEADING && known === null) return null;
  const found = RULES.find(({ pattern }) => pattern.test(bare));
  if (found) return { role: found.role, rank: found.rank };
  return known ? { role: known.role, rank: 4 } : null;
});

const BETWEEN_LINES = " – ";

/** A heading's lines as one text, and back. @example partsOfHeading(headingOfLines(["Phân công", "Chủ trì"])) */
export function headingOfLines(parts: readonly string[]): string {
  return parts.join(BETWEEN_LINES);
}

export function partsOfHeading(heading: string): string[] {
  return heading.split(BETWEEN_LINES);
}

/** Of the parts of a budget their sum is the budget, else the first of them. */
const SUM = /^(?:tong|cong)\b/;

/**
 * What a column says whose heading has several lines: the lowest, else all together, else the upper one. A lower
 * line that only says "Nội dung" is the work only where the upper one says nothing else.
 */
export function headingOfParts(parts: readonly string[]): Heading | null {
  const last = parts[parts.length - 1] ?? "";
  const upper = parts.length > 1 ? headingOf(parts[0] ?? "") : null;
  const lower = headingOf(last);
  if (lower && upper && isTextRole(lower.role as ColumnRole) && !isTextRole(upper.role as ColumnRole))
    return upper;
  if (upper?.role === "budget") return { ...upper, rank: SUM.test(bareText(last)) ? 0 : upper.rank };
  if (lower && lower.rank < WEAK && !(lower.role === "extra" && upper?.role === "deadline")) return lower;
  return headingOf(parts.join(" ")) ?? lower ?? upper;
}
