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
  rule("no", 0, /^(?:s?tt|so tt|so thu tu|thu tu|so|no|stt muc)$/),
  rule("no", WEAK, /^(?:ma|ma so|ma hieu|ma nhiem vu|ky hieu)$/),
  rule("measure", 0, /^(?:so luong|don gia|thanh tien|don vi tinh|dvt|dv tinh|khoi luong)\b/),
  rule("extra", 0, /^(?:ghi chu|can cu|co so phap ly|tinh trang|trang thai|danh gia|nguon nhiem vu|loai )/),
  rule(
    "extra",
    0,
    /^(?:ma|so (?:hieu|ky hieu|van ban|quyet dinh)|loai|linh vuc|hinh thuc|van ban giao|van ban chi dao)\b(?!.*\b(?:nhiem vu$|ngay))/,
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
  rule("target", 0, /^(?:ten |noi dung |nhom |cac |muc tieu )*chi tieu\b/),
  // the work
  rule("objective", 0, /^(?:cac )?(?:muc tieu|muc dich)\b(?!.*\bnhiem vu)/),
  rule("activity", 1, /^(?:ten |cac |noi dung )*(?:hoat dong|giai phap|bien phap|viec cu the|cach thuc)\b/),
  rule(
    "task",
    1,
    /^(?:ten |cac |nhom |danh muc |noi dung |linh vuc |yeu cau |muc tieu |dau |de muc )*(?:nhiem vu|cong viec|dau viec|noi dung)\b/,
  ),
  // when, in whatever words
  rule("deadline", 6, /\b(?:bat dau|khoi dau|tu ngay|trien khai tu)\b/),
  rule(
    "deadline",
    1,
    /\b(?:thoi gian|thoi han|thoi diem|ngay|moc|han)\b.*\b(?:hoan thanh|ket thuc|den ngay)\b|^(?:hoan thanh|ket thuc)\b|^den ngay\b/,
  ),
  rule(
    "deadline",
    2,
    /^(?:du kien |ke hoach )?(?:thoi han|han|moc|ngay (?:hoan|trinh|bao cao|nop|ban hanh))\b|^deadline/,
  ),
  rule("deadline", 3, /^(?:du kien |ke hoach |khung )?(?:thoi gian|thoi diem|so ngay|lo trinh)\b/),
  rule("deadline", 5, /^tien do\b|^(?:nam|thang|quy)(?: (?:thuc hien|hoan thanh))?$/),
  // what shows that it is done
  rule("product", 1, /\b(?:san pham|dau ra)\b/),
  rule("product", 2, /^(?:du kien )?ket qua\b(?! thuc hien)/),
  rule("product", 3, /^(?:du kien )?ket qua\b/),
  rule("budget", 1, /\bkinh phi\b/),
  rule("budget", 2, /^(?:du toan|ngan sach|nguon (?:von|luc|tai chinh)|tong muc|chi phi)\b/),
  // who
  rule("coopUnits", 1, /^(?!.*\bchu tri).*\bphoi hop\b/),
  // a person answers where no office does
  rule(
    "leadUnit",
    WEAK,
    /^(?:nguoi|can bo|cong chuc|chuyen vien|ca nhan|thanh vien)\b(?!.*\b(?:don vi|phong|bo phan)\b).*\b(?:chu tri|dau moi|trach nhiem|thuc hien|phu trach|tham muu|lam)\b/,
  ),
  rule("leadUnit", 1, /\b(?:chu tri|dau moi|chiu trach nhiem|thuc hien chinh|phu trach chinh)\b/),
  rule("coopUnits", 2, /\btham gia\b/),
  rule("leadUnit", 2, /^(?:phan cong|trach nhiem|giao) ?(?:thuc hien|nhiem vu|to chuc)?/),
  rule(
    "leadUnit",
    2,
    /^(?:cac |ten )?(?:don vi|co quan|phong|bo phan|to chuc|so ban nganh|ban nganh|bo nganh|dia phuong).*\b(?:thuc hien|tham muu|phu trach|soan thao|xay dung|trien khai|bao cao)\b/,
  ),
  rule("leadUnit", WEAK, /^noi\b.*\b(?:thuc hien|phu trach|tham muu|lam)\b/),
  rule(
    "leadUnit",
    WEAK,
    /^(?:don vi|co quan|phong|phong ban|don vi co quan|co quan don vi|phong don vi|thuc hien)$/,
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
  if (lower && lower.rank < WEAK && !(lower.role === "extra" && upper?.role === "deadline")) return lower;
  return headingOf(parts.join(" ")) ?? lower ?? upper;
}
