import type { ImportedScheme } from "../../scoring/import/schemeOf";
import { decided, type RuleDecision } from "../../scoring/import/decideRules";
import { readScheme } from "../../scoring/readScheme";
import type { Scheme } from "../../scoring/scheme";

/** A scheme as it was read: from words, with each rule's sureness; or from JSON, where nothing is left to decide. */
export type SchemeReading =
  | { readonly from: "words"; readonly imported: ImportedScheme }
  | { readonly from: "json"; readonly raw: unknown };

export type Decisions = ReadonlyMap<number, RuleDecision>;

/** The scheme with a person's decisions. @throws SchemeError where it can't be used */
export function settledScheme(reading: SchemeReading, decisions: Decisions): Scheme {
  return readScheme(reading.from === "json" ? reading.raw : decided(reading.imported, decisions).scheme);
}
