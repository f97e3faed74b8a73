/**
 * What targets of administrative reform measure, each with the words by which activities take care of it. Folded.
 * From the criteria of the ministries' and provinces' reform indexes.
 */
const THEMES: readonly RegExp[] = [
  /\b(?:hai long|sipas|khao sat|dieu tra xa hoi hoc|lay y kien|do luong)\b/,
  /\b(?:truc tuyen|dvctt|dich vu cong)\b/,
  /\bthanh toan\b/,
  /\b(?:so hoa|ho so dien tu)\b/,
  /\b(?:ky so|chu ky so)\b/,
  /\b(?:mot cua|dung han|truoc han|(?<!kiem )tra ket qua)\b/,
  /\b(?:ra soat|cat giam|don gian hoa)\b.*\b(?:thu tuc|tthc)\b|\b(?:thu tuc|tthc)\b.*\b(?:ra soat|cat giam|don gian hoa)\b/,
  /\b(?:par ?index|chi so cai cach hanh chinh|chi so cchc)\b/,
  /\bto kiem tra\b|\bkiem tra noi bo\b|\btu kiem tra\b/,
  /\bbien che\b/,
  /\btu chu\b/,
  /\b(?:dao tao|boi duong|tap huan)\b/,
  /\b(?:van ban quy pham phap luat|qppl|vbqppl)\b/,
  /\b(?:bao cao)\b.*\b(?:dinh ky|dung han|thoi gian)\b/,
  /\b(?:giai ngan|von dau tu cong)\b/,
  /\b(?:vi tri viec lam)\b/,
  /\b(?:iso|tcvn|he thong quan ly chat luong)\b/,
];

/** The themes of a folded text, by their place in the list; of `among` alone. @example themesOf("muc do hai long") // [0] */
export function themesOf(folded: string, among?: ReadonlySet<number>): number[] {
  return THEMES.flatMap((theme, at) => (among?.has(at) !== false && theme.test(folded) ? [at] : []));
}
