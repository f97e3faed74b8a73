import type { Activity, ActivityField, Plan } from "../../src/plan/plan";
import { Chance } from "../import/text/random";

/** How a made edition differs from the plan it was made from. */
export interface Revision {
  /** Share of works that were dropped, and that were put in anew, at any place. */
  readonly dropped: number;
  readonly added: number;
  /** Share of works whose words changed, and of the words that changed in each. */
  readonly reworded: number;
  readonly rewordedBy: number;
  /** Share of works with another unit, or another deadline. */
  readonly reassigned: number;
  /** Share of works that moved to another place, maybe in another field. */
  readonly moved: number;
  readonly split: number;
  readonly merged: number;
}

export const LIGHT: Revision = {
  dropped: 0.06,
  added: 0.08,
  reworded: 0.25,
  rewordedBy: 0.15,
  reassigned: 0.25,
  moved: 0.05,
  split: 0,
  merged: 0,
};

export const HEAVY: Revision = {
  dropped: 0.15,
  added: 0.15,
  reworded: 0.7,
  rewordedBy: 0.4,
  reassigned: 0.5,
  moved: 0.3,
  split: 0.04,
  merged: 0.04,
};

export interface Edition {
  readonly before: Plan;
  readonly after: Plan;
  /** For each work of the later edition the key of the earlier edition's work that it is; new ones are absent. */
  readonly truth: ReadonlyMap<string, string>;
}

interface Work extends Activity {
  readonly was: string | null;
}

/**
 * Two editions of a plan, of which it is known which work is which. New works are the document's own, held back from
 * the earlier edition: nothing about their wording gives them away.
 */
export function editionsOf(plan: Plan, revision: Revision, seed: number): Edition {
  const chance = new Chance(seed);
  const kept: Activity[] = [];
  const held: Activity[] = [];
  for (const activity of plan.activities) {
    (chance.happens(revision.added) && kept.length > 0 ? held : kept).push(activity);
  }
  const before = numbered(
    plan,
    kept.map((activity) => ({ ...activity, was: null })),
  );
  const words = wordsOf(plan);
  let works: Work[] = before.activities
    .filter(() => !chance.happens(revision.dropped))
    .map((activity) => changed({ ...activity, was: activity.key }, revision, words, plan, chance));
  works = works.flatMap((work) => splitUp(work, revision, chance));
  works = mergeSome(works, revision, chance);
  works = moveSome(works, revision, plan, chance);
  for (const activity of held) {
    const at = chance.between(0, works.length);
    const section = (works[at] ?? works[at - 1])?.section ?? activity.section;
    works.splice(at, 0, { ...activity, section, was: null });
  }
  const after = numbered(plan, works);
  const sorted = inSections(plan, works);
  const truth = new Map(
    after.activities.flatMap(({ key }, index) => {
      const was = sorted[index]?.was ?? null;
      return was === null ? [] : [[key, was] as const];
    }),
  );
  return { before, after, truth };
}

function changed(work: Work, revision: Revision, words: readonly string[], plan: Plan, chance: Chance): Work {
  const cells: Record<ActivityField, string> = { ...work.cells };
  if (chance.happens(revision.reworded)) {
    for (const field of ["objective", "task", "activity"] as const) {
      cells[field] = reworded(cells[field], revision.rewordedBy, words, chance);
    }
  }
  const other = chance.of(plan.activities).cells;
  if (chance.happens(revision.reassigned)) cells.leadUnit = other.leadUnit;
  if (chance.happens(revision.reassigned)) cells.deadline = other.deadline;
  return { ...work, cells };
}

/** Words taken out, put in and exchanged. */
function reworded(text: string, share: number, words: readonly string[], chance: Chance): string {
  if (text === "") return text;
  return text
    .split(" ")
    .flatMap((word) => {
      if (!chance.happens(share)) return [word];
      const kind = chance.between(0, 2);
      return kind === 0 ? [] : kind === 1 ? [chance.of(words)] : [word, chance.of(words)];
    })
    .join(" ");
}

/** The first half goes on as the work that it was: it keeps the name of what is done. */
function splitUp(work: Work, revision: Revision, chance: Chance): Work[] {
  const field = work.cells.activity === "" ? "task" : "activity";
  const words = work.cells[field].split(" ");
  if (words.length < 12 || !chance.happens(revision.split)) return [work];
  const middle = Math.ceil(words.length * 0.6);
  const half = (part: readonly string[]) => ({ ...work.cells, [field]: part.join(" ") });
  return [
    { ...work, cells: half(words.slice(0, middle)) },
    { ...work, cells: half(words.slice(middle)), was: null },
  ];
}

/** Two works become one, which is held to be the longer of them. */
function mergeSome(works: readonly Work[], revision: Revision, chance: Chance): Work[] {
  const merged: Work[] = [];
  for (const work of works) {
    const last = merged.at(-1);
    const field = work.cells.activity === "" ? "task" : "activity";
    if (last?.section === work.section && last.cells[field] !== "" && chance.happens(revision.merged)) {
      const text = `${last.cells[field]}; ${work.cells[field]}`;
      const longer = last.cells[field].length >= work.cells[field].length ? last : work;
      merged[merged.length - 1] = { ...longer, cells: { ...longer.cells, [field]: text } };
    } else merged.push(work);
  }
  return merged;
}

function moveSome(works: readonly Work[], revision: Revision, plan: Plan, chance: Chance): Work[] {
  const staying: Work[] = [];
  const moving: Work[] = [];
  for (const work of works) (chance.happens(revision.moved) ? moving : staying).push(work);
  for (const work of moving) {
    const section = plan.sections.length > 0 ? chance.of(plan.sections).no : work.section;
    staying.splice(chance.between(0, staying.length), 0, { ...work, section });
  }
  return staying;
}

function inSections(plan: Plan, works: readonly Work[]): readonly Work[] {
  if (plan.sections.length === 0) return works;
  return plan.sections.flatMap(({ no }) => works.filter(({ section }) => section === no));
}

/** Numbers count anew in each section, as offices have them. */
function numbered(plan: Plan, works: readonly Work[]): Plan {
  const counts = new Map<string, number>();
  const activities = inSections(plan, works).map(({ was: _, ...work }): Activity => {
    const count = (counts.get(work.section) ?? 0) + 1;
    counts.set(work.section, count);
    const no = String(count);
    return { ...work, no, key: work.section === "" ? no : `${work.section}.${no}` };
  });
  return { ...plan, activities };
}

function wordsOf(plan: Plan): string[] {
  return plan.activities
    .flatMap(({ cells }) => `${cells.task} ${cells.activity}`.split(/\s+/))
    .filter(Boolean);
}
