import type { Gap } from "./gap";
import { spellOut } from "./occurrences";
import { isDated, UNKNOWN, type PartReading, type Reading } from "./reading";
import type { Found, Scan } from "./scan";
import { isTrusted, isYears } from "./trust";
import { isMark, phrases, says, skip, type Token } from "./token";

const MUST = phrases("phải");
const REPORT = phrases("báo cáo", "sơ kết", "tổng kết");
/** "30/6, gia hạn đến 30/9": the later time takes the earlier one's place, if it was granted. */
const POSTPONED = phrases("gia hạn", "dời", "lùi", "kéo dài", "chuyển sang");

/** Several times in one clause, or times in front of an event. What doesn't fit together stays unknown. */
export function combine(text: string, tokens: readonly Token[], seen: Scan, gaps: readonly Gap[]): Reading {
  if (gaps.some((gap) => gap.denies)) return UNKNOWN;
  if (gaps.slice(1).some(({ from, to }) => says(tokens, POSTPONED, from, to))) return UNKNOWN;
  // "30/6/2026 + 5 ngày"
  if (seen.found.some(({ reading }) => reading.is === "relative" && reading.event === "")) return UNKNOWN;
  const times = absorbYears(seen.found, gaps);
  if (seen.event !== null) return withEvent(text, tokens, seen, gaps, times);
  const [first, second] = times;
  if (first && times.length === 1) return first.reading;
  if (first && second && times.length === 2 && times.length === seen.found.length) {
    const both = asBoth(text, tokens, [first, second], gaps);
    if (both) return both;
  }
  return (
    ongoingWithReport(text, tokens, times, gaps) ??
    asList(text, tokens, times, gaps, seen.found.length === times.length)
  );
}

/** "Thường xuyên, báo cáo trước ngày 15/12": work that goes on, and a day for what comes of it. */
function ongoingWithReport(
  text: string,
  tokens: readonly Token[],
  times: readonly Found[],
  gaps: readonly Gap[],
): Reading | null {
  const [goesOn, report, more] = times;
  const [head, between, tail] = gaps;
  if (!goesOn || !report || more || !head?.empty || !between || !tail?.empty) return null;
  const dated = report.reading.is === "point" && report.reading.point.unit === "day";
  if (goesOn.reading.is !== "ongoing" || !dated || !between.separates || offersChoice(between)) return null;
  if (!isTrusted(tokens, report, between, tail)) return null;
  const label = tidy(wordsOf(text, tokens, between.from, between.to)).replace(/^và\s+/u, "");
  return {
    is: "list",
    parts: [
      { label: "", text: wordsOf(text, tokens, goesOn.from, goesOn.to), reading: goesOn.reading },
      { label, text: tidy(wordsOf(text, tokens, between.from, report.to)), reading: report.reading },
    ],
  };
}

/** "Thường xuyên, liên tục, trong năm 2026": ongoing work takes in the year it goes on in. */
function absorbYears(found: readonly Found[], gaps: readonly Gap[]): readonly Found[] {
  const ongoing = found.find(({ reading }) => reading.is === "ongoing");
  const inner = gaps.slice(1, -1);
  if (!ongoing || !inner.every((gap) => gap.empty)) return found;
  const kept = found.filter(
    (time) =>
      time === ongoing ||
      !(isYears(time.reading) || isEveryYear(time.reading) || time.reading.is === "ongoing"),
  );
  return kept.length === 1 ? kept : found;
}

function isEveryYear(reading: Reading): boolean {
  return (
    reading.is === "periodic" && reading.day === null && reading.every.every((period) => period === "year")
  );
}

/** A period and a limit within it ("Quý II, chậm nhất 15/6"), or a rhythm and the year it holds for. */
function asBoth(
  text: string,
  tokens: readonly Token[],
  found: readonly [Found, Found],
  gaps: readonly Gap[],
): Reading | null {
  const [first, second] = found;
  const between = gaps[1];
  const head = gaps[0] && (gaps[0].empty || onlyReports(tokens, gaps[0]));
  if (!between || !head || !gaps[2]?.empty || offersChoice(between)) return null;
  const [a, b] = [first.reading, second.reading];
  if (between.empty && isYears(b) && a.is === "periodic") return { is: "both", outer: b, inner: a };
  if (between.empty && isYears(a) && b.is === "periodic") return { is: "both", outer: a, inner: b };
  if (a.is !== "point" || b.is !== "point" || (a.bound === "in") === (b.bound === "in")) return null;
  const must = says(tokens, MUST, between.from, between.to);
  if (!between.empty && !must) return null;
  if (between.separates && a.bound !== "in" && a.point.unit === "day" && b.point.unit === "day")
    return separated(text, tokens, found, gaps);
  return a.bound === "in" ? { is: "both", outer: a, inner: b } : { is: "both", outer: b, inner: a };
}

/** "Báo cáo quý I trước 15/3" */
function onlyReports(tokens: readonly Token[], { from, to }: Gap): boolean {
  return skip(tokens, from, REPORT) === to;
}

