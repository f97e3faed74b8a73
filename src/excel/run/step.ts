import type { Workspace } from "./workspace";

/** When a step happens: what a later one needs comes first. */
export const PHASES = [
  "sheets",
  "tables",
  "names",
  "values",
  "formulas",
  "marks",
  "look",
  "rules",
  "page",
] as const;
export type Phase = (typeof PHASES)[number];

/** Phases that may share a round trip. */
export type Trip = "data" | "look";

const TRIP_OF: Readonly<Record<Phase, Trip>> = {
  sheets: "data",
  tables: "data",
  names: "data",
  values: "data",
  formulas: "data",
  marks: "data",
  look: "look",
  rules: "look",
  page: "look",
};

/** What may have a trip of its own behind the looks: rules for entries, page set-up. */
const FINISHING: readonly Phase[] = ["rules", "page"];

/** One thing to do in the workbook: planned without Excel, done within a round trip. */
export interface Step {
  readonly phase: Phase;
  /** Bytes it adds to a request; an upper estimate. */
  readonly bytes: number;
  /** Cells whose content it writes. */
  readonly cells: number;
  run(work: Workspace): void;
}

/** The last phase of any of these steps: what ends a run goes there, so that it costs no round trip of its own. */
export function lastPhase(steps: readonly Step[]): Phase {
  return [...PHASES].reverse().find((phase) => steps.some((each) => each.phase === phase)) ?? "marks";
}

/** What a request weighs for one call of the API, by experience. */
export const BYTES_PER_CALL = 220;

/** Looks of more bytes, as estimated, leave what finishes a trip of its own: requests stay below 1 MB. */
const SHARED = 1_100_000;

/** A step that writes no cells' content. */
export function step(phase: Phase, calls: number, run: Step["run"]): Step {
  return { phase, bytes: calls * BYTES_PER_CALL, cells: 0, run };
}

/**
 * Sorts the steps by phase and packs them into round trips: one for data, one for looks with rules and
 * page set-up, and more only where one would be larger than the limit (Excel refuses requests over 5 MB).
 */
export function packTrips(
  steps: readonly Step[],
  limit: number,
): readonly { readonly trip: Trip; readonly steps: readonly Step[] }[] {
  const trips: { trip: Trip; steps: Step[]; bytes: number }[] = [];
  const ordered = PHASES.flatMap((phase) => steps.filter((each) => each.phase === phase));
  for (const each of ordered) {
    const trip = TRIP_OF[each.phase];
    const last = trips.at(-1);
    const before = last?.steps.at(-1)?.phase;
    const finishes = FINISHING.includes(each.phase) && (before === undefined || !FINISHING.includes(before));
    const most = finishes ? Math.min(limit, SHARED) : limit;
    if (last && last.trip === trip && last.bytes + each.bytes <= most) {
      last.steps.push(each);
      last.bytes += each.bytes;
    } else trips.push({ trip, steps: [each], bytes: each.bytes });
  }
  return trips;
}
