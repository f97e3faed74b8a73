import { FIELDS_IN_SENTENCE, wordFixes, words } from "../../locale/vi/findings";
import type { Activity, ActivityField } from "../../plan/plan";
import type { CellText } from "../cellText";
import type { Rule } from "../checkedPlan";
import { findInCells } from "../findInCells";
import type { Finding } from "../finding";
import { byHand, cellOf, putting } from "../place";

const FIELDS: readonly ActivityField[] = ["objective", "task", "activity", "product"];
const STAGE = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/gu;

type Stale =
  | { readonly is: "stage"; readonly stage: string }
  | { readonly is: "year"; readonly words: string; readonly renewed: string };

/** Words left over from an earlier plan: a stage that is over, last year's "năm …" of the work itself. */
export const staleWording: Rule = (checked) => {
  const { year } = checked;
  if (year === null) return [];
  const pattern = staleYear(year - 1);
  return findInCells(checked, {
    fields: FIELDS,
    look: (text) => [...staleStages(text, year), ...lastYear(text, year, pattern)],
    tell: (stale, activity, field) => findingOf(stale, activity, field, year),
  });
};

function findingOf(stale: Stale, activity: Activity, field: ActivityField, year: number): Finding {
  const place = cellOf(activity, field);
  const name = FIELDS_IN_SENTENCE[field];
  if (stale.is === "stage") {
    return {
      code: "stale-stage",
      severity: "warning",
      place,
      message: words.staleStage(activity, name, stale.stage, year),
      fixes: [byHand(wordFixes.checkStage)],
      about: stale.stage,
    };
  }
  return {
    code: "stale-year",
    severity: "warning",
    place,
    message: words.staleYear(activity, name, stale.words, year),
    fixes: [putting(wordFixes.usePlanYear(year), stale.renewed)],
  };
}

/** A stage that is over may be summed up. */
const SUMS_UP = /tổng kết|đánh giá/iu;

function staleStages({ written, composed }: CellText, year: number): Stale[] {
  if (!written.includes("20") || SUMS_UP.test(composed)) return [];
  return [...written.matchAll(STAGE)]
    .filter(([, from, to]) => Number(from) < Number(to) && Number(to) < year)
    .map(([, from, to]) => ({ is: "stage", stage: `${from}-${to}` }));
}

/** "Kế hoạch … năm 2022" in the plan of 2023. */
function staleYear(year: number): RegExp {
  const between = "(?:(?!kết quả|báo cáo|số|ngày|tháng)[^.;\\n\\d]){0,80}";
  return new RegExp(`(?:kế hoạch|chương trình|nhiệm vụ|công tác)${between}năm\\s+${year}(?!\\d)`, "iu");
}

/** The year of a law, or of results that are reported, is right. */
function lastYear({ written, composed }: CellText, year: number, pattern: RegExp): Stale[] {
  const last = String(year - 1);
  const stale = written.includes(last) ? pattern.exec(composed)?.[0] : undefined;
  if (stale === undefined || /kết quả|tổng kết|đánh giá|báo cáo/iu.test(composed)) return [];
  return [{ is: "year", words: stale, renewed: composed.replace(stale, stale.replace(last, String(year))) }];
}
