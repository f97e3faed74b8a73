import type { UnitKind } from "../unit";
import { foldText } from "../text/fold";

/** Nouns that a unit's name begins with, folded, and what they make of it. */
const NOUNS: readonly (readonly [string, UnitKind | "organ"])[] = [
  ["van phong", "department"],
  ["vp", "department"],
  ["thanh tra", "department"],
  ["phong", "department"],
  ["p.", "department"],
  ["bo phan", "department"],
  ["chi cuc", "branch"],
  ["chi nhanh", "branch"],
  ["cc", "branch"],
  ["trung tam", "centre"],
  ["tt", "centre"],
  ["tt.", "centre"],
  ["cc.", "branch"],
  ["lanh dao", "leadership"],
  ["truong", "leadership"],
  ["pho", "leadership"],
  ["giam doc", "leadership"],
  ["pho giam doc", "leadership"],
  ["hieu truong", "leadership"],
  ["chi cuc truong", "leadership"],
  ["cuc truong", "leadership"],
  ["vu truong", "leadership"],
  ["to truong", "leadership"],
  ["gd", "leadership"],
  ["pgd", "leadership"],
  ["thu truong", "leadership"],
  ["nguoi dung dau", "leadership"],
  ["chu tich", "leadership"],
  ["pho chu tich", "leadership"],
  ["chanh van phong", "leadership"],
  ["chanh thanh tra", "leadership"],
  ["bi thu", "leadership"],
  ["ban giam doc", "leadership"],
  ["so", "organ"],
  ["bo", "organ"],
  ["ubnd", "organ"],
  ["uy ban", "organ"],
  ["ub", "organ"],
  ["hdnd", "organ"],
  ["hoi dong", "organ"],
  ["ban", "organ"],
  ["cuc", "organ"],
  ["tong cuc", "organ"],
  ["vu", "organ"],
  ["thue", "organ"],
  ["kho bac", "organ"],
  ["hai quan", "organ"],
  ["ngan hang", "organ"],
  ["bao hiem", "organ"],
  ["cong an", "organ"],
  ["quan su", "organ"],
  ["bien phong", "organ"],
  ["toa an", "organ"],
  ["vien", "organ"],
  ["truong dai hoc", "organ"],
  ["truong cao dang", "organ"],
  ["truong chinh tri", "organ"],
  ["hoc vien", "organ"],
  ["dang uy", "organ"],
  ["tinh uy", "organ"],
  ["thanh uy", "organ"],
  ["huyen uy", "organ"],
  ["dai", "organ"],
  ["bao", "organ"],
  ["mttq", "organ"],
  ["mat tran", "organ"],
  ["hoi", "organ"],
  ["hiep hoi", "organ"],
  ["vuon quoc gia", "organ"],
  ["bao tang", "organ"],
  ["thu vien", "organ"],
  ["lien hiep", "organ"],
  ["lien doan", "organ"],
  ["lien minh", "organ"],
  ["doan", "organ"],
  ["tinh doan", "organ"],
  ["thanh doan", "organ"],
  ["huyen doan", "organ"],
  ["cong doan", "organ"],
  ["quy", "organ"],
  ["benh vien", "organ"],
  ["tap doan", "organ"],
  ["tong cong ty", "organ"],
  ["cong ty", "organ"],
  ["doanh nghiep", "organ"],
  ["dien luc", "organ"],
  ["buu dien", "organ"],
  ["quoc hoi", "organ"],
  ["chinh phu", "organ"],
  ["thu tuong", "organ"],
  ["to", "organ"],
  ["doi", "organ"],
  ["hat", "organ"],
  ["don", "organ"],
  ["tram", "organ"],
  ["nha", "organ"],
  ["bo chi huy", "organ"],
  ["viettel", "organ"],
  ["mobifone", "organ"],
  ["vinaphone", "organ"],
];

/** Nouns that name no single unit by themselves: "các bộ, ngành", "cơ quan liên quan", "địa phương". */
const COLLECTIVES = [
  "cac",
  "mot so",
  "tat ca",
  "toan the",
  "co quan",
  "don vi",
  "dia phuong",
  "doan the",
  "nganh",
  "bo nganh",
  "phong ban",
  "so nganh",
  "so ban nganh",
  "ban nganh",
  "to chuc",
  "xa",
  "phuong",
  "thi tran",
  "huyen",
  "thi xa",
  "thanh pho",
  "dac khu",
  "tinh",
  "nguoi dan",
  "nhan dan",
  "toan nganh",
  "toan co quan",
  "toan don vi",
  "cong chuc",
  "can bo",
  "ca nhan",
  "doanh nghiep",
];

