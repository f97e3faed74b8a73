import { FIELDS_IN_SENTENCE, wordFixes, words } from "../../locale/vi/findings";
import type { Activity, ActivityField } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf, putting } from "../place";

const FIELDS: readonly ActivityField[] = ["objective", "task", "activity", "product"];
const STAGE = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/gu;

/** Words left over from an earlier plan: a stage that is over, last year's "năm …" of the work itself. */
export const staleWording: Rule = (checked) => {
  const { year } = checked;
  if (year === null) return [];
  const stale = staleYear(year - 1);
  return FIELDS.flatMap((field) =>
    rowsWithOwn(checked, field).flatMap(({ activity }) => [
      ...staleStages(activity, field, year),
      ...lastYear(activity, field, year, stale),
    ]),
  );
};

function staleStages(activity: Activity, field: ActivityField, year: number): Finding[] {
  return [...activity.cells[field].matchAll(STAGE)]
    .filter(([, from, to]) => Number(from) < Number(to) && Number(to) < year)
    .map(([, from, to]) => ({
      code: "stale-stage",
      severity: "warning",
      place: cellOf(activity, field),
      message: words.staleStage(activity, FIELDS_IN_SENTENCE[field], `${from}-${to}`, year),
      fixes: [byHand(wordFixes.checkStage)],
      about: `${from}-${to}`,
    }));
}

/** "Kế hoạch … năm 2022" in the plan of 2023. */
function staleYear(year: number): RegExp {
  const between = "(?:(?!kết quả|báo cáo|số|ngày|tháng)[^.;\\n\\d]){0,80}";
  return new RegExp(`(?:kế hoạch|chương trình|nhiệm vụ|công tác)${between}năm\\s+${year}(?!\\d)`, "iu");
}

/** The year of a law, or of results that are reported, is right. */
function lastYear(activity: Activity, field: ActivityField, year: number, pattern: RegExp): Finding[] {
  const cell = activity.cells[field];
  if (!cell.includes(String(year - 1))) return [];
  const text = cell.normalize("NFC");
  const stale = pattern.exec(text)?.[0];
  if (stale === undefined || /kết quả|tổng kết|đánh giá|báo cáo/iu.test(text)) return [];
  return [
    {
      code: "stale-year",
      severity: "warning",
      place: cellOf(activity, field),
      message: words.staleYear(activity, FIELDS_IN_SENTENCE[field], stale, year),
      fixes: [
        putting(
          wordFixes.usePlanYear(year),
          text.replace(stale, stale.replace(String(year - 1), String(year))),
        ),
      ],
    },
  ];
}
