import * as say from "../../locale/vi/report";
import { usualWindow } from "../../report/period";
import type { Scheme } from "../../scoring/scheme";
import type { Plan } from "../../plan/plan";
import { describeSelfAnnex } from "../sheets/report/selfAnnex";
import { describeSelfReport } from "../sheets/report/selfReport";
import { criteriaRange } from "../sheets/report/reportSheet";
import { groupsOf } from "../breakdown";
import { NAMES } from "../layout";
import { fieldNames } from "../sheets/plan/planRows";
import type { WorkbookSnapshot } from "../snapshot";
import type { SheetDescription } from "../spec";
import { collectFacts, leadCriteria } from "./collectFacts";
import { KeptTexts } from "./keptTexts";
import { namePrefix, reportId, SELF_ANNEX_ID } from "./reportId";
import { ReportRefusedError } from "./reportRefused";
import type { ReportOrder } from "./reportOrder";
import { freshScorecard, heldScorecard, scorecardFacts, type ScorecardRow } from "./scorecardFacts";

/** The sheets of an annual self-assessment, the agency's with its annex, and what the journal says of it. */
export function selfSpec({ snapshot, check, year, unit, id, senders }: ReportOrder): {
  readonly sheets: readonly SheetDescription[];
  readonly what: string;
} {
  const { named } = snapshot;
  const window = usualWindow("year", year);
  if (window === null) throw new ReportRefusedError({ why: "year-missing" });
  const leads = unit === null ? [] : leadCriteria(snapshot, check, unit);
  const leadRange = criteriaRange(leads.length);
  const plan = collectFacts({
    ...{ snapshot, check, kind: "year", unit, year, window, leadRange },
    earlier: null,
  });
  const rows = heldScorecard(snapshot);
  const scorecard = scorecardFacts(rows, named);
  const report = describeSelfReport({
    ...{ ...senders, id, leads, year, named, ...sizeOf(rows) },
    texts: new KeptTexts(namePrefix(id), named),
    facts: { ...plan, blankField: plan.blank.field, scorecard },
  });
  const annex = unit === null ? [describeSelfAnnex(SELF_ANNEX_ID, rows, scorecard.rounds)] : [];
  return { sheets: [report, ...annex], what: say.journalSelf(unit) };
}

/**
 * The same sheets as a build describes them, from the plan and the scheme that it writes, with what people have in
 * the workbook.
 */
export function selfReportOfPlan(
  scheme: Scheme,
  { head, sections, activities }: Plan,
  { named, ...snapshot }: WorkbookSnapshot,
): readonly SheetDescription[] {
  const id = reportId("self", null);
  const rows = withHeld(freshScorecard(scheme), heldScorecard({ named, ...snapshot }));
  const scorecard = scorecardFacts(rows, named);
  const names = fieldNames(sections);
  const fields = groupsOf(activities.map(({ section }) => names.get(section) ?? section));
  const text = (name: string, otherwise: string): string => String(named[name] ?? "") || otherwise;
  const report = describeSelfReport({
    ...{ id, named, leads: [], year: head.year, ...sizeOf(rows) },
    superiorAgency: text(NAMES.superiorAgency, head.superiorAgency),
    place: text(NAMES.place, head.place),
    texts: new KeptTexts(namePrefix(id), named),
    facts: {
      ...{ fields, unit: null, overdue: [], scope: { kind: "all" } },
      agency: text(NAMES.agency, head.agency),
      blankField: activities.some(({ section }) => section === ""),
      scorecard,
    },
  });
  return [report, describeSelfAnnex(SELF_ANNEX_ID, rows, scorecard.rounds)];
}

/** By what the report tells later that the scorecard has changed. */
function sizeOf(rows: readonly ScorecardRow[]): {
  readonly scoreRows: number;
  readonly scoreLetters: number;
} {
  const letters = rows.map(({ evidence, explanation }) => evidence.length + explanation.length);
  return { scoreRows: rows.length, scoreLetters: letters.reduce((sum, each) => sum + each, 0) };
}

/** A scheme's rows with what people have entered in those of the same code. */
function withHeld(rows: readonly ScorecardRow[], held: readonly ScorecardRow[]): readonly ScorecardRow[] {
  const byKey = new Map(held.map((row) => [row.key, row]));
  return rows.map((row) => {
    const held = byKey.get(row.key);
    if (held === undefined) return row;
    const { points, declared, evidence, documents, explanation, reason, overruled } = held;
    return { ...row, points, declared, evidence, documents, explanation, reason, overruled };
  });
}
