import type { AddressMap } from "./addressMap";
import { formatRect, parseRect, quoteSheet } from "./address";
import { tokenise } from "./formulaText";

/** A sheet as formulas of the spec name it, and where it is now. */
export interface SheetTarget {
  readonly specName: string;
  readonly name: string;
  readonly map: AddressMap;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const ROWS = /^(\$?)(\d{1,7})$/;

/**
 * A formula of the spec with the tabs' names of today and with cells where people moved them.
 * @example after the tab "Tổng quan" was renamed "Trang đầu": "='Tổng quan'!C4" → "='Trang đầu'!C4"
 */
export function retargetFormula<T extends string>(
  formula: T,
  home: SheetTarget,
  targets: readonly SheetTarget[],
): T;
export function retargetFormula(formula: string, home: SheetTarget, targets: readonly SheetTarget[]): string {
  if (targets.every(isInPlace)) return formula;
  const tokens = tokenise(formula);
  let sheet = home;
  return tokens
    .map((token, at) => {
      if (token.kind === "sheet") {
        sheet = targets.find((target) => target.specName === token.name) ?? UNKNOWN;
        return sheet === UNKNOWN ? token.text : `${quoteSheet(sheet.name)}!`;
      }
      const next = tokens[at + 1]?.text;
      const text =
        token.kind === "word" && next !== "(" && sheet !== UNKNOWN
          ? moved(token.text, sheet.map)
          : token.text;
      if (token.text !== ":" && next !== ":") sheet = home;
      return text;
    })
    .join("");
}

/** A sheet of the user's, in whose cells nothing is moved. */
const UNKNOWN = {} as SheetTarget;

function isInPlace({ specName, name, map }: SheetTarget): boolean {
  return specName === name && map.isIdentity;
}

function moved(word: string, map: AddressMap): string {
  const match = CELL.exec(word);
  if (!match || ROWS.test(word) || map.isIdentity) return word;
  const [, columnSign = "", , rowSign = ""] = match;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(formatRect(map.rect(parseRect(word)))) ?? [];
  return `${columnSign}${letters}${rowSign}${row}`;
}
