import type { ImportWarning } from "../../plan/plan";
import type { PdfPage } from "./page";

/**
 * A warning where most letters of a page lie unseen over its picture: a scan whose letters a program recognised, so
 * that any of them may be wrong. A signature's or a stamp's few unseen letters are no such page.
 * @example recognisedText(pages)[0]?.where // "trang 2"
 */
export function recognisedText(pages: readonly PdfPage[]): readonly ImportWarning[] {
  const scanned = pages.find(({ glyphs, unseen = 0 }) => unseen > glyphs.length / 2);
  return scanned ? [{ code: "recognised-text", where: `trang ${scanned.number}`, text: "" }] : [];
}
