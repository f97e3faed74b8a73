import { bareText } from "../letters";

const TIME = "(?:thang|quy|nam|ngay|tuan|ky|hang|dinh ky)";
/** Openings of the ways a deadline is written, on bare words. */
const OPENINGS: readonly RegExp[] = [
  /^(?:trong |truoc |den |het |den het |tu |sau |cham nhat |cuoi |dau |giua |dip )*(?:thang|quy|ngay|nam|tuan) (?:\d|i|v|x|iv|bao cao|het)/,
  /^(?:trong|truoc|den het|het|cham nhat|muon nhat|cuoi|dau|giua|ca|hoan thanh truoc|hoan thanh trong) (?:nam|thang|quy|ngay|ky)\b/,
  /^(?:thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|dot xuat|lien tuc|ngay sau|ngay khi)\b/,
  /^(?:theo|thuc hien theo) (?:dinh ky|thoi gian|quy dinh|ke hoach|yeu cau|tien do|lich|thoi han|huong dan|chi dao|ky|quy|thang)\b/,
  /^(?:khi|sau khi|ngay khi|tuy theo|tuy thuoc|long ghep|du kien) /,
  /^(?:bao cao|nhiem vu) (?:dinh ky|thuong xuyen|hang)/,
  /^(?:\d{1,2} )+(?:19|20)\d\d\b/,
  /^(?:19|20)\d\d(?: (?:19|20)\d\d)?(?:$| va)/,
  /^\d{1,3} (?:ngay|thang|nam)\b/,
  /^6 thang|^9 thang|^giai doan \d/,
  /^(?:truoc|trong|den|cham nhat|tu|xong truoc|hoan thanh) \d/,
  /^(?:chua xac dinh|chua de xuat|ky hop|trong ky|trong toan|suot nam|quanh nam)/,
];
const TIME_WORD = new RegExp(`\\b${TIME}\\b|\\d`);

/** Whether a text begins in one of the usual ways to write a deadline. */
export function opensAsDeadline(text: string): boolean {
  const bare = bareText(text);
  return OPENINGS.some((opening) => opening.test(bare));
}

/** Whether bare words name a time. */
export function namesTime(bare: string): boolean {
  return TIME_WORD.test(bare);
}

/**
 * How much a stretch of words looks like a deadline, 0–1: it opens like one and is short, or it is a short list
 * (`listed`) that names a time (`timed`).
 */
export function deadlineLikeness(opens: boolean, listed: boolean, words: number, timed: boolean): number {
  if (opens) return words <= 12 ? 1 : words <= 25 ? 0.5 : 0.2;
  return listed && timed && words <= 20 ? 0.5 : 0;
}
