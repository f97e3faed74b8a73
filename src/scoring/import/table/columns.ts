import type { Grid } from "../../../import/table/grid";
import { bareText } from "../../../import/text/letters";

/** Which columns of a criteria table hold what; null where it has no such column. */
export interface CriteriaColumns {
  readonly no: number | null;
  readonly name: number;
  readonly max: number;
  /** How points are given. */
  readonly rule: number | null;
  /** Maximum of what a survey gives, beside that of the agency's own assessment. */
  readonly surveyMax: number | null;
  /** The maximum doesn't hold the survey's: both add up. */
  readonly maxIsSplit: boolean;
  readonly note: number | null;
  /** Points of each line of the rule, in a column of their own. */
  readonly points: number | null;
  /** Where the declared value comes from, in a scheme's own sheet. */
  readonly source: number | null;
}

/** A head and the columns that it names. */
export interface CriteriaHead {
  readonly columns: CriteriaColumns;
  readonly firstRow: number;
  readonly rows: number;
  /** Bare words over the names, by which a head that is repeated is known. */
  readonly nameHeading: string;
}

type Role = "no" | "name" | "max" | "rule" | "surveyMax" | "note" | "points" | "source" | "other";

/** On bare words, the first that holds. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ["no", /^(?:s ?tt|tt|so tt|so thu tu|thu tu|muc|ma(?: so)?(?: tieu chi)?)$/],
  ["source", /^nguon so lieu$/],
  ["note", /\b(?:ghi chu)\b/],
  ["other", /\b(?:kiem chung|minh chung|tai lieu|giai trinh|link|duong dan|don vi|thoi gian|ly do)\b/],
  ["surveyMax", /\b(?:toi da|diem chuan|thang diem)\b.*\b(?:xhh|xa hoi hoc|dieu tra|khao sat)\b/],
  [
    "rule",
    /\b(?:cach|phuong phap|huong dan|quy dinh|nguyen tac|tieu chuan|dieu kien|can cu|cach thuc|muc)\b.*\b(?:tinh|cham|danh gia|xac dinh|cho diem)\b|\bcong thuc\b|\bthang diem (?:chi tiet|cu the)\b|^quy tac\b|^yeu cau\b/,
  ],
  ["max", /\b(?:toi da|diem chuan|thang diem|diem quy dinh|diem cao nhat)\b/],
  ["other", /\b(?:tu danh gia|tu cham|tham dinh|dat duoc|xhh|xa hoi hoc|dieu tra|thuc te|ket qua)\b/],
  ["points", /^(?:so |muc )?diem(?: so)?$/],
  ["name", /\b(?:linh vuc|tieu chi|noi dung|chi tieu|nhiem vu|danh muc)\b/],
];

const LAST_HEAD_ROW = 60;
const MOST_HEAD_ROWS = 4;

/** The head of a criteria table: a row that names its criteria and their maxima; null where there is none. */
export function headOf(grid: Grid, from = 0): CriteriaHead | null {
  for (let row = from; row < Math.min(grid.rows, from + LAST_HEAD_ROW); row++) {
    const rows = headRows(grid, row);
    const columns = rows <= MOST_HEAD_ROWS ? columnsOf(grid, row, rows) : null;
    if (columns) {
      const nameHeading = bareText(grid.cellAt(row, columns.name)?.text ?? "");
      return { columns, firstRow: row, rows, nameHeading };
    }
  }
  return null;
}

/** Rows of a head: as many as its tallest cell, and one more below a heading over several columns. */
function headRows(grid: Grid, row: number): number {
  const cells = grid.cellsOf(row).filter((cell) => cell.row === row);
  return cells.reduce((most, cell) => Math.max(most, cell.rowSpan), 1);
}

function columnsOf(grid: Grid, row: number, rows: number): CriteriaColumns | null {
  const found = new Map<Role, number>();
  let allMax = "";
  for (let column = 0; column < grid.columns; column++) {
    const heading = headingOf(grid, row, rows, column);
    const role = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "other";
    if (!found.has(role)) {
      found.set(role, column);
      if (role === "max") allMax = heading;
    }
  }
  const points = found.get("points");
  const [name, max] = [found.get("name"), found.get("max") ?? points];
  if (name === undefined || max === undefined) return null;
  const surveyMax = found.get("surveyMax") ?? null;
  return {
    no: found.get("no") ?? null,
    name,
    max,
    rule: found.get("rule") ?? null,
    surveyMax,
    maxIsSplit: surveyMax !== null && /\b(?:tham dinh|tu danh gia|tu cham)\b/.test(allMax),
    source: found.get("source") ?? null,
    note: found.get("note") ?? null,
    points: points === undefined || points === max ? null : points,
  };
}

/** Everything that stands over a column, from the top. */
function headingOf(grid: Grid, row: number, rows: number, column: number): string {
  const texts: string[] = [];
  for (let at = row; at < row + rows; at++) {
    const cell = grid.cellAt(at, column);
    if (cell && cell.columnSpan < grid.columns && !texts.includes(cell.text)) texts.push(cell.text);
  }
  return bareText(texts.join(" ").slice(0, LONGEST_HEADING));
}

const LONGEST_HEADING = 120;
