import type { ImportWarning } from "../../plan/plan";
import { UNREADABLE } from "./page";
import type { PdfPage } from "./page";

/**
 * Warnings where any letter of a page may be wrong: most lie unseen over its picture, as where a program recognised a
 * scan's letters, or their fonts don't say which letters they draw. A signature's or a stamp's few unseen letters make
 * no such page.
 * @example unsureLetters(pages)[0]?.where // "trang 2"
 */
export function unsureLetters(pages: readonly PdfPage[]): readonly ImportWarning[] {
  const scanned = pages.find(({ glyphs, unseen = 0 }) => unseen > glyphs.length / 2);
  const unreadable = pages.find(({ glyphs }) => glyphs.some(({ text }) => text.includes(UNREADABLE)));
  return [...warning("recognised-text", scanned), ...warning("unreadable-letters", unreadable)];
}

function warning(code: ImportWarning["code"], page: PdfPage | undefined): readonly ImportWarning[] {
  return page ? [{ code, where: `trang ${page.number}`, text: "" }] : [];
}
