import type { IsoDate } from "../../../plan/calendarDate";
import { isoDate } from "../../../plan/calendarDate";
import type { PlanHead } from "../../../plan/plan";
import { bareText, capitalShare, fold, wordsOf } from "../letters";
import type { Line } from "../lines";
import { agenciesOf, isAgencyName, isMotto, letterheadParts } from "./letterhead";
import { joinLines } from "./parts";

const HEAD_LINES = 30;
/** Lines between an appendix's title and its table, at most. */
const TITLE_LINES = 14;

/**
 * What the document's head and the appendix's title say. `table` is the index of the table's first line; `ofMany`:
 * each of several tables has a title of its own, so that the document's is the plan's.
 */
export function readHead(
  lines: readonly Line[],
  table: number,
  year: number | undefined,
  ofMany = false,
): PlanHead {
  const top = lines.slice(0, Math.min(HEAD_LINES, table)).flatMap(letterheadParts);
  const above = lines.slice(Math.max(0, table - TITLE_LINES), table).flatMap(letterheadParts);
  const issuedUnder = issuedUnderOf(above);
  const [ofTable, ofDocument] = [titleOf(above), documentTitle(top)];
  const title = ofMany ? ofDocument || ofTable : ofTable || ofDocument;
  const dated = datedPlace([...top, ...above]);
  const agencies = agenciesOf(lines.slice(0, table).flatMap(letterheadParts));
  const document = joinLines(lines.slice(0, 400));
  return {
    title,
    issuedUnder,
    number: numberOf(top, issuedUnder),
    agency: properCase(agencies.agency, `${issuedUnder} ${document}`) || issuerOf(issuedUnder),
    superiorAgency: properCase(agencies.superior, document),
    place: dated?.place ?? "",
    date: dated?.date ?? null,
    year:
      year ??
      yearIn(title) ??
      yearIn(ofDocument) ??
      dated?.year ??
      yearIn(issuedUnder) ??
      yearIn(joinLines(top)) ??
      loneYear(title),
  };
}

const ISSUED_UNDER = /^\((?:ban hành|kèm theo|kèm|theo|phụ lục)/i;

function issuedUnderOf(above: readonly Line[]): string {
  const from = above.findIndex(({ text }) => ISSUED_UNDER.test(text));
  if (from < 0) return "";
  const to = above.findIndex(({ text }, at) => at >= from && text.includes(")"));
  return joinLines(above.slice(from, to < 0 ? above.length : to + 1));
}

/** "A. CẢI CÁCH THỂ CHẾ", "PHẦN I": the heading of the table's first group, which is no part of its title. */
const GROUP_HEADING = /^(?:phần\s+)?(?:[A-ZĐ]|[IVX]+|\d+)\s*[.):]\s/i;
/** "KẾ HOẠCH" alone; what it is for stands below in small letters. */
const BARE_KIND = /^(?:ke hoach|chuong trinh|de an|quyet dinh)$/;

/** The lines in capitals above the table, behind "PHỤ LỤC" where that stands there; "" where they say too little. */
function titleOf(above: readonly Line[]): string {
  const annex = above
    .map(({ text }) => /^phu luc\b/.test(bareText(text)) && text.length < 40)
    .lastIndexOf(true);
  const title: string[] = [];
  for (const { text } of above.slice(annex + 1)) {
    const isTitle = capitalShare(text) > 0.7 && !text.startsWith("(") && !isMotto(text);
    const ends = !isTitle || GROUP_HEADING.test(text);
    if (title.length > 0 && ends) break;
    if (isTitle && !(title.length === 0 && isAgencyName(text))) title.push(text);
  }
  const bare = bareText(title.join(" "));
  if (BARE_KIND.test(bare)) return "";
  return annex < 0 && title.length > 0 && !/\b(?:ke hoach|danh muc|nhiem vu|bang|bieu)\b/.test(bare)
    ? ""
    : title.join(" ");
}

