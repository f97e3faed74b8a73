import { schemeJournal as texts } from "../../locale/vi/schemeChange";
import { isoDate } from "../../plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../../plan/deadline/read";
import type { Scheme } from "../../scoring/scheme";
import { carryOver } from "../carryOver";
import { breakdownGroups, describeScores, workbookOf } from "../describeWorkbook";
import { planFromSnapshot } from "../held/planFromSnapshot";
import { targetKeys } from "../held/targetKeys";
import { selfReportOfPlan } from "../reports/selfSpec";
import { conventionsIn, readSettings } from "../settings";
import { describeJournal } from "../sheets/journal";
import { describeLists } from "../sheets/lists";
import { describeOverview } from "../sheets/overview";
import { describeSchemeSheet } from "../sheets/schemeSheet";
import type { WorkbookSnapshot } from "../snapshot";
import type { WorkbookSpec } from "../spec";
import { schemeChange, type SchemeChange } from "./schemeChange";

/**
 * The sheets that follow from the scheme, as another one makes them: scorecard, overview, self-assessment, the scheme's
 * own sheet; figures of components that are gone are put away. Everything else in the workbook stays. Null where the
 * workbook has no plan.
 * @param at the local day and time as the journal shows them
 * @example updateWorkbook((snapshot) => schemeSpec(snapshot, scheme, at) ?? nothing)
 */
export function schemeSpec(snapshot: WorkbookSnapshot, scheme: Scheme, at: string): WorkbookSpec | null {
  const plan = planFromSnapshot(snapshot);
  if (plan === null) return null;
  const change = schemeChange(snapshot, scheme);
  const { fields, units } = breakdownGroups(plan);
  const cutOff = readSettings(snapshot).cutOff ?? isoDate(plan.head.year ?? FIRST_YEAR, 12, 31);
  if (cutOff === null) return null;
  const journal = [{ at, what: texts.what, detail: detailOf(scheme, change) }];
  const present = new Set(snapshot.sheets.map(({ id }) => id));
  const described = [
    describeOverview({ cutOff, fields, units, scheme }),
    ...describeScores({ scheme, schemeChange: change, journal }),
    ...selfReportOfPlan(scheme, plan, change.snapshot),
    describeSchemeSheet(scheme),
    describeJournal(journal),
    describeLists({
      fields,
      units,
      duties: plan.duties,
      targets: targetKeys(snapshot),
      scheme,
      conventions: conventionsIn(snapshot, DEFAULT_CONVENTIONS),
    }),
  ].filter(({ sheet: { id } }) => NEW_SHEETS.includes(id) || present.has(id));
  return carryOver(workbookOf(described), change.snapshot);
}

/** A sheet that people deleted stays away, but for those without which figures or the scheme would be lost. */
const NEW_SHEETS: readonly string[] = ["scorecard", "former-scores", "scheme", "lists", "journal"];
/** Of a workbook whose year somebody cleared; the cell NgayChot isn't written again. */
const FIRST_YEAR = 2026;

function detailOf({ title }: Scheme, { pairing, former }: SchemeChange): string {
  const kept = pairing.pairs.filter(({ held, row }) => row.component !== null && held.entries.size > 0);
  return texts.detail(title, kept.length, former.length, pairing.added.length);
}
