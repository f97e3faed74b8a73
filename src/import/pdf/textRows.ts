import type { Band } from "./bands";
import { bandBetween, isClear, isTitle } from "./bands";
import type { Glyph } from "./page";

/** The letters of one baseline, and those beside them that overlap it in height. */
export interface Clump extends Band {
  /** How much room is between it and the one above. */
  readonly room: number;
}

/** The number of a row: "7", "II.", "2.1", "a)"; "T" is what a narrow column leaves of "STT". */
const LABEL = /^\(?(?:\d+(?:\.\d+)*|[IVXLC]+|(?!T)\p{L})[.)]?$/u;
/** Letters reach so far above and below their baseline, in parts of their size. */
const ABOVE = 0.75;
const BELOW = 0.22;
/** Rooms that differ less than this, in points, are the same. */
const SAME = 0.7;
/** Room that rows leave is as much wider than that between the lines of a text. */
const WIDER = 1.3;
/** Room at which a table ends, in points. */
const APART = 20;

/** Strips of letters from top to bottom that some white separates. */
export function clumpsOf(glyphs: readonly Glyph[]): readonly Clump[] {
  const strips: { top: number; bottom: number }[] = [];
  for (const { y, size, text } of [...glyphs].sort((a, b) => a.y - ABOVE * a.size - (b.y - ABOVE * b.size))) {
    if (text.trim() === "") continue;
    const [top, bottom] = [y - ABOVE * size, y + BELOW * size];
    const last = strips.at(-1);
    if (last && top < last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else strips.push({ top, bottom });
  }
  return strips.map(({ top, bottom }, at) => ({
    ...bandBetween(glyphs, top, bottom),
    room: top - (strips[at - 1]?.bottom ?? top),
  }));
}

/** Whether a row's number stands in a strip's first column, or a title that begins there. */
export function isLabelled(clump: Clump, edge: number): boolean {
  const first = clump.glyphs.filter(({ x0, x1 }) => (x0 + x1) / 2 < edge);
  const text = first.map((glyph) => glyph.text).join("");
  return LABEL.test(text.trim()) || (isTitle(clump) && text.trim() !== "" && !isClear(clump, edge, edge));
}

/**
 * Where rows begin, as places in the list of strips: in front of each number, at the widest room since the last one.
 * Where rooms are alike, lines of texts follow each other as rows do, and a number stands at its row's first line.
 */
export function rowStarts(clumps: readonly Clump[], edge: number): readonly number[] {
  const labels = clumps.flatMap((clump, at) => (isLabelled(clump, edge) ? [at] : []));
  const starts: number[] = [];
  labels.forEach((label, at) => {
    const before = labels[at - 1] ?? -1;
    let best = label;
    for (let place = label; place > before && place > 0; place--)
      if (roomOf(clumps, place) > WIDER * roomOf(clumps, best) + SAME) best = place;
    starts.push(best);
  });
  const rooms = starts.map((start) => roomOf(clumps, start)).sort((a, b) => a - b);
  const usual = rooms[Math.floor(rooms.length / 2)] ?? 0;
  const others = clumps.flatMap(({ room }, at) => (starts.includes(at) ? [] : [room])).sort((a, b) => a - b);
  const within = others[Math.floor(others.length / 4)] ?? 0;
  if (usual < within + 2 * SAME) return starts;
  // activities that share a number are as far apart as rows; so are a head's lines in front of the first one
  const [first = 0] = starts;
  return clumps.flatMap(({ room }, at) =>
    (at > first && room > usual - SAME) || starts.includes(at) ? [at] : [],
  );
}

function roomOf(clumps: readonly Clump[], at: number): number {
  return clumps[at]?.room ?? 0;
}

/** How many strips belong to the table: it ends before a wide room, and before a text that runs over its columns. */
export function tableLength(clumps: readonly Clump[], places: readonly number[]): number {
  const [edge = 0] = places;
  const end = clumps.findIndex((clump, at) => {
    if (at === 0 || isLabelled(clump, edge)) return false;
    return clump.room > APART || places.filter((place) => !isClear(clump, place, place)).length > 1;
  });
  return end < 0 ? clumps.length : end;
}
