import type { ImportWarning } from "../../plan/plan";
import type { PdfPage } from "./page";
import { withoutStruck } from "./struck";
import { withoutWatermark } from "./watermark";

/** Pages with only what is meant to be read, and what was taken out of them. */
export interface CleanPages {
  readonly pages: readonly PdfPage[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * Takes out watermarks and what is struck through, and tells both; a watermark once, where it stands first.
 * @example cleanPages(pages).warnings // [{ code: "leftover-text", where: "trang 1", text: "DỰ THẢO" }]
 */
export function cleanPages(pages: readonly PdfPage[]): CleanPages {
  const told = new Set<string>();
  const cleaned = pages.map((page) => {
    const { page: unmarked, marks } = withoutWatermark(page);
    const { page: clean, struck } = withoutStruck(unmarked);
    const newMarks = marks.filter((mark) => !told.has(mark));
    newMarks.forEach((mark) => told.add(mark));
    return { clean, texts: [...newMarks, ...struck] };
  });
  return {
    pages: cleaned.map(({ clean }) => clean),
    warnings: cleaned.flatMap(({ clean, texts }) =>
      texts.map((text): ImportWarning => ({ code: "leftover-text", where: `trang ${clean.number}`, text })),
    ),
  };
}
