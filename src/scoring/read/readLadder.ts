import { unclear } from "../../locale/vi/scoring";
import type { Band } from "../scheme";
import type { JsonRecord } from "./schemeJson";
import type { RuleReading, RuleSource } from "./ruleSource";

const MOST_BANDS = 12;

/**
 * Bands from the highest bound down. A bound must say whether it belongs to its band: `closed` on the band, or
 * `half_open: true` on the whole rule ("từ 90% đến dưới 100%"). `none` is the score of exactly 0.
 */
export function readLadder(source: RuleSource): RuleReading {
  const { params, json, where } = source;
  const raw = json.records(params, "bands", where);
  if (raw.length === 0 || raw.length > MOST_BANDS) return { unclear: unclear.noBands };
  const bands: Band[] = [];
  for (const band of raw) {
    const closed = closedOf(band, params);
    if (closed === null) return { unclear: unclear.boundsUnsaid };
    const bound = "from" in band ? "from" : "min";
    bands.push({
      from: json.number(band, bound, where, 0, 1_000_000),
      closed,
      score: json.number(band, "score", where, -1000),
    });
  }
  bands.sort((a, b) => b.from - a.from || Number(a.closed) - Number(b.closed));
  return checked(withNone(bands, params, source), source);
}

function closedOf(band: JsonRecord, params: JsonRecord): boolean | null {
  if (typeof band["closed"] === "boolean") return band["closed"];
  return params["half_open"] === true ? true : null;
}

/** "dưới 25%: 0,25; không thực hiện: 0": the lowest band then begins above 0. */
function withNone(
  bands: readonly Band[],
  params: JsonRecord,
  { json, where }: RuleSource,
): readonly Band[] | null {
  if (params["none"] === undefined) return bands;
  const none = json.number(params, "none", where);
  const opened = bands.map((band) => (band.from === 0 ? { ...band, closed: false } : band));
  if (none === 0) return opened;
  return opened.some((band) => band.from === 0) ? [...opened, { from: 0, closed: true, score: none }] : null;
}

function checked(bands: readonly Band[] | null, { kind, params, penalty }: RuleSource): RuleReading {
  if (bands === null) return { unclear: unclear.noneNotZero };
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (next && next.from === band.from && next.closed === band.closed) return { unclear: unclear.sameBound };
    if (band.score < 0 && !penalty) return { unclear: unclear.scoreUnderZero };
  }
  const counted = kind === "count" || params["unit"] === "count";
  return {
    rule: { kind: "ladder", unit: counted ? "count" : "percent", bands: withoutZeroTail(bands) },
    used: ["bands", "half_open", "none", "unit"],
  };
}

/** Below all bands the score is 0 anyway. */
function withoutZeroTail(bands: readonly Band[]): readonly Band[] {
  let end = bands.length;
  while (end > 1 && bands[end - 1]?.score === 0) end -= 1;
  return bands.slice(0, end);
}
