import { OVERVIEW } from "../../../locale/vi/workbook";
import { absolute, area, cell } from "../../a1";
import { column } from "../../formulaText";
import { LIST_NAMES, NAMES, PLAN_COLUMNS, TABLES } from "../../layout";
import { PALETTE } from "../../palette";
import type { NameSpec } from "../../spec";
import { formula } from "../../spec";
import { separated } from "../plan/planFormulas";
import { countedOf, countOf, doneOf, doneWeight, shareOf, weightOf } from "./counting";
import { COLUMNS, font, ours, smallTableFormats, type Part } from "./part";

/** Beside the cut-off date, where no other part moves it. */
const CHOICE_ROW = 3;
const CHOICE = cell(CHOICE_ROW, COLUMNS.chart + 1);
const CHOICE_AREA = area(CHOICE_ROW, COLUMNS.chart + 1, CHOICE_ROW, COLUMNS.last);

export const UNIT_VIEW_NAMES: readonly NameSpec[] = [
  {
    name: NAMES.shownUnit,
    sheet: "overview",
    ref: absolute(CHOICE_ROW, COLUMNS.chart + 1),
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
      ours(cell(CHOICE_ROW, COLUMNS.chart), [[OVERVIEW.chooseUnit]]),
      { at: CHOICE, owner: "person", rows: [[null]] },
      ours(cell(top, COLUMNS.label), [
        [OVERVIEW.oneUnit, ...OVERVIEW.columns],
        [
          formula(`=IF(${NAMES.shownUnit}="","${OVERVIEW.noUnitChosen}",${NAMES.shownUnit})`),
          ...counts.map(shown),
          shown(shareOf(`(${doneWeight(where)})`, `(${weightOf(where)})`).slice(1)),
        ],
      ]),
    ],
    formats: [
      ...smallTableFormats(top, row, COLUMNS.lastNumber),
      { range: cell(CHOICE_ROW, COLUMNS.chart), ...font, bold: true, align: "right", valign: "center" },
      {
        range: CHOICE_AREA,
        ...font,
        bold: true,
        fill: PALETTE.input,
        align: "left",
        valign: "center",
        border: "outline",
        borderColor: PALETTE.amberText,
      },
    ],
    merges: [CHOICE_AREA],
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
