import { MAX_PAGE_RULES } from "../limits";
import type { Rule } from "./page";
import type { PathMark } from "./paths";

/** The thickest filled bar that is still a rule, in points; text shadings are taller. */
const THICKNESS = 2.5;
/** Rules closer than this are one: double lines, and both sides of a cell's border. */
const SAME = 1.6;
/** Dotted and dashed rules are drawn in pieces with gaps up to this. */
const GAP = 4;
/** Shorter ones are dots, strokes of letters, tick marks. */
const SHORTEST = 5;

/**
 * The ruling lines among a page's marks: strokes and thin filled bars. Areas are no rules, nor are thin strips
 * in the colour of an area: a shaded cell is often filled in several pieces, some of them thin. White isn't
 * seen.
 */
export function rulesOf(marks: readonly PathMark[]): {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
} {
  const shades = new Set(marks.filter(isArea).map((mark) => mark.color));
  shades.delete("#000000");
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  for (const mark of marks) {
    if (mark.color === "#ffffff" || isArea(mark)) continue;
    if (mark.kind === "fill" && shades.has(mark.color)) continue;
    const width = Math.abs(mark.x1 - mark.x0);
    const height = Math.abs(mark.y1 - mark.y0);
    if (height <= THICKNESS && (width > height || mark.kind === "fill"))
      horizontal.push(ruleAt((mark.y0 + mark.y1) / 2, mark.x0, mark.x1));
    if (width <= THICKNESS && (height > width || mark.kind === "fill"))
      vertical.push(ruleAt((mark.x0 + mark.x1) / 2, mark.y0, mark.y1));
  }
  const rules = { horizontal: joined(horizontal), vertical: joined(vertical) };
  return rules.horizontal.length + rules.vertical.length > MAX_PAGE_RULES ? NO_RULES : rules;
}

const NO_RULES = { horizontal: [], vertical: [] };

function isArea(mark: PathMark): boolean {
  if (mark.kind === "stroke") return false;
  return Math.abs(mark.x1 - mark.x0) > THICKNESS && Math.abs(mark.y1 - mark.y0) > THICKNESS;
}

function ruleAt(at: number, a: number, b: number): Rule {
  return { at, from: Math.min(a, b), to: Math.max(a, b) };
}

/** Pieces of one line put together, each line once. */
export function joined(rules: readonly Rule[]): readonly Rule[] {
  const byPlace = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[][] = [];
  for (const rule of byPlace) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= SAME) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(joinedLine).filter((rule) => rule.to - rule.from >= SHORTEST);
}

function joinedLine(pieces: readonly Rule[]): readonly Rule[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const result: Rule[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && piece.from - last.to <= GAP)
      result[result.length - 1] = { at, from: last.from, to: Math.max(last.to, piece.to) };
    else result.push({ at, from: piece.from, to: piece.to });
  }
  return result;
}
