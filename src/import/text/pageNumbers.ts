import type { Line } from "./lines";
import type { Row } from "./rows";
import type { BodyLine, Furniture } from "./bodyLine";

const LONE_NUMBER = /^(?:[-–] ?)?(\d{1,3})(?: ?[-–])?$/;

/** A lone number at a page's end. */
interface PageEnd {
  readonly at: number;
  /** What it is more than the pages before. */
  readonly offset: number;
  readonly side: "top" | "foot";
  /** Another lone number stands right below. */
  readonly alone: boolean;
}

/**
 * The lines, by index, that hold a page's number: all at the top of their pages or all at the foot. Such numbers
 * grow with the pages, those of items that happen to begin a page don't.
 */
export function pageNumberLines(lines: readonly Line[]): ReadonlySet<number> {
  const candidates: PageEnd[] = [];
  let page = 0;
  lines.forEach((line, at) => {
    if (line.newPage) page++;
    const last = lines[at + 1]?.newPage ?? at + 1 === lines.length;
    const value = LONE_NUMBER.exec(line.text)?.[1];
    if (value === undefined || !(line.newPage || last)) return;
    const alone = LONE_NUMBER.test(lines[at + 1]?.text ?? "");
    candidates.push({ at, offset: Number(value) - page, side: line.newPage ? "top" : "foot", alone });
  });
  const runs = new Map<string, PageEnd[]>();
  for (const one of candidates) {
    const key = `${one.side} ${one.offset}`;
    runs.set(key, [...(runs.get(key) ?? []), one]);
  }
  const longest = [...runs.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const offset = longest[0]?.offset ?? 0;
  // pages count from the first, or from another part of the document: then more of them have to agree
  const fewest = offset === 0 || offset === 1 ? FEWEST : MANY;
  const grow = longest.length >= fewest && longest.length >= page * LEAST_SHARE;
  // a single one is told by the item's number right below it
  const chosen = grow ? longest : candidates.filter((one) => one.offset === 1 && one.alone);
  return new Set(chosen.map(({ at }) => at));
}

const LEAST_SHARE = 0.5;
const MANY = 4;

/** A run of so many is no chance any more. */
const FEWEST = 2;

interface Candidate {
  readonly at: number;
  readonly value: number;
}

/**
 * Page numbers that no repeated head gives away: lone numbers inside the rows, each one more than the one before.
 * Gives the body without them, and null where there are none.
 */
export function withoutPageNumbers(
  body: readonly BodyLine[],
  rows: readonly Row[],
): { readonly body: readonly BodyLine[]; readonly furniture: readonly Furniture[] } | null {
  const starts = new Set(
    rows.flatMap((row) =>
      row.kind === "item" ? row.lines.filter(({ skip }) => skip > 0).map(({ body: line }) => line) : [],
    ),
  );
  const candidates = body.flatMap((line, at): Candidate[] => {
    const lone = LONE_NUMBER.exec(line.line.text)?.[1];
    return lone === undefined || starts.has(line) ? [] : [{ at, value: Number(lone) }];
  });
  const pages = longestRun(candidates);
  if (pages.size < FEWEST) return null;
  const furniture = [...pages].flatMap((at) =>
    body.slice(at, at + 1).map(({ line }) => ({ kind: "pageNumber" as const, line })),
  );
  const kept = body
    .map((line, at) => (pages.has(at - 1) ? { ...line, newPage: true } : line))
    .filter((_, at) => !pages.has(at));
  return { body: kept, furniture };
}

/** The places of the longest run of candidates that count up by one. */
function longestRun(candidates: readonly Candidate[]): Set<number> {
  const lengths = new Map<number, { length: number; at: number; before: number | null }>();
  const chains = new Map<number, number | null>();
  let best: { length: number; at: number } | null = null;
  for (const { at, value } of candidates) {
    const before = lengths.get(value - 1);
    const entry = { length: (before?.length ?? 0) + 1, at, before: before?.at ?? null };
    chains.set(at, entry.before);
    if (entry.length > (lengths.get(value)?.length ?? 0)) lengths.set(value, entry);
    if (!best || entry.length > best.length) best = entry;
  }
  const run = new Set<number>();
  for (let at = best?.at ?? null; at !== null; at = chains.get(at) ?? null) run.add(at);
  return run;
}
