import { workOf, type CheckedRow } from "./checkedPlan";

/**
 * What targets of administrative reform measure and what its plans charge people with, each with the words by which
 * activities take care of it. Folded. From the tasks of resolution 76/NQ-CP (2021) and the criteria of the ministries'
 * and provinces' reform indexes.
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
  /\b(?:thi dua|khen thuong)\b/,
  /\b(?:hoi thao|toa dam)\b/,
  /\bdoi thoai\b/,
  /\bco phan hoa\b/,
  /\bdanh gia,? (?:va )?(?:xep loai|phan loai)\b|\bxep loai\b/,
  /\b(?:tuyen dung|thi tuyen|xet tuyen|thu hut (?:nguon|nhan))\b/,
  /\b(?:luan chuyen|dieu dong|chuyen doi vi tri)\b/,
  /\b(?:ky luat|ky cuong|dao duc cong vu|van hoa cong (?:so|vu))\b/,
  /\b(?:chuyen doi so|chinh quyen so|chinh phu so|do thi thong minh)\b/,
  /\b(?:an toan thong tin|an ninh mang)\b/,
  /\b(?:tien luong|nang (?:bac )?luong|phu cap)\b/,
  /\bchi tieu noi bo\b/,
  /\b(?:lang phi|tham nhung|thuc hanh tiet kiem)\b/,
  /\btai san cong\b/,
  /\b(?:phan cap|uy quyen)\b/,
  /\b(?:tuyen truyen|truyen thong)\b/,
  /\btheo doi (?:tinh hinh )?thi hanh phap luat\b/,
  /\b(?:phan anh,? (?:va )?kien nghi)\b/,
  /\b(?:chuc nang,? nhiem vu|sap xep|kien toan) .*\b(?:bo may|to chuc|don vi)\b/,
  /\b(?:sang kien|mo hinh moi)\b/,
];

/** The themes of a folded text, by their place in the list; of `among` alone. @example themesOf("muc do hai long") // [0] */
export function themesOf(folded: string, among: Iterable<number> = THEMES.keys()): number[] {
  const themes: number[] = [];
  // A plan's thousands of rows are asked for few themes: the others aren't looked at.
  for (const at of among) if (THEMES[at]?.test(folded) === true) themes.push(at);
  return themes;
}

/** Those of the themes asked for that no row's work names. */
export function themesLeftOpen(asked: Iterable<number>, rows: readonly CheckedRow[]): ReadonlySet<number> {
  const open = new Set(asked);
  for (const row of rows) {
    if (open.size === 0) break;
    for (const theme of themesOf(workOf(row), open)) open.delete(theme);
  }
  return open;
}

/**
 * The theme that a folded sentence names first, as its place in the list; null where it names none.
 * @example mainThemeOf("to chuc thi tuyen cong chuc, tuyen truyen") === themesOf("tuyen dung")[0]
 */
export function mainThemeOf(folded: string): number | null {
  let main: { readonly theme: number; readonly at: number } | null = null;
  for (const [theme, words] of THEMES.entries()) {
    const at = folded.search(words);
    if (at >= 0 && (main === null || at < main.at)) main = { theme, at };
  }
  return main?.theme ?? null;
}
