import { selfReport as say } from "../locale/vi/report";
import { quoted } from "../workbook/formulaText";
import type { CONDITIONS } from "../workbook/layout";
import { formula } from "../workbook/spec";
import type { PlanCounts } from "./planCounts";
import type { ReportText } from "./reportPiece";

type ConditionKind = keyof typeof CONDITIONS;
const ALWAYS_TOLD: readonly ConditionKind[] = ["doneOnTime", "doneLate", "open", "overdue"];
const TOLD_WHERE_ANY: readonly ConditionKind[] = ["done", "undated", "notCounted"];

/** The counts of activities by what the formula in Tình trạng says; those of rare kinds only where there are any. */
export function countsSentence(counts: PlanCounts): ReportText {
  const { all, condition, separator, end } = say.counts;
  const kinds = [...ALWAYS_TOLD, ...TOLD_WHERE_ANY];
  const parts = kinds.map((kind) => {
    const part = `${quoted(separator + condition[kind])}&${counts.of(kind)}`;
    return ALWAYS_TOLD.includes(kind) ? part : `IF(${counts.of(kind)}>0,${part},"")`;
  });
  const total = kinds.map((kind) => counts.of(kind)).join("+");
  return {
    cell: formula(`=${quoted(all)}&(${total})&${parts.join("&")}&${quoted(end)}`),
    measure: `${all}100${kinds.map((kind) => `${separator}${condition[kind]}99`).join("")}${end}`,
  };
}
