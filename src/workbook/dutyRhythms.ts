import type { DeadlineConventions, Rhythm } from "../plan/deadline";
import { readDeadline } from "../plan/deadline/read";
import type { Duty } from "../plan/plan";

/** Words that name a day of each period, up to the clause's end: "trước ngày 15 của tháng cuối quý". */
const DAY_OF_PERIOD =
  /(?:(?:trước|chậm nhất|muộn nhất)(?: là| vào)? )?(?:ngày )?\d{1,2} (?:của )?tháng (?:cuối|sau|liền kề|tiếp theo|đầu)[^.,;:()]*/giu;

/**
 * The rhythms in which the plan's own part on implementation asks for reports, each once: "Hàng quý, 6 tháng, 9 tháng,
 * năm tổng hợp báo cáo". Its units may follow ongoing work by them.
 * @example dutyRhythms(plan.duties, DEFAULT_CONVENTIONS)[0]?.every // ["quarter", "halfYear", "nineMonths", "year"]
 */
export function dutyRhythms(duties: readonly Duty[], conventions: DeadlineConventions): Rhythm[] {
  const rhythms = new Map<string, Rhythm>();
  for (const { periods, text } of duties) {
    if (periods.length === 0) continue;
    const rhythm: Rhythm = { every: periods, day: dayIn(text, conventions) };
    rhythms.set(JSON.stringify(rhythm), rhythm);
  }
  return [...rhythms.values()];
}

/** The day of each period that a sentence names; null where it names none, or several. */
function dayIn(sentence: string, conventions: DeadlineConventions): Rhythm["day"] {
  const days = [...sentence.matchAll(DAY_OF_PERIOD)].flatMap(([words]) => {
    const read = readDeadline(words, { year: null, conventions });
    return read.kind === "periodic" && read.reportDay ? [read.reportDay] : [];
  });
  const [first, ...others] = days;
  return first && others.every((day) => JSON.stringify(day) === JSON.stringify(first)) ? first : null;
}
