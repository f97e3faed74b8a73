import type { ImportedScheme } from "../../scoring/import/schemeOf";
import { usualGrades } from "../../locale/vi/scoring";
import { decided, type RuleDecision } from "../../scoring/import/decideRules";
import { readScheme } from "../../scoring/readScheme";
import type { Scheme } from "../../scoring/scheme";

/** A scheme as it was read: from words, with each rule's sureness; or from JSON, where nothing is left to decide. */
export type SchemeReading =
  | { readonly from: "words"; readonly imported: ImportedScheme }
  | { readonly from: "json"; readonly raw: unknown };

export type Decisions = ReadonlyMap<number, RuleDecision>;

/** What a person says to the classes: they hold as they are shown, or the usual ones do. */
export type GradesDecision = "confirmed" | "usual";

/** The scheme with a person's decisions. @throws SchemeError where it can't be used */
export function settledScheme(
  reading: SchemeReading,
  decisions: Decisions,
  grades: GradesDecision | null = null,
): Scheme {
  const scheme = readScheme(rawOf(reading, decisions));
  if (grades === null) return scheme;
  const warnings = scheme.warnings.filter(({ code }) => code !== "grades-assumed");
  return { ...scheme, warnings, ...(grades === "usual" ? { grades: usualGrades } : {}) };
}

/** The scheme in the JSON form of a file, with what was decided; what nobody decided stays asked. */
export function schemeRecord(
  reading: SchemeReading,
  decisions: Decisions,
  grades: GradesDecision | null,
): unknown {
  const raw = rawOf(reading, decisions);
  if (grades === null || typeof raw !== "object") return raw;
  const { grades: settled } = settledScheme(reading, decisions, grades);
  return { ...raw, grades: settled, gradesUnconfirmed: undefined };
}

function rawOf(reading: SchemeReading, decisions: Decisions): unknown {
  return reading.from === "json" ? reading.raw : decided(reading.imported, decisions).scheme;
}
