import { SCORE_COLUMNS } from "../../locale/vi/scoring";
import { OVERVIEW } from "../../locale/vi/workbook";
import type { IsoDate } from "../../plan/calendarDate";
import { NAMES, TABLES } from "../../workbook/layout";
import { readSettings } from "../../workbook/settings";
import type { CellValue } from "../../workbook/snapshot";
import { isOpen, scoredComponents, scoreTotals, type ScoreTotals } from "../../workbook/scoredComponents";
import { rowsOf, tableOf } from "../../workbook/snapshotRows";
import type { CurrentWorkbook } from "./currentWorkbook";
import type { SheetGrid } from "../cells/sheetGrid";

/** Shares are fractions; null where the workbook says "không áp dụng" or shows an error. */
export interface Scores {
  /** All counts are as of this day; null where the cell is blank. */
  readonly cutOff: IsoDate | null;
  readonly completion: Completion;
  readonly scorecard: Scorecard;
}

export interface Completion {
  /** Activities that count. */
  readonly counted: number | null;
  readonly share: number | null;
  readonly onTime: number | null;
  /** Done of those due by the cut-off date. */
  readonly toDate: number | null;
  /** Number of activities by Tình trạng. */
  readonly conditions: Readonly<Record<string, number>>;
  readonly byField: readonly Breakdown[];
  readonly byUnit: readonly Breakdown[];
  readonly byQuarter: readonly Breakdown[];
  readonly byMonth: readonly Breakdown[];
  /** Items (mục, TT) of the plan: how many count, and the share of those that are wholly done. */
  readonly items: Part;
  /** Milestones due by the cut-off date, and the share of those that are met. */
  readonly milestones: Part;
}

export interface Part {
  readonly counted: number | null;
  readonly share: number | null;
}

export interface Breakdown {
  readonly name: string;
  readonly counted: number | null;
  readonly done: number | null;
  readonly onTime: number | null;
  readonly overdue: number | null;
  readonly share: number | null;
}

export interface Scorecard extends ScoreTotals {
  /** Nothing is open: the report may be signed. */
  readonly ready: boolean;
  /** Components whose figures are missing or impossible, or that ask for an explanation. */
  readonly open: readonly OpenComponent[];
  readonly rows: readonly ScoreRow[];
}

export interface OpenComponent {
  readonly no: string;
  readonly name: string;
  /** "Tình trạng số liệu" */
  readonly state: string;
  /** "Cần bổ sung" */
  readonly todo: string;
}

export interface ScoreRow {
  readonly no: string;
  readonly name: string;
  readonly level: string;
  readonly max: number | null;
  readonly declared: CellValue;
  /** What the figure is taken from where none is declared, and the figure that is scored. */
  readonly source: string;
  readonly used: CellValue;
  /** Points by the rule, those that a person typed in their place, and those that count. */
  readonly computed: number | null;
  readonly typed: CellValue;
  readonly self: number | null;
  readonly survey: CellValue;
  readonly appraised: CellValue;
  readonly final: CellValue;
  /** How far each round lies from the self-score. */
  readonly appraisedDifference: number | null;
  readonly finalDifference: number | null;
  readonly evidence: string;
  readonly documents: number;
  readonly explanation: string;
  readonly reason: string;
  readonly state: string;
  readonly todo: string;
}

/** What the formulas of a workbook gave when it was read. */
export function scoresIn(current: CurrentWorkbook): Scores {
  const { snapshot } = current;
  const named = (name: string) => numberOrNull(snapshot.named[name]);
  const grid = current.sheets.get("overview")?.grid;
  const table = (title: string) => (grid ? breakdown(grid, title) : []);
  return {
    cutOff: readSettings(snapshot).cutOff,
    completion: {
      counted: named(NAMES.counted),
      share: named(NAMES.completion),
      onTime: named(NAMES.onTime),
      toDate: named(NAMES.toDate),
      conditions: grid ? conditions(grid) : {},
      byField: table(OVERVIEW.byField),
      byUnit: table(OVERVIEW.byUnit),
      byQuarter: table(OVERVIEW.byQuarter),
      byMonth: table(OVERVIEW.byMonth),
      items: partOf(grid, OVERVIEW.items),
      milestones: partOf(grid, OVERVIEW.milestonesDue),
    },
    scorecard: scorecardOf(current),
  };
}

