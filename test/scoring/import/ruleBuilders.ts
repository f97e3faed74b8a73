import type { Band, Rule } from "../../../src/scoring/scheme";

/** "≥100:2 >80:1" */
const bands = (steps: string): Band[] =>
  steps.split(" ").map((step) => {
    const [bound = "", score = ""] = step.slice(1).split(":");
    const hole = score === "hole";
    return {
      from: Number(bound),
      closed: step.startsWith("≥"),
      score: hole ? 0 : Number(score),
      ...(hole ? { hole } : {}),
    };
  });
export const pct = (steps: string): Rule => ({ kind: "ladder", unit: "percent", bands: bands(steps) });
export const count = (steps: string): Rule => ({ kind: "ladder", unit: "count", bands: bands(steps) });
export const yesNo = (yes: number, no = 0): Rule => ({ kind: "yesNo", yes, no });
export const prop = (target: number, floor: number): Rule => ({ kind: "proportional", target, floor });
export const each = (amount: number): Rule => ({ kind: "perItem", amount });
export const fault = (amount: number): Rule => ({ kind: "deduction", amount, cap: null });
export const late = (flatDays: number, flat: number, perDay: number): Rule => ({
  kind: "deductPerDay",
  flatDays,
  flat,
  perDay,
  cap: null,
});
export const survey: Rule = { kind: "entered", by: "survey" };
/** level("Kịp thời", 1, "Không", 0) */
export const level = (...parts: (string | number)[]): Rule => ({
  kind: "level",
  options: parts.flatMap((label, at) =>
    at % 2 === 0 ? [{ label: String(label), score: Number(parts[at + 1]) }] : [],
  ),
});
