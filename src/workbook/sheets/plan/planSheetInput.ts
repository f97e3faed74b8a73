import type { Plan } from "../../../plan/plan";
import type { Schedule } from "../../schedule";
import type { MilestonePlace } from "../milestones";

/** What the sheet Kế hoạch is described from. */
export interface PlanSheetInput {
  readonly plan: Plan;
  /** By the activity's key; one without has neither a kind of deadline nor a day. */
  readonly schedules: ReadonlyMap<string, Schedule>;
  /** By the activity's key, which of its cells a finding is about; see attentionOf. */
  readonly attention: ReadonlyMap<string, string>;
  /** By the activity's key, where its rows in Moc stand. */
  readonly milestonesAt: ReadonlyMap<string, MilestonePlace>;
}
