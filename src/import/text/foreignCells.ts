import type { Activity, ActivityField } from "../../plan/plan";
import { opensAsDeadline } from "./evidence/deadlines";
import { beginsAsProduct, looksLikeBudget } from "./evidence/openings";
import { beginsAsUnit, isKindAlone, isOfficeOf } from "./evidence/units";
import { bareText } from "./letters";
import { isCutShort } from "./tornNumbers";

type Cells = Activity["cells"];

/** Cells that each row has beside one another; words that slipped by a column leave all of them wrong. */
const ANSWERS = ["product", "leadUnit", "coopUnits", "deadline"] as const;

/**
 * Cells beside a text that may be another column's: a product that is a unit, units that assist nobody, half a unit's
 * name, an amount among the deadlines, a deadline that ends inside a year; and all of them beside a time or a product
 * among the units.
 */
export function besideForeign({ product, leadUnit, coopUnits, deadline }: Cells): ActivityField[] {
  if ([leadUnit, coopUnits].some(isNoUnit) || (beginsAsUnit(deadline) && !opensAsDeadline(deadline)))
    return [...ANSWERS];
  return [
    ...(isKindAlone(bareText(coopUnits)) ||
    (isKindAlone(bareText(leadUnit)) && isOfficeOf(leadUnit, coopUnits))
      ? (["leadUnit", "coopUnits"] as const)
      : []),
    ...(leadUnit === "" && coopUnits !== "" ? (["leadUnit", "coopUnits"] as const) : []),
    ...(isUnit(product) && coopUnits === "" ? (["leadUnit", "coopUnits"] as const) : []),
    ...(looksLikeBudget(deadline) || holdsMoney(deadline) || isCutShort(deadline)
      ? (["budget"] as const)
      : []),
  ];
}

const AMOUNT = /(?<!\S)\d{1,3}(?:[.,] ?\d{3}){2,}(?!\S)/;

/** Where money comes from, behind other words. */
const SOURCE = /(?:Nguồn (?:chi|kinh phí|ngân sách|vốn)|Ngân sách|Kinh phí)(?!\p{L})/u;

/** Whether a text names a unit, as no product does. */
export function isUnit(text: string): boolean {
  // without their accents "Sở" and "sổ", "Bộ" and "bộ" are the same
  return beginsAsUnit(text) && (!beginsAsProduct(text) || /^(?:Sở|Bộ) \p{Lu}/u.test(text));
}

/** Whether a text is a time or a product. */
function isNoUnit(text: string): boolean {
  return !beginsAsUnit(text) && (opensAsDeadline(text) || beginsAsProduct(text));
}

/** Whether a text holds an amount of money or says where it comes from, wherever. */
export function holdsMoney(text: string): boolean {
  return AMOUNT.test(text) || SOURCE.test(text);
}
