import type { Activity } from "../../plan/plan";
import { formatCount } from "../numberFormat";

/**
 * Gives every activity its key: section and item number ("II.5"; "5" where there are no sections), and the
 * activity's place where its item has several ("I.1.2"). A section that goes by its name is counted: "II.5" again, for
 * its words in front of every number could not be read. An item number that is used twice gets "~2", "~3" … so that no
 * key stands for two activities.
 * @example "II.5", "I.1.1", "I.1.2", "VI.3~2"
 */
export function withKeys(items: readonly (readonly Omit<Activity, "key">[])[]): Activity[] {
  const codes = sectionCodes(items.flat().map(({ section }) => section));
  const used = new Map<string, number>();
  return items.flatMap((activities) => {
    const first = activities[0];
    if (!first) return [];
    const no = first.no.replace(/^\(|[.)]+$/g, "");
    const section = codes.get(first.section) ?? "";
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

/** "A", "II", "3", "I.2", "2.1a" */
const NUMBER = /^(?:[A-ZĐ]|[IVXLC]+|\d{1,3}[a-zđ]?|[a-zđ])(?:~\d+)?$/u;

function sectionCodes(sections: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(sections)].filter((section) => section !== "");
  const printed = new Map(distinct.map((section) => [section, numberOf(section)]));
  const taken = new Set(printed.values());
  const codes = new Map<string, string>();
  for (const [section, number] of printed) {
    let count = codes.size + 1;
    // a number that another section bears would make two of one
    while (number === null && taken.has(counted(count))) count++;
    const code = number ?? counted(count);
    taken.add(code);
    codes.set(section, code);
  }
  return codes;
}

function counted(count: number): string {
  return formatCount(count, "upperRoman");
}

/** A section's number without the full stop behind it; null where it goes by its name. */
function numberOf(section: string): string | null {
  const plain = section.replace(/[.)]+$/, "");
  return plain.split(".").every((part) => NUMBER.test(part)) ? plain : null;
}
