import type { AddressMap } from "./addressMap";
import { formatRect, parseRect, quoteSheet } from "./address";
import type { Token } from "./formulaText";
import { tokenise } from "./formulaText";

/** A sheet as formulas of the spec name it, and where it is now. */
export interface SheetTarget {
  readonly specName: string;
  readonly name: string;
  readonly map: AddressMap;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;

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
  return located(formula, home.specName)
    .map(({ token, sheet, isCell }) => {
      const target = targets.find(({ specName }) => specName === sheet);
      if (!target) return token.text;
      if (token.kind === "sheet") return `${quoteSheet(target.name)}!`;
      return isCell ? moved(token.text, target.map) : token.text;
    })
    .join("");
}

/**
 * True where a formula refers to cells of one of these sheets by address. Excel adapts such references when rows
 * come and go, or breaks them.
 */
export function refersByAddress(formula: string, home: string, sheets: ReadonlySet<string>): boolean {
  if (sheets.size === 0) return false;
  return located(formula, home).some(({ sheet, isCell }) => isCell && sheets.has(sheet));
}

interface LocatedToken {
  readonly token: Token;
  /** The sheet that an address in this place belongs to. */
  readonly sheet: string;
  readonly isCell: boolean;
}

/** A sheet's name holds for the address behind it, and for both ends of an area. */
function located(formula: string, home: string): LocatedToken[] {
  const tokens = tokenise(formula);
  let sheet = home;
  return tokens.map((token, at) => {
    const next = tokens[at + 1]?.text;
    if (token.kind === "sheet") {
      sheet = token.name;
      return { token, sheet, isCell: false };
    }
    const found = { token, sheet, isCell: token.kind === "word" && next !== "(" && CELL.test(token.text) };
    if (token.text !== ":" && next !== ":") sheet = home;
    return found;
  });
}

function isInPlace({ specName, name, map }: SheetTarget): boolean {
  return specName === name && map.isIdentity;
}

function moved(word: string, map: AddressMap): string {
  const match = CELL.exec(word);
  if (!match || map.isIdentity) return word;
  const [, columnSign = "", , rowSign = ""] = match;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(formatRect(map.rect(parseRect(word)))) ?? [];
  return `${columnSign}${letters}${rowSign}${row}`;
}
