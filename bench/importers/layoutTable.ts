import type { RawTable } from "./row";

interface Piece {
  readonly at: number;
  readonly text: string;
}

/** A line of a head has at least so many words of its own, apart from each other. */
const LEAST_PIECES = 3;

/**
 * A table out of text in columns: the first line of many pieces that names a number column says where the
 * columns begin; a line with a number in the first column begins a row.
 */
export function tableOfLayout(text: string): readonly RawTable[] {
  const lines = text.split(/[\n\f]/).map(piecesOf);
  const head = lines.findIndex(
    (pieces) => pieces.length >= LEAST_PIECES && /^(S?TT|Số)$/i.test(pieces[0]?.text ?? ""),
  );
  const starts = lines[head]?.map(({ at }) => at) ?? [];
  if (starts.length === 0) return [];
  const rows: string[][] = [starts.map(() => "")];
  for (const pieces of lines.slice(head)) {
    const isRow =
      /^(\d+(\.\d+)*|[IVX]+)[.)]?$/.test(pieces[0]?.text ?? "") && columnOf(starts, pieces[0]?.at ?? 0) === 0;
    if (isRow) rows.push(starts.map(() => ""));
    const row = rows[rows.length - 1] ?? [];
    for (const { at, text: words } of pieces) {
      const column = columnOf(starts, at);
      row[column] = `${row[column] ?? ""} ${words}`.trim();
    }
  }
  return [rows];
}

function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ at: match.index, text: match[0] }));
}

function columnOf(starts: readonly number[], place: number): number {
  const next = starts.findIndex((start) => start > place + 2);
  return next < 0 ? starts.length - 1 : Math.max(0, next - 1);
}
