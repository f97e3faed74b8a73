import { mayBeginHead } from "./header";
import type { Line } from "./lines";

/** So many lines at a page's top and foot may be the same on each. */
const MARGIN_LINES = 3;
/** A page's last lines may be cells that come again: on so many pages that is no chance. */
const FEWEST = 3;
/** "Thường xuyên" may end three pages. */
const WORDS_OF_FOOT = 3;
const HEAD = "head";

/**
 * A text's lines without the running heads and feet of its pages: the agency's name, the document's number. They are
 * told by standing in the same place on all pages, the first perhaps aside; a table's head that is repeated is none.
 * @example withoutRunningLines(readLines("SỞ NỘI VỤ\na\n\fSỞ NỘI VỤ\nb").lines).length // 2
 */
export function withoutRunningLines(lines: readonly Line[]): readonly Line[] {
  const pages = pagesOf(lines);
  if (pages.length < 2) return lines;
  const seen = new Map<string, number>();
  const edges = pages.map((page) => edgesOf(lines, page));
  for (const keys of edges) for (const key of new Set(keys.values())) seen.set(key, (seen.get(key) ?? 0) + 1);
  // the first page may go without
  const isRunning = (key: string): boolean => {
    const count = seen.get(key) ?? 0;
    return (count === pages.length && key.startsWith(HEAD)) || (count >= FEWEST && count >= pages.length - 1);
  };
  const running = new Set(
    edges.flatMap((keys) => [...keys].flatMap(([at, key]) => (isRunning(key) ? [at] : []))),
  );
  return running.size === 0 ? lines : without(lines, running);
}

interface Page {
  readonly from: number;
  readonly to: number;
}

function pagesOf(lines: readonly Line[]): Page[] {
  const starts = lines.flatMap(({ newPage }, at) => (newPage || at === 0 ? [at] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? lines.length }));
}

/** The lines at a page's edges that may be running ones, by index: their place, and their text without its numbers. */
function edgesOf(lines: readonly Line[], { from, to }: Page): ReadonlyMap<number, string> {
  const edges = new Map<number, string>();
  // a number alone is told by how it grows from page to page
  const isText = (at: number): boolean => /\p{L}{3}/u.test(lines[at]?.text ?? "");
  const add = (at: number, place: string): void =>
    void edges.set(at, `${place} ${(lines[at]?.text ?? "").replace(/\d+/g, "#")}`);
  const head = Math.min(to, from + MARGIN_LINES);
  for (let at = from; at < head && !mayBeginHead(lines, at); at++)
    if (isText(at)) add(at, `${HEAD} ${at - from}`);
  for (let at = Math.max(head, to - MARGIN_LINES); at < to; at++)
    if (isText(at) && (lines[at]?.words.length ?? 0) >= WORDS_OF_FOOT) add(at, `foot ${to - at}`);
  return edges;
}

function without(lines: readonly Line[], left: ReadonlySet<number>): Line[] {
  const kept: Line[] = [];
  let newPage = false;
  lines.forEach((line, at) => {
    newPage = newPage || line.newPage;
    if (left.has(at)) return;
    kept.push({ ...line, newPage });
    newPage = false;
  });
  return kept;
}
