import { schemeErrors, schemeWarnings } from "../../locale/vi/scoring";
import type { SchemeWarning, SchemeWarningCode } from "../scheme";

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Numbers of a scheme have at most this many decimals; the exactness of the score formulas rests on it. */
const MOST_DECIMALS = 4;

/** Reads values of a scheme's JSON and gathers everything that is wrong with it, instead of stopping at the first. */
export class SchemeJson {
  readonly errors: string[] = [];
  readonly warnings: SchemeWarning[] = [];

  warn(code: SchemeWarningCode, where: string, message: string): void {
    this.warnings.push({ code, where, message });
  }

  /** A text, NFC and trimmed; numbers count as text, since "no" is often one. "" and an error where it is missing. */
  text(from: JsonRecord, key: string, where: string): string {
    const text = this.optionalText(from, key);
    if (text === "") this.errors.push(schemeErrors.missingText(where, key));
    return text;
  }

  optionalText(from: JsonRecord, key: string): string {
    const value = from[key];
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value.normalize("NFC").trim() : "";
  }

  /** A number within bounds and of at most four decimals. 0 and an error where it is none. */
  number(from: JsonRecord, key: string, where: string, min = 0, max = 1000): number {
    const value = from[key];
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.errors.push(schemeErrors.missingNumber(where, key));
      return 0;
    }
    if (value < min || value > max) this.errors.push(schemeErrors.outOfRange(where, key, value, min, max));
    if (Number(value.toFixed(MOST_DECIMALS)) !== value)
      this.errors.push(schemeErrors.tooPrecise(where, key, value));
    return value;
  }

  /** The records of a list; an absent list is empty. */
  records(from: JsonRecord, key: string, where: string): readonly JsonRecord[] {
    const value = from[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.errors.push(schemeErrors.notAList(where, key));
      return [];
    }
    const records: JsonRecord[] = [];
    for (const entry of value as readonly unknown[]) {
      if (isRecord(entry)) records.push(entry);
      else this.errors.push(schemeErrors.notARecord(where));
    }
    return records;
  }

  /** Warns of what an import asked about a part of the scheme and nobody has settled yet. */
  warnOfQuestions(from: JsonRecord, where: string): void {
    const questions = from["questions"];
    if (!Array.isArray(questions)) return;
    for (const question of questions as readonly unknown[])
      if (typeof question === "string" && question.trim() !== "")
        this.warn("unconfirmed", where, schemeWarnings.unconfirmed(question.normalize("NFC").trim()));
  }
}
