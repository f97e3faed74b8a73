import { opensAsDeadline } from "./evidence/deadlines";
import { readNumber } from "./numbering";
import type { ItemRow, Row } from "./rows";

/** A title of more words or lines is a row of work. */
const MOST_WORDS = 16;
const MOST_LINES = 3;

/**
 * Numbered titles as sections of the rows below them: "1 Cải cách thể chế" over "1.1 …" is charged to nobody and due
 * at no time.
 */
export function withGroups(rows: readonly Row[]): Row[] {
  let group: { readonly path: readonly number[]; readonly no: string } | null = null;
  return rows.map((row, at): Row => {
    if (row.kind !== "item") {
      if (row.kind === "section") group = null;
      return row;
    }
    const path = readNumber(row.no)?.path ?? [];
    if (group && !isBelow(path, group.path)) group = null;
    if (isTitle(row, path, rows[at + 1])) {
      const plain = row.no.replace(/[.)]$/, "");
      group = { path, no: row.section === "" ? plain : `${row.section}.${plain}` };
      return { kind: "section", no: group.no, name: nameOf(row), lines: row.lines.map(({ body }) => body) };
    }
    return group ? { ...row, section: group.no } : row;
  });
}

function isBelow(path: readonly number[], upper: readonly number[]): boolean {
  return path.length > upper.length && upper.every((part, at) => part === path[at]);
}

/** Few words without a time, and the next row is the first below it. */
function isTitle(row: ItemRow, path: readonly number[], next: Row | undefined): boolean {
  if (next?.kind !== "item" || path.length === 0 || row.lines.length > MOST_LINES) return false;
  const below = readNumber(next.no)?.path ?? [];
  const first = below.length === path.length + 1 && below[below.length - 1] === 1 && isBelow(below, path);
  const words = nameOf(row).split(" ");
  const dated = words.some((_, at) => opensAsDeadline(words.slice(at, at + 4).join(" ")));
  return first && words.length <= MOST_WORDS && !dated;
}

function nameOf({ lines }: ItemRow): string {
  return lines.flatMap(({ body, skip }) => body.line.words.slice(skip)).join(" ");
}
