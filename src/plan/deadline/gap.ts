import type { Scan } from "./scan";
import { after, isMark, phrases, says, type Token } from "./token";
import { namesAnotherTime, tellsWork } from "./work";

/** The words of a clause between, before or behind its times. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Nothing but separators and words that every deadline may have ("hoàn thành", "dự kiến"). */
  readonly empty: boolean;
  /** Says that the time beside it must not be trusted: "không", "chưa", "khoảng". */
  readonly denies: boolean;
  /** The words offer a choice: "hoặc", "hay". */
  readonly either: boolean;
  /** A slash, which may offer a choice too. */
  readonly slash: boolean;
  /** Has a separator: a comma, a semicolon, "và". */
  readonly separates: boolean;
  /** Nothing, or what is due at the time behind it. */
  readonly tellsWork: boolean;
}

const FILLER = phrases(
  "hoàn thành",
  "hoàn tất",
  "hoàn thiện",
  "thực hiện",
  "triển khai",
  "phấn đấu",
  "dự kiến",
  "xong",
  "thời gian",
  "thời hạn",
  "thời điểm",
  "tiến độ",
  "hạn",
  "hạn cuối",
  "hạn cuối cùng",
  "hạn chót",
  "hạn báo cáo",
  "ít nhất",
  "tối thiểu",
  "mốc",
  "phải",
  "là",
  "vào",
  "trong",
  "của",
  "ngay",
  "riêng",
  "cụ thể",
);
const AND = phrases("và", "đồng thời");
const EITHER = phrases("hoặc", "hay");
/** "Quý I năm sau" is not this year's. */
const OTHER_YEARS = [
  "năm sau",
  "năm tới",
  "năm kế tiếp",
  "năm liền kề",
  "năm n",
  "năm ngoái",
  "năm qua",
  "cùng kỳ",
];
export const OTHER_YEAR = phrases(...OTHER_YEARS);
const DENIAL = phrases(
  "không",
  "chưa",
  "đã",
  "hoãn",
  "dừng",
  "hủy",
  "ngoài",
  "trừ",
  "quá hạn",
  "lùi",
  "thay vì",
  ...OTHER_YEARS,
);
/** Words that would change the time behind them, had the grammar read them with it. */
const TOUCHING = phrases(
  "trước",
  "sau",
  "từ",
  "đến",
  "đầu",
  "giữa",
  "khoảng",
  "tuần",
  "tháng",
  "quý",
  "quí",
  "ngày",
  "quá",
  "qua",
  "mỗi",
  "học",
  "thứ",
  "nửa",
  "sang",
);
/** "Tuần thứ ba của tháng 10", "ngày làm việc cuối cùng của tháng 6": a part of the time behind them. */
const PART_OF = phrases(
  "tuần thứ",
  "tháng thứ",
  "ngày thứ",
  "ngày làm việc",
  "tháng đầu",
  "tháng cuối",
  "ngày đầu",
);
const PARTS = phrases("tuần", "tháng", "ngày", "quý", "quí", "thứ");
const OF = phrases("của");
const DAY = phrases("ngày");
/** "Trước kỳ thi tháng 6" is some day in June at most. */
const AHEAD = phrases("trước");
const TO_DAY = phrases("ngày", "là ngày", "vào ngày", "đến ngày", "là");
const LIMIT = phrases("trước", "trước ngày", "chậm nhất", "muộn nhất", "không quá");
/** "Quý I, trước Đại hội": an earlier end that only a person knows; "trước mắt" and "trước hết" are none. */
const AHEAD_OF_NOTHING = phrases("trước mắt", "trước hết", "trước tiên", "trước đây", "trước đó");
/** "Lần 1 trước 30/5, lần 2 trước 30/10" */
const ORDINALS = phrases("lần", "đợt", "kỳ", "kì", "bước", "cuộc", "giai đoạn");

