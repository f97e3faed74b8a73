/** Sentences of: what would bring more points. */
import type { Needed } from "../../scoring/whatIf/nextStep";
import { decimal } from "./common";

/** @example neededWords({ kind: "up", bound: 90, closed: true, unit: "%" }) // "từ 90% trở lên" */
export function neededWords(needed: Needed): string {
  if (needed.kind === "choice") return `“${needed.label}”`;
  const { kind, bound, closed, unit } = needed;
  const text = `${decimal(bound)}${unit}`;
  if (kind === "up") return closed ? `từ ${text} trở lên` : `trên ${text}`;
  return closed ? `không quá ${text}` : `dưới ${text}`;
}

export const improvement = {
  gain: (points: number): string => `+${decimal(points)} điểm`,
  detail: (now: string, needed: string, points: number): string =>
    `Đang ${now}; cần ${needed} để được ${decimal(points)} điểm`,
  figure: (declared: string | number, unit: "%" | ""): string =>
    typeof declared === "number" ? `${decimal(Number(declared.toFixed(2)))}${unit}` : `“${declared}”`,
} as const;
