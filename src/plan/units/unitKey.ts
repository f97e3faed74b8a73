import { foldText } from "../text/fold";

/** Short forms that stand for the same words in every office. Forms with two meanings are left out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  mttq: "mat tran to quoc",
  ubmttq: "uy ban mat tran to quoc",
  vp: "van phong",
  khcn: "khoa hoc cong nghe",
  khxh: "khoa hoc xa hoi",
  gddt: "giao duc dao tao",
  tttt: "thong tin truyen thong",
  tnmt: "tai nguyen moi truong",
  nnmt: "nong nghiep moi truong",
  nnptnt: "nong nghiep phat trien nong thon",
  khdt: "ke hoach dau tu",
  gtvt: "giao thong van tai",
  vhtt: "van hoa the thao",
  vhttdl: "van hoa the thao du lich",
  ldtbxh: "lao dong thuong binh xa hoi",
  tthc: "thu tuc hanh chinh",
  tdc: "tieu chuan do luong chat luong",
  tcdlcl: "tieu chuan do luong chat luong",
  dlcl: "do luong chat luong",
  khtc: "ke hoach tai chinh",
  tccb: "to chuc can bo",
  cnscd: "cong nghe so cong dong",
  tw: "trung uong",
  gd: "giam doc",
  pgd: "pho giam doc",
};
/** Short forms that mean this only where a name begins. */
const AT_START: Readonly<Record<string, string>> = {
  p: "phong",
  tt: "trung tam",
  cc: "chi cuc",
  ub: "uy ban",
};
/** "KH & CN" as "KH&CN"; but "Thể thao & Du lịch" are two words. */
const SPACED_SHORT_FORM = /(?<!\p{L})(\p{Lu}{1,5})(?:\s?&\s?|-)(?=(\p{Lu}{1,5})(?!\p{L}))/gu;

/** "P2", "P.TCCB": a department by its code. */
const CODE = /^p\.?\s?(?=\d)/;

/** "Quản lí" and "quản lý", "kĩ thuật" and "kỹ thuật" are the same words. */
const I_OR_Y = /^(h|k|l|m|s|t|qu)i$/;

/**
 * What two spellings of one unit's name share: folded, short forms written out, without "và", commas and a
 * leading "các". @example unitKey("Các đơn vị  trực thuộc Sở") === unitKey("đơn vị trực thuộc sở") // true
 */
export function unitKey(name: string): string {
  const folded = foldText(name.replace(SPACED_SHORT_FORM, joinedForm))
    .replace(/(\p{L})&(?=\p{L}{1,3}(?!\p{L}))/gu, "$1")
    .replace(CODE, "phong ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  const words = folded.split(" ").filter((word) => word !== "va" && word !== "");
  const [first, ...rest] = words[0] === "cac" && words.length > 1 ? words.slice(1) : words;
  if (first === undefined) return "";
  return [rest.length > 0 ? (AT_START[first] ?? first) : first, ...rest]
    .map((word) => WRITTEN_OUT[word] ?? word.replace(I_OR_Y, "$1y"))
    .join(" ");
}

/** "KH-TC" is one word, "HĐND&UBND" are two that have a meaning of their own. */
function joinedForm(_: string, before: string, behind: string): string {
  const apart = [before, behind].some((form) => WRITTEN_OUT[foldText(form)] !== undefined);
  return apart ? `${before} ` : before;
}
