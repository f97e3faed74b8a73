import type { CandidateColumn, ColumnUse, ImportChoices, TableCandidate } from "../choices";
import type { HeadColumn } from "./head";
import { columnTexts } from "./grid";
import { markedText } from "./marks";
import type { Stretch } from "./stretches";
import { sameHead } from "./stretches";
import type { OutsideLine } from "./taskTables";
import { linesAbove } from "./taskTables";

/** A table with those that go on with it. */
export interface TableGroup {
  readonly id: string;
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

/** The stretches by table: those without a head belong to the one before. */
export function groupTables(all: readonly Stretch[]): TableGroup[] {
  const groups: { id: string; stretches: [Stretch, ...Stretch[]] }[] = [];
  for (const stretch of all) {
    const last = groups[groups.length - 1];
    if (stretch.continues && last) last.stretches.push(stretch);
    else groups.push({ id: String(groups.length), stretches: [stretch] });
  }
  return groups;
}

/** What each column is used for; a person's choice for a table of the same headings counts too. */
export function usesOf(
  group: TableGroup,
  groups: readonly TableGroup[],
  { columns: chosen = {} }: ImportChoices,
): ColumnUse[] {
  const { head } = group.stretches[0];
  const alike =
    Object.keys(chosen).length === 0
      ? undefined
      : groups.find((other) => chosen[other.id] && sameHead(other.stretches[0].head, head));
  const uses = chosen[group.id] ?? (alike ? chosen[alike.id] : undefined);
  return head.columns.map(({ role }, at) => uses?.[at] ?? role);
}

/** The stretch with the columns used as told, without those that are ignored. */
export function withUses(stretch: Stretch, uses: readonly ColumnUse[]): Stretch {
  const columns = stretch.head.columns.flatMap((column, at): HeadColumn[] => {
    const use = uses[at] ?? column.role;
    if (use === "ignored") return [];
    // a use that a person gave is no guess
    const { byContent, ...known } = column;
    return [byContent && use === column.role ? column : { ...known, role: use }];
  });
  return { ...stretch, head: { ...stretch.head, columns } };
}

/** What a person sees of a table to choose. `lines` are the document's lines outside all tables. */
export function candidateOf(
  { id, stretches }: TableGroup,
  uses: readonly ColumnUse[],
  chosen: boolean,
  lines: readonly OutsideLine[],
): TableCandidate {
  const [first] = stretches;
  const last = stretches[stretches.length - 1] ?? first;
  const { origin } = first.grid.table;
  const end = last.grid.table.origin;
  return {
    id,
    origin: origin === end ? origin : `${origin} – ${end}`,
    title: titleAbove(first, lines) || headingLine(first),
    rowCount: stretches.reduce((sum, stretch) => sum + filledRows(stretch), 0),
    columns: first.head.columns.map((column, at) => ({
      heading: column.heading,
      use: uses[at] ?? column.role,
      samples: samplesOf(textsOf(stretches, column)),
    })),
    chosen,
  };
}

const SHORT = 60;
const SAMPLES = 3;
/** Looked at above a table for its title; remarks in brackets are passed over. */
const TITLE_LINES = 3;

function titleAbove(stretch: Stretch, lines: readonly OutsideLine[]): string {
  const above = linesAbove(lines, stretch, TITLE_LINES);
  return shortened([...above].reverse().find(({ text }) => !text.startsWith("("))?.text ?? "");
}

function headingLine({ head }: Stretch): string {
  return shortened(
    head.columns
      .map(({ heading }) => heading)
      .filter((heading) => heading !== "")
      .join(" | "),
  );
}

function filledRows({ grid, from, to }: Stretch): number {
  let rows = 0;
  for (let row = from; row < to; row++) if (grid.textsOf(row).length > 0) rows++;
  return rows;
}

function* textsOf(stretches: readonly Stretch[], column: HeadColumn): Generator<string> {
  for (const { grid, from, to } of stretches) {
    if (column.marks === undefined) yield* columnTexts(grid, column, from, to);
    // a cross says nothing by itself
    else
      for (let row = from; row < to; row++) {
        const text = markedText(grid, row, column.marks);
        if (text !== "") yield text;
      }
  }
}

/** The first few of a column's texts, to know it by. */
export function samplesOf(texts: Iterable<string>): CandidateColumn["samples"] {
  const samples = new Set<string>();
  for (const text of texts) {
    samples.add(shortened(text));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** A text as a line of a list. */
export function shortened(text: string): string {
  const line = text.replace(/\n/g, " ");
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1).trimEnd()}…`;
}
