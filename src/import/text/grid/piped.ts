import { hangs } from "../evidence/endings";
import { openingOf } from "../letters";
import type { WrittenRow } from "./separated";

/** A line that only draws: "|---|:--:|", "+-----+-----+", "├───┼───┤". */
const RULE = /^(?=.*[-=─━]{2})[\s|+:=\-_─━┼├┤┌┐└┘┬┴╞╪╡]+$/;
const PIPE = /[│┃]/g;
const BREAK = /<br\s*\/?>/gi;

interface PipedLine {
  readonly no: number;
  readonly cells: readonly string[];
  /** Letters between the bars, blanks included. */
  readonly widths: readonly number[];
  readonly ruleBefore: boolean;
}

/**
 * The rows of a text whose cells stand between bars, as Markdown and typed tables have them; a cell that runs over
 * several lines is put together again. Lines without bars are rows of one cell.
 * Null where a line has more than `most` bars.
 * @example splitPiped("| 1 | Rà soát |\n|---|---|", 9)?.map(({ cells }) => cells) // [["1", "Rà soát"]]
 */
export function splitPiped(source: string, most: number): WrittenRow[] | null {
  const text = source.replace(PIPE, "|");
  // measured before anything is built
  if (new RegExp(`(?:\\|[^|\n]*){${most}}\\|`).test(text)) return null;
  const lines = pipedLines(text.split(/\r\n?|\n/));
  const ruled = lines.filter(({ ruleBefore, cells }) => ruleBefore && cells.length > 1).length > 2;
  const aligned = isAligned(lines);
  const rows: { no: number; cells: string[] }[] = [];
  let above: PipedLine | undefined;
  for (const line of lines) {
    const row = rows[rows.length - 1];
    const joins = row && above && (ruled ? sameBox(above, line) : wraps(above, line, aligned));
    if (joins) row.cells = row.cells.map((text, at) => joined(text, line.cells[at] ?? ""));
    else rows.push({ no: line.no, cells: [...line.cells] });
    above = line;
  }
  return rows.map(({ no, cells }) => ({ no, cells: cells.map((cell) => cell.replace(BREAK, "\n")) }));
}

/** Which ends of the rows have bars of their own, behind or before which no cell stands. */
interface OuterBars {
  readonly left: boolean;
  readonly right: boolean;
}

/** Told by most rows: one whose first cell is empty begins with a bar too. */
function outerBars(lines: readonly string[]): OuterBars {
  const rows = lines.filter((line) => line.includes("|") && !RULE.test(line)).map((line) => line.trim());
  const most = (count: number): boolean => count > rows.length / 2;
  return {
    left: most(rows.filter((row) => row.startsWith("|")).length),
    right: most(rows.filter((row) => row.endsWith("|")).length),
  };
}

function pipedLines(lines: readonly string[]): PipedLine[] {
  const outer = outerBars(lines);
  const piped: PipedLine[] = [];
  let ruleBefore = false;
  lines.forEach((line, at) => {
    if (RULE.test(line)) {
      ruleBefore = true;
      return;
    }
    const parts = splitBars(line, outer);
    piped.push({
      no: at + 1,
      cells: parts.map((part) => part.trim()),
      widths: parts.map(({ length }) => length),
      ruleBefore,
    });
    ruleBefore = false;
  });
  return piped;
}

/** The texts between bars; outer ones bound the first and last cell, "\|" is a letter. */
function splitBars(line: string, { left, right }: OuterBars): string[] {
  const parts = line.split(/(?<!\\)\|/).map((part) => part.replaceAll("\\|", "|"));
  if (parts.length === 1) return parts;
  if (left && parts[0]?.trim() === "") parts.shift();
  if (right && parts.length > 1 && parts[parts.length - 1]?.trim() === "") parts.pop();
  return parts;
}

function sameBox(above: PipedLine, line: PipedLine): boolean {
  return !line.ruleBefore && line.cells.length > 1 && line.cells.length === above.cells.length;
}

/** Whether the bars of most lines stand below one another. */
function isAligned(lines: readonly PipedLine[]): boolean {
  const drawn = lines.filter(({ cells }) => cells.length > 1);
  const places = new Map<string, number>();
  for (const { widths } of drawn) places.set(widths.join(), (places.get(widths.join()) ?? 0) + 1);
  return Math.max(0, ...places.values()) > 0.8 * drawn.length;
}

/** Whether a line without a number goes on with the cells above: each was full, or goes on in the middle of a phrase. */
function wraps(above: PipedLine, line: PipedLine, aligned: boolean): boolean {
  const [number, ...cells] = line.cells;
  if (number !== "" || line.ruleBefore || line.cells.length !== above.cells.length) return false;
  return cells.every((text, at) => text === "" || goesOn(above, at + 1, text, aligned));
}

function goesOn(above: PipedLine, column: number, text: string, aligned: boolean): boolean {
  const before = above.cells[column] ?? "";
  if (before === "") return false;
  if (openingOf(text) === "lower" || hangs(before) > 0) return true;
  const first = text.split(" ")[0] ?? "";
  const width = (above.widths[column] ?? 0) - 2;
  return aligned && before.length + 1 + first.length > width;
}

function joined(above: string, text: string): string {
  return [above, text].filter((part) => part !== "").join(" ");
}
