import { dateToExcel, ValueType } from "@cj-tech-master/excelts";
import type { Cell, Font, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { readChartNames } from "./chartNames";
import { readConditionalDetails } from "./conditionalRules";
import { PackageParts } from "./parts";
import { forgetFittedRows } from "./rowHeights";
import { standardFont } from "../standardFont";
import { spokenStyle } from "./spokenStyles";
import { shownFormula } from "./storedFormulas";
import { readTableFilters } from "./tableFilters";
import { readValidations } from "./validationRules";

/** Brings a workbook that the library has just read to what the host expects of its model. */
export function mendOpened(workbook: Workbook, bytes: Uint8Array): void {
  const parts = PackageParts.open(bytes);
  const paths = parts.sheetPaths();
  if (Reflect.get(workbook, "views") === undefined) workbook.views = [];
  const standard = standardFont(workbook);
  for (const sheet of workbook.worksheets) {
    const xml = parts.read(paths.get(sheet.name) ?? "");
    fillDefaults(sheet);
    readValidations(xml, sheet);
    readConditionalDetails(xml, sheet);
    forgetFittedRows(xml, sheet);
    mendCells(sheet, standard);
  }
  readChartNames(parts, workbook);
  readTableFilters(parts, workbook);
}

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** What the file doesn't say the library leaves undefined, though its types promise it. */
function fillDefaults(sheet: Worksheet): void {
  const promised = {
    views: [],
    conditionalFormattings: [],
    sheetProtection: null,
    headerFooter: {},
    pageSetup: {},
  };
  for (const [name, value] of Object.entries(promised)) {
    if (Reflect.get(sheet, name) === undefined) Reflect.set(sheet, name, value);
  }
  sheet.pageSetup.margins = { ...MARGINS, ...sheet.pageSetup.margins };
}

function mendCells(sheet: Worksheet, standard: Partial<Font>): void {
  sheet.eachRow((row) => row.eachCell((cell) => mendCell(cell, standard)));
}

/** Dates are serials in the model, as in Excel: the format alone makes them dates. A formula without a result gave "". */
function mendCell(cell: Cell, standard: Partial<Font>): void {
  cell.style = spokenStyle(cell.style, standard);
  if (cell.value instanceof Date) {
    cell.value = dateToExcel(cell.value);
  } else if (cell.type === ValueType.Formula) {
    const { result, formula } = cell;
    if (result instanceof Date) cell.result = dateToExcel(result);
    else if (result === undefined) cell.result = "";
    if (formula?.includes("_xlfn.") === true)
      cell.value = { formula: shownFormula(formula), result: cell.result };
  }
}
