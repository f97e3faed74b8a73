import { fullNo } from "../../../scoring/componentKey";
import type { PartDraft, SchemeDraft } from "./schemeDraft";

/**
 * The number of a new part.
 * @param parent full number of what it lies below, "" at the top
 * @param siblings those that it comes after
 * @example childNo("1.1", []) // "1.1.1"
 */
export function childNo(parent: string, siblings: readonly PartDraft[]): string {
  const last = siblings.at(-1)?.no.trim() ?? "";
  if (last !== "") return following(last);
  return parent === "" || /^(?:[IVXL]+|\p{L})$/u.test(parent) ? "1" : `${parent}.1`;
}

/** The draft counted anew in its order, each list in the style of its first number. */
export function renumbered(draft: SchemeDraft): SchemeDraft {
  const { fields, bonus, penalty } = draft.branches;
  const branches = {
    fields: counted(fields, "", ""),
    bonus: counted(bonus, "", ""),
    penalty: counted(penalty, "", ""),
  };
  return { ...draft, branches };
}

function counted(parts: readonly PartDraft[], before: string, parent: string): readonly PartDraft[] {
  let no = firstLike(parts[0]?.no.trim() ?? "", before, parent);
  return parts.map((part) => {
    const own = no;
    no = following(no);
    const [old, now] = [fullIn(before, part.no.trim()), fullIn(parent, own)];
    return { ...part, no: own, parts: counted(part.parts, old, now) };
  });
}

const fullIn = (parent: string, no: string): string => (parent === "" ? no : fullNo(parent, no));

/** The first number of a list that is counted as `no` is. */
function firstLike(no: string, before: string, parent: string): string {
  if (before !== "" && no.startsWith(`${before}.`))
    return `${parent}.${firstLike(no.slice(before.length + 1), "", "")}`;
  if (ROMAN.includes(no)) return "I";
  if (/^[a-z]$/.test(no)) return "a";
  if (/^[A-Z]$/.test(no)) return "A";
  return /\d+$/.test(no) ? no.replace(/\d+$/, "1") : "1";
}

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
/** From 1 to 49: a scheme has at most 50 fields. */
const ROMAN = ["", "X", "XX", "XXX", "XL"].flatMap((tens) => ONES.map((ones) => tens + ones)).slice(1);

/** The number after one. @example following("1.9") // "1.10"; following("II") // "III" */
function following(no: string): string {
  const roman = ROMAN.indexOf(no);
  if (roman >= 0) return ROMAN[roman + 1] ?? "L";
  const digits = /^(.*?)(\d{1,6})$/.exec(no);
  if (digits) return `${digits[1] ?? ""}${Number(digits[2]) + 1}`;
  const letter = /^(.*?)([a-yA-Y])$/.exec(no);
  return letter ? `${letter[1] ?? ""}${String.fromCharCode((letter[2] ?? "a").charCodeAt(0) + 1)}` : "1";
}
