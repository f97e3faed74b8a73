import type { GridDocument, Table } from "../../../import/table/model";
import { bareText } from "../../../import/text/letters";
import { gradeQuestions } from "../../../locale/vi/schemeImport";
import type { Grade } from "../../scheme";
import { gradeLine, type GradeLine } from "./gradeLine";
import { ABOUT_CLASSES, lineOfCells, sentencesOf } from "./gradeWords";

/** The classes that a decision names, for a person to confirm. */
export interface ImportedGrades {
  /** Highest first. */
  readonly grades: readonly Grade[];
  /** The decision's own words, a line each. */
  readonly source: string;
  /** What is doubtful about them. */
  readonly questions: readonly string[];
}

const WHOLE = 100;
/** Lines above a list of classes that may say what it is. */
const LINES_ABOVE = 4;
const MOST_CLASSES = 8;

/**
 * The classes (Xếp loại) in a decision's paragraphs, in a table of their own or below the criteria; null where it names
 * none. Lists are looked for first, then running text.
 * @param taken the tables that hold the criteria, by place, each with the lines of classes at its end
 * @param total the most points that can be reached: classes may be given in points
 * @example importGrades(document, new Map([[4, []]]), 100)?.grades[0] // { from: 90, label: "Xuất sắc" }
 */
export function importGrades(
  { blocks }: GridDocument,
  taken: ReadonlyMap<number, readonly string[]>,
  total: number,
): ImportedGrades | null {
  const linesIn = (finer: boolean): string[] =>
    blocks.flatMap((block, at) => {
      if (block.kind === "paragraph") return sentencesOf(block.text, finer);
      const tail = taken.get(at);
      if (tail !== undefined) return [END, ...tail, END];
      return block.table.hidden ? [END] : [...linesOf(block.table), END];
    });
  return gradesIn(linesIn(false), total) ?? gradesIn(linesIn(true), total);
}

function gradesIn(lines: readonly string[], total: number): ImportedGrades | null {
  for (let at = 0; at < lines.length; at++) {
    const run = runAt(lines, at);
    if (run.length < 2) continue;
    const said = lines.slice(Math.max(0, at - LINES_ABOVE), at + run.length);
    const found = ABOUT_CLASSES.test(bareText(said.join(" "))) ? gradesOf(run, total) : null;
    if (found) return { ...found, source: lines.slice(at, at + run.length).join("\n") };
    at += run.length - 1;
  }
  return null;
}

/** Between a table and what comes next: classes don't go on over it. */
const END = "";

/** A table's rows as lines; where it has only two, its columns: names above, values below. */
function linesOf(table: Table): string[] {
  const byRow = Array.from({ length: table.rows }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
  const across = table.rows === 2 && table.columns > 2;
  const groups = across
    ? Array.from({ length: table.columns }, (_, column) =>
        table.cells.filter((cell) => cell.column === column).sort((a, b) => a.row - b.row),
      )
    : byRow;
  return groups.map((cells) => lineOfCells(cells.map(({ text }) => text)));
}

/** The classes that follow each other from a line on. */
function runAt(lines: readonly string[], from: number): readonly GradeLine[] {
  const run: GradeLine[] = [];
  for (let at = from; at < lines.length && run.length < MOST_CLASSES; at++) {
    const line = gradeLine(lines[at] ?? "");
    if (line === null) break;
    run.push(line);
  }
  return run;
}

function gradesOf(run: readonly GradeLine[], total: number): Omit<ImportedGrades, "source"> | null {
  const sorted = [...run].sort((a, b) => b.span.from - a.span.from);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || new Set(sorted.map(({ label }) => label)).size !== sorted.length) return null;
  const inPoints = sorted.every(({ span }) => span.unit === "count") && total > 0 && total !== WHOLE;
  const most = inPoints ? total : WHOLE;
  if (highest.span.from > most || (highest.span.to !== null && highest.span.to < most)) return null;
  const questions = sorted.flatMap((line, at) => doubtsAt(sorted, at, line));
  if (questions.length > run.length / 2) return null;
  if (inPoints) questions.unshift(gradeQuestions.inPoints(total));
  if (lowest.span.from > 0) questions.push(gradeQuestions.belowLowest(lowest.span.from));
  const share = (from: number): number => (inPoints ? Math.round((from / total) * 1e4) / 100 : from);
  return { grades: sorted.map(({ label, span }) => ({ from: share(span.from), label })), questions };
}

/** What a class leaves open towards the one above it. */
function doubtsAt(sorted: readonly GradeLine[], at: number, { span, label }: GradeLine): string[] {
  const above = sorted[at - 1];
  const doubts: string[] = [];
  if (!span.fromClosed) doubts.push(gradeQuestions.openBound(label, span.from));
  if (above && span.to !== null) {
    const meets = span.to === above.span.from && span.toClosed !== above.span.fromClosed;
    if (!meets) doubts.push(gradeQuestions.doesNotMeet(label, above.label));
  }
  return doubts;
}
