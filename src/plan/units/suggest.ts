import type { UnitCatalogue } from "../unit";
import { editDistance } from "./editDistance";
import { kindOfStart } from "./unitNouns";
import { unitKey } from "./unitKey";

/** Below this likeness a suggestion would puzzle more than help. */
const LIKELY = 0.6;

/** A catalogue's spellings with their keys, made once for many cells. */
export type Spellings = readonly { readonly name: string; readonly key: string }[];

export function spellingsOf(catalogue: UnitCatalogue): Spellings {
  return catalogue.flatMap((unit) =>
    [unit.name, ...unit.aliases].map((text) => ({ name: unit.name, key: unitKey(text) })),
  );
}

/**
 * The catalogue's name that an unknown one most likely means, or null. A suggestion only: a person decides.
 * @example suggestUnit("Thanh ttra Sở", spellingsOf(catalogue)) // "Thanh tra Sở"
 */
export function suggestUnit(name: string, spellings: Spellings): string | null {
  const key = unitKey(name);
  let best: { name: string; likeness: number } | null = null;
  for (const spelling of spellings) {
    const likeness = likenessOf(key, spelling.key);
    if (likeness >= LIKELY && likeness > (best?.likeness ?? 0)) best = { name: spelling.name, likeness };
  }
  return best?.name ?? onlyLonger(key, spellings);
}

/** "Văn phòng" where the catalogue has one name that goes on from there. */
function onlyLonger(key: string, spellings: Spellings): string | null {
  const longer = spellings.filter((spelling) => key !== "" && spelling.key.startsWith(`${key} `));
  const [only, ...others] = new Set(longer.map(({ name }) => name));
  return others.length === 0 ? (only ?? null) : null;
}

function likenessOf(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const longer = Math.max(a.length, b.length);
  // The distance is only worth its cost where the lengths allow it.
  const close = Math.abs(a.length - b.length) / longer > 0.4 ? 0 : 1 - editDistance(a, b) / longer;
  return Math.max(close >= 0.8 ? close : 0, wordsShared(a, b), abbreviates(a, b) ? 0.75 : 0);
}

/** Dice's measure over words; names that share only their noun ("Trung tâm …") don't count as like. */
function wordsShared(a: string, b: string): number {
  const [left, right] = [a.split(" "), b.split(" ")];
  const common = left.filter((word) => right.includes(word)).length;
  const noun = nounLength(a, b);
  return common <= noun ? 0 : (2 * (common - noun)) / Math.max(1, left.length + right.length - 2 * noun);
}

function nounLength(a: string, b: string): number {
  const kind = kindOfStart(a);
  if (kind === null || kind !== kindOfStart(b)) return 0;
  const [first] = a.split(" ");
  return first === "trung" || first === "van" || first === "chi" || first === "uy" ? 2 : 1;
}

/** "Phòng QLCN" for "Phòng Quản lý Công nghệ": the code is the initials of the name or of its end. */
function abbreviates(short: string, long: string): boolean {
  const words = short.split(" ");
  const code = words[words.length - 1] ?? "";
  if (code.length < 2 || code.length > 6 || words.length > 3) return false;
  const initials = long
    .split(" ")
    .map((word) => word[0] ?? "")
    .join("");
  const rest = words.slice(0, -1).join(" ");
  return initials === code || (initials.endsWith(code) && long.startsWith(rest) && rest !== "");
}
