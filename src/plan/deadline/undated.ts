import type { Reading } from "./reading";
import type { Found, Scan } from "./scan";
import { after, phrases, skip, type Token } from "./token";

const INTEGRATED = phrases(
  "lồng ghép",
  "lồng ghép trong",
  "lồng ghép vào",
  "lồng ghép với",
  "lồng ghép cùng",
  "gộp",
  "gộp vào",
  "gộp chung vào",
  "gộp trong",
  "tích hợp trong",
  "tích hợp vào",
);
const INTEGRATED_START = phrases(
  "cùng với báo cáo",
  "cùng báo cáo",
  "chung với báo cáo",
  "trong báo cáo",
  "kèm báo cáo",
  "gửi kèm báo cáo",
  "gửi cùng báo cáo",
);
/** Each of them ends with "báo cáo". */
const REPORT_WORDS = 2;
const CONDITION_START = phrases(
  "đột xuất",
  "nếu có",
  "nếu phát sinh",
  "khi",
  "theo yêu cầu",
  "theo đề nghị",
  "theo nhu cầu",
  "theo phát sinh",
  "theo thực tế",
  "theo nhiệm vụ được giao",
  "theo sự vụ",
  "theo vụ việc",
  "có yêu cầu",
  "có phát sinh",
  "ngay sau",
  "sau",
);
const MEETING = phrases("kỳ họp", "kì họp", "phiên họp", "hội nghị", "đại hội");
const LEAD = phrases("thực hiện", "hoàn thành", "báo cáo", "triển khai", "thời gian");
const BY_RULE = phrases(
  "theo",
  "đúng quy định",
  "đúng thời hạn",
  "đúng thời gian",
  "đúng tiến độ",
  "bảo đảm thời hạn",
  "bảo đảm thời gian",
  "bảo đảm tiến độ",
  "đảm bảo thời hạn",
  "đảm bảo thời gian",
  "đảm bảo tiến độ",
);
const SINCE = phrases("từ ngày", "từ khi", "kể từ ngày", "từ");
const ONWARD = phrases("trở đi");
const OF = phrases("của");

/**
 * Deadlines whose words give no date by themselves: another report, an event, another agency's rule. Null
 * where the clause's times decide.
 */
export function readUndated(text: string, tokens: readonly Token[], seen: Scan): Reading | null {
  return (
    readIntegrated(text, tokens, seen) ??
    readOpenEnd(tokens, seen) ??
    readCondition(text, tokens, seen) ??
    readRule(text, tokens, seen)
  );
}

function readIntegrated(text: string, tokens: readonly Token[], { found }: Scan): Reading | null {
  // Being part of a report that has a rhythm is still being part of it.
  const begins = after(tokens, 0, INTEGRATED);
  if (begins !== null && found.every((time) => !isStrong(time) || time.reading.is === "periodic"))
    return { is: "integrated", into: textFrom(text, tokens, begins) };
  if (found.some(isStrong)) return null;
  for (let at = 0; at < tokens.length; at++) {
    const next = after(tokens, at, INTEGRATED);
    if (next !== null) return { is: "integrated", into: textFrom(text, tokens, next) };
  }
  const start = after(tokens, 0, INTEGRATED_START);
  return start === null ? null : { is: "integrated", into: textFrom(text, tokens, start - REPORT_WORDS) };
}

/** "Từ ngày ban hành Kế hoạch trở đi" begins with an event and has no end. */
function readOpenEnd(tokens: readonly Token[], { found }: Scan): Reading | null {
  const onward = tokens.findIndex((_, at) => after(tokens, at, ONWARD) !== null);
  if (found.length > 0 || onward < 0 || after(tokens, 0, SINCE) === null) return null;
  return { is: "range", from: null, to: null, after: false };
}

function readCondition(
  text: string,
  tokens: readonly Token[],
  { found, event, eventWords }: Scan,
): Reading | null {
  if (found.length === 0 && event !== null && eventWords !== null) {
    return { is: "conditional", event: textFrom(text, tokens, eventWords) };
  }
  if (event !== null) return null;
  const start = skip(tokens, 0, LEAD);
  const condition = after(tokens, start, CONDITION_START);
  if (found.length === 0 && condition !== null)
    return { is: "conditional", event: textFrom(text, tokens, start) };
  if (found.some(isStrong)) return null;
  const meeting = tokens.findIndex((_, at) => after(tokens, at, MEETING) !== null);
  return meeting < 0 ? null : { is: "conditional", event: textFrom(text, tokens, meeting) };
}

/** "Theo thời gian quy định của Bộ Nội vụ", "Theo tiến độ Đề án 06" */
function readRule(text: string, tokens: readonly Token[], { found }: Scan): Reading | null {
  const start = skip(tokens, 0, LEAD);
  const rule = after(tokens, start, BY_RULE);
  if (rule === null || found.some((time) => isStrong(time) || time.from <= start)) return null;
  const of = tokens.findIndex((_, at) => at > rule && after(tokens, at, OF) !== null);
  return { is: "external", authority: textFrom(text, tokens, of < 0 ? rule : of + 1) };
}

/** A time that only a deadline has; years and parts of years stand in names as well. */
function isStrong({ reading }: Found): boolean {
  if (reading.is === "point") return reading.point.unit !== "year" && reading.point.unit !== "stretch";
  if (reading.is === "range") return reading.from?.unit !== "year";
  return true;
}

function textFrom(text: string, tokens: readonly Token[], at: number): string {
  const first = tokens[at];
  return first
    ? text
        .slice(first.start)
        .trim()
        .replace(/[.;,]+$/, "")
    : "";
}
