/**
 * Whether a number that is wider than its column, a date's year or an amount, goes on in the next line.
 * @example isTornNumber("Trước 01/7/202", "6") // true
 * @example isTornNumber("120.000.00", "0") // true
 * @example isTornNumber("120.00", "0.000") // true
 * @example isTornNumber("13/02/", "2026") // true
 * @example isTornNumber("10/1", "2/2026") // true
 * @example isTornNumber("25/10", "/2026") // true
 * @example isTornNumber("120.000", ".000") // true
 */
export function isTornNumber(line: string, next: string): boolean {
  if (/\d\/$/.test(line) && /^(?:19|20)\d\d(?!\S)/.test(next)) return true;
  if (/(?<![\d/])\d{1,2}\/\d{1,2}$/.test(line) && /^\/(?:19|20)\d\d(?![\d/])/.test(next)) return true;
  if (/(?<!\S)\d{1,2}\/1$/.test(line) && /^[0-2]\/(?:19|20)\d\d(?!\S)/.test(next)) return true;
  if (/(?<!\S)\d{1,3}(?:[.,]\d{3})*$/.test(line) && /^(?:[.,]\d{3})+(?!\S)/.test(next)) return true;
  const [, rest, groups] = /^(\d{1,3})((?:[.,]\d{3})*)(?!\S)/.exec(next) ?? [];
  if (rest === undefined) return false;
  if (/\/\d{1,3}$/.test(line) && groups === "") return tornYear(line, next) !== null;
  const amount = /(?<!\S)\d{1,3}[.,]((?:\d{3}[.,])*)(\d{0,2})$/.exec(line);
  // a whole group of three tells an amount from other numbers
  const isAmount = amount !== null && (amount[1] !== "" || groups !== "");
  return isAmount && `${amount[2] ?? ""}${rest}`.length === 3;
}

/**
 * The year that a line's end and the beginning of the next line make together; null where they make none.
 * @example tornYear("Trước 01/7/202", "6 Báo cáo") // "2026"
 */
export function tornYear(line: string, next: string): string | null {
  const begun = /\/(\d{1,3})$/.exec(line)?.[1];
  const rest = /^\d{1,3}(?!\S)/.exec(next)?.[0];
  const year = begun !== undefined && rest !== undefined ? begun + rest : "";
  return /^(?:19|20)\d\d$/.test(year) ? year : null;
}

/**
 * Whether a text ends in a number whose last figures a page's margin cut off, so that nothing says them any more.
 * @example isCutShort("Trước ngày 10/12/202") // true
 * @example isCutShort("Quý II-III/2") // true
 */
export function isCutShort(text: string): boolean {
  return (
    /\/(?:20|\d{3}|\d{1,2}\/2)$|[IVX]\/\d{1,3}$|(?:^|\s)[Nn]ăm 20\d?$/.test(text) ||
    /(?<!\S)\d{1,3}([.,])\d{3}\1\d{0,2}$/.test(text)
  );
}

const DOCUMENT =
  "luật|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|kế hoạch|văn bản|tờ trình|thông báo";
const CALLS_A_NUMBER = new RegExp(`(?:^|[\\s(])(?:điều|(?<!điều |tài )khoản|(?:${DOCUMENT}) số)$`, "iu");

/**
 * Whether a line ends in words that a law's or a document's number follows, so that the next line begins with it.
 * @example callsNumber("quốc gia (Khoản 2 Điều") // true
 * @example callsNumber("Rà soát các điều khoản") // false
 */
export function callsNumber(line: string): boolean {
  return CALLS_A_NUMBER.test(line);
}
