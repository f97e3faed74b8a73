import type { UnitCatalogue, UnitMention } from "../unit";
import { foldText } from "../text/fold";
import { withoutFootnotes } from "../text/footnotes";
import { withoutExceptions } from "./exceptions";
import { knownUnits, type KnownUnits } from "./knownUnits";
import { namesOf, type KnownPieces } from "./names";
import { spellingsOf, suggestUnit } from "./suggest";
import { withNounsSpread } from "./sharedNoun";
import { isBareList, kindOfStart, startsCollective } from "./unitNouns";

/** A catalogue prepared for reading many cells. */
export interface UnitReader {
  read(cell: string): readonly UnitMention[];
}

/**
 * Reads the units of one cell: the catalogue's names first, then the rest by the nouns names begin with.
 * Nothing is corrected: a name that the catalogue may mean is only suggested.
 * @example readUnits("Văn phòng Sở, Sở Nội vụ", catalogue).map((unit) => unit.name) // ["Văn phòng Sở", "Sở Nội vụ"]
 */
export function readUnits(cell: string, catalogue: UnitCatalogue): UnitMention[] {
  return [...unitReader(catalogue).read(cell)];
}

/** "Phòng Kinh tế hoặc Phòng Văn hóa", "Văn phòng (?)": which unit it is has yet to be said. */
const UNDECIDED = /(?<![\p{L}\p{M}])hoặc(?![\p{L}\p{M}])|\?/iu;

const IN_BRACKETS = /\s*\(([^()]+)\)/g;

/** "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)": a unit in brackets is one of the cell's; a short form isn't. */
function withBracketsOpened(cell: string, known: (name: string) => boolean): string {
  return cell.replace(IN_BRACKETS, (whole, inside: string) =>
    kindOfStart(inside) !== null && inside.includes(" ") && known(inside.trim())
      ? `; ${inside.trim()}`
      : whole,
  );
}

/** The same for many cells of one plan; equal cells are read once. */
export function unitReader(catalogue: UnitCatalogue): UnitReader {
  const units = knownUnits(catalogue);
  const spellings = spellingsOf(catalogue);
  const seen = new Map<string, readonly UnitMention[]>();
  const mention = (text: string): UnitMention => {
    const unit = units.meant(text);
    if (unit) return { name: unit.name, group: unit.kind === "group", known: true, suggestion: null };
    return { name: text, group: namesGroup(text), known: false, suggestion: suggestUnit(text, spellings) };
  };
  const mentions = (cell: string): UnitMention[] => namesOf(cell, knownPieces(cell, units)).map(mention);
  const read = (cell: string): readonly UnitMention[] => {
    const text = withoutFootnotes(cell.normalize("NFC"));
    if (UNDECIDED.test(text)) return [{ name: text.trim(), group: false, known: false, suggestion: null }];
    const known = (name: string): boolean => units.named(name) !== null;
    const { cell: plain, left } = withoutExceptions(withNounsSpread(withBracketsOpened(text, known), known));
    return left.reduce<readonly UnitMention[]>((all, { at, text }) => {
      const before = mentions(plain.slice(0, at)).length;
      const except = mentions(text).map(({ name }) => name);
      return all.map((unit, index) => (index === before - 1 && unit.group ? { ...unit, except } : unit));
    }, mentions(plain));
  };
  return {
    read(cell) {
      const before = seen.get(cell);
      if (before) return before;
      const found = read(cell);
      seen.set(cell, found);
      return found;
    },
  };
}

function knownPieces(cell: string, units: KnownUnits): KnownPieces {
  const has = (name: string): boolean => units.named(name) !== null;
  return {
    has,
    length: (pieces, at) => {
      let length = 0;
      for (let last = at; last < pieces.length; last++) {
        const start = pieces[at]?.start ?? 0;
        const joined = cell.slice(start, pieces[last]?.end ?? start);
        if (last > at && pieces[last]?.joint === "hard") break;
        if (joined.length > 3 * units.longest) break;
        if (has(joined)) length = last - at + 1;
      }
      return length;
    },
  };
}

/** "Hạt Kiểm lâm các huyện": one in each place; "Ban quản lý các khu công nghiệp" is one alone. */
const ORGANS_OF_PLACES =
  /^(?:hat|tram|doi|phong|trung tam|chi cuc|cong an|hoi|truong)\b.* cac (?:huyen|xa|phuong|thon|quan|thi xa|thanh pho|dia phuong)\b/;

/** "Người đứng đầu cơ quan, đơn vị" */
const HEADS_OF_ANY = /^(?:nguoi dung dau|thu truong) (?:co quan|don vi)(?:,|$)/;

/** Whether a name stands for several units: "Các phòng chuyên môn", "Trưởng các phòng", "UBND xã/phường". */
export function namesGroup(text: string): boolean {
  const folded = foldText(text);
  if (startsCollective(text) || (text.includes(",") && isBareList(text.split(",", 1)[0] ?? ""))) return true;
  if (HEADS_OF_ANY.test(folded) || ORGANS_OF_PLACES.test(folded) || / lien quan$/.test(folded)) return true;
  if (/ (?:cac|moi|tung) /.test(folded) && kindOfStart(text) === "leadership") return true;
  return /^(?:ubnd|uy ban nhan dan|hdnd|mttq|to .*?) ?(?:cac |\d+ |(?:xa|phuong|thi tran|huyen|thi xa|thanh pho)[/,]|cap )/.test(
    folded,
  );
}