/** "Quý I lựa chọn, Quý IV báo cáo", "Xây dựng quý I, báo cáo quý IV", "Tháng 3, tháng 9". */
function asList(
  text: string,
  tokens: readonly Token[],
  times: readonly Found[],
  gaps: readonly Gap[],
  aligned: boolean,
): Reading {
  if (!aligned) return UNKNOWN;
  const inner = gaps.slice(1, -1);
  const [head, tail] = [gaps[0], gaps[gaps.length - 1]];
  if (!head || !tail) return UNKNOWN;
  if (inner.every((gap) => gap.empty && gap.separates)) return separated(text, tokens, times, gaps);
  if (inner.some((gap) => gap.empty || offersChoice(gap))) return UNKNOWN;
  if (!head.empty && tail.empty) return labelled(text, tokens, times, gaps, "before");
  if (head.empty && !tail.empty) return labelled(text, tokens, times, gaps, "behind");
  // "Hoàn thành trước 30/11, báo cáo trước 05/12": the first is the work's own
  if (inner.every(({ from }) => isMark(tokens[from], ",")))
    return labelled(text, tokens, times, gaps, "before");
  return UNKNOWN;
}

function separated(
  text: string,
  tokens: readonly Token[],
  times: readonly Found[],
  gaps: readonly Gap[],
): Reading {
  const dated = times.some(({ reading }) => isDated(reading));
  if (dated && gaps.some(offersChoice)) return UNKNOWN;
  if (!gaps[0]?.empty && dated) return UNKNOWN;
  const [repetition, ...named] = times.map(({ reading }) => reading);
  const spelled = spellOut(repetition, named);
  return {
    is: "list",
    parts: sharingLimit(spelled ? times.slice(1) : times).map((time) => ({
      label: "",
      text: wordsOf(text, tokens, time.from, time.to),
      reading: time.reading,
    })),
  };
}

/** "Trước ngày 15/6 và 15/12", "trước 20/3, 20/6, 20/9": the days that follow have the first one's limit. */
function sharingLimit(times: readonly Found[]): readonly Found[] {
  const [first] = times;
  if (first?.reading.is !== "point" || first.reading.bound === "in") return times;
  const { bound } = first.reading;
  const bare = times.slice(1).flatMap((time): Found[] => {
    const { reading } = time;
    if (reading.is === "point" && reading.point.unit === "day" && reading.bound === "in")
      return [{ ...time, reading: { ...reading, bound } }];
    // "Trước ngày 25/6 và 25/12 hàng năm"
    return reading.is === "periodic" && reading.day?.report.on === "yearDay" && bound === "before"
      ? [{ ...time, reading: { ...reading, day: { ...reading.day, before: true } } }]
      : [];
  });
  return first.reading.point.unit === "day" && bare.length === times.length - 1 ? [first, ...bare] : times;
}

function labelled(
  text: string,
  tokens: readonly Token[],
  times: readonly Found[],
  gaps: readonly Gap[],
  side: "before" | "behind",
): Reading {
  const parts: PartReading[] = [];
  for (const [index, time] of times.entries()) {
    const before = gaps[index];
    const behind = gaps[index + 1];
    const label = side === "before" ? before : behind;
    if (!before || !behind || !label || !isTrusted(tokens, time, before, behind)) return UNKNOWN;
    const [from, to] = side === "before" ? [label.from, time.to] : [time.from, label.to];
    parts.push({
      label: tidy(wordsOf(text, tokens, label.from, label.to)),
      text: tidy(wordsOf(text, tokens, from, to)),
      reading: time.reading,
    });
  }
  return { is: "list", parts };
}

/** "Hàng quý và khi có yêu cầu" are two parts; "Tháng 6 sau khi thông qua" can't be told. */
function withEvent(
  text: string,
  tokens: readonly Token[],
  { event, eventWords }: Scan,
  gaps: readonly Gap[],
  times: readonly Found[],
): Reading {
  const [only] = times;
  const last = gaps[gaps.length - 1];
  if (!only || times.length > 1 || event === null || eventWords === null || !last) return UNKNOWN;
  const dated = isDated(only.reading) || only.reading.is === "relative";
  if (dated && (offersChoice(last) || !last.separates)) return UNKNOWN;
  return {
    is: "list",
    parts: [
      { label: "", text: wordsOf(text, tokens, only.from, only.to), reading: only.reading },
      {
        label: "",
        text: wordsOf(text, tokens, event, tokens.length),
        reading: { is: "conditional", event: wordsOf(text, tokens, eventWords, tokens.length) },
      },
    ],
  };
}

function offersChoice({ either, slash }: Gap): boolean {
  return either || slash;
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? text.length, tokens[to - 1]?.end ?? 0).trim();
}

function tidy(text: string): string {
  return text.replace(/^[\s\-–:;,.]+|[\s\-–:;,.]+$/gu, "").replace(/[\s,;]+(và)$/u, "");
}
