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

/**
 * How much a whole text looks like a deadline: 1 for the usual ways to write one, 0.5 for a text that begins
 * or speaks like one, 0 for none.
 */
export function deadlineLikeness(text: string): number {
  const bare = bareText(text);
  if (bare === "") return 0;
  const words = bare.split(" ").length;
  const opens = OPENINGS.some((opening) => opening.test(bare));
  if (opens && words <= 12) return 1;
  if (opens) return words <= 25 ? 0.5 : 0.2;
  if (words <= 20 && /^[-+]/.test(text) && TIME_WORD.test(bare)) return 0.5;
  return 0;
}