function scorecardOf(current: CurrentWorkbook): Scorecard {
  const open = scoredComponents(current.snapshot).filter(isOpen);
  return {
    ...scoreTotals(current.snapshot),
    ready: open.length === 0,
    open: open.map(({ no, name, state, todo }) => ({ no, name, state, todo })),
    rows: scoreRows(current),
  };
}

function scoreRows({ snapshot }: CurrentWorkbook): ScoreRow[] {
  const C = SCORE_COLUMNS;
  return rowsOf(tableOf(snapshot, TABLES.scorecard)).map((row) => ({
    no: String(row(C.no)),
    name: String(row(C.name)),
    level: String(row(C.level)),
    max: numberOrNull(row(C.max)),
    declared: row(C.declared),
    source: String(row(C.source)),
    used: row(C.used),
    computed: numberOrNull(row(C.computed)),
    typed: row(C.typed),
    self: numberOrNull(row(C.self)),
    survey: row(C.survey),
    appraised: row(C.appraised),
    final: row(C.final),
    appraisedDifference: numberOrNull(row(C.appraisedDifference)),
    finalDifference: numberOrNull(row(C.finalDifference)),
    evidence: String(row(C.evidence)),
    documents: numberOrNull(row(C.documents)) ?? 0,
    explanation: String(row(C.explanation)),
    reason: String(row(C.reason)),
    state: String(row(C.state)),
    todo: String(row(C.todo)).trim(),
  }));
}

/** A small table of the overview by its heading; it ends with the line of totals. */
function breakdown(grid: SheetGrid, title: string): Breakdown[] {
  return linesUnder(grid, title, OVERVIEW.columns[0], OVERVIEW.total).map(([name, ...numbers]) => {
    const [counted, done, onTime, overdue, share] = numbers.map(numberOrNull);
    return {
      name: String(name),
      counted: counted ?? null,
      done: done ?? null,
      onTime: onTime ?? null,
      overdue: overdue ?? null,
      share: share ?? null,
    };
  });
}

function conditions(grid: SheetGrid): Record<string, number> {
  const lines = linesUnder(grid, OVERVIEW.conditions, OVERVIEW.count, OVERVIEW.notCounted);
  const counts = lines.filter(([name]) => name !== OVERVIEW.counted);
  return Object.fromEntries(counts.map(([name, count]) => [String(name), numberOrNull(count) ?? 0]));
}

/** A line below the table of conditions. */
function partOf(grid: SheetGrid | undefined, label: string): Part {
  const lines = grid ? linesUnder(grid, OVERVIEW.conditions, OVERVIEW.count, label) : [];
  const [name, counted, share] = lines.at(-1) ?? [];
  return name === label
    ? { counted: numberOrNull(counted), share: numberOrNull(share) }
    : { counted: null, share: null };
}

/** A label may go over several columns. */
const WIDEST_LABEL = 8;
const NUMBERS = 5;

/** Lines of a table that people may have moved: found by its first two headings, up to the line `last`. */
function linesUnder(grid: SheetGrid, title: string, heading: string, last: string): CellValue[][] {
  const numbersFrom = (row: number, column: number): number | null => {
    const [cells = []] = grid.values({ row, column: column + 1, rows: 1, columns: WIDEST_LABEL });
    const at = cells.findIndex((value) => value !== "");
    return cells[at] === heading ? column + 1 + at : null;
  };
  const start = grid.find(
    (row, column) => grid.at(row, column).value === title && numbersFrom(row, column) !== null,
  );
  if (!start) return [];
  const first = numbersFrom(start.row, start.column) ?? start.column + 1;
  const lines: CellValue[][] = [];
  for (let row = start.row + 1; grid.at(row, start.column).value !== ""; row += 1) {
    const [numbers = []] = grid.values({ row, column: first, rows: 1, columns: NUMBERS });
    const name = grid.at(row, start.column).value;
    lines.push([name, ...numbers]);
    if (name === last) break;
  }
  return lines;
}

function numberOrNull(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
