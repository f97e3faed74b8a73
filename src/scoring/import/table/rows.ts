import type { Grid } from "../../../import/table/grid";
import type { TableCell } from "../../../import/table/model";
import { leadingNumber, rowNumber, UPPER_LEVEL, type RowNumber } from "../../../import/table/numbers";
import { bareText } from "../../../import/text/letters";
import { exactSum } from "../../exactSum";
import type { CriteriaHead } from "./columns";

/** A row of a criteria table as its columns say it. */
export interface CriteriaRow {
  /** Null where the row has none: a title, a total, or a line of the rule above it. */
  readonly number: RowNumber | null;
  readonly name: string;
  /** Null where the cell is empty or holds no number. */
  readonly max: number | null;
  /** What the cell of the maximum says where it holds no number. */
  readonly maxText: string;
  readonly rule: string;
  readonly note: string;
  readonly source: string;
  /** All of the maximum stands in the survey's column. */
  readonly survey: boolean;
  /** The name began in a row above: this row only goes on with how points are given. */
  readonly goesOn: boolean;
  /** The name goes on over further rows, each with points of its own. */
  readonly hasSteps: boolean;
  /** Points of the line of the rule that stands in this row; null where it has none of its own. */
  readonly points: number | null;
}

/** The rows below a head, up to where its criteria end. Heads repeated on a further page and lines of column numbers are left out. */
export function rowsBelow(
  grid: Grid,
  { columns, rows, nameHeading }: CriteriaHead,
  from: number,
  to = grid.rows,
): CriteriaRow[] {
  const textAt = (row: number, column: number | null): string =>
    column === null ? "" : (cellFrom(grid, row, column)?.text ?? "");
  const found: CriteriaRow[] = [];
  for (let row = from; row < to; row++) {
    const nameCell = grid.cellAt(row, columns.name);
    const isHead = nameCell !== undefined && bareText(nameCell.text) === nameHeading;
    if (isHead || isColumnNumbers(grid, row)) {
      row += isHead ? rows - 1 : 0;
      continue;
    }
    const wide = wideTitle(grid, row, columns.name, columns.max);
    const title = wide ?? wideTitle(grid, row, columns.no ?? columns.name, columns.name);
    const isJoined = title !== null && columns.no !== null;
    const printed = isJoined ? "" : textAt(row, columns.no);
    const whole = isJoined ? title : textAt(row, columns.name);
    const { number, name } = numbered(printed, whole);
    const maxText = wide === null ? textAt(row, columns.max) : "";
    const own = pointsIn(maxText);
    const surveyed = columns.surveyMax === null ? null : pointsIn(textAt(row, columns.surveyMax));
    const read = {
      number,
      name,
      max: columns.maxIsSplit ? sumOf(own, surveyed) : (own ?? surveyed),
      maxText: own === null ? maxText.replace(/^[-–]$/, "") : "",
      rule: wide === null ? textAt(row, columns.rule) : "",
      source: textAt(row, columns.source),
      note: wide === null ? textAt(row, columns.note) : "",
      survey:
        surveyed !== null && surveyed !== 0 && (columns.maxIsSplit ? !own : own === null || own === surveyed),
      goesOn: nameCell !== undefined && nameCell.row < row && nameCell.text !== "",
      points: wide === null ? pointsIn(textAt(row, columns.points)) : null,
      hasSteps: (nameCell?.rowSpan ?? 1) > 1 && grid.cellAt(row, columns.max)?.rowSpan === 1,
    };
    if (read.name !== "" || read.rule !== "" || read.max !== null || read.number) found.push(read);
  }
  return found;
}

function sumOf(own: number | null, surveyed: number | null): number | null {
  return own === null ? surveyed : exactSum([own, surveyed ?? 0]);
}

/** The cell of a place, if it begins in that row. */
function cellFrom(grid: Grid, row: number, column: number): TableCell | undefined {
  const cell = grid.cellAt(row, column);
  return cell?.row === row && cell.column === column ? cell : undefined;
}

/** The text of a cell that covers two columns: a title over the number and the name, or over the whole table. */
function wideTitle(grid: Grid, row: number, left: number, right: number): string | null {
  const cell = grid.cellAt(row, left);
  return cell && cell.row === row && cell === grid.cellAt(row, right) ? cell.text : null;
}

function numbered(
  printed: string,
  whole: string,
): { readonly number: RowNumber | null; readonly name: string } {
  const number = rowNumber(printed) ?? codeNumber(printed);
  if (number) return { number, name: whole };
  const leading = printed === "" ? leadingNumber(whole) : null;
  // "a) Có: 1" is a line of a rule; it is only told from a component by what stands around it.
  return leading ? { number: leading.number, name: leading.rest } : { number: null, name: whole };
}

/** Codes that some sets number by: "TC1.2" as 1.2, "XHH" as a title. */
function codeNumber(printed: string): RowNumber | null {
  const match = /^\p{Lu}{1,5}[.-]?(\d{1,3}(?:\.\d{1,3}){0,4})?$/u.exec(printed.trim());
  if (!match) return null;
  const digits = match[1] === undefined ? null : rowNumber(match[1]);
  return { plain: printed.trim(), level: digits?.level ?? UPPER_LEVEL, path: digits?.path ?? null };
}

/** "2,5", "10 điểm", "-1", "(3 điểm)"; null where it is no number. */
export function pointsIn(text: string): number | null {
  const match = /^\(?\s*([-–−]?)\s*(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)?\s*\)?$/iu.exec(text.trim());
  if (!match) return null;
  const value = Number((match[2] ?? "").replace(",", "."));
  return match[1] === "" ? value : -value;
}

/** (1) (2) (3), or A B 1 2: a line that only numbers the columns. */
function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = grid.textsOf(row).map((text) => text.replace(/[()\s]/g, ""));
  if (texts.length < 3 || !texts.every((text) => /^(?:\d{1,2}|[A-H])(?:=.*)?$/.test(text))) return false;
  const digits = texts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  return digits.length >= 2 && digits.every((digit, at) => at === 0 || digit === (digits[at - 1] ?? 0) + 1);
}
