import { looksLikeDeadline } from "../../../plan/deadline/likeness";
import type { Column } from "../columns";
import { isTextRole } from "../columns";
import { hintsAtTime, opensAsDeadline } from "../evidence/deadlines";
import { hangs } from "../evidence/endings";
import { beginsAsProduct, beginsAsWork, looksLikeBudget } from "../evidence/openings";
import { beginsAsUnit, speaksOfWork } from "../evidence/units";
import { bareText, openingOf, remembered, wordsOf } from "../letters";
import type { Lessons } from "./lessons";
import type { Stroke } from "./strokes";
import { leftFree } from "./strokes";

/** How likely a cell of each column is empty, as a logarithm. */
const EMPTY: Readonly<Partial<Record<string, number>>> = {
  objective: -1.5,
  task: -5,
  activity: -4,
  product: -2.5,
  leadUnit: -3,
  coopUnits: -1.5,
  deadline: -2.5,
  budget: -0.3,
  extra: -0.4,
};

/** How much speaks for an empty cell in a column, about a logarithm. */
export function emptyScore({ role }: Column): number {
  return EMPTY[role] ?? -1;
}

const deadlineOf = remembered(looksLikeDeadline);

/** How much speaks for some lines as a whole cell of a column, about a logarithm of odds. */
export function cellScore(strokes: readonly Stroke[], at: number, column: Column, lessons: Lessons): number {
  const [first] = strokes;
  if (!first) return emptyScore(column);
  const text = strokes.map((stroke) => stroke.text).join(" ");
  return (
    shapeScore(text, first) +
    roleScore(text, column) +
    joints(strokes, lessons, lessons.widths[at] ?? null) +
    lessons.cell(at, strokes)
  );
}

/** Cells begin with a capital, end with a phrase and close their brackets. */
function shapeScore(text: string, first: Stroke): number {
  const opening = openingOf(first.words[0]?.text ?? "");
  const small = opening === "lower" || opening === "other" ? -3.5 : 0;
  const brackets = text.split("(").length === text.split(")").length ? 0 : -2.5;
  return small + brackets - 4 * hangs(text);
}

function roleScore(text: string, { role }: Column): number {
  if (role === "deadline") {
    const likeness = deadlineOf(text.replace(/\n/g, " "));
    const opens = opensAsDeadline(text.replace(/^[-–+•]\s*/, "")) ? 0.7 : -0.7;
    return opens + (likeness > 0 ? 5 * likeness - 1.5 : -4);
  }
  if (role === "budget") return looksLikeBudget(text) || /^\d/.test(text) ? 1 : -1.5;
  const words = wordsOf(text).length;
  const late = words < 9 && hintsAtTime(bareText(text)) && deadlineOf(text) > 0.6 ? -3 : 0;
  if (role === "leadUnit" || role === "coopUnits")
    return (
      late + (beginsAsUnit(text.replace(/^[-+] ?/, "")) ? 1 : -2) - (speaksOfWork(bareText(text)) ? 1.5 : 0)
    );
  if (role === "product") return late + (beginsAsProduct(text) ? 1 : -0.5);
  if (isTextRole(role)) return late + (beginsAsWork(text) ? 0.7 : 0) - (words < 3 ? 1.5 : 0);
  return late;
}

function joints(strokes: readonly Stroke[], lessons: Lessons, width: number | null): number {
  let score = 0;
  strokes.forEach((stroke, at) => {
    if (width !== null) score -= Math.min(4, Math.max(0, 25 * (stroke.width / width - 1.03)));
    const above = strokes[at - 1];
    if (!above) return;
    const last = above.words[above.words.length - 1]?.text ?? "";
    score += 0.7 * lessons.pair(last, stroke.words[0]?.text ?? "", 0);
    const bullet = openingOf(stroke.words[0]?.text ?? "") === "bullet";
    const free = width === null || bullet ? 0 : leftFree(above, stroke, width);
    if (free > 0.04) score -= Math.min(2.5, 0.5 + 6 * free);
  });
  return score;
}
