import { readTypedNumber } from "./typedNumber";

/** What Excel makes of a typed text. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: ErrorText }
  /** `format` is what a cell in General format takes on. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  /** Without the leading "=". */
  | { readonly kind: "formula"; readonly formula: string }
  /** Excel says "That function isn't valid". */
  | { readonly kind: "refused" };

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;
export type ErrorText = (typeof ERRORS)[number];

/**
 * Reads a text as Excel reads what is typed into a cell in General format, with US settings.
 * - "=" begins a formula; so do "+" and "-" when no number follows, and "@" before a function (habits of Lotus
 *   1-2-3 that Excel keeps). What then is no formula is refused, as in the formula bar; reports say that Excel's
 *   API may keep a short text with "-" as text (https://github.com/OfficeDev/office-js/issues/3256): the host
 *   sides with the stricter behaviour, so that add-ins put "'" in front.
 * - "'" in front makes the rest text and is no part of it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
 */
export function readEntry(input: string, today: Date): Entry {
  if (input === "") return { kind: "blank" };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input.slice(1) };
  const trimmed = input.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  const error = ERRORS.find((text) => text === upper);
  if (error !== undefined) return { kind: "error", error };
  const number = readTypedNumber(trimmed, today);
  if (number !== null) return { kind: "number", ...number };
  if (input.length > 1 && /^[-+]/.test(input)) return { kind: "formula", formula: input };
  if (input.length > 1 && input.startsWith("@")) return lotusFunction(input.slice(1));
  return { kind: "text", text: input };
}

function lotusFunction(formula: string): Entry {
  return /^[A-Za-z][\w.]*\(/.test(formula) ? { kind: "formula", formula } : { kind: "refused" };
}
