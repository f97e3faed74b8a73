import type { Rule } from "../scheme";
import type { JsonRecord, SchemeJson } from "./schemeJson";

/** What a rule's reader is given. */
export interface RuleSource {
  readonly kind: string;
  readonly params: JsonRecord;
  readonly text: string;
  readonly max: number;
  /** Number of the component, for warnings; and the same as a place, for errors. */
  readonly no: string;
  readonly where: string;
  readonly penalty: boolean;
  readonly json: SchemeJson;
}

/** A rule, or why it can't be computed. A doubtful rule is never guessed: its points are then entered by hand. */
export type RuleReading =
  { readonly rule: Rule; readonly used: readonly string[] } | { readonly unclear: string };
