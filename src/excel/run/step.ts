import type { Workspace } from "./workspace";

/** When a step happens: what a later one needs comes first. */
export const PHASES = [
  "still",
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
  still: "data",
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

/** One thing to do in the workbook: planned without Excel, done within a round trip. */
export interface Step {
  readonly phase: Phase;
  /** Bytes it adds to a request; an upper estimate. */
  readonly bytes: number;
  /** Cells whose content it writes. */
  readonly cells: number;
  /** Asks for what looks read: they may not be in the same request. */
  readonly asks?: true;
  /** "kept": it keeps what the run replaces, so that it can be taken back; "stays": no undo takes it away. */
  readonly undo?: "kept" | "stays";
  run(work: Workspace): void;
}

/** The last phase of any of these steps: what ends a run goes there, so that it costs no round trip of its own. */
export function lastPhase(steps: readonly Step[]): Phase {
  return [...PHASES].reverse().find((phase) => steps.some((each) => each.phase === phase)) ?? "marks";
}

/** What a request weighs for one call of the API, by experience. */
export const BYTES_PER_CALL = 220;

/** What a request should weigh at most where that takes no more of them: on slow lines less is lost with one. */
const COMFORTABLE = 900_000;

/** Requests that a run may make without anybody waiting longer: of data, of looks, and of what finishes them. */
const USUAL_TRIPS = 3;

/** A step that writes no cells' content. */
export function step(phase: Phase, calls: number, run: Step["run"]): Step {
  return { phase, bytes: calls * BYTES_PER_CALL, cells: 0, run };
}

/**
 * Sorts the steps by phase and packs them into round trips: one for data, one for looks with rules and page set-up,
 * and where one would weigh too much three that share the load. More of them only where one would exceed the limit
 * (Excel refuses requests over 5 MB).
 */
export function packTrips(steps: readonly Step[], limit: number): readonly PackedTrip[] {
  const ordered = PHASES.flatMap((phase) => steps.filter((each) => each.phase === phase));
  // A workbook of ours takes a round trip more to be read.
  const usual = steps.some(({ asks }) => asks) ? USUAL_TRIPS - 1 : USUAL_TRIPS;
  for (let most = COMFORTABLE; most < limit; most *= 1.05) {
    const trips = pack(ordered, most);
    if (trips.length <= usual) return trips;
  }
  return pack(ordered, limit);
}

export interface PackedTrip {
  readonly trip: Trip;
  readonly steps: readonly Step[];
}

function pack(ordered: readonly Step[], most: number): PackedTrip[] {
  const trips: { trip: Trip; steps: Step[]; bytes: number; asks: boolean }[] = [];
  for (const each of ordered) {
    const trip = TRIP_OF[each.phase];
    const last = trips.at(-1);
    // What was left of the data goes with the looks, but not what they read of it.
    const suits = last?.trip === trip || (trips.length > 1 && last?.asks === false);
    if (last && suits && last.bytes + each.bytes <= most) {
      last.steps.push(each);
      last.bytes += each.bytes;
      last.asks ||= each.asks === true;
    } else trips.push({ trip, steps: [each], bytes: each.bytes, asks: each.asks === true });
  }
  return trips;
}
