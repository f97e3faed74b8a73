import { strToU8, zipSync } from "fflate";
import { cellsOfJson } from "../cells/longText";

/** The hidden name by which the sheet that holds last year's workbook is found. */
export const SEED_MARK = "SoCCHC_NamTruoc";
const SEED_SHEET = "SoNamTruoc";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What people see in the file before a plan has been given to it. */
export interface SeedPage {
  readonly tab: string;
  readonly lines: readonly string[];
}

/**
 * The smallest workbook that next year's can be made in (an .xlsx file): a page of instructions, and the seed in a
 * sheet that Excel doesn't list.
 * @param seed of `yearSeedText`
 */
export function seedFile(seed: string, page: SeedPage): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(page.tab),
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet(page.lines),
    "xl/worksheets/sheet2.xml": sheet(cellsOfJson(seed)),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function workbook(tab: string): string {
  const sheets =
    `<sheet name="${escaped(tab)}" sheetId="1" r:id="rId1"/>` +
    `<sheet name="${SEED_SHEET}" sheetId="2" state="veryHidden" r:id="rId2"/>`;
  const names = `<definedName name="${SEED_MARK}" hidden="1">${SEED_SHEET}!$A$1</definedName>`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets>` +
    `<definedNames>${names}</definedNames></workbook>`
  );
}

/** Texts below each other in the first column. */
function sheet(lines: readonly string[]): string {
  const rows = lines.map(
    (line, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(line)}</t></is></c></row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function contentTypes(): string {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
    ["/xl/worksheets/sheet2.xml", "worksheet"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`);
  return (
    `<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${entries.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
