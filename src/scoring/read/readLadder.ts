import { schemeWarnings, unclear } from "../../locale/vi/scoring";
import type { Band } from "../scheme";
import { spanWords } from "../ruleText";
import type { JsonRecord } from "./schemeJson";
import type { RuleReading, RuleSource } from "./ruleSource";

const MOST_BANDS = 12;

/** A band as it is written: some sets also say where it ends. */
interface WrittenBand extends Band {
  readonly to: number | null;
  readonly toClosed: boolean;
}

/**
 * Bands from the highest bound down. A bound must say whether it belongs to its band: `closed` on the band, or
 * `half_open: true` on the whole rule ("từ 90% đến dưới 100%"). Where bands also say where they end (`to`,
 * `toClosed`), what lies between two of them is a hole. `none` is the score of exactly 0.
 */
export function readLadder(source: RuleSource): RuleReading {
  const { params, json, where } = source;
  const raw = json.records(params, "bands", where);
  if (raw.length === 0 || raw.length > MOST_BANDS) return { unclear: unclear.noBands };
  const written: WrittenBand[] = [];
  for (const band of raw) {
    const closed = closedOf(band, params);
    if (closed === null) return { unclear: unclear.boundsUnsaid };
    const bound = "from" in band ? "from" : "min";
    written.push({
      from: json.number(band, bound, where, 0, HIGHEST_BOUND),
      closed,
      score: json.number(band, "score", where, -1000),
      ...(band["hole"] === true ? { hole: true } : {}),
      to: band["to"] === undefined ? null : json.number(band, "to", where, 0, HIGHEST_BOUND),
      toClosed: band["toClosed"] === true,
    });
  }
  written.sort((a, b) => b.from - a.from || Number(a.closed) - Number(b.closed));
  const bands = withHoles(written, isCounted(source));
  if (bands === null) return { unclear: unclear.overlap };
  return checked(withNone(bands, params, source), source);
}

const HIGHEST_BOUND = 1_000_000;

function isCounted({ kind, params }: RuleSource): boolean {
  return kind === "count" || params["unit"] === "count";
}

/** Puts in a band for what the written ones leave out between them; null where two of them overlap. */
function withHoles(written: readonly WrittenBand[], counted: boolean): readonly Band[] | null {
  const bands: Band[] = [];
  for (const [index, { to, toClosed, ...band }] of written.entries()) {
    const above = written[index - 1];
    if (to !== null) {
      const start: Band = { from: to, closed: !toClosed, score: 0, hole: true };
      if (above && (to > above.from || (to === above.from && toClosed && above.closed))) return null;
      if (leavesOut(start, above, counted)) bands.push(start);
    }
    bands.push(band);
  }
  return bands;
}

/** Whether any value lies from a hole's start up to the band above. */
function leavesOut(start: Band, above: Band | undefined, counted: boolean): boolean {
  if (!above) return counted || start.from < WHOLE;
  if (!counted) return above.from > start.from || start.closed !== above.closed;
  const first = start.closed ? Math.ceil(start.from) : Math.floor(start.from) + 1;
  return above.closed ? first < above.from : first <= above.from;
}

const WHOLE = 100;

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

function checked(bands: readonly Band[] | null, source: RuleSource): RuleReading {
  const { penalty, json, no } = source;
  const counted = isCounted(source);
  if (bands === null) return { unclear: unclear.noneNotZero };
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (next && next.from === band.from && next.closed === band.closed) return { unclear: unclear.sameBound };
    if (band.score < 0 && !penalty) return { unclear: unclear.scoreUnderZero };
  }
  const holes = bands.flatMap((band, index) =>
    band.hole ? [spanWords(band, bands[index - 1], counted ? "" : "%")] : [],
  );
  if (holes.length > 0) json.warn("hole", no, schemeWarnings.hole(holes.join("; ")));
  return {
    rule: { kind: "ladder", unit: counted ? "count" : "percent", bands: withoutZeroTail(bands) },
    used: ["bands", "half_open", "none", "unit"],
  };
}

/** Below all bands the score is 0 anyway. */
function withoutZeroTail(bands: readonly Band[]): readonly Band[] {
  let end = bands.length;
  while (end > 1 && bands[end - 1]?.score === 0 && !bands[end - 1]?.hole) end -= 1;
  return bands.slice(0, end);
}
