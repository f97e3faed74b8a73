import type { Property } from "../read/sheetMarks";

/**
 * What the workbook's properties say of the runs. `running` is written with a run's first request and taken back with
 * its last: where it stands, the run was cut short.
 */
const RUNNING = "SoCCHC.running";
/** The last run that can be taken back: its number, when and what. */
const LAST = "SoCCHC.lastRun";
const NONE = "-";
/** Excel cuts a text property at 255 letters. */
const LONGEST = 250;

/** A run as people know it. */
export interface RunName {
  /** Runs count from 1. */
  readonly run: number;
  readonly at: string;
  readonly what: string;
}

export interface RunState {
  /** The last run that can be taken back; null where there is none. */
  readonly last: RunName | null;
  /** A run that never came to its end; null where there is none. */
  readonly interrupted: RunName | null;
}

/** @example runState(current.properties).interrupted?.what // "Cập nhật sổ từ kế hoạch" */
export function runState(properties: ReadonlyMap<string, string>): RunState {
  return { last: nameIn(properties.get(LAST)), interrupted: nameIn(properties.get(RUNNING)) };
}

export function startedProperty(run: RunName): Property {
  return { key: RUNNING, value: textOf(run) };
}

export const FINISHED: Property = { key: RUNNING, value: NONE };

export function lastRunProperty(run: RunName): Property {
  return { key: LAST, value: textOf(run) };
}

/** After a run whose backup couldn't be kept: nothing can be taken back, and its number is used. */
export function hiddenRunProperty({ run }: RunName): Property {
  return { key: LAST, value: `${NONE}${run}` };
}

/** The number of the next run; numbers that a kept record may have aren't given again. */
export function nextRun(properties: ReadonlyMap<string, string>): number {
  const [, run] = /^-?(\d+)/u.exec(properties.get(LAST) ?? "") ?? [];
  return Number(run ?? 0) + 1;
}

function textOf({ run, at, what }: RunName): string {
  return `${run}|${at}|${what}`.slice(0, LONGEST);
}

function nameIn(text: string | undefined): RunName | null {
  const [, run, at, what] = /^(\d+)\|([^|]*)\|(.*)$/su.exec(text ?? "") ?? [];
  if (run === undefined || at === undefined || what === undefined) return null;
  return { run: Number(run), at, what };
}
