import type { Activity } from "../../plan/plan";

/**
 * Gives every activity its key: section and item number ("II.5"; "5" where there are no sections), and the
 * activity's place where its item has several ("I.1.2"). An item number that is used twice gets "~2", "~3" … so
 * that no key stands for two activities.
 * @example "II.5", "I.1.1", "I.1.2", "VI.3~2"
 */
export function withKeys(items: readonly (readonly Omit<Activity, "key">[])[]): Activity[] {
  const used = new Map<string, number>();
  return items.flatMap((activities) => {
    const first = activities[0];
    if (!first) return [];
    const no = first.no.replace(/^\(|[.)]+$/g, "");
    const section = first.section.replace(/[.)]+$/, "");
    const plain = [section, no].filter((part) => part !== "").join(".");
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    const item = times === 1 ? plain : `${plain}~${times}`;
    return activities.map((activity, at) => ({
      ...activity,
      key: activities.length === 1 ? item : `${item}.${at + 1}`,
    }));
  });
}
