import type { RowEdit } from "../../excel/editRows";
import type { Fix, Severity } from "../../validation/finding";
import { findingKey } from "../../validation/finding";
import { FINDING_COLUMNS, TABLES } from "../../workbook/layout";
import type { HeldFinding } from "../../workbook/heldFindings";
import { wordText } from "../../workbook/trackedActivities";
import type { Book } from "../book/book";
import { activityAt, planEdits } from "../book/places";
import { SEVERITY_ORDER } from "../state/counts";

/** What a person wants to see; "" and null let everything through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly field: string;
  readonly unit: string;
  /** Those that were set aside, instead of those that are open. */
  readonly dismissed: boolean;
}

export const NO_FILTER: FindingFilter = { severity: null, field: "", unit: "", dismissed: false };

/** The findings of one rule. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly HeldFinding[];
}

/** The findings that a filter lets through, in their order. */
export function visibleFindings(book: Book, filter: FindingFilter): readonly HeldFinding[] {
  return book.findings.filter(
    (held) =>
      held.dismissed === filter.dismissed &&
      (filter.severity === null || held.finding.severity === filter.severity) &&
      (filter.field === "" || fieldOf(book, held) === filter.field) &&
      (filter.unit === "" || unitOf(book, held) === filter.unit),
  );
}

/** Findings by rule; groups with errors first, and within a severity in the order of their first findings. */
export function groupFindings(findings: readonly HeldFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, HeldFinding[]>();
  for (const held of findings) {
    const { code, severity } = held.finding;
    const name = `${severity} ${code}`;
    const known = groups.get(name);
    if (known) known.push(held);
    else groups.set(name, [held]);
  }
  const made = [...groups.values()].flatMap((list): FindingGroup[] => {
    const [first] = list;
    return first ? [{ code: first.finding.code, severity: first.finding.severity, findings: list }] : [];
  });
  return SEVERITY_ORDER.flatMap((severity) => made.filter((group) => group.severity === severity));
}

/** How many open findings there are of each severity. */
export function countBySeverity(findings: readonly HeldFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, dismissed } of findings) if (!dismissed) counts[finding.severity] += 1;
  return counts;
}

/** The fields that findings can be filtered by, in the plan's order. */
export function fieldsOf(book: Book): readonly string[] {
  return [...new Set(book.activities.map(({ field }) => field))].filter((name) => name !== "");
}

/** Fixes that can be applied from here. */
export function applicableFixes({
  finding,
}: HeldFinding): readonly (Fix & { readonly replacement: string })[] {
  if (finding.place.of !== "cell") return [];
  return finding.fixes.flatMap((fix) =>
    fix.replacement === null ? [] : [{ ...fix, replacement: fix.replacement }],
  );
}

/** What applies a fix to the workbook. */
export function fixEdits(book: Book, { finding }: HeldFinding, replacement: string): readonly RowEdit[] {
  const { place } = finding;
  return place.of === "cell" ? planEdits(book, place.key, place.field, replacement) : [];
}

/** What can be mended of a group at one go. */
export interface GroupFix {
  readonly findings: number;
  readonly edits: readonly RowEdit[];
}

/**
 * What applies the fixes of a group; findings whose fixes leave a choice to a person are left out. A cell is changed
 * once: what else is wrong in it is found again afterwards.
 */
export function groupFix(book: Book, group: FindingGroup): GroupFix {
  const edits = new Map<string, RowEdit>();
  let findings = 0;
  for (const held of group.findings) {
    const [fix, other] = applicableFixes(held);
    if (fix === undefined || other !== undefined) continue;
    findings += 1;
    for (const edit of fixEdits(book, held, fix.replacement)) {
      const cell = `${edit.row.position} ${edit.cells.map(({ heading }) => heading).join()}`;
      if (!edits.has(cell)) edits.set(cell, edit);
    }
  }
  return { findings, edits: [...edits.values()] };
}

/** What sets a finding aside with a reason, or takes that back ("" and ""). Its row must be in the sheet by then. */
export function dismissalEdits(
  { row, finding }: HeldFinding,
  mark: string,
  reason: string,
): readonly RowEdit[] {
  const known = row ?? { key: findingKey(finding), position: 0, dismissed: "", reason: "" };
  const { key, position, dismissed, reason: before } = known;
  return [
    {
      row: { table: TABLES.findings, identity: { [FINDING_COLUMNS.key]: key }, position },
      cells: [
        { heading: FINDING_COLUMNS.dismissed, before: dismissed, after: mark },
        { heading: FINDING_COLUMNS.reason, before, after: reason },
      ],
    },
  ];
}

function fieldOf(book: Book, { finding: { place } }: HeldFinding): string {
  if (place.of === "section") {
    const { section } = place;
    return book.activities.find(({ field }) => field.startsWith(`${section}. `))?.field ?? section;
  }
  return activityAt(book, place)?.field ?? "";
}

function unitOf(book: Book, { finding: { place } }: HeldFinding): string {
  const activity = activityAt(book, place);
  return activity === undefined ? "" : wordText(activity, "leadUnit");
}
