import { tables as say } from "../locale/vi/periodicReport";
import { PLAN_COLUMNS } from "../workbook/layout";
import type { NamedCriterion } from "./periodicFacts";
import { countsTable, type CountedGroups } from "./periodicTables";
import { whereColumn, type ReportScope } from "./planCounts";
import type { ReportPiece } from "./reportPiece";

/** Counts of activities by the plan's fields, and of those without one. */
export function fieldCounts(
  scope: ReportScope,
  fields: readonly NamedCriterion[],
  blank: boolean,
): ReportPiece {
  const rows = countedGroups(PLAN_COLUMNS.field, fields, blank ? say.withoutField : null);
  return countsTable(scope, { heading: say.field, rows: withOwnNumbers(rows) });
}

const NUMBERED = /^([IVXLC]+|[A-ZĐ]|\d+)[.)]\s+(\S.*)$/u;

/** "I. CẢI CÁCH THỂ CHẾ" beside a "1" would have two numbers; a plan's own ones go first where every field has one. */
function withOwnNumbers(rows: CountedGroups["rows"]): CountedGroups["rows"] {
  const own = rows.flatMap(({ label, where }) => {
    const [, no, name] = NUMBERED.exec(label) ?? [];
    return no === undefined || name === undefined ? [] : [{ no, label: name, where }];
  });
  return own.length === rows.length ? own : rows;
}

/** A row for each group, and one for blank cells where there are any: together they are the total. */
export function countedGroups(
  heading: string,
  groups: readonly NamedCriterion[],
  blank: string | null,
): CountedGroups["rows"] {
  const named = groups.map(({ label, criterion }) => ({ label, where: whereColumn(heading, criterion) }));
  return blank === null ? named : [...named, { label: blank, where: whereColumn(heading, "") }];
}
