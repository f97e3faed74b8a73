import { OVERVIEW } from "../../../locale/vi/workbook";
import { absolute, area, cell } from "../../a1";
import { column } from "../../formulaText";
import { LIST_NAMES, NAMES, PLAN_COLUMNS, TABLES } from "../../layout";
import { PALETTE, SERIES } from "../../palette";
import type { NameSpec } from "../../spec";
import { formula } from "../../spec";
import { separated } from "../plan/planFormulas";
import { countedOf, countOf, doneOf, doneWeight, shareOf, weightOf } from "./counting";
import {
  COLUMNS,
  font,
  labelMerges,
  ours,
  smallTableFormats,
  tableHeights,
  tableRow,
  type Part,
} from "./part";

/** Beside the cut-off date. What people enter stays in its cell: it can't be placed elsewhere. */
const CHOICE_ROW = 3;
const CHOICE_COLUMN = 10;
const CHOICE = cell(CHOICE_ROW, CHOICE_COLUMN);
const CHOICE_AREA = area(CHOICE_ROW, CHOICE_COLUMN, CHOICE_ROW, COLUMNS.last);
const CHOICE_LABEL = area(CHOICE_ROW, CHOICE_COLUMN - 2, CHOICE_ROW, CHOICE_COLUMN - 1);

export const UNIT_VIEW_NAMES: readonly NameSpec[] = [
  {
    name: NAMES.shownUnit,
    sheet: "overview",
    ref: absolute(CHOICE_ROW, CHOICE_COLUMN),
    visible: true,
  },
];

/**
 * The figures of one unit, chosen in a dropdown: those activities that it leads, alone or in a list. The list of what
 * presses follows the choice; every other figure stays the agency's, because the scorecard and the reports read it.
 */
export function unitView(top: number): Part {
  const row = top + 1;
  const escaped = ["~", "*", "?"].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
    NAMES.shownUnit as string,
  );
  const where = `${column(TABLES.plan, PLAN_COLUMNS.leadKey)},"*"&${separated(escaped)}&"*"`;
  const counts = [countedOf(where), doneOf(where), countOf("doneOnTime", where), countOf("overdue", where)];
  const shown = (text: string) => formula(`=IF(${NAMES.shownUnit}="","",${text})`);
  return {
    nextRow: row + 2,
    blocks: [
      ours(cell(CHOICE_ROW, CHOICE_COLUMN - 2), [[OVERVIEW.chooseUnit]]),
      { at: CHOICE, owner: "person", rows: [[null]] },
      ours(cell(top, COLUMNS.label), [
        tableRow(OVERVIEW.oneUnit, ...OVERVIEW.columns),
        tableRow(
          formula(`=IF(${NAMES.shownUnit}="","${OVERVIEW.noUnitChosen}",${NAMES.shownUnit})`),
          ...counts.map(shown),
          shown(shareOf(`(${doneWeight(where)})`, `(${weightOf(where)})`).slice(1)),
        ),
      ]),
    ],
    formats: [
      ...smallTableFormats(top, row, COLUMNS.lastNumber),
      { range: CHOICE_LABEL, ...font, bold: true, align: "right", valign: "center" },
      {
        range: CHOICE_AREA,
        ...font,
        bold: true,
        fill: PALETTE.input,
        align: "left",
        valign: "center",
        wrap: true,
        border: "outline",
        borderColor: PALETTE.amberText,
      },
    ],
    merges: [CHOICE_LABEL, CHOICE_AREA, ...labelMerges(top, row)],
    rowHeights: tableHeights(top, [""]),
    conditionalFormats: [
      { kind: "dataBar", range: cell(row, COLUMNS.lastNumber), color: SERIES.late, max: 1 },
    ],
    validations: [
      {
        range: CHOICE,
        rule: { kind: "list", source: `=${LIST_NAMES.units}` },
        error: { ...OVERVIEW.unitError, style: "warning" },
        prompt: OVERVIEW.unitPrompt,
      },
    ],
  };
}
