import { SCORE_COLUMNS, scorecardHint, scorecardTitle } from "../../../locale/vi/scoring";
import type { Scheme } from "../../../scoring/scheme";
import { area, cell } from "../../a1";
import { LIST_NAMES, SHEET_NAMES } from "../../layout";
import type { AnewCell, Block, SheetDescription } from "../../spec";
import { emptySheet, LANDSCAPE_A4 } from "../../spec";
import {
  parameterCount,
  scoreColumns,
  SCORE_HEADING_ROW,
  ScorePlace,
  TOTAL_LABEL_ROW,
  TOTAL_VALUE_ROW,
} from "./scorecardColumns";
import { scoreValidations } from "./scorecardInputs";
import {
  HEADING_HEIGHT,
  scoreFormats,
  scoreMarks,
  TITLE_HEIGHT,
  TOTAL_LABEL_HEIGHT,
  TOTAL_VALUE_HEIGHT,
} from "./scorecardLook";
import { scoreRows } from "./scorecardRows";
import { scoreTable } from "./scorecardTable";
import { inPlaceOf, totalBlocks, totalNames } from "./scorecardTotals";
import { titleBlock } from "../titleLines";

export interface ScorecardInput {
  readonly scheme: Scheme;
  /** The scheme whose classes and rounding stand in the sheet and are to give way; absent where they stay. */
  readonly replaced?: Scheme;
  /** Cells of people's columns that hold something of ours, which goes. */
  readonly anew?: readonly AnewCell[];
}

/**
 * The sheet Chấm điểm: the scheme with every level in the table ChamDiem, a formula for each rule, the totals above.
 * @example describeScorecard({ scheme: sampleScheme() }).sheet.tables[0].name // "ChamDiem"
 */
export function describeScorecard({ scheme, replaced, anew = [] }: ScorecardInput): SheetDescription {
  const rows = scoreRows(scheme);
  const parameters = parameterCount(rows);
  const columns = scoreColumns(rows, parameters);
  const place = new ScorePlace(columns, rows);
  const totals = totalBlocks(scheme, place);
  const lastPrinted = place.column(SCORE_COLUMNS.explanation);
  return {
    sheet: {
      ...emptySheet("scorecard", SHEET_NAMES.scorecard),
      blocks: [
        titleBlock(scorecardTitle, hintOf(scheme)),
        ...(replaced ? inPlaceOf(totalsOf(replaced), totals) : totals),
      ],
      tables: [{ ...scoreTable(columns, rows, parameters, scheme.warnings), anew }],
      rowHeights: [
        { rows: "2", height: TITLE_HEIGHT },
        { rows: String(TOTAL_LABEL_ROW), height: TOTAL_LABEL_HEIGHT },
        { rows: String(TOTAL_VALUE_ROW), height: TOTAL_VALUE_HEIGHT },
        { rows: String(SCORE_HEADING_ROW), height: HEADING_HEIGHT },
      ],
      formats: scoreFormats(scheme, place),
      merges: pairs(place).map(([row, left, right]) => area(row, left, row, right)),
      validations: scoreValidations(scheme, place),
      conditionalFormats: scoreMarks(place),
      freeze: { rows: SCORE_HEADING_ROW, columns: place.column(SCORE_COLUMNS.name) },
      page: {
        ...LANDSCAPE_A4,
        area: `A1:${cell(place.lastRow, lastPrinted)}`,
        titleRows: `${SCORE_HEADING_ROW}:${SCORE_HEADING_ROW}`,
      },
    },
    names: [
      ...totalNames(scheme, place),
      {
        name: LIST_NAMES.criteria,
        sheet: "scorecard",
        ref: `$${place.letters(SCORE_COLUMNS.key)}$${place.firstRow}:$${place.letters(SCORE_COLUMNS.key)}$${place.lastRow}`,
        visible: false,
      },
    ],
  };
}

function totalsOf(scheme: Scheme): readonly Block[] {
  const rows = scoreRows(scheme);
  return totalBlocks(scheme, new ScorePlace(scoreColumns(rows, parameterCount(rows)), rows));
}

/** The scheme's title, and what is doubtful about the scheme as a whole; the rest stands in the rows it is about. */
function hintOf({ title, sample, warnings }: Scheme): string {
  const whole = warnings.filter(({ where }) => where === "").map(({ message }) => message);
  return scorecardHint(title, sample, whole);
}

/** The totals stand over pairs of narrow columns. */
function pairs(place: ScorePlace): readonly (readonly [number, number, number])[] {
  return [SCORE_COLUMNS.max, SCORE_COLUMNS.survey, SCORE_COLUMNS.appraisedDifference].flatMap((heading) => {
    const left = place.column(heading);
    return [TOTAL_LABEL_ROW, TOTAL_VALUE_ROW].map((row) => [row, left, left + 1] as const);
  });
}
