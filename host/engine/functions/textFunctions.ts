import { formatCellValue } from "@cj-tech-master/excelts";
import { FormulaError, parseNumber, toInteger, toNumber, toText } from "./coercion";
import type { HostFunctions } from "./hostFunction";
import { lifted } from "./lift";
import type { Scalar } from "./runtimeValue";
import { booleanValue, errorValue, KIND, numberValue, stringValue } from "./runtimeValue";

const ONE = numberValue(1);

export const TEXT_FUNCTIONS: HostFunctions = {
  LEN: lifted(1, 1, (text) => numberValue(at(text).length)),
  LEFT: lifted(1, 2, (text, count = ONE) => stringValue(at(text).slice(0, notNegative(count)))),
  RIGHT: lifted(1, 2, (text, count = ONE) => {
    const whole = at(text);
    return stringValue(whole.slice(Math.max(0, whole.length - notNegative(count))));
  }),
  MID: lifted(3, 3, (text, start, count) => {
    const first = toInteger(required(start)) - 1;
    if (first < 0) throw new FormulaError(errorValue("#VALUE!"));
    return stringValue(at(text).slice(first, first + notNegative(required(count))));
  }),
  // Only the blank U+0020; a no-break space stays.
  TRIM: lifted(1, 1, (text) => stringValue(at(text).replace(/ +/gu, " ").replace(/^ | $/gu, ""))),
  UPPER: lifted(1, 1, (text) => stringValue(at(text).toUpperCase())),
  LOWER: lifted(1, 1, (text) => stringValue(at(text).toLowerCase())),
  EXACT: lifted(2, 2, (first, second) => booleanValue(at(first) === at(second))),
  REPT: lifted(2, 2, (text, count) => stringValue(at(text).repeat(notNegative(required(count))))),
  SUBSTITUTE: lifted(3, 4, (text, old, replacement, nth) =>
    stringValue(substitute(at(text), at(old), at(replacement), nth === undefined ? null : toInteger(nth))),
  ),
  FIND: lifted(2, 3, (wanted, text, start = ONE) =>
    position(at(text).indexOf(at(wanted), toInteger(start) - 1)),
  ),
  SEARCH: lifted(2, 3, (wanted, text, start = ONE) => search(at(wanted), at(text), toInteger(start) - 1)),
  VALUE: lifted(1, 1, (text) => numberValue(toNumber(required(text)))),
  TEXT: lifted(2, 2, (value, format) => stringValue(formatted(required(value), at(format)))),
};

function required(value: Scalar | undefined): Scalar {
  if (value === undefined) throw new FormulaError(errorValue("#VALUE!"));
  return value;
}

function at(value: Scalar | undefined): string {
  return toText(required(value));
}

function notNegative(value: Scalar): number {
  const count = toInteger(value);
  if (count < 0) throw new FormulaError(errorValue("#VALUE!"));
  return count;
}

function substitute(text: string, old: string, replacement: string, nth: number | null): string {
  if (old === "") return text;
  if (nth === null) return text.replaceAll(old, replacement);
  if (nth < 1) throw new FormulaError(errorValue("#VALUE!"));
  let from = -1;
  for (let count = 0; count < nth; count += 1) {
    from = text.indexOf(old, count === 0 ? 0 : from + old.length);
    if (from < 0) return text;
  }
  return text.slice(0, from) + replacement + text.slice(from + old.length);
}

/** Without regard to case; ? and * are wildcards, ~ takes the next letter literally. */
function search(wanted: string, text: string, start: number): Scalar {
  if (start < 0 || start > text.length) throw new FormulaError(errorValue("#VALUE!"));
  const found = new RegExp(wildcardSource(wanted), "isu").exec(text.slice(start));
  return position(found === null ? -1 : found.index + start);
}

/** A wildcard pattern of Excel as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([?*~])|[?*]|[\\^$.|+()[\]{}/-]/gu, (match, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`.replace("\\~", "~");
    if (match === "?") return ".";
    return match === "*" ? ".*?" : match === "-" ? "-" : `\\${match}`;
  });
}

function position(index: number): Scalar {
  if (index < 0) throw new FormulaError(errorValue("#VALUE!"));
  return numberValue(index + 1);
}

function formatted(value: Scalar, format: string): string {
  if (value.kind === KIND.string && parseNumber(value.value) === null) return value.value;
  if (value.kind === KIND.boolean) return toText(value);
  return formatCellValue(toNumber(value), format);
}
