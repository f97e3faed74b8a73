import { OVERVIEW } from "../../../locale/vi/workbook";
import { absolute, area, cell } from "../../a1";
import { column, quoted } from "../../formulaText";
import { CONDITIONS, ITEM_STATES, MILESTONE_COLUMNS, NAMES, PLAN_COLUMNS, TABLES } from "../../layout";
import { PALETTE } from "../../palette";
import type { NameSpec } from "../../spec";
import { formula } from "../../spec";
import { countOf, shareOf, weightIn, weightOf } from "./counting";
import { COLUMNS, labelMerges, ours, type Part, smallTableFormats, tableRow } from "./part";

/** The conditions that count, in the table's order; with "Không tính" below the total. */
const SHOWN = ["doneOnTime", "doneLate", "done", "open", "overdue", "undated"] as const;

const milestoneCondition = column(TABLES.milestones, MILESTONE_COLUMNS.condition);
const dueByCutOff = `${column(TABLES.milestones, MILESTONE_COLUMNS.due)},"<="&INT(${NAMES.cutOff})`;
const milestonesWith = (condition: string) =>
  `COUNTIFS(${dueByCutOff},${milestoneCondition},${quoted(condition)})`;
/** Milestones due by the cut-off date, and those of them that are met. */
const milestonesDue = `${milestonesWith("?*")}-${milestonesWith(CONDITIONS.notCounted)}`;
const milestonesMet = `${milestonesWith(CONDITIONS.doneOnTime)}+${milestonesWith(CONDITIONS.doneLate)}`;

const itemsIn = (state: string) =>
  `COUNTIFS(${column(TABLES.plan, PLAN_COLUMNS.itemState)},${quoted(state)})`;
/** Items that count, and those of which every activity that counts is done. */
const itemsCounted = `${itemsIn("?*")}-${itemsIn(ITEM_STATES.notCounted)}`;
const itemsDone = itemsIn(ITEM_STATES.done);

/** How many activities are in each condition, and what else counts. */
export function conditions(top: number): Part & { readonly names: readonly NameSpec[] } {
  const first = top + 1;
  const last = top + SHOWN.length;
  const total = last + 1;
  const counts = area(first, COLUMNS.firstNumber, last, COLUMNS.firstNumber);
  const rows = SHOWN.map((name) =>
    tableRow(
      name === "done" ? OVERVIEW.doneUnclear : CONDITIONS[name],
      formula(`=${countOf(name)}`),
      formula(shareOf(`(${weightIn(name)})`, `(${weightOf()})`)),
    ),
  );
  const lastSmall = total + 3;
  return {
    nextRow: total + 5,
    blocks: [
      ours(cell(top, COLUMNS.label), [
        tableRow(OVERVIEW.conditions, OVERVIEW.count, OVERVIEW.share),
        ...rows,
        tableRow(OVERVIEW.counted, formula(`=SUM(${counts})`), null),
        tableRow(OVERVIEW.notCounted, formula(`=${countOf("notCounted")}`), null),
        tableRow(
          OVERVIEW.milestonesDue,
          formula(`=${milestonesDue}`),
          formula(shareOf(`(${milestonesMet})`, `(${milestonesDue})`)),
        ),
        tableRow(
          OVERVIEW.items,
          formula(`=${itemsCounted}`),
          formula(shareOf(`(${itemsDone})`, `(${itemsCounted})`)),
        ),
      ]),
    ],
    merges: labelMerges(top, lastSmall),
    formats: [
      ...smallTableFormats(top, total, COLUMNS.firstNumber + 1),
      ...smallTableFormats(total, lastSmall, COLUMNS.firstNumber + 1).slice(0, 1),
      {
        range: area(total + 1, COLUMNS.firstNumber, lastSmall, COLUMNS.firstNumber + 1),
        align: "center",
        color: PALETTE.muted,
      },
      { range: area(total + 1, COLUMNS.label, lastSmall, COLUMNS.labelEnd), color: PALETTE.muted },
      {
        range: area(lastSmall - 1, COLUMNS.firstNumber + 1, lastSmall, COLUMNS.firstNumber + 1),
        numberFormat: "0.0%",
      },
    ],
    names: [
      {
        name: NAMES.counted,
        sheet: "overview",
        ref: absolute(total, COLUMNS.firstNumber),
        visible: true,
      },
    ],
  };
}
