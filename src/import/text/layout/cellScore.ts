import { looksLikeDeadline } from "../../../plan/deadline/likeness";
import type { Column } from "../columns";
import { isTextRole } from "../columns";
import { hintsAtTime, opensAsDeadline } from "../evidence/deadlines";
import { hangs } from "../evidence/endings";
import { beginsAsProduct, beginsAsWork, looksLikeBudget } from "../evidence/openings";
import { beginsAsUnit, speaksOfWork } from "../evidence/units";
import { bareText, openingOf, remembered, withoutBullet } from "../letters";
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

/** Cells are asked about again and again, each time with one line otherwise. */
const LONGEST_CELL = 240;
const deadlineOf = remembered(looksLikeDeadline, LONGEST_CELL);
const isTime = remembered((text) => hintsAtTime(bareText(text)) && deadlineOf(text) > 0.6);
const isUnit = remembered((text) => beginsAsUnit(text.replace(/^[-+] ?/, "")));
const tellsOfWork = remembered((text) => speaksOfWork(bareText(text)), LONGEST_CELL);
const isWork = remembered(beginsAsWork);
const isProduct = remembered(beginsAsProduct);
/** A time by itself has no more words. */
const FEW_WORDS = 9;

/** How much speaks for some lines as a whole cell of a column, about a logarithm of odds. */
export function cellScore(strokes: readonly Stroke[], at: number, column: Column, lessons: Lessons): number {
  const [first] = strokes;
  if (!first) return emptyScore(column);
  return (
    shapeScore(strokes, first) +
    roleScore(strokes, column) +
    joints(strokes, lessons, lessons.widths[at] ?? null) +
    lessons.cell(at, strokes)
  );
}

/** Cells begin with a capital, end with a phrase and close their brackets. */
function shapeScore(strokes: readonly Stroke[], first: Stroke): number {
  const opening = openingOf(first.words[0]?.text ?? "");
  const small = opening === "lower" || opening === "other" ? -3.5 : 0;
  const open = strokes.reduce(
    (sum, { words }) => sum + words.reduce((own, { brackets }) => own + brackets, 0),
    0,
  );
  return small + (open === 0 ? 0 : -2.5) - 4 * hangs(endOf(strokes));
}

/** A text's last words that tell whether it may end there. */
const END = 30;

function endOf(strokes: readonly Stroke[]): string {
  let text = "";
  for (let at = strokes.length - 1; at >= 0 && text.length < END; at--)
    text = text === "" ? (strokes[at]?.text ?? "") : `${strokes[at]?.text ?? ""} ${text}`;
  return text;
}

/** A text's first words that tell what it begins as. */
const BEGINNING = 60;

function beginningOf(strokes: readonly Stroke[]): string {
  let text = "";
  for (const stroke of strokes) {
    if (text.length >= BEGINNING) break;
    text += text === "" ? stroke.text : ` ${stroke.text}`;
  }
  return text;
}

function textOf(strokes: readonly Stroke[]): string {
  return strokes.map(({ text }) => text).join(" ");
}

function roleScore(strokes: readonly Stroke[], { role }: Column): number {
  const text = beginningOf(strokes);
  if (role === "deadline") {
    const likeness = deadlineOf(textOf(strokes));
    const opens = opensAsDeadline(withoutBullet(text)) ? 0.7 : -0.7;
    return opens + (likeness > 0 ? 5 * likeness - 1.5 : -4);
  }
  if (role === "budget") return looksLikeBudget(text) || /^\d/.test(text) ? 1 : -1.5;
  const words = strokes.reduce((sum, stroke) => sum + stroke.words.length, 0);
  const late = words < FEW_WORDS && isTime(textOf(strokes)) ? -3 : 0;
  if (role === "leadUnit" || role === "coopUnits")
    return late + (isUnit(text) ? 1 : -2) - (tellsOfWork(textOf(strokes)) ? 1.5 : 0);
  if (role === "product") return late + (isProduct(text) ? 1 : -0.5);
  if (isTextRole(role)) return late + (isWork(text) ? 0.7 : 0) - (words < 3 ? 1.5 : 0);
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
