import type { Scheme } from "../../src/scoring/scheme";
import { hundredths, isPossible, pointsOf, ratio, type Answers } from "./oracle";
import type { Entered, Entry } from "./support/randomWholeSchemes";

/** What a whole scorecard must show: hundredths of points, of percent for shares; null where nothing can be shared. */
export interface ExpectedScores {
  readonly points: ReadonlyMap<string, bigint>;
  /** Of every field, criterion and title, by number. */
  readonly sums: ReadonlyMap<string, bigint>;
  readonly shares: ReadonlyMap<string, bigint | null>;
  readonly self: bigint;
  readonly max: bigint;
  readonly index: bigint | null;
  readonly grade: string;
  readonly bonus: bigint;
  readonly penalty: bigint;
}

/** Exact arithmetic from the field's description of scorecards; nothing of src computes here. */
export function expectedScores({ scheme, entries, bonus, penalty, cut }: Entered): ExpectedScores {
  const answers = answersOf(entries);
  const points = new Map<string, bigint>();
  for (const entry of [...entries, ...bonus, ...penalty]) points.set(entry.no, scoreOf(entry, answers));
  const scored = entries.filter(isSelfScored);
  const share = (part: bigint, whole: bigint): bigint | null =>
    whole === 0n ? null : percent(part, whole, cut);
  const sums = new Map<string, bigint>();
  const shares = new Map<string, bigint | null>();
  for (const no of titlesOf(scheme)) {
    const within = scored.filter((entry) => entry.no === no || entry.no.startsWith(`${no}.`));
    if (within.length === 0) continue;
    sums.set(no, sumOf(within, points));
    shares.set(no, share(sumOf(within, points) * 100n, maxOf(within)));
  }
  const self = sumOf(scored, points);
  const max = hundredths({ n: maxOf(scored), d: 10_000n });
  const index = share(self, max);
  return {
    ...{ points, sums, shares, self, max, index },
    grade: gradeOf(scheme, index, scored.some(isSettled(answers))),
    bonus: capped(sumOf(bonus.filter(isSelfScored), points), capOf(scheme, "bonus")),
    penalty: -capped(-sumOf(penalty, points), capOf(scheme, "penalty")),
  };
}

const isSelfScored = ({ component: { rule } }: Entry): boolean =>
  rule.kind !== "entered" || rule.by === "self";
const didNotArise = ({ marked, component }: Entry): boolean => marked && component.mayNotArise;

function answersOf(entries: readonly Entry[]): Answers {
  const answers: Record<string, string | number> = {};
  for (const entry of entries) {
    const { rule, max } = entry.component;
    if (didNotArise(entry) || rule.kind === "conditional" || !isPossible(rule, max, entry.declared)) continue;
    answers[entry.no] = entry.declared ?? "";
  }
  return answers;
}

function scoreOf(entry: Entry, answers: Answers): bigint {
  if (didNotArise(entry) || !isSelfScored(entry)) return 0n;
  return pointsOf(entry.component.rule, entry.component.max, entry.declared, answers);
}

/** Something possible was declared, or nothing arose: the scorecard isn't blank. */
const isSettled =
  (answers: Answers) =>
  (entry: Entry): boolean => {
    const { rule, max } = entry.component;
    if (didNotArise(entry)) return true;
    if (rule.kind !== "conditional") return isPossible(rule, max, entry.declared);
    if (answers[rule.when.component] === undefined) return false;
    // Which of both rules holds shows in the points; for either a value must be possible.
    return [rule.then, rule.otherwise].some((each) => isPossible(each, max, entry.declared));
  };

const sumOf = (entries: readonly Entry[], points: ReadonlyMap<string, bigint>): bigint =>
  entries.reduce((sum, { no }) => sum + (points.get(no) ?? 0n), 0n);

/** In ten-thousandths; what did not arise is out. */
function maxOf(entries: readonly Entry[]): bigint {
  return entries
    .filter((entry) => !didNotArise(entry))
    .reduce((sum, { component }) => {
      const { n, d } = ratio(component.max);
      return sum + (n * 10_000n) / d;
    }, 0n);
}

/** part / whole in hundredths of a percent, half up or cut. */
function percent(part: bigint, whole: bigint, cut: boolean): bigint {
  return cut ? (part * 10_000n) / whole : hundredths({ n: part * 100n, d: whole });
}

function gradeOf({ grades }: Scheme, index: bigint | null, begun: boolean): string {
  if (index === null) return "không áp dụng";
  if (!begun) return "Chưa chấm điểm";
  const reached = grades.find(({ from }) => index >= hundredths(ratio(from)));
  return reached?.label ?? "Không xếp loại";
}

const capped = (points: bigint, cap: bigint | null): bigint => (cap !== null && points > cap ? cap : points);

function capOf({ adjustments }: Scheme, kind: "bonus" | "penalty"): bigint | null {
  const cap = adjustments.find((block) => block.kind === kind)?.cap ?? null;
  return cap === null ? null : hundredths(ratio(cap));
}

function titlesOf({ fields }: Scheme): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { no, criteria } of fields) {
    found.add(no);
    for (const criterion of criteria) {
      found.add(criterion.no);
      for (const { groups } of criterion.components) groups?.forEach((group) => found.add(group.no));
    }
  }
  return found;
}
