import { rowFixes, rows as say } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import type { Finding, FindingPlace } from "../finding";
import { readItemNumber, successionOf, type ItemNumber } from "../itemNumber";
import { byHand, rowOf } from "../place";

interface Counted {
  readonly number: ItemNumber;
  readonly printed: string;
  readonly section: string;
}

/**
 * Numbers that jump: rows may have been lost there. A section may start its own count or go on with the count
 * of the one before; sub-numbers, letters and new lists inside a section are no gaps.
 */
export const numberingGap: Rule = ({ plan, rows }) => {
  const items = new Set(rows.map(({ activity }) => bare(activity.no)));
  const findings: Finding[] = sectionGaps(
    plan.sections.map((section) => section.no),
    items,
  );
  let before: Counted | null = null;
  for (const { activity, continuesItem } of rows) {
    if (continuesItem) continue;
    const number = readItemNumber(activity.no, before?.number ?? null);
    if (!number) {
      before = null;
      continue;
    }
    const now: Counted = { number, printed: activity.no, section: activity.section };
    const finding = before && gapOf(before, now, rowOf(activity));
    if (finding) findings.push(finding);
    before = now;
  }
  return findings;
};

function gapOf(before: Counted, now: Counted, place: FindingPlace): Finding | null {
  const succession = successionOf(before.number, now.number, now.printed);
  const newSection = before.section !== now.section;
  if (succession.is === "next" || succession.is === "restart") return null;
  if (succession.is === "backwards" || newSection) {
    const message = newSection
      ? say.gapAtStart(now.section, now.printed)
      : say.backwards(now.section, before.printed, now.printed);
    return {
      code: newSection ? "numbering-start" : "numbering-backwards",
      severity: "warning",
      place,
      message,
      fixes: [byHand(rowFixes.renumber)],
    };
  }
  return {
    code: "numbering-gap",
    severity: "error",
    place,
    message: say.gap(now.section, before.printed, now.printed, succession.missing),
    fixes: [byHand(rowFixes.findMissing), byHand(rowFixes.renumber)],
  };
}

/** A line that stands alone between sections carries a number of their count. */
function sectionGaps(printed: readonly string[], items: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  let before: { number: ItemNumber; printed: string } | null = null;
  for (const no of printed) {
    const number = readItemNumber(no, before?.number ?? null);
    const succession = number && before ? successionOf(before.number, number, no) : null;
    if (before && succession?.is === "gap" && !succession.missing.every((missing) => items.has(missing))) {
      findings.push({
        code: "section-numbering-gap",
        severity: "error",
        place: { of: "section", section: no },
        message: say.sectionGap(before.printed, no),
        fixes: [byHand(rowFixes.findMissing), byHand(rowFixes.renumber)],
      });
    }
    before = number ? { number, printed: no } : null;
  }
  return findings;
}

function bare(no: string): string {
  return no.trim().replace(/[.)]+$/, "");
}
