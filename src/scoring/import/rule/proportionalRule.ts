import { schemeQuestions } from "../../../locale/vi/schemeImport";
import { formulaOf } from "./formula";
import type { LadderEnds, Step } from "./ladderRule";
import type { Proposal } from "./reading";
import { open, proposed } from "./reading";
import { spanOf, type Span } from "./span";
import { POINTS, pointsOf } from "./tidy";

const WHOLE = 100;

/**
 * One clause whose points follow a share, and the clauses above and below it.
 * @param text the clause with the formula, as written
 */
export function proportionalRule(text: string, steps: readonly Step[], ends: LadderEnds): Proposal {
  const { max } = ends;
  const parts = partsOf(text, max);
  if (!parts) return open(schemeQuestions.unknown(text));
  const vague = /^\s*(?:theo )?(?:tỷ|tỉ) lệ(?: tương ứng)?\s*$/iu.test(parts.formula);
  const target = vague ? null : formulaOf(parts.formula, max)?.target;
  if (target === undefined) return open(schemeQuestions.formula(text));

  const span = parts.label === "" ? null : spanOf(parts.label);
  if (parts.label !== "" && !span) return open(schemeQuestions.unknown(text));
  if (!span) {
    const floor = floorOf(steps);
    if (floor === null || target === null || floor >= target) return open(schemeQuestions.formula(text));
    return proposed({ kind: "proportional", target, floor });
  }
  return within(span, target, steps, ends) ?? open(schemeQuestions.formula(text));
}

/** Where a formula holds from: 0, or the end of "dưới 50%: 0"; null where there are other steps. */
function floorOf(steps: readonly Step[]): number | null {
  const [lower, second] = steps;
  if (!lower) return 0;
  const { span, points } = lower;
  const isFloor =
    points === 0 &&
    span.unit === "percent" &&
    span.from === 0 &&
    !span.exact &&
    !span.toClosed &&
    !span.doubtful;
  return isFloor && !second ? span.to : null;
}

function within(
  span: Span,
  target: number | null,
  steps: readonly Step[],
  ends: LadderEnds,
): Proposal | null {
  const above = steps.filter((step) => step.span.from >= span.from && step.points !== 0);
  const below = steps.filter((step) => step.span.from < span.from || step.points === 0);
  const upper = upperEnd(span);
  if (span.unit !== "percent" || !span.fromClosed || span.exact || above.length > 1) return null;
  if (below.some(({ points }) => points !== 0) || (ends.rest ?? 0) !== 0 || (ends.none ?? 0) !== 0)
    return null;
  const [full] = above;
  if (full && !(full.points === ends.max && reaches(full.span, upper))) return null;
  if (!full && upper !== WHOLE) return null;
  if (target !== null && target !== upper) return null;
  if (!below.every(({ span: lower }) => lower.from === 0 && meets(lower, span))) return null;

  const doubts: string[] = [];
  if (target === null) doubts.push(schemeQuestions.shareOf(upper, ends.max));
  if (below.length === 0 && ends.rest === null && span.from > 0)
    doubts.push(schemeQuestions.belowUnsaid(`${String(span.from).replace(".", ",")}%`));
  if (span.doubtful || steps.some((step) => step.span.doubtful)) doubts.push(schemeQuestions.misspelt);
  return proposed({ kind: "proportional", target: upper, floor: span.from }, ...doubts);
}

const upperEnd = ({ to }: Span): number => to ?? WHOLE;

/** "100%: 2" or "từ 85% trở lên: 10", where the formula's span ends. */
function reaches(full: Span, upper: number): boolean {
  const ends = full.to === null || full.to === WHOLE || (full.exact && full.from === WHOLE);
  return full.from === upper && full.fromClosed && ends;
}

function meets(lower: Span, span: Span): boolean {
  return lower.to === span.from && !lower.toClosed;
}

interface FormulaParts {
  readonly label: string;
  readonly formula: string;
}

const BY_FORMULA =
  /^(.*?)\s*[:,]?\s*(?:thì )?(?:(?:số )?điểm(?: số| tự)?(?: đánh giá| chấm)?(?: của tiêu chí)?\s*(?:được |=)?\s*)?(?:được )?(?:tính|xác định|chấm)?(?: điểm)?\s*(?:theo|bằng) công thức(?: sau)?\s*:?\s*(?:(?:số )?điểm[^=:;]*=)?\s*(.+)$/isu;
const BY_SHARE =
  /^(.*?)\s*[:,]?\s*(?:thì )?(?:điểm )?(?:được )?(?:tính|chấm)(?: điểm)?\s*(theo (?:tỷ|tỉ) lệ(?: tương ứng)?)$/iu;
const BY_POINTS =
  /^(.*?)\s*[:,]?\s*(?:thì )?(?:số )?điểm(?: số)?(?: tự)?(?: đánh giá| chấm| đạt được)?(?: được tính)?(?: của tiêu chí)?\s*=\s*(.+)$/isu;
const BY_COLON = /^([^:=]*\d[^:=]*?)\s*:\s*([^:=]+)$/su;

/** Which values the clause is for, and its formula. Null where it also names a cap that isn't the maximum. */
function partsOf(text: string, max: number): FormulaParts | null {
  const bare = text.replace(/\s*điểm$/iu, (end) => (/tối đa$/iu.test(text) ? end : ""));
  const capped = new RegExp(
    String.raw`^(.*?)[,;]?\s*(?:nhưng )?(?:tối đa|không quá|cao nhất)\s*(${POINTS})$`,
    "isu",
  ).exec(bare);
  if (capped && pointsOf(capped[2] ?? "") !== max) return null;
  const source = capped?.[1] ?? bare;
  const match =
    BY_FORMULA.exec(source) ?? BY_SHARE.exec(source) ?? BY_POINTS.exec(source) ?? BY_COLON.exec(source);
  if (!match) return { label: "", formula: source };
  return { label: (match[1] ?? "").trim(), formula: (match[2] ?? "").replace(/^.*=/su, "").trim() };
}
