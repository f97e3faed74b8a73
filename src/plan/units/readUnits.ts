import type { UnitCatalogue, UnitMention } from "../unit";
import { foldText } from "../text/fold";
import { namesOf, type KnownLength } from "./names";
import { spellingsOf, suggestUnit } from "./suggest";
import { isBareList, kindOfStart, startsCollective } from "./unitNouns";
import { unitKey } from "./unitKey";

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

/** The same for many cells of one plan; equal cells are read once. */
export function unitReader(catalogue: UnitCatalogue): UnitReader {
  const units = new Map(
    catalogue.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [unitKey(name), unit])),
  );
  const spellings = spellingsOf(catalogue);
  const longest = Math.max(0, ...[...units.keys()].map((key) => key.length));
  const seen = new Map<string, readonly UnitMention[]>();
  const mention = (text: string): UnitMention => {
    const unit = units.get(unitKey(text));
    if (unit) return { name: unit.name, group: unit.kind === "group", known: true, suggestion: null };
    return { name: text, group: namesGroup(text), known: false, suggestion: suggestUnit(text, spellings) };
  };
  const read = (cell: string): readonly UnitMention[] => {
    const composed = cell.normalize("NFC");
    return namesOf(composed, knownLength(composed, units, longest)).map(mention);
  };
  return {
    read(cell) {
      const before = seen.get(cell);
      if (before) return before;
      const mentions = read(cell);
      seen.set(cell, mentions);
      return mentions;
    },
  };
}

function knownLength(cell: string, units: ReadonlyMap<string, unknown>, longest: number): KnownLength {
  return (pieces, at) => {
    let length = 0;
    for (let last = at; last < pieces.length; last++) {
      const start = pieces[at]?.start ?? 0;
      const joined = cell.slice(start, pieces[last]?.end ?? start);
      if (last > at && pieces[last]?.joint === "hard") break;
      if (joined.length > 3 * longest) break;
      if (units.has(unitKey(joined))) length = last - at + 1;
    }
    return length;
  };
}

/** "Hạt Kiểm lâm các huyện": one in each place; "Ban quản lý các khu công nghiệp" is one alone. */
const ORGANS_OF_PLACES =
  /^(?:hat|tram|doi|phong|trung tam|chi cuc|cong an|hoi|truong)\b.* cac (?:huyen|xa|phuong|thon|quan|thi xa|thanh pho|dia phuong)\b/;

/** Whether a name stands for several units: "Các phòng chuyên môn", "Trưởng các phòng", "UBND xã/phường". */
export function namesGroup(text: string): boolean {
  const folded = foldText(text);
  if (startsCollective(text) || (text.includes(",") && isBareList(text.split(",", 1)[0] ?? ""))) return true;
  if (ORGANS_OF_PLACES.test(folded) || / lien quan$/.test(folded)) return true;
  if (/ (?:cac|moi|tung) /.test(folded) && kindOfStart(text) === "leadership") return true;
  return /^(?:ubnd|uy ban nhan dan|hdnd|mttq|to .*?) ?(?:cac |\d+ |(?:xa|phuong|thi tran|huyen|thi xa|thanh pho)[/,]|cap )/.test(
    folded,
  );
}
