import { boundHeading, SCORE_COLUMNS, SCORE_LEVELS, scoreHeading } from "../../../locale/vi/scoring";
import { ruleForm } from "../../../scoring/formulas/ruleForm";
import type { TableColumn } from "../../spec";
import { columnLetters } from "../../a1";
import type { ScoreRow } from "./scorecardRows";

/** Agency, title, year, scheme; labels and values of the totals; then the table. */
export const TOTAL_LABEL_ROW = 5;
export const TOTAL_VALUE_ROW = 6;
export const SCORE_HEADING_ROW = 7;

/** So that a scheme with short ladders can later be replaced without new columns. */
const FEWEST_PARAMETERS = 6;

const POINTS = "0.00";
const DIFFERENCE = "+0.00;-0.00;0.00";
const ROUND = { owner: "person", width: 10, numberFormat: POINTS, align: "center" } as const;
/** In rows that add up a formula of ours stands where people enter a component's points. */
const SUM_ROWS = {
  heading: SCORE_COLUMNS.level,
  texts: (["field", "criterion", "group", "total", "bonus", "penalty"] as const).map(
    (level) => SCORE_LEVELS[level],
  ),
};

/** How many bounds (and scores) the widest rule has. */
export function parameterCount(rows: readonly ScoreRow[]): number {
  const needed = rows.map(({ component }) =>
    component ? ruleForm(component.rule, component.max).parameters.bounds.length : 0,
  );
  return Math.max(FEWEST_PARAMETERS, ...needed);
}

/** Titles between criterion and component, and answers that others ask for, take a column only where there are any. */
const isGrouped = (rows: readonly ScoreRow[]): boolean => rows.some(({ groupKeys }) => groupKeys.length > 0);
const isAsked = (rows: readonly ScoreRow[]): boolean =>
  rows.some(({ component }) => component?.rule.kind === "conditional");

/** How far the settings over the table stand to the right for such columns. */
export function settingShift(rows: readonly ScoreRow[]): number {
  return [isGrouped(rows), isAsked(rows)].filter(Boolean).length;
}

/** Columns of ChamDiem in order; those of rare kinds of schemes only where they serve. */
export function scoreColumns(rows: readonly ScoreRow[], parameters: number): readonly TableColumn[] {
  const c = SCORE_COLUMNS;
  const [grouped, asked] = [isGrouped(rows), isAsked(rows)];
  const positions = Array.from({ length: parameters }, (_, index) => index + 1);
  return [
    { heading: c.no, owner: "ours", width: 7, align: "center" },
    { heading: c.name, owner: "ours", width: 46, wrap: true },
    { heading: c.max, owner: "ours", width: 9, numberFormat: POINTS, align: "center" },
    { heading: c.declared, owner: "person", width: 15, align: "center", wrap: true },
    { heading: c.self, owner: "ours", width: 10, numberFormat: POINTS, align: "center" },
    { heading: c.survey, owner: "person", width: 10, numberFormat: POINTS, align: "center" },
    { heading: c.appraised, ...ROUND, computedIn: SUM_ROWS },
    { heading: c.final, ...ROUND, computedIn: SUM_ROWS },
    { heading: c.evidence, owner: "person", width: 27, wrap: true },
    { heading: c.explanation, owner: "person", width: 27, wrap: true },
    { heading: c.typed, ...ROUND },
    ...[c.appraisedDifference, c.finalDifference].map(differenceColumn),
    { heading: c.reason, owner: "person", width: 24, wrap: true },
    { heading: c.source, owner: "person", width: 20, wrap: true },
    { heading: c.notArisen, owner: "person", width: 9, align: "center" },
    { heading: c.state, owner: "ours", width: 19, wrap: true },
    { heading: c.todo, owner: "ours", width: 32, wrap: true },
    { heading: c.rule, owner: "ours", width: 72, wrap: true },
    differenceColumn(c.typedDifference),
    { heading: c.documents, owner: "ours", width: 10, numberFormat: "0;;", align: "center" },
    ...[c.share, c.appraisedShare, c.finalShare].map(shareColumn),
    { heading: c.level, owner: "ours", width: 12 },
    { heading: c.kind, owner: "ours", width: 16 },
    { heading: c.key, owner: "ours", width: 10 },
    { heading: c.field, owner: "ours", width: 9 },
    { heading: c.criterion, owner: "ours", width: 10 },
    ...(grouped ? [{ heading: c.groups, owner: "ours", width: 10 } as const] : []),
    ...(asked ? [{ heading: c.answer, owner: "ours", width: 12 } as const] : []),
    { heading: c.limit, owner: "ours", width: 9, align: "center" },
    { heading: c.computed, owner: "ours", width: 10, numberFormat: POINTS, align: "center" },
    { heading: c.applicable, owner: "ours", width: 10, numberFormat: POINTS, align: "center" },
    { heading: c.used, owner: "ours", width: 12, align: "center" },
    ...[c.countedSelf, c.countedAppraised, c.countedFinal].map(pointsColumn),
    ...positions.map((at): TableColumn => parameterColumn(boundHeading(at))),
    ...positions.map((at): TableColumn => parameterColumn(scoreHeading(at))),
  ];
}

function pointsColumn(heading: string): TableColumn {
  return { heading, owner: "ours", width: 10, numberFormat: POINTS, align: "center" };
}

function differenceColumn(heading: string): TableColumn {
  return { ...pointsColumn(heading), width: 12, numberFormat: DIFFERENCE };
}

function shareColumn(heading: string): TableColumn {
  return { ...pointsColumn(heading), width: 12, numberFormat: "0.00%" };
}

function parameterColumn(heading: string): TableColumn {
  return { heading, owner: "ours", width: 12, align: "center", wrap: true };
}

/** Where the columns and rows of ChamDiem stand in its sheet. */
export class ScorePlace {
  readonly firstRow = SCORE_HEADING_ROW + 1;
  readonly lastRow: number;
  private readonly headings: readonly string[];

  constructor(
    columns: readonly TableColumn[],
    readonly rows: readonly ScoreRow[],
  ) {
    this.headings = columns.map((column) => column.heading);
    this.lastRow = SCORE_HEADING_ROW + rows.length;
  }

  /** Number of a column, from 1. */
  column(heading: string): number {
    const index = this.headings.indexOf(heading);
    if (index < 0) throw new RangeError(`ChamDiem has no column ${heading}`);
    return index + 1;
  }

  has(heading: string): boolean {
    return this.headings.includes(heading);
  }

  letters(heading: string): string {
    return columnLetters(this.column(heading));
  }

  get lastColumn(): number {
    return this.headings.length;
  }

  /** Runs of neighbouring rows for which a test holds, as first and last row of the sheet. */
  runs(holds: (row: ScoreRow) => boolean): readonly { readonly first: number; readonly last: number }[] {
    const runs: { first: number; last: number }[] = [];
    for (const [index, row] of this.rows.entries()) {
      if (!holds(row)) continue;
      const at = this.firstRow + index;
      const open = runs.at(-1);
      if (open && open.last === at - 1) open.last = at;
      else runs.push({ first: at, last: at });
    }
    return runs;
  }
}
