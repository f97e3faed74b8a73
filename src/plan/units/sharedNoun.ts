import { kindOfStart } from "./unitNouns";

/** "Các Sở:", "UBND các xã:" */
const SHARED =
  /(?<=^|[;\n]\s*)(?:(UBND|HĐND)\s+)?các\s+(sở|bộ|phòng|ban|chi cục|trung tâm|vụ|cục|xã|phường)\s*:\s*/iu;
const CUT = /,|\s+và\s+/u;

/**
 * A cell in which one noun stands for several units, the noun put before each: "Các Sở: Nội vụ, Tài chính" becomes
 * "Sở Nội vụ; Sở Tài chính". Only where the catalogue knows every one of them; else the cell stays as it is.
 * @param known whether the catalogue has a name
 */
export function withNounsSpread(cell: string, known: (name: string) => boolean): string {
  const shared = SHARED.exec(cell);
  if (!shared) return cell;
  const [lead, organ, kind = ""] = shared;
  const noun = organ === undefined ? kind : `${organ} ${kind.toLowerCase()}`;
  const from = shared.index + lead.length;
  const end = cell.indexOf("\n", from);
  const list = cell.slice(from, end < 0 ? undefined : end).replace(/[.\s]+$/, "");
  const names = list.split(";").map((part) => longestNames(part, noun, known));
  if (names.some((found) => found === null)) return cell;
  return `${cell.slice(0, shared.index)}${names.flat().join("; ")}${end < 0 ? "" : cell.slice(end)}`;
}

/** An item with the noun before it, or as it is where it brings its own; null where neither is known. */
function named(item: string, noun: string, known: (name: string) => boolean): string | null {
  if (item === "") return null;
  if (known(`${noun} ${item}`)) return `${noun} ${item}`;
  return kindOfStart(item) !== null && known(item) ? item : null;
}

/** Names hold commas and "và": of what is known, the longest. */
function longestNames(list: string, noun: string, known: (name: string) => boolean): string[] | null {
  const names: string[] = [];
  for (let rest = list.trim(); rest !== "";) {
    const found = endsOf(rest)
      .map((end) => ({ end, name: named(rest.slice(0, end).trim(), noun, known) }))
      .reverse()
      .find(({ name }) => name !== null);
    if (!found || found.name === null) return null;
    names.push(found.name);
    rest = rest.slice(found.end).replace(/^\s*(?:,|và\s)\s*/u, "");
  }
  return names.length > 0 ? names : null;
}

/** Where a name at the beginning of a list may end. */
function endsOf(list: string): number[] {
  return [...list.matchAll(new RegExp(CUT, "gu"))].map(({ index }) => index).concat(list.length);
}
