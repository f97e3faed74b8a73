import type { Rule } from "../../../src/scoring/scheme";

/** A rule's words and what they mean, decided by reading them; null where only a person can say. */
export interface RuleText {
  readonly text: string;
  readonly max: number;
  readonly right: Rule | null;
  readonly mayNotArise?: true;
}

export const says = (
  max: number,
  text: string,
  right: Rule | null,
  more: { mayNotArise?: true } = {},
): RuleText => ({
  text,
  max,
  right,
  ...more,
});
export const NA = { mayNotArise: true } as const;