/** Collective nouns that stand beside each other; "đơn vị trực thuộc" is a collective of its own. */
const MORE_OF_THEM =
  "to dan pho,bo,nganh,dia phuong,doan the,to chuc,xa,phuong,thi tran,huyen,thi xa,thanh pho,dac khu,tinh,doanh nghiep,ban nganh,co quan ngang bo,co quan thuoc chinh phu,cong chuc,vien chuc,nguoi lao dong".split(
    ",",
  );

const LONGEST_FIRST = [...NOUNS].sort(([a], [b]) => b.length - a.length);
const COLLECTIVES_FIRST = [...COLLECTIVES].sort((a, b) => b.length - a.length);
/** Words that begin like a noun of units and are none. */
const OTHER_WORDS = [
  "to chuc",
  "bao cao",
  "bao dam",
  "bao ve",
  "hoi nghi",
  "truong hop",
  "ban hanh",
  "so luong",
  "so lieu",
  "bo sung",
  "bo tri",
  "doan the",
  "quy dinh",
  "quy trinh",
  "quy hoach",
  "thue dat",
  "vien chuc",
  "cong doan vien",
  "nha nuoc",
  "to dan pho",
  "phong chong",
  "xa hoi",
];
/** "Tỉnh Đoàn" begins like "các tỉnh". */
const YOUTH_UNION = /^(?:tinh|huyen|thi|xa|thanh) doan\b/;
/** Fields of work, never units. */
const FIELDS_OF_WORK = ["CCHC", "TTHC", "KSTTHC", "CNTT", "CĐS", "QPPL", "PCTN"];
const ACRONYM = /^[A-ZĐ][A-ZĐ&]{1,6}r?\d*$/;

/** What a name begins with; null where it begins with no noun of units. */
export function kindOfStart(text: string): UnitKind | "organ" | null {
  const folded = foldText(text);
  if (OTHER_WORDS.some((words) => startsWithWord(folded, words))) return null;
  const found = LONGEST_FIRST.find(([noun]) => startsWithWord(folded, noun));
  return found ? found[1] : null;
}

/** Whether a text names a collective by its first words. */
export function startsCollective(text: string): boolean {
  const folded = foldText(text);
  if (OTHER_WORDS.some((words) => startsWithWord(folded, words)) && !startsWithWord(folded, "doan the"))
    return false;
  if (YOUTH_UNION.test(folded)) return false;
  return COLLECTIVES_FIRST.some((noun) => startsWithWord(folded, noun));
}

/** Nothing but collective nouns, as in "Sở, ban, ngành": each of them continues the one before. */
export function isBareNoun(text: string): boolean {
  const folded = foldText(text).replace(/ (co )?lien quan$/, "");
  return COLLECTIVES.includes(folded) || ["so", "bo", "ban", "phong", "hoi", "tap doan"].includes(folded);
}

/** One or more bare nouns: "bộ, ngành liên quan". */
export function isBareList(text: string): boolean {
  return text.split(/,| và /u).every((piece) => isBareNoun(piece.trim()));
}

/** Whether a piece goes on with a collective: "thành phố trực thuộc TW" behind "các tỉnh". */
export function continuesCollective(text: string): boolean {
  const folded = foldText(text);
  return (
    isBareNoun(text) || (/^\p{Ll}/u.test(text) && MORE_OF_THEM.some((noun) => startsWithWord(folded, noun)))
  );
}

/** A noun that waits for the rest of its name: "Văn phòng" above "Sở". */
export function isNounAlone(text: string): boolean {
  const folded = foldText(text);
  return NOUNS.some(([noun]) => noun === folded);
}

/** "VNPT", "HĐND": one word in capitals. */
export function isAcronym(text: string): boolean {
  const [first = ""] = text.trim().split(/\s+/);
  return ACRONYM.test(first) && !FIELDS_OF_WORK.includes(first);
}

function startsWithWord(folded: string, noun: string): boolean {
  if (!folded.startsWith(noun)) return false;
  return folded.length === noun.length || folded[noun.length] === " " || noun.endsWith(".");
}
