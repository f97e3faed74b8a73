import type { Rule } from "./page";

/** How far a rule's end may be from the rule that it meets, in points. */
export const REACH = 3;

/** Whether two rules that cross at right angles touch. */
export function meets(one: Rule, other: Rule): boolean {
  return isOn(other.at, one) && isOn(one.at, other);
}

/** Whether a place lies on a rule's length. */
export function isOn(place: number, rule: Rule): boolean {
  return place >= rule.from - REACH && place <= rule.to + REACH;
}
