import { PALETTE } from "../../workbook/palette";
import type { ConditionalFormatSpec } from "../../workbook/spec";
import { canonicalFormula, tokenise } from "../cells/formulaText";
import { lookMark } from "./lookMark";

/**
 * Which conditional formats of a sheet are ours. Excel doesn't tell; so a rule is known by what it says and how it
 * looks, wherever rows and columns have moved it to. The marks of those applied last stand in the workbook.
 */
export type RuleMark = string;

/** What a request has to load of a sheet's conditional formats. */
export const LOADED_RULES = [
  "items/id",
  "items/type",
  "items/customOrNullObject/rule/formula",
  "items/customOrNullObject/format/fill/color",
  "items/customOrNullObject/format/font/color",
  "items/dataBarOrNullObject/positiveFormat/fillColor",
].join(",");

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;
const OUR_COLORS: ReadonlySet<string> = new Set(Object.values(PALETTE).map((color) => color.toUpperCase()));
/** How Excel may say that a rule gives no colour. */
const NO_COLORS: ReadonlySet<string> = new Set(["", "#000000", "#FFFFFF"]);

/** @example markOfSpec(before) === markOfSpec({ ...before, range: "B7:C9" }) // true */
export function markOfSpec(spec: ConditionalFormatSpec): RuleMark {
  return spec.kind === "formula"
    ? markOf(shapeOf(spec.formula), colorsOf(spec.fill, spec.color))
    : markOf("bar", colorsOf(spec.color));
}

/**
 * True for a rule of ours: one that was applied last or is to be applied now. A workbook of an earlier version kept
 * no marks; there, a rule is ours where it has our colours and no others.
 */
export function isOwnRule(
  rule: Excel.ConditionalFormat,
  applied: ReadonlySet<RuleMark> | null,
  coming: ReadonlySet<RuleMark>,
): boolean {
  const { customOrNullObject: custom, dataBarOrNullObject: bar } = rule;
  if (rule.type !== "Custom" && rule.type !== "DataBar") return false;
  const colors = custom.isNullObject
    ? colorsOf(bar.positiveFormat.fillColor)
    : colorsOf(custom.format.fill.color, custom.format.font.color);
  const mark = markOf(custom.isNullObject ? "bar" : shapeOf(custom.rule.formula), colors);
  if (coming.has(mark)) return true;
  if (applied !== null) return applied.has(mark);
  return colors.length > 0 && colors.every((color) => OUR_COLORS.has(color));
}

/** A formula without the places that it refers to: these move, and are lost with their rows. */
function shapeOf(formula: string): string {
  const placeless = tokenise(canonicalFormula(formula.replaceAll("#REF!", "A1"))).map((token) => {
    if (token.kind === "sheet") return "!";
    return token.kind === "word" && CELL.test(token.text) ? "@" : token.text;
  });
  return placeless.join("").replaceAll("@:@", "@");
}

function colorsOf(...colors: readonly (string | null | undefined)[]): string[] {
  return colors.map((color) => (color ?? "").toUpperCase()).filter((color) => !NO_COLORS.has(color));
}

function markOf(shape: string, colors: readonly string[]): RuleMark {
  return lookMark([shape, ...colors]);
}
