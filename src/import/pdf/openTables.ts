import type { Band } from "./bands";
import { bandsOf } from "./bands";
import { meets, REACH } from "./meeting";
import type { PdfPage, Rule } from "./page";

/** So many rules of one length make a table. */
const FEWEST_RULES = 4;
/** So many vertical rules that cross two others make one, too. */
const FEWEST_SIDES = 3;
/** The part of a page's width that such a rule takes at least. */
const LONG = 0.4;

/** A table without vertical rules: its place between left and right, and its bands on each page. */
export interface OpenTable {
  readonly from: number;
  readonly to: number;
  readonly bands: ReadonlyMap<PdfPage, readonly Band[]>;
}

/** Rules of one place and length, over all pages, that no vertical rule crosses. */
export function openTables(pages: readonly PdfPage[]): readonly OpenTable[] {
  const groups: { readonly side: Rule; count: number; readonly pages: Set<PdfPage> }[] = [];
  for (const page of pages.filter((each) => !isRuled(each)))
    for (const rule of page.horizontal) {
      if (rule.to - rule.from < LONG * page.width) continue;
      if (page.vertical.some((other) => meets(rule, other))) continue;
      const group = groups.find(({ side }) => isNear(side.from, rule.from) && isNear(side.to, rule.to));
      if (group) group.count++;
      else groups.push({ side: rule, count: 1, pages: new Set([page]) });
      group?.pages.add(page);
    }
  // where merged cells take the place of a rule's rest, shorter rules of one length remain
  const widest = groups.filter(({ side }) => !groups.some((other) => isWithin(side, other.side)));
  return widest
    .filter(({ count }) => count >= FEWEST_RULES)
    .map(({ side, pages: own }) => ({
      from: side.from,
      to: side.to,
      bands: new Map([...own].map((page) => [page, bandsOf(page, side)])),
    }));
}

/** A page with a table of its own: lines over and under it are those of its running head and foot. */
function isRuled({ horizontal, vertical }: PdfPage): boolean {
  const crossings = horizontal.map((rule) => vertical.filter((other) => meets(rule, other)).length);
  return crossings.filter((count) => count >= FEWEST_SIDES).length >= 2;
}

function isWithin(inner: Rule, outer: Rule): boolean {
  const isInside = inner.from > outer.from - REACH && inner.to < outer.to + REACH;
  return isInside && inner.to - inner.from < outer.to - outer.from - REACH;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= REACH;
}
