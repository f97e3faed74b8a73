import type { Duty, DutyKind, Period } from "../../plan/plan";

/** Excel holds 32,767 letters in a cell. */
const MOST_LETTERS = 30_000;
const KINDS: readonly DutyKind[] = ["report", "charge", "work"];
const PERIODS: readonly Period[] = ["week", "month", "quarter", "halfYear", "nineMonths", "year"];

/**
 * The plan's duties as one cell keeps them, so that a check without the document still knows them; as many as fit.
 * Blank where the plan has none.
 */
export function dutiesText(duties: readonly Duty[]): string {
  const kept: string[] = [];
  let letters = "[]".length;
  for (const duty of duties) {
    const text = JSON.stringify(duty);
    letters += text.length + (kept.length > 0 ? ",".length : 0);
    if (letters > MOST_LETTERS) break;
    kept.push(text);
  }
  return kept.length === 0 ? "" : `[${kept.join(",")}]`;
}

/** Reads what dutiesText wrote; none where the cell holds anything else. */
export function dutiesIn(text: string): Duty[] {
  const list = parsed(text);
  return Array.isArray(list) ? list.flatMap((entry: unknown) => dutyOf(entry)) : [];
}

function parsed(text: string): unknown {
  if (!text.startsWith("[")) return null;
  try {
    return JSON.parse(text);
  } catch {
    // A person has written into the hidden cell: the check goes on without the duties.
    return null;
  }
}

function dutyOf(entry: unknown): Duty[] {
  if (!isRecord(entry)) return [];
  const { ref, text, periods, responsible } = entry;
  if (typeof ref !== "string" || typeof text !== "string" || typeof responsible !== "string") return [];
  const known = Array.isArray(periods) ? PERIODS.filter((period) => periods.includes(period)) : [];
  // Workbooks of before the kinds held reports and charges alone.
  const kind = KINDS.find((name) => name === entry.kind) ?? (known.length > 0 ? "report" : "charge");
  return [{ kind, ref, text, periods: known, responsible }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
