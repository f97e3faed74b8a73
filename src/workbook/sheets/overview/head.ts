import type { ExcelSerial } from "../../../plan/calendarDate";
import { INPUT_ERRORS, INPUT_PROMPTS, OVERVIEW, TITLES } from "../../../locale/vi/workbook";
import { absolute, area, cell } from "../../a1";
import { quoted } from "../../formulaText";
import { NAMES } from "../../layout";
import { FONTS, PALETTE } from "../../palette";
import type { NameSpec, RangeFormat } from "../../spec";
import { formula } from "../../spec";
import { DATE_FORMAT } from "../plan/planColumns";
import {
  countedOf,
  countOf,
  doneOf,
  doneWeight,
  DUE_BY_CUT_OFF,
  shareOf,
  weightIn,
  weightOf,
} from "./counting";
import { font, ours, type Part } from "./part";

const LABEL_ROW = 5;
const VALUE_ROW = 6;
const FOOT_ROW = 7;
/** First and last column of each card. */
const CARDS = [
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 11 },
] as const;

/** Title, the cut-off date as the one input, and four cards with the figures that leaders ask for. */
export function head(cutOff: ExcelSerial): Part {
  return {
    nextRow: FOOT_ROW + 2,
    blocks: [
      ours("B1", [[formula(`=${NAMES.agency}&""`)], [formula(`="${TITLES.overview} NĂM "&${NAMES.year}`)]]),
      ours("B3", [[OVERVIEW.cutOff]]),
      { at: "C3", owner: "person", rows: [[cutOff]] },
      ours("D3", [
        [
          formula(
            `=IF(ISNUMBER(${NAMES.cutOff}),${quoted(OVERVIEW.cutOffHint)},${quoted(OVERVIEW.cutOffMissing)})`,
          ),
        ],
      ]),
      ...cards(),
    ],
    formats: [
      ...titleFormats(),
      ...CARDS.flatMap((card, index) => cardFormats(card.from, card.to, index === 3)),
    ],
    merges: CARDS.filter(({ from, to }) => to > from).flatMap(({ from, to }) =>
      [LABEL_ROW, VALUE_ROW, FOOT_ROW].map((row) => area(row, from, row, to)),
    ),
    rowHeights: [
      { rows: "2", height: 22 },
      { rows: "3", height: 18 },
      { rows: String(LABEL_ROW), height: 16 },
      { rows: String(VALUE_ROW), height: 30 },
      { rows: String(FOOT_ROW), height: 15 },
    ],
    validations: [
      {
        range: "C3",
        rule: { kind: "date", min: 36526, max: 73415 },
        error: { ...INPUT_ERRORS.cutOff, style: "stop" },
        prompt: INPUT_PROMPTS.cutOff,
      },
    ],
  };
}

/** The head's named cells. */
export const HEAD_NAMES: readonly NameSpec[] = [
  { name: NAMES.cutOff, sheet: "overview", ref: "$C$3", visible: true },
  { name: NAMES.completion, sheet: "overview", ref: absolute(VALUE_ROW, CARDS[0].from), visible: true },
  { name: NAMES.onTime, sheet: "overview", ref: absolute(VALUE_ROW, CARDS[1].from), visible: true },
  { name: NAMES.toDate, sheet: "overview", ref: absolute(VALUE_ROW, CARDS[2].from), visible: true },
];

function cards() {
  const due = countedOf(DUE_BY_CUT_OFF);
  const doneOfDue = doneOf(DUE_BY_CUT_OFF);
  const all = `(${weightOf()})`;
  const of = (part: string, whole: string) => formula(`=(${part})&"/"&(${whole})&"${OVERVIEW.activities}"`);
  const card = (index: number, label: string, value: `=${string}`, foot: ReturnType<typeof of>) =>
    ours(cell(LABEL_ROW, CARDS[index]?.from ?? 2), [[label], [formula(value)], [foot]]);
  return [
    card(0, OVERVIEW.completion, shareOf(`(${doneWeight()})`, all), of(doneOf(), NAMES.counted)),
    card(1, OVERVIEW.onTime, shareOf(weightIn("doneOnTime"), all), of(countOf("doneOnTime"), NAMES.counted)),
    card(
      2,
      OVERVIEW.toDate,
      shareOf(`(${doneWeight(DUE_BY_CUT_OFF)})`, `(${weightOf(DUE_BY_CUT_OFF)})`),
      of(doneOfDue, due),
    ),
    card(3, OVERVIEW.overdue, `=${countOf("overdue")}`, of(countOf("overdue"), NAMES.counted)),
  ];
}

function titleFormats(): RangeFormat[] {
  return [
    { range: "B1", ...font, bold: true, color: PALETTE.muted },
    {
      range: "B2",
      fontName: FONTS.working,
      fontSize: 15,
      bold: true,
      color: PALETTE.title,
      valign: "center",
    },
    { range: "B3", ...font, bold: true, align: "right", valign: "center" },
    {
      range: "C3",
      ...font,
      bold: true,
      fill: PALETTE.input,
      align: "center",
      valign: "center",
      numberFormat: DATE_FORMAT,
      border: "outline",
      borderColor: PALETTE.amberText,
    },
    { range: "D3", ...font, fontSize: 9, italic: true, color: PALETTE.muted, valign: "center" },
  ];
}

function cardFormats(from: number, to: number, isCount: boolean): RangeFormat[] {
  const fill = isCount ? PALETTE.warning : PALETTE.subHeadingFill;
  const color = isCount ? PALETTE.warningText : PALETTE.title;
  return [
    {
      range: area(LABEL_ROW, from, FOOT_ROW, to),
      ...font,
      fill,
      color,
      align: "center",
      valign: "center",
    },
    {
      range: area(VALUE_ROW, from, VALUE_ROW, to),
      fontSize: 20,
      bold: true,
      numberFormat: isCount ? "0" : "0.0%",
    },
    { range: area(FOOT_ROW, from, FOOT_ROW, to), fontSize: 9 },
    { range: area(LABEL_ROW, from, FOOT_ROW, to), border: "outline", borderColor: PALETTE.headingText },
  ];
}
