import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readPlanFromWorkbook } from "../../src/excel/readPlanFromWorkbook";
import type { Activity, Plan } from "../../src/plan/plan";
import { PLAN_COLUMNS, STATUSES } from "../../src/workbook/layout";
import { planFromGolden } from "../support/planFromGolden";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";

type Row = Record<string, string | number | boolean>;

async function planRows(): Promise<Row[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("KeHoach").getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((cells): Row =>
      Object.fromEntries(headings.map((heading, at) => [String(heading), cells[at]])),
    );
  });
}

/** Types something into the row of an activity that is known by its words. */
async function fillIn(words: string, heading: string, value: string | number): Promise<void> {
  const rows = await planRows();
  const row = rows.findIndex((cells) => cells[PLAN_COLUMNS.activity] === words);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeHoach");
    table.columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** A new edition with an item put in: all that follow in its section are renumbered. */
function withItemBefore(plan: Plan, section: string, from: number): Plan {
  const activities = plan.activities.flatMap((activity): Activity[] => {
    if (activity.section !== section || Number(activity.no) < from) return [activity];
    const no = String(Number(activity.no) + 1);
    const moved = {
      ...activity,
      no,
      key: activity.key.replace(`${section}.${activity.no}`, `${section}.${no}`),
    };
    if (Number(activity.no) > from) return [moved];
    const cells = {
      ...activity.cells,
      objective: "Mục tiêu khác",
      task: "Nhiệm vụ khác",
      activity: "Việc mới thêm",
    };
    return [{ ...activity, cells }, moved];
  });
  return { ...plan, activities };
}

describe("a new edition that renumbers, in a workbook that is in use", () => {
  it("leaves in Excel's own cells what people entered with the work they entered it for", async () => {
    const plan = planFromGolden();
    const words = (key: string) => plan.activities.find((each) => each.key === key)?.cells.activity ?? "";
    await openExcel();
    await buildWorkbook(sampleInput(plan));
    await fillIn(words("II.3"), PLAN_COLUMNS.status, STATUSES.done);
    await fillIn(words("II.3"), PLAN_COLUMNS.note, "đã trình");
    await fillIn(words("II.5"), PLAN_COLUMNS.note, "chờ ý kiến");

    const revised = withItemBefore(plan, "II", 3);
    await buildWorkbook(sampleInput(revised));
    const filled = (await planRows()).filter((row) => row[PLAN_COLUMNS.note] !== "");
    expect(
      filled.map((row) => [row[PLAN_COLUMNS.key], row[PLAN_COLUMNS.activity], row[PLAN_COLUMNS.note]]),
    ).toEqual([
      ["II.4", words("II.3"), "đã trình"],
      ["II.6", words("II.5"), "chờ ý kiến"],
    ]);
    const added = (await planRows()).find((row) => row[PLAN_COLUMNS.activity] === "Việc mới thêm");
    expect(added).toMatchObject({ [PLAN_COLUMNS.key]: "II.3", [PLAN_COLUMNS.status]: STATUSES.todo });
    expect((await readPlanFromWorkbook()).activities.map(({ key }) => key)).toEqual(
      revised.activities.map(({ key }) => key),
    );
    expect((await buildWorkbook(sampleInput(revised))).unchanged).toBe(true);
  });
});
