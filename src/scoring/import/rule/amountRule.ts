import { schemeQuestions } from "../../../locale/vi/schemeImport";
import type { Clause } from "./clauses";
import type { Proposal } from "./reading";
import { open, proposed } from "./reading";

type Of<K extends Clause["outcome"]["kind"]> = Extract<Clause["outcome"], { readonly kind: K }>;

/** "mỗi nội dung 0,5, tối đa 2" @param caps what "tối đa" says */
export function perItemRule(clauses: readonly Clause[], max: number, caps: readonly number[]): Proposal {
  const [only, ...others] = clauses.filter(
    ({ outcome }) => outcome.kind !== "cap" && outcome.kind !== "mostThings",
  );
  if (only?.outcome.kind !== "each" || !others.every(isNothing)) return open(schemeQuestions.severalAmounts);
  const { amount } = only.outcome;
  const fits = clauses.every(
    ({ outcome }) => outcome.kind !== "mostThings" || exactProduct(outcome.count, amount) === max,
  );
  if (!fits) return open(schemeQuestions.capDiffers(max));
  if (max <= 0 || caps.some((cap) => cap !== max) || amount > max)
    return open(schemeQuestions.capDiffers(max));
  return proposed({ kind: "perItem", amount });
}

/** Points have four decimals at most. */
const exactProduct = (count: number, amount: number): number => Math.round(count * amount * 1e4) / 1e4;

/** "không: 0" beside "mỗi nội dung 0,5" says nothing new. */
function isNothing({ label, outcome }: Clause): boolean {
  return (
    outcome.kind === "points" && outcome.points === 0 && /^(?:không|chưa)/iu.test(label) && !/\d/.test(label)
  );
}

/** "mỗi báo cáo thiếu trừ 0,25", by days, or flat in a penalty block. */
export function takenRule(clauses: readonly Clause[], max: number, caps: readonly number[]): Proposal {
  const rest = clauses.filter(({ outcome }) => outcome.kind !== "taken" && outcome.kind !== "cap");
  const full = rest.filter(({ outcome }) => outcome.kind === "points" && outcome.points === Math.max(0, max));
  if (rest.length !== full.length || full.length > 1 || full.some(({ label }) => isPart(label)))
    return open(schemeQuestions.takenBesides);
  const parts = clauses.flatMap(({ label, outcome }) =>
    outcome.kind === "taken" ? [{ label, ...outcome }] : [],
  );
  if (caps.some((cap) => cap !== Math.abs(max))) return open(schemeQuestions.capDiffers(max));
  const [first, second, third] = parts;
  if (!first || third) return open(schemeQuestions.severalAmounts);
  if (second) return byDays(first, second, max, caps) ?? open(schemeQuestions.severalAmounts);
  if (first.per === null) return flat(first, max, caps);
  if (first.per === "day" && /\d/.test(first.label)) return open(schemeQuestions.severalAmounts);
  if (first.amount > Math.abs(max)) return open(schemeQuestions.unfit);
  const doubts =
    max < 0 && -max <= first.amount && caps.length === 0 ? [schemeQuestions.penaltyLimit(max)] : [];
  return proposed(
    { kind: "deduction", amount: first.amount, cap: capOf(first.amount, max, caps) },
    ...doubts,
  );
}

/** "04/04 kỳ" and "100% văn bản" are all of them; any other figure is a step of its own. */
function isPart(label: string): boolean {
  return /\d/.test(label.replace(/(?<![\d.,])(?:100 ?%|0*(\d{1,3})\s*\/\s*0*\1(?![\d/]))/g, ""));
}

function flat(
  { amount, label }: Of<"taken"> & { readonly label: string },
  max: number,
  caps: readonly number[],
): Proposal {
  if (max >= 0 || caps.length > 0) return open(schemeQuestions.takenBesides);
  if (amount !== -max || !/^(?:có)?$/iu.test(label)) return open(schemeQuestions.penaltyLimit(max));
  return proposed({ kind: "yesNo", yes: -amount, no: 0 });
}

type Taken = Of<"taken"> & { readonly label: string };

/** "chưa quá 02 ngày: trừ 1; từ ngày thứ 3 trở đi trừ 01 điểm/ngày" */
function byDays(flat: Taken, daily: Taken, max: number, caps: readonly number[]): Proposal | null {
  const upTo = /^(?:[^\d]*\s)?(?:không quá|chưa quá|tối đa|từ 0?1 đến) ?(\d{1,2}) ngày$/iu.exec(
    flat.label.trim(),
  );
  const from = /^(?:[^\d]*\s)?từ ngày thứ (\d{1,2})(?: trở đi)?(?:,? ?(?:mỗi ngày|cứ mỗi ngày))?$/iu.exec(
    daily.label.trim(),
  );
  if (!upTo || !from || flat.per !== null || daily.per !== "day") return null;
  const flatDays = Number(upTo[1]);
  if (Number(from[1]) !== flatDays + 1) return null;
  return proposed({
    kind: "deductPerDay",
    flatDays,
    flat: flat.amount,
    perDay: daily.amount,
    cap: capOf(flat.amount, max, caps),
  });
}

/** Most that a penalty takes; a maximum that only repeats the amount limits nothing. */
function capOf(amount: number, max: number, caps: readonly number[]): number | null {
  if (max >= 0) return null;
  return caps[0] ?? (-max > amount ? -max : null);
}
