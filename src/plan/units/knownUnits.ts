import type { Unit, UnitCatalogue } from "../unit";
import { unitKey } from "./unitKey";

/** A catalogue's units by all of their names. */
export interface KnownUnits {
  /** The unit that bears a name, or whose head's office it is; null for none. */
  named(text: string): Unit | null;
  /** The same, and the group that a text means by its first words alone, or with words that narrow it. */
  meant(text: string): Unit | null;
  /** The length of the longest name. */
  readonly longest: number;
}

/** Who answers for a unit stands for it: "Chánh Văn phòng Sở", "Trưởng các phòng chuyên môn", "Giám đốc Sở Nội vụ". */
const HEAD_OF =
  /^(?:thu truong|nguoi dung dau|(?:chi cuc|cuc|vu|vien|hieu|to|doi|hat) truong|truong|chanh|giam doc|chu tich|lanh dao) (?:cac )?/;
/** "Các phòng" of an office that has one group of them; "các đơn vị" may mean all there are. */
const NOUNS = "phong|chi cuc|trung tam|vu|cuc|vien|ban|khoa|tram|hat|doi|truong";
const SHORT_GROUP = new RegExp(`^(${NOUNS})(?: (.+))?$`);
/** "Văn phòng Bộ (Phòng Kiểm soát TTHC)": who within it. */
const PART_OF_IT = /\s*\([^()]*\)$/u;
/** What makes a group smaller: "Các phòng chuyên môn có TTHC", "… liên quan". */
const CLOSER = /^(?:co|duoc|lien quan|theo|lam|dang|phu trach) ?/;
/** "Các phòng chuyên môn thuộc Sở": the office whose plan it is; "thuộc Sở Nội vụ" is another one. */
const OF_THE_OFFICE = / (?:truc thuoc|thuoc|cua) (?:so|cuc|bo|ban|vien|truong|chi cuc|tong cuc|co quan)$/;
/** What names begin with, in front of a code: "Phòng TCHC". */
const NOUN = new RegExp(`^(?:${NOUNS}|van phong|quy)(?= )`);

/** @example knownUnits(catalogue).named("Trưởng phòng Tổ chức cán bộ")?.name // "Phòng Tổ chức cán bộ" */
export function knownUnits(catalogue: UnitCatalogue): KnownUnits {
  const units = new Map([...codesWithNouns(catalogue), ...keysOf(catalogue)]);
  const groups = [...units].filter(([, { kind }]) => kind === "group");
  const byKey = (key: string): Unit | null => units.get(key) ?? units.get(key.replace(HEAD_OF, "")) ?? null;
  const shortGroup = (key: string): Unit | null => {
    const [noun = "", rest = ""] = SHORT_GROUP.exec(key.replace(HEAD_OF, ""))?.slice(1) ?? [];
    const short = noun !== "" && (rest === "" || CLOSER.test(rest));
    return onlyUnit(short ? groups.filter(([name]) => name.startsWith(`${noun} `)) : []);
  };
  const closerGroup = (key: string): Unit | null =>
    groups.find(([name]) => key.startsWith(`${name} `) && CLOSER.test(key.slice(name.length + 1)))?.[1] ??
    null;
  const ownGroup = (key: string): Unit | null => {
    const bare = key.replace(HEAD_OF, "").replace(OF_THE_OFFICE, "");
    return onlyUnit(groups.filter(([name]) => name.replace(OF_THE_OFFICE, "") === bare));
  };
  return {
    named: (text) => byKey(unitKey(text)),
    meant: (text) => {
      const key = unitKey(text.replace(PART_OF_IT, ""));
      return byKey(key) ?? ownGroup(key) ?? shortGroup(key) ?? closerGroup(key);
    },
    longest: Math.max(0, ...[...units.keys()].map((key) => key.length)),
  };
}

type Named = readonly (readonly [string, Unit])[];

/** The unit that all of the names mean; null for none or several. */
function onlyUnit(named: Named): Unit | null {
  const [first, ...others] = new Set(named.map(([, unit]) => unit));
  return others.length === 0 ? (first ?? null) : null;
}

function keysOf(catalogue: UnitCatalogue): Named {
  return catalogue.flatMap((unit) =>
    [unit.name, ...unit.aliases].map((name) => [unitKey(name), unit] as const),
  );
}

/** A unit whose other name is a code bears it behind its noun too: "TCHC", "Phòng TCHC". */
function codesWithNouns(catalogue: UnitCatalogue): Named {
  return catalogue.flatMap((unit) => {
    const noun = NOUN.exec(unitKey(unit.name))?.[0];
    const codes = unit.aliases.filter((alias) => /^[\p{Lu}\d&-]{2,}$/u.test(alias.trim()));
    return noun === undefined ? [] : codes.map((code) => [`${noun} ${unitKey(code)}`, unit] as const);
  });
}
