import type { PageParts } from "./pageTables";
import type { TextLine } from "./textLines";

/** How much of a page's height its head and its foot take. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^[-–—\s]*(\p{L}{1,6}\s+)?\d{1,4}(\s*\/\s*\d{1,4})?[-–—\s]*$/u;

/**
 * Pages without what stands on each of them: page numbers, running heads and feet. They are told by their
 * place near the page's edge, and by standing alone as a number or on other pages too.
 */
export function withoutFurniture(pages: readonly PageParts[]): readonly PageParts[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isMargin(line, page)).map(shape)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length / 3);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) =>
        !isMargin(line, page) || (!PAGE_NUMBER.test(line.text) && (seen.get(shape(line)) ?? 0) < often),
    ),
  }));
}

function isMargin(line: TextLine, page: PageParts): boolean {
  return line.y < MARGIN * page.height || line.y > (1 - MARGIN) * page.height;
}

/** A line's text without its numbers. */
function shape(line: TextLine): string {
  return line.text.replace(/\d+/g, "#");
}