/** The gaps of a scan: one before each time and one behind the last. */
export function gapsOf(tokens: readonly Token[], { found, remarks, event, documents }: Scan): Gap[] {
  const end = event ?? tokens.length;
  const gaps: Gap[] = [];
  let from = 0;
  for (const time of [...found, null]) {
    const to = time?.from ?? end;
    const words = range(from, to).filter(
      (index) => !remarks.some((remark) => index >= remark.from && index < remark.to),
    );
    gaps.push(gapOf(tokens, from, to, words, documents, time !== null, gaps.length > 0));
    from = time?.to ?? end;
  }
  return gaps;
}

function gapOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  indexes: readonly number[],
  documents: ReadonlySet<number>,
  beforeTime: boolean,
  behindTime: boolean,
): Gap {
  const kept = indexes.map((index) => tokens[index]).filter((token) => token !== undefined);
  const first = kept.find((token) => token.type !== "mark");
  const last = [...kept].reverse().find((token) => token.type !== "mark");
  const touching =
    (beforeTime && last !== undefined && (isLooseNumber(last, tokens, documents) || isTouchingWord(last))) ||
    (beforeTime && (namesPart(tokens, kept, to) || endsInLetterForDay(kept))) ||
    (beforeTime && (says(kept, AHEAD) || hasUnreadDay(kept))) ||
    (behindTime && first !== undefined && (isRoman(first) || isLooseNumber(first, tokens, documents))) ||
    (behindTime && hasUnreadLimit(kept));
  const empty = onlyFiller(kept);
  return {
    from,
    to,
    empty,
    denies: touching || says(kept, DENIAL),
    either: says(kept, EITHER),
    slash: kept.some((token) => isMark(token, "/")),
    separates: says(kept, AND) || kept.some((token) => isMark(token, ",;+&")),
    tellsWork: empty || !beforeTime || tellsWork(kept),
  };
}

/** Whether words take back a time that stands with them, or speak of another one: "đã", "không", "thời hạn cũ". */
export function deniesTime(words: readonly Token[]): boolean {
  return says(words, DENIAL) || namesAnotherTime(words);
}

/** "Quý I/II/III": numbers of quarters that no reading took in. */
function isRoman(token: Token): boolean {
  return token.type === "word" && ["i", "ii", "iii", "iv"].includes(token.word);
}

function isLooseNumber(token: Token, tokens: readonly Token[], documents: ReadonlySet<number>): boolean {
  const at = tokens.indexOf(token);
  if (token.type !== "number" || documents.has(at) || isMark(tokens[at + 1], "%")) return false;
  return ![1, 2].some((length) => after(tokens, at - length, ORDINALS) === at);
}

/** "Tháng 2, trước 20", "tháng 3, chậm nhất ngày 25", "Quý I, trước Đại hội": a limit that the grammar doesn't read. */
export function hasUnreadLimit(kept: readonly Token[]): boolean {
  return kept.some((_, at) => {
    const limit = after(kept, at, LIMIT);
    if (limit === null || after(kept, at, AHEAD_OF_NOTHING) !== null) return false;
    const number = after(kept, limit, TO_DAY) ?? limit;
    return kept[number]?.type === "number" || after(kept, at, AHEAD) !== null;
  });
}

/** "Ngày 10 và ngày 25/9": the first day's month stands behind the second. */
export function hasUnreadDay(kept: readonly Token[]): boolean {
  return kept.some((_, at) => kept[after(kept, at, DAY) ?? kept.length]?.type === "number");
}

/** "Ngày l tháng 3": a scan's letter for a day. */
function endsInLetterForDay(kept: readonly Token[]): boolean {
  const last = kept.at(-1);
  return (
    last?.type === "word" && last.word.length === 1 && after(kept, kept.length - 2, DAY) === kept.length - 1
  );
}

function namesPart(tokens: readonly Token[], kept: readonly Token[], to: number): boolean {
  const of = after(tokens, to, OF) !== null || after(tokens, to - 1, OF) === to;
  return says(kept, PART_OF) || (of && says(kept, PARTS));
}

function isTouchingWord(token: Token): boolean {
  return after([token], 0, TOUCHING) !== null;
}

function onlyFiller(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length;) {
    const next = after(tokens, at, FILLER) ?? after(tokens, at, AND) ?? after(tokens, at, EITHER);
    if (next === null && tokens[at]?.type !== "mark") return false;
    at = next ?? at + 1;
  }
  return true;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
