import { MAX_PAGE_GLYPHS } from "../limits";
import { CrowdedPageError } from "./errors";
import type { Drawing } from "./operators";
import type { Glyph, PdfPage } from "./page";
import type { PathMark } from "./paths";
import { rulesOf } from "./rules";
import type { DrawnGlyph } from "./textPen";

type Turn = 0 | 1 | 2 | 3;

/**
 * A page as a reader holds it: turned so that its text runs from left to right. Letters that run another way
 * than most of the page (a watermark across it, a stamp up its side) are left out.
 * @throws CrowdedPageError
 */
export function pageOf(number: number, width: number, height: number, drawing: Drawing): PdfPage {
  if (drawing.glyphs.length > MAX_PAGE_GLYPHS) throw new CrowdedPageError(number);
  const directions = drawing.glyphs.map(directionOf);
  const turn = most(directions);
  const turned = (x: number, y: number): readonly [number, number] => {
    if (turn === 1) return [y, width - x];
    if (turn === 2) return [width - x, height - y];
    if (turn === 3) return [height - y, x];
    return [x, y];
  };
  const glyphs: Glyph[] = [];
  let unseen = 0;
  for (const [index, glyph] of drawing.glyphs.entries()) {
    if (directions[index] !== turn) continue;
    const [x0, y] = turned(glyph.x, glyph.y);
    const [x1] = turned(glyph.endX, glyph.endY);
    glyphs.push({ text: glyph.text, x0, x1, y, size: glyph.size });
    if (glyph.isUnseen) unseen++;
  }
  const marks = drawing.marks.map((mark): PathMark => {
    const [x0, y0] = turned(mark.x0, mark.y0);
    const [x1, y1] = turned(mark.x1, mark.y1);
    return { ...mark, x0, y0, x1, y1 };
  });
  const lying = turn === 1 || turn === 3;
  return {
    number,
    width: lying ? height : width,
    height: lying ? width : height,
    glyphs,
    unseen,
    ...rulesOf(marks),
  };
}

/** In quarter turns clockwise, y pointing down; null where it is oblique. */
function directionOf(glyph: DrawnGlyph): Turn | null {
  const dx = glyph.endX - glyph.x;
  const dy = glyph.endY - glyph.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return 0;
  if (Math.abs(dy) < 0.05 * length) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) < 0.05 * length) return dy > 0 ? 1 : 3;
  return null;
}

function most(directions: readonly (Turn | null)[]): Turn {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const direction of directions) if (direction !== null) counts[direction]++;
  const turns: readonly Turn[] = [0, 1, 2, 3];
  return turns.reduce<Turn>((best, turn) => (counts[turn] > counts[best] ? turn : best), 0);
}
