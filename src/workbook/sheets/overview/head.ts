import type { ExcelSerial } from "../../../plan/calendarDate";
import { scoreTotals } from "../../../locale/vi/scoring";
import { INPUT_ERRORS, INPUT_PROMPTS, OVERVIEW, TITLES } from "../../../locale/vi/workbook";
import { absolute, area, cell } from "../../a1";
import { quoted } from "../../formulaText";
import { CONDITIONS, NAMES } from "../../layout";
import { FONTS, FONT_SIZES, PALETTE } from "../../palette";
import type { Block, NameSpec, RangeFormat } from "../../spec";
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
import { CARDS, COLUMNS, font, ours, type Part } from "./part";

/** Rows of the cards with shares and points, and of those with counts. */
const SHARES = { label: 5, value: 6, foot: 7 } as const;
const COUNTS = { label: 9, value: 10, foot: 11 } as const;
type CardRows = typeof SHARES | typeof COUNTS;

/** Title, the cut-off date as the one input, and the cards with the figures that leaders ask for. */
export function head(cutOff: ExcelSerial): Part {
  return {
    nextRow: COUNTS.foot + 2,
    blocks: [
      ours("B1", [[formula(`=${NAMES.agency}&""`)], [formula(`="${TITLES.overview} NĂM "&${NAMES.year}`)]]),
      ours("B3", [[OVERVIEW.cutOff]]),
      { at: "C3", owner: "person", rows: [[cutOff]] },
      ours("E3", [
        [
          formula(
            `=IF(ISNUMBER(${NAMES.cutOff}),${quoted(OVERVIEW.cutOffHint)},${quoted(OVERVIEW.cutOffMissing)})`,
          ),
        ],
      ]),
      ...shareCards(),
      ...countCards(),
    ],
    formats: [
      ...titleFormats(),
      ...CARDS.flatMap((card, index) => [
        ...cardFormats(SHARES, card, { numberFormat: index === 3 ? "0.00" : "0.0%", fontSize: 20 }),
        ...cardFormats(COUNTS, card, { numberFormat: "0", fontSize: 16, ...COUNT_LOOKS[index] }),
      ]),
    ],
    merges: [
      "C3:D3",
      "E3:G3",
      ...[SHARES, COUNTS].flatMap((rows) =>
        CARDS.filter(({ from, to }) => to > from).flatMap(({ from, to }) =>
          Object.values(rows).map((row) => area(row, from, row, to)),
        ),
      ),
    ],
    rowHeights: [
      { rows: "1", height: 13 },
      { rows: "2", height: 22 },
      { rows: "3", height: 25 },
      { rows: String(SHARES.label), height: 14 },
      { rows: String(SHARES.value), height: 28 },
      { rows: String(SHARES.foot), height: 14 },
      { rows: String(COUNTS.label), height: 14 },
      { rows: String(COUNTS.value), height: 22 },
      { rows: String(COUNTS.foot), height: 14 },
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
  { name: NAMES.completion, sheet: "overview", ref: absolute(SHARES.value, CARDS[0].from), visible: true },
  { name: NAMES.onTime, sheet: "overview", ref: absolute(SHARES.value, CARDS[1].from), visible: true },
  { name: NAMES.toDate, sheet: "overview", ref: absolute(SHARES.value, CARDS[2].from), visible: true },
];

const outOf = (part: string, whole: string): string => `(${part})&"/"&(${whole})&"${OVERVIEW.activities}"`;

function card(rows: CardRows, index: number, label: string, value: string, foot: string): Block {
  return ours(cell(rows.label, CARDS[index]?.from ?? COLUMNS.label), [
    [label],
    [formula(`=${value}`)],
    [formula(`=${foot}`)],
  ]);
}

/** Completion, in time, to date, and the points of the self-assessment. */
function shareCards(): readonly Block[] {
  const due = countedOf(DUE_BY_CUT_OFF);
  const all = `(${weightOf()})`;
  const dueShare = shareOf(`(${doneWeight(DUE_BY_CUT_OFF)})`, `(${weightOf(DUE_BY_CUT_OFF)})`);
  const unscored = `${NAMES.grade}=${quoted(scoreTotals.notScored)}`;
  return [
    card(
      SHARES,
      0,
      OVERVIEW.completion,
      shareOf(`(${doneWeight()})`, all).slice(1),
      outOf(doneOf(), NAMES.counted),
    ),
    card(
      SHARES,
      1,
      OVERVIEW.onTime,
      shareOf(weightIn("doneOnTime"), all).slice(1),
      outOf(countOf("doneOnTime"), NAMES.counted),
    ),
    card(SHARES, 2, OVERVIEW.toDate, dueShare.slice(1), outOf(doneOf(DUE_BY_CUT_OFF), due)),
    card(
      SHARES,
      3,
      scoreTotals.self,
      `IF(${unscored},"–",${NAMES.selfScore})`,
      `${quoted(OVERVIEW.ofMax)}&${NAMES.maxScore}&" – "&${NAMES.grade}`,
    ),
  ];
}

/** The four counts that leaders expect; below two of them what isn't known of a day. */
function countCards(): readonly Block[] {
  const ofAll = `${quoted(OVERVIEW.ofAll)}&${NAMES.counted}&${quoted(OVERVIEW.activities)}`;
  const orElse = (count: string, words: string) => `IF(${count}>0,${quoted(words)}&${count},${ofAll})`;
  return [
    card(
      COUNTS,
      0,
      CONDITIONS.doneOnTime,
      countOf("doneOnTime"),
      orElse(countOf("done"), OVERVIEW.unclearToo),
    ),
    card(COUNTS, 1, CONDITIONS.doneLate, countOf("doneLate"), ofAll),
    card(COUNTS, 2, CONDITIONS.open, countOf("open"), orElse(countOf("undated"), OVERVIEW.undatedToo)),
    card(COUNTS, 3, CONDITIONS.overdue, countOf("overdue"), ofAll),
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
      range: "C3:D3",
      ...font,
      fontSize: FONT_SIZES.body,
      bold: true,
      fill: PALETTE.input,
      align: "center",
      valign: "center",
      numberFormat: DATE_FORMAT,
      border: "outline",
      borderColor: PALETTE.amberText,
    },
    { range: "E3:G3", ...font, italic: true, color: PALETTE.muted, valign: "center", wrap: true },
  ];
}

type CardLook = Pick<RangeFormat, "fill" | "color" | "numberFormat" | "fontSize">;

/** In time, late, in term, overdue: the last one in red. */
const COUNT_LOOKS: readonly CardLook[] = [
  { fill: PALETTE.good, color: PALETTE.goodText },
  { fill: PALETTE.amber, color: PALETTE.amberText },
  { fill: PALETTE.computed, color: PALETTE.text },
  { fill: PALETTE.warning, color: PALETTE.warningText },
];

function cardFormats(
  rows: CardRows,
  { from, to }: (typeof CARDS)[number],
  { fontSize = FONT_SIZES.note, numberFormat = "0", ...colors }: CardLook,
): RangeFormat[] {
  const whole = area(rows.label, from, rows.foot, to);
  return [
    {
      range: whole,
      ...font,
      fill: PALETTE.subHeadingFill,
      color: PALETTE.title,
      ...colors,
      align: "center",
      valign: "center",
    },
    { range: area(rows.value, from, rows.value, to), fontSize, bold: true, numberFormat },
    { range: whole, border: "outline", borderColor: PALETTE.headingText },
  ];
}
