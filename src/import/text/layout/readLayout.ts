import type { Activity, DoubtReason, ImportWarning, Section } from "../../../plan/plan";
import { activityContent } from "../../activityContent";
import type { Column } from "../columns";
import { hangs } from "../evidence/endings";
import { withKeys } from "../keys";
import { withOddShapes } from "../oddShape";
import { isBullet, openingOf } from "../letters";
import type { Line } from "../lines";
import { columnWarnings } from "../reading";
import { tailWarnings } from "../tail";
import type { RowLine } from "./page";
import { findLayoutTable } from "./page";
import { printedLines } from "./printed";
import type { RowSpan } from "./rows";
import { filledLines, marksOf, numberOf, rowSpans } from "./rows";

/** The appendix of a text in the layout form. */
export interface LayoutReading {
  /** Line number of the table's head in the source. */
  readonly headLine: number;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * Reads the appendix where blanks keep the page's layout (`pdftotext -layout`): columns by the words' places,
 * rows by their numbers. Null where the text is not of that form.
 */
export function readLayout(source: string, lines: readonly Line[]): LayoutReading | null {
  const printed = printedLines(source);
  const table = printed && findLayoutTable(printed);
  if (!printed || !table) return null;
  const { lines: body, head } = table;
  const end = table.end ?? Infinity;
  const marks = marksOf(body);
  if (!marks.some(({ kind }) => kind === "item")) return null;
  const spans = rowSpans(body, marks);
  const usual = filledColumns(body, spans, head.columns.length);
  const sections: Section[] = [];
  const items: Omit<Activity, "key">[][] = [];
  for (const span of spans) {
    const { kind, no } = span.mark;
    if (kind === "section") sections.push({ no: no.replace(/[.)]$/, ""), name: nameOf(body, span) });
    else items.push([rowOf(body, span, head.columns, sections[sections.length - 1]?.no ?? "", usual)]);
  }
  return {
    headLine: printed[head.from]?.no ?? 1,
    columns: head.columns,
    sections,
    activities: withKeys(withOddShapes(items, head.columns)),
    warnings: [...columnWarnings(head.columns), ...tailWarnings(lines.filter(({ no }) => no >= end))],
  };
}

function nameOf(lines: readonly RowLine[], { from, to }: RowSpan): string {
  return lines
    .slice(from, to)
    .flatMap((line) => line.cells.slice(numberOf(line) === "" ? 0 : 1).flat())
    .map(({ text }) => text)
    .join(" ");
}

function rowOf(
  lines: readonly RowLine[],
  span: RowSpan,
  columns: readonly Column[],
  section: string,
  usual: ReadonlySet<number>,
): Omit<Activity, "key"> {
  const content = activityContent(columns, (_, column) => {
    const text = textOf(lines, span, column);
    const beside = [column - 1, column, column + 1].filter((at) => usual.has(at));
    const missing = beside.some((at) => filledLines(lines, at, span.from, span.to).length === 0);
    return { text, doubt: doubtOf(lines, span, column, text) ?? (missing ? "boundary" : null) };
  });
  return { section, no: span.mark.no, ...content };
}

/** The columns that hardly a row leaves empty: where one does, its words may stand in the column beside. */
function filledColumns(lines: readonly RowLine[], spans: readonly RowSpan[], count: number): Set<number> {
  const items = spans.filter(({ mark }) => mark.kind === "item");
  const columns = Array.from({ length: count }, (_, column) => column).slice(1);
  return new Set(
    columns.filter((column) => {
      const filled = items.filter(({ from, to }) => filledLines(lines, column, from, to).length > 0);
      return filled.length >= 0.95 * items.length;
    }),
  );
}

/** Words in the numbers' column that are no number belong to the column beside it. */
function wordsAt(line: RowLine, column: number): readonly { readonly text: string }[] {
  const own = line.cells[column] ?? [];
  return column === 1 && numberOf(line) === "" ? [...(line.cells[0] ?? []), ...own] : own;
}

function textOf(lines: readonly RowLine[], span: RowSpan, column: number): string {
  let text = "";
  for (let at = span.from; at < span.to; at++) {
    const line = lines[at];
    const words = line ? wordsAt(line, column).map((word) => word.text) : [];
    if (words.length === 0) continue;
    const own = isBullet(words[0] ?? "") && words.length > 1;
    const glued = /[\p{L}\d]-$/u.test(text);
    text += (text === "" || glued ? "" : own ? "\n" : " ") + words.join(" ");
  }
  return text;
}

/** What makes a cell doubtful: a beginning or an end in the middle of a phrase, a page's end, a crossed border. */
function doubtOf(lines: readonly RowLine[], span: RowSpan, column: number, text: string): DoubtReason | null {
  if (span.unsure.has(column)) return "boundary";
  if (text === "") return null;
  const own = filledLines(lines, column, span.from, span.to);
  if (own.some(({ crossed }) => crossed.has(column))) return "overflow";
  if (new Set(own.map(({ page }) => page)).size > 1) return "split";
  return openingOf(text.split(/\s/)[0] ?? "") === "lower" || hangs(text) > 0 ? "boundary" : null;
}
