import { afterDocument } from "./document";
import { readCell } from "./cell";
import type { Reading } from "./reading";
import { readPeriodDay } from "./periodDay";
import { scan } from "./scan";
import { after, phrases, tokenise, type Token } from "./token";

/** Words that cells of a deadline column are made of, beside the times themselves. */
const WORDS = phrases(
  "thường",
  "xuyên",
  "theo",
  "định",
  "kỳ",
  "quý",
  "tháng",
  "tuần",
  "ngày",
  "năm",
  "hàng",
  "hằng",
  "trong",
  "trước",
  "sau",
  "khi",
  "chậm nhất",
  "đột xuất",
  "lồng ghép",
  "hoàn thành",
  "báo cáo",
  "thời gian",
  "thời hạn",
  "kể từ",
  "yêu cầu",
);
const LONG = 24;
/** Words alone make a text no likelier. */
const BY_WORDS = 0.6;

/**
 * How likely a text, or a piece of one, stands in the deadline column: 0 (never) to 1 (surely).
 * @example looksLikeDeadline("Quý II") // 1
 */
export function looksLikeDeadline(text: string): number {
  const composed = text.normalize("NFC");
  const tokens = tokenise(composed).filter((token) => token.type !== "mark");
  // A bare number is an item's number or a page's far more often than a count of days.
  if (tokens.length === 0 || /^\s*\d{1,3}\s*$/.test(composed)) return 0;
  const length = Math.min(1, LONG / tokens.length);
  const certain = certainty(readCell(composed), composed);
  const likely =
    certain >= BY_WORDS ? certain : Math.max(certain, BY_WORDS * vocabularyShare(composed, tokens));
  return likely * length;
}

function certainty(reading: Reading, text: string): number {
  switch (reading.is) {
    case "unknown":
      return 0;
    case "conditional":
    case "external":
      return 0.8;
    case "list":
      return 0.9 * Math.max(...reading.parts.map((part) => certainty(part.reading, part.text)));
    default:
      return 0.4 + 0.6 * timeShare(text);
  }
}

/** The share of a text's words that its times take. */
function timeShare(text: string): number {
  const tokens = tokenise(text);
  const { found } = scan(text, tokens);
  const words = tokens.filter((token) => token.type !== "mark").length;
  const timed = found
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .filter((token) => token.type !== "mark");
  return words === 0 ? 0 : timed.length / words;
}

function vocabularyShare(text: string, tokens: readonly Token[]): number {
  let known = 0;
  for (let at = 0; at < tokens.length;) {
    const document = afterDocument(tokens, at);
    const next = document ?? after(tokens, at, WORDS) ?? readPeriodDay(tokens, at)?.next ?? at;
    if (document === null) known += next - at;
    at = Math.max(next, at + 1);
  }
  return Math.max(known / tokens.length, timeShare(text));
}
