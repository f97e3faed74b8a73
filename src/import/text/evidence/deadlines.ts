import { looksLikeDeadline } from "../../../plan/deadline/likeness";
import { bareText, remembered } from "../letters";

/** Openings of the ways a deadline is written, on bare words. */
const OPENINGS: readonly RegExp[] = [
  /^(?:trong |truoc |den |het |den het |tu |sau |cham nhat |vao |la |hoan thanh |cuoi |dau |giua |dip )*(?:thang|quy|ngay|nam|tuan) (?:\d|i|v|x|iv|bao cao|het)/,
  /^(?:trong|truoc|den het|het|cham nhat|muon nhat|cuoi|dau|giua|ca|hoan thanh truoc|hoan thanh trong) (?:(?:moi|hang|cac) )?(?:nam|thang|quy|ngay|ky|hoc ky)\b/,
  /^(?:thuong xuyen|(?:hang|moi) (?:nam|quy|thang|tuan|ngay|ky|hoc ky)|dinh ky|dot xuat|lien tuc|ngay sau|ngay khi)\b/,
  /^(?:theo|thuc hien theo) (?:dinh ky|thoi gian|quy dinh|ke hoach|yeu cau|tien do|lich|thoi han|huong dan|chi dao|ky|quy|thang)\b/,
  /^(?:khi|sau khi|ngay khi|tuy theo|tuy thuoc|long ghep|du kien) /,
  /^(?:bao cao|nhiem vu) (?:dinh ky|thuong xuyen|hang)/,
  /^(?:\d{1,2} )+(?:19|20)\d\d\b/,
  /^(?:19|20)\d\d(?: (?:19|20)\d\d)?(?:$| va)/,
  /^\d{1,3} (?:ngay|thang|nam)\b/,
  /^6 thang|^9 thang|^giai doan \d/,
  /^(?:hoan thanh |xong )?(?:truoc|trong|trong vong|den|cham nhat|tu|sau) \d/,
  /^(?:vao )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) (?:hang|moi|dau|cuoi|tuan)\b/,
  /^(?:chua xac dinh|chua de xuat|ky hop|trong ky|trong toan|suot nam|quanh nam)/,
];
const TIME_WORD = /\b(?:thang|quy|nam|ngay|tuan|ky|hang|dinh ky)\b|\d/;
/** A time that stands for itself, not the "quy" of quy định. */
const TIME_NAME =
  /\b(?:thang|tuan|ngay) \d|\bquy (?:[ivx]+|\d)\b|\b20\d\d\b|\b(?:hang|dinh) (?:ky|tuan|thang|quy|nam)\b/;

/** Whether a text begins in one of the usual ways to write a deadline. */
export const opensAsDeadline = remembered((text: string): boolean => {
  if (/^\d{1,2}[/.]\d{1,2}(?!\S)/.test(text)) return true;
  const bare = bareText(text);
  return OPENINGS.some((opening) => opening.test(bare));
});

/** Whether bare words hold a word of time, "ký", "quy" and numbers among them. */
export function hintsAtTime(bare: string): boolean {
  return TIME_WORD.test(bare);
}

/** Whether bare words name a time that stands for itself. */
export function namesTime(bare: string): boolean {
  return TIME_NAME.test(bare);
}

const LONGEST_READ = 14;
const likeness = remembered(looksLikeDeadline);

/**
 * How much a stretch looks like a deadline, 0–1: it opens like one and is short, it is a short list that names a
 * time, or the grammar of deadlines reads it as one.
 */
export function deadlineLikeness(stretch: {
  readonly opens: boolean;
  readonly listed: boolean;
  /** Holds a word of time. */
  readonly hinted: boolean;
  /** Names a time that stands for itself. */
  readonly timed: boolean;
  readonly words: number;
  readonly text: () => string;
}): number {
  const { opens, listed, hinted, timed, words } = stretch;
  if (opens) return words <= 12 ? 1 : words <= 25 ? 0.5 : 0;
  if (listed && hinted) return words <= 20 ? 0.5 : 0;
  return timed && words <= LONGEST_READ ? 0.8 * likeness(stretch.text()) : 0;
}