/** "KẾ HOẠCH" and the subject below it. */
function documentTitle(top: readonly Line[]): string {
  const at = top.findIndex(
    ({ text }) =>
      /^(?:ke hoach|chuong trinh|quyet dinh|nghi quyet)\b/.test(bareText(text)) && capitalShare(text) > 0.7,
  );
  if (at < 0) return "";
  const title: string[] = [];
  for (const { text } of top.slice(at, at + 5)) {
    if (isBehindTitle(text) || (opensSentence(text) && !BARE_KIND.test(bareText(title.join(" "))))) break;
    if (title.length > 1 && capitalShare(text) > 0.7 && capitalShare(title[1] ?? "") < 0.7) break;
    title.push(text);
  }
  return title.join(" ");
}

function isBehindTitle(text: string): boolean {
  return (
    /^(?:can cu|i |chu de|phu luc)\b/.test(bareText(text)) || /[.;:]$/.test(text) || ISSUED_UNDER.test(text)
  );
}

/** "Thực hiện Kế hoạch …, Sở …": what a plan begins with; right below its kind it is what the plan is for. */
function opensSentence(text: string): boolean {
  return /^Th\p{L}+\s/u.test(text) && /^thuc hien\b/.test(bareText(text));
}

const DATED = /^(.{2,40}?),\s*ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/i;

function datedPlace(lines: readonly Line[]): { place: string; date: IsoDate | null; year: number } | null {
  for (const { text } of lines) {
    const match = DATED.exec(text);
    if (!match) continue;
    const [, place = "", day = "", month = "", year = ""] = match;
    const date = day === "" || month === "" ? null : isoDate(Number(year), Number(month), Number(day));
    return { place: place.replace(/^.*\s{2,}/, "").trim(), date, year: Number(year) };
  }
  return null;
}

/** The document's own number; a blank before the slash stays blank. */
function numberOf(top: readonly Line[], issuedUnder: string): string {
  const number = /số\s*:?\s*(\d*\s*\/\s*[\p{L}\d&./-]+)/iu;
  const own = top.find(({ text }) => /^Số\s*:?\s*\d*\s*\//i.test(text))?.text;
  return (number.exec(own ?? "")?.[1] ?? number.exec(issuedUnder)?.[1] ?? "").replace(/\s+/g, "");
}

/** A name printed in capitals as the document writes it elsewhere; as printed where it doesn't. */
function properCase(name: string, text: string): string {
  return name === "" ? "" : (inSmallLetters(name, text) ?? committeeName(name, text) ?? name);
}

const COMMITTEE = /^(?:ỦY|UỶ) BAN NHÂN DÂN\s+/u;

/** Running text says "UBND xã Tân Phú" where the letterhead has "ỦY BAN NHÂN DÂN XÃ TÂN PHÚ". */
function committeeName(name: string, text: string): string | null {
  if (!COMMITTEE.test(name)) return null;
  const short = inSmallLetters(name.replace(COMMITTEE, "UBND "), text);
  return short === null ? null : short.replace(/^UBND/u, "Ủy ban nhân dân");
}

function inSmallLetters(name: string, text: string): string | null {
  const words = wordsOf(text);
  const wanted = wordsOf(name).map(plain);
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((word, index) => plain(words[at + index] ?? "") === word)) continue;
    const found = words
      .slice(at, at + wanted.length)
      .join(" ")
      .replace(/[\s,.;:)]+$/, "");
    if (capitalShare(found) < 0.7) return found;
  }
  return null;
}

function plain(word: string): string {
  return fold(word).replace(/[^a-z0-9&]/g, "");
}

/** "… của Sở Khoa học và Công nghệ)" */
function issuerOf(issuedUnder: string): string {
  return /\bcủa\s+([^()]+?)\s*\)?$/.exec(issuedUnder)?.[1] ?? "";
}

function yearIn(text: string): number | null {
  const year = /(?:năm|NĂM)\s+(20\d\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** "NHIỆM VỤ CCHC 2026": one year and nothing that looks like a stage or a document's number. */
function loneYear(text: string): number | null {
  const years = text.match(/(?<![\d/.-])20\d\d(?![\d/-])/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
