import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../src/import/text/importText";
import { isoDate } from "../src/plan/calendarDate";
import type { Plan } from "../src/plan/plan";
import { sampleScheme } from "../src/scoring/sampleScheme";
import type { WorkbookInput } from "../src/workbook/describeWorkbook";
import { prepareWorkbook } from "../src/workbook/prepareWorkbook";

export const FIXTURES = join(__dirname, "..", "test", "fixtures", "nghe-an-2023");

/** The sample plan as its text is imported. */
export function samplePlan(): Plan {
  return importText(readFileSync(join(FIXTURES, "plan.txt"), "utf8"));
}

/** A plan of `count` activities: those of the sample over and over, each copy with words of its own. */
export function planOf(count: number, sample: Plan = samplePlan()): Plan {
  const activities = Array.from({ length: count }, (_, at) => {
    const source = sample.activities[at % sample.activities.length];
    if (!source) throw new Error("The sample plan has no activities");
    const copy = Math.floor(at / sample.activities.length);
    if (copy === 0) return source;
    const no = `${source.no}.${copy}`;
    return {
      ...source,
      key: `${source.key}.${copy}`,
      no,
      cells: {
        ...source.cells,
        activity: `${source.cells.activity} (đợt ${copy})`,
        task: `${source.cells.task} (đợt ${copy})`,
      },
    };
  });
  return { ...sample, activities };
}

/** What a run is given, findings included. */
export function inputOf(plan: Plan): WorkbookInput {
  const cutOff = isoDate(2023, 9, 30);
  if (cutOff === null) throw new Error("No such day");
  return prepareWorkbook(plan, { scheme: sampleScheme(), cutOff, journal: [] });
}

export function withoutFindings(plan: Plan): WorkbookInput {
  const first = inputOf({ ...plan, activities: plan.activities.slice(0, 37) });
  return { ...first, findings: [], plan };
}
