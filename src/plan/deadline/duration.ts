import { numberWord } from "./point";
import type { Reading } from "./reading";
import { after, afterMarks, isMark, phrases, skip, type Parsed, type Token } from "./token";

type Relative = Extract<Reading, { is: "relative" }>;

const LEAD = phrases(
  "trong",
  "trong vòng",
  "trong thời hạn",
  "trong thời gian",
  "không quá",
  "chậm nhất",
  "muộn nhất",
  "tối đa",
  "sau",
  "là",
  "thời hạn",
);
const SINCE = phrases(
  "kể từ ngày",
  "kể từ khi",
  "kể từ thời điểm",
  "kể từ",
  "tính từ ngày",
  "tính từ khi",
  "tính từ",
  "từ ngày",
  "từ khi",
  "từ",
  "sau khi",
  "sau ngày",
  "sau",
  "khi",
);
const WORKING = phrases("làm việc");
const SINCE_LEAD = phrases("sau");
const UNITS = [
  { list: phrases("ngày"), days: 1, months: 0 },
  { list: phrases("tuần"), days: 7, months: 0 },
  { list: phrases("tháng"), days: 0, months: 1 },
  { list: phrases("năm"), days: 0, months: 12 },
];

/**
 * A length counted from an event: "100 ngày kể từ ngày ban hành Kế hoạch", "trong 6 tháng sau khi …". Months
 * and years need the event; "6 tháng" alone may as well be a rhythm. `next` is the end of the tokens where an
 * event takes the rest.
 */
export function readDuration(text: string, tokens: readonly Token[], at: number): Parsed<Relative> | null {
  const from = skip(tokens, at, LEAD);
  const count = countAt(tokens, from);
  if (!count) return null;
  const named = afterBracketed(tokens, count.next);
  const unit = UNITS.find(({ list }) => after(tokens, named, list) !== null);
  if (!unit) return null;
  const working = after(tokens, named + 1, WORKING);
  const end = working ?? named + 1;
  const since =
    after(tokens, isMark(tokens[end], ",") ? end + 1 : end, SINCE) ?? impliedSince(tokens, from, end);
  if (since === null && (unit.months > 0 || (end < tokens.length && !isMark(tokens[end], ")")))) return null;
  const start = since === null ? undefined : tokens[since];
  return {
    value: {
      is: "relative",
      days: unit.days > 0 ? count.value * unit.days : null,
      months: unit.months > 0 ? count.value * unit.months : null,
      working: working !== null,
      event: start
        ? text
            .slice(start.start)
            .trim()
            .replace(/[.;,]+$/, "")
        : "",
    },
    next: since === null ? end : tokens.length,
  };
}

/** "30", "mười lăm" */
function countAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const count = tokens[at];
  if (count?.type !== "number") return numberWord(tokens, at);
  return count.digits > 3 || count.value < 1 ? null : { value: count.value, next: at + 1 };
}

/** "sau 5 ngày kết thúc hội nghị" says its event without a word of its own. */
function impliedSince(tokens: readonly Token[], from: number, end: number): number | null {
  const led = from > 0 && after(tokens, from - 1, SINCE_LEAD) !== null;
  return led && tokens[end]?.type === "word" ? end : null;
}

/** "30 (ba mươi) ngày" */
function afterBracketed(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], "(")) return at;
  const close = tokens.findIndex((token, index) => index > at && isMark(token, ")"));
  return close < 0 ? at : (afterMarks(tokens, close, ")") ?? at);
}
