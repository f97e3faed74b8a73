import type { IsoDate } from "../../src/plan/calendarDate";
import { parseIsoDate } from "../../src/plan/calendarDate";
import type { Finding, FindingPlace, Severity } from "../../src/validation/finding";
import type { Book } from "../../src/taskpane/book/book";
import type { HeldFinding } from "../../src/workbook/heldFindings";
import type { TrackedActivity } from "../../src/workbook/trackedActivities";

export function day(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}

export type MadeActivity = Partial<Omit<TrackedActivity, "words" | "entries">> & {
  readonly words?: Partial<TrackedActivity["words"]>;
  readonly entries?: Partial<TrackedActivity["entries"]>;
};

/** An activity of a workbook; only what a test is about has to be said. */
export function tracked(key: string, position: number, made: MadeActivity = {}): TrackedActivity {
  return {
    key,
    position,
    identity: { Mã: key },
    no: key.split(".")[1] ?? "",
    field: "I. THỂ CHẾ",
    due: null,
    condition: "Trong hạn",
    openMilestones: [],
    nextDue: null,
    ...made,
    words: {
      objective: "",
      task: "",
      activity: `Việc ${key}`,
      product: "",
      leadUnit: "Văn phòng Sở",
      coopUnits: "",
      deadline: "",
      budget: "",
      ...made.words,
    },
    entries: {
      status: "Chưa thực hiện",
      progress: "",
      doneOn: "",
      evidence: "",
      explanation: "",
      ...made.entries,
    },
  };
}

const NO_ROUND = { score: null, index: null, grade: "", missing: null };

export function bookOf(made: Partial<Book>): Book {
  return {
    year: 2026,
    cutOff: null,
    activities: [],
    findings: [],
    catalogue: [],
    reports: [],
    components: [],
    documents: [],
    sources: [],
    scores: { max: null, self: null, index: null, grade: "", appraised: NO_ROUND, final: NO_ROUND },
    improvements: [],
    scheme: null,
    hasSchemeSheet: false,
    schemeIsSample: false,
    sheetBehind: false,
    formulasLocked: false,
    ...made,
  };
}

export function inCell(key: string, field: "deadline" | "leadUnit" | "product"): FindingPlace {
  const [section = "", no = ""] = key.split(".");
  return { of: "cell", section, no, key, field };
}

export function found(
  code: string,
  severity: Severity,
  place: FindingPlace,
  made: { readonly fixes?: Finding["fixes"]; readonly dismissed?: boolean } = {},
): HeldFinding {
  const finding: Finding = { code, severity, place, message: code, fixes: made.fixes ?? [] };
  return {
    id: `${code} ${JSON.stringify(place)}`,
    finding,
    row: null,
    dismissed: made.dismissed ?? false,
    reason: "",
  };
}
