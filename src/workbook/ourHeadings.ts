import { SCORE_COLUMNS } from "../locale/vi/scoring";
import {
  COMPARISON_COLUMNS,
  EVIDENCE_COLUMNS,
  FINDING_COLUMNS,
  MILESTONE_COLUMNS,
  PLAN_COLUMNS,
  TABLES,
  TARGET_COLUMNS,
  UNIT_COLUMNS,
} from "./layout";
import { headingKey } from "./rowKeys";

/** The columns of our tables that may hold formulas. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [TABLES.plan]: PLAN_COLUMNS,
  [TABLES.milestones]: MILESTONE_COLUMNS,
  [TABLES.units]: UNIT_COLUMNS,
  [TABLES.targets]: TARGET_COLUMNS,
  [TABLES.findings]: FINDING_COLUMNS,
  [TABLES.scorecard]: SCORE_COLUMNS,
  [TABLES.comparison]: COMPARISON_COLUMNS,
  [TABLES.evidence]: EVIDENCE_COLUMNS,
};

/** Whether a table's column is one of ours that may hold formulas. @example isOurHeading("KeHoach", "Hạn") // true */
export function isOurHeading(table: string, heading: string): boolean {
  const key = headingKey(heading);
  return Object.values(HEADINGS[table] ?? {}).some((own) => headingKey(own) === key);
}
