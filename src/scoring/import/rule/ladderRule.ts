import { spanWords } from "../../ruleText";
import type { Band, Rule } from "../../scheme";
import { schemeQuestions } from "../../../locale/vi/schemeImport";
import type { Proposal } from "./reading";
import { open, proposed } from "./reading";
import type { Span } from "./span";

export interface Step {
  readonly span: Span;
  readonly points: number;
  /** The set itself says that it says nothing of these values. */
  readonly hole?: true;
}

/** What a rule says besides its steps. */
export interface LadderEnds {
  readonly max: number;
  /** Points where nothing is there at all: "không thực hiện: 0". */
  readonly none: number | null;
  /** Points of everything that no step names: "còn lại: 0". */
  readonly rest: number | null;
}

const MOST_STEPS = 12;
const WHOLE = 100;

/** Bands of the steps; holes and overlaps become doubts, whatever can't be bands at all a question. */
export function ladderRule(written: readonly Step[], { max, none, rest }: LadderEnds): Proposal {
  if (written.length > MOST_STEPS) return open(schemeQuestions.tooManySteps);
  const unit = written.some(({ span }) => span.unit === "percent") ? "percent" : "count";
  const more = written.some(({ span }) => span.to === null && span.from === WHOLE && !span.fromClosed);
  const settledSteps = written
    .map((step) => ({ ...step, span: more ? step.span : settled(step.span, unit) }))
    .sort(fromTheTop);
  const steps = endedByNext(settledSteps);
  if (steps.some(({ span, points }) => span.unit !== unit || points > max || points < 0))
    return open(schemeQuestions.unfit);
  if (none !== max && !steps.some(({ points }) => points === max))
    return open(schemeQuestions.highestDiffers(max));
  if ((rest !== null && rest !== 0) || (none ?? 0) > max) return open(schemeQuestions.restNotZero);

  const doubts: string[] = [];
  const bands: Band[] = [];
  let above: Span | undefined;
  const words = (band: Band): string => spanWords(band, bands.at(-1), unit === "percent" ? "%" : "");
  for (const { span, points, hole: isHole } of steps) {
    const meeting = meetingOf(span, above, unit);
    if (meeting === "overlap") return open(schemeQuestions.overlap);
    if (meeting === "same-bound") doubts.push(schemeQuestions.sameBound(above?.from ?? 0));
    if (meeting === "hole") {
      const hole: Band = { from: span.to ?? 0, closed: !span.toClosed, score: 0, hole: true };
      if (rest === null) doubts.push(schemeQuestions.hole(words(hole)));
      bands.push(rest === null ? hole : { from: hole.from, closed: hole.closed, score: 0 });
    }
    bands.push({
      from: span.from,
      closed: span.fromClosed,
      score: points,
      ...(isHole ? { hole: true } : {}),
    });
    above = span;
  }
  const lowest = bands.at(-1);
  if (!lowest) return open(schemeQuestions.unfit);
  if (none !== null && none !== 0) {
    const begins = above?.exact === true && above.to === 0 ? null : beginsAboveNone(lowest, unit);
    if (!begins) return open(schemeQuestions.restNotZero);
    bands.splice(-1, 1, begins, { from: 0, closed: true, score: none });
  } else if (none !== null && lowest.from === 0) bands[bands.length - 1] = { ...lowest, closed: false };
  else if (rest === null && isUnsaidBelow(lowest, none !== null, unit))
    doubts.push(
      schemeQuestions.belowUnsaid(`${String(lowest.from).replace(".", ",")}${unit === "percent" ? "%" : ""}`),
    );
  if (steps.some(({ span }) => span.doubtful)) doubts.push(schemeQuestions.misspelt);
  if (steps.some((step, at) => step !== settledSteps[at])) doubts.push(schemeQuestions.openSteps);
  return proposed({ kind: "ladder", unit, bands: withoutZeroTail(bands) } satisfies Rule, ...doubts);
}

/** The lowest band where nothing at all has points of its own; null where values between the two are left out. */
function beginsAboveNone(lowest: Band, unit: Span["unit"]): Band | null {
  if (lowest.from === 0) return { ...lowest, closed: false };
  return unit === "count" && lowest.from === 1 && lowest.closed ? lowest : null;
}

/** 100 % alone is everything from it on; a count alone is that number. */
function settled(span: Span, unit: Span["unit"]): Span {
  if (unit === "percent") {
    const isAll = span.exact ? span.from === WHOLE : span.to === WHOLE && span.toClosed;
    return isAll ? { ...span, to: null, exact: false } : span;
  }
  return span;
}

/** "100%: 2; ≥ 90%: 1,5; ≥ 80%: 1": of steps without an upper end, each ends where the higher one begins. */
function endedByNext(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, at) => {
    const above = steps[at - 1];
    if (!above || step.span.to !== null || step.span.from === above.span.from || step.points >= above.points)
      return step;
    return { ...step, span: { ...step.span, to: above.span.from, toClosed: !above.span.fromClosed } };
  });
}

function fromTheTop(a: Step, b: Step): number {
  return b.span.from - a.span.from || Number(a.span.fromClosed) - Number(b.span.fromClosed);
}

/** How a span meets the one above it. Counts are whole numbers: 2–4 and 5 leave nothing out. */
function meetingOf(
  span: Span,
  above: Span | undefined,
  unit: Span["unit"],
): "fits" | "hole" | "same-bound" | "overlap" {
  if (!above) return span.to === null ? "fits" : "hole";
  if (span.to === null) return "overlap";
  if (unit === "count") {
    const next = span.toClosed ? Math.floor(span.to) + 1 : Math.ceil(span.to);
    const first = above.fromClosed ? Math.ceil(above.from) : Math.floor(above.from) + 1;
    if (next === first) return "fits";
    if (next < first) return "hole";
    return next === first + 1 && span.to === above.from ? "same-bound" : "overlap";
  }
  if (span.to > above.from) return "overlap";
  if (span.to < above.from) return "hole";
  if (span.toClosed && above.fromClosed) return "same-bound";
  return span.toClosed || above.fromClosed ? "fits" : "hole";
}

function isUnsaidBelow(lowest: Band, noneIsSaid: boolean, unit: Span["unit"]): boolean {
  if (lowest.from === 0) return !lowest.closed && !noneIsSaid;
  const first = lowest.closed ? Math.ceil(lowest.from) : Math.floor(lowest.from) + 1;
  return !(noneIsSaid && unit === "count" && first === 1);
}

/** Below all bands the score is 0 anyway. */
function withoutZeroTail(bands: readonly Band[]): readonly Band[] {
  let end = bands.length;
  while (end > 1 && bands[end - 1]?.score === 0 && !bands[end - 1]?.hole) end -= 1;
  return bands.slice(0, end);
}
