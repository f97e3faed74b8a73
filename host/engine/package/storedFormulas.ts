import type { Workbook } from "@cj-tech-master/excelts";
import { toFileFormula } from "../formulaText";
import type { TableArea } from "../tables";
import { tableAreas, tableAt } from "../tables";
import type { PackageParts } from "./parts";
import { decodeXml, encodeXml, replaceElements } from "./xml";

/**
 * Functions that came after Excel 2007 carry a prefix in the file; without it Excel shows #NAME?.
 * https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025
 */
const PREFIXED =
  "ACOT AGGREGATE ARABIC BASE BITAND CEILING.MATH CONCAT COVARIANCE.S DAYS DECIMAL ENCODEURL FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WORKDAY.INTL XLOOKUP XMATCH XOR".split(
    " ",
  );
/** Of these, Excel writes no prefix although they are newer than 2007. */
const UNPREFIXED = new Set(["AGGREGATE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);
const CALL = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(${PREFIXED.filter((name) => !UNPREFIXED.has(name))
    .map((name) => name.replace(".", "\\."))
    .join("|")})(?=\\()`,
  "giu",
);

/** Brings the formulas of a saved package into the form that Excel expects in a file. */
export function storeFormulas(parts: PackageParts, workbook: Workbook): void {
  const paths = parts.sheetPaths();
  for (const sheet of workbook.worksheets) {
    const path = paths.get(sheet.name);
    if (path === undefined) continue;
    const tables = tableAreas(sheet);
    parts.change(path, (xml) => storeInSheet(xml, tables));
    for (const target of parts.relations(path).values()) {
      if (target.startsWith("xl/tables/")) parts.change(target, storeInTable);
    }
  }
}

/** A formula as the file holds it: own-row references spelled out, newer functions prefixed. */
export function storedFormula(formula: string, ownTable: string | null): string {
  return outsideTexts(toFileFormula(formula, ownTable), (text) =>
    text.replace(CALL, (name) => `_xlfn.${name.toUpperCase()}`),
  );
}

/** The other way round. */
export function shownFormula(formula: string): string {
  return outsideTexts(formula, (text) => text.replace(/_xlfn\.(_xlws\.)?/giu, ""));
}

function outsideTexts(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}

function storeInSheet(xml: string, tables: readonly TableArea[]): string {
  return xml.replace(
    /<c r="([A-Z]+)(\d+)"([^>]*)><f([^>]*)>([^<]+)<\/f>/gu,
    (_, letters: string, row: string, attributes: string, own: string, text: string) => {
      const table = tableAt(tables, Number(row), columnNumber(letters));
      const formula = encodeXml(storedFormula(decodeXml(text), table?.name ?? null));
      return `<c r="${letters}${row}"${attributes}><f${own}>${formula}</f>`;
    },
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function storeInTable(xml: string): string {
  const tableName = decodeXml(/<table\s[^>]*?\bname="([^"]*)"/u.exec(xml)?.[1] ?? "");
  return replaceElements(xml, "calculatedColumnFormula", ({ inner }) => {
    const formula = encodeXml(storedFormula(decodeXml(inner), tableName));
    return `<calculatedColumnFormula>${formula}</calculatedColumnFormula>`;
  });
}
