import type { Cell } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import { isRecord } from "../protocol/messages";
import { isUnbounded } from "./area";
import { WrittenFormulas } from "./cells/writtenFormulas";
import { writeEntry } from "./cells/entry";
import { cellFormula } from "./cells/cellFormula";
import { displayedText } from "./cells/displayedText";
import { isCovered, plainValue, valueTypeOf } from "./cells/cellValue";
import { gridOf, spread, WRONG_SHAPE } from "./cells/grid";
import type { Range } from "./range";

export { WRONG_SHAPE };

function find(range: Range, row: number, column: number): Cell | undefined {
  return range.sheet.model.findRow(row + 1)?.findCell(column + 1);
}

export function readValues(range: Range): unknown {
  range.session.ensureCalculated();
  return gridOf(range.area, (row, column) => plainValue(find(range, row, column)));
}

export function readText(range: Range): unknown {
  range.session.ensureCalculated();
  return gridOf(range.area, (row, column) => displayedText(find(range, row, column)));
}

export function readValueTypes(range: Range): unknown {
  range.session.ensureCalculated();
  return gridOf(range.area, (row, column) => valueTypeOf(find(range, row, column)));
}

/** Formulas as Excel shows them ("[@Hạn]"), values where there is no formula. */
export function readFormulas(range: Range): unknown {
  return gridOf(range.area, (row, column) => {
    const cell = find(range, row, column);
    return cell === undefined ? "" : (cellFormula(range.sheet, cell, row, column) ?? plainValue(cell));
  });
}

/**
 * What `values` and `formulas` do when they are set: each entry as if somebody typed it, null leaves the cell
 * as it is. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeEntries(range: Range, input: unknown): void {
  const { sheet, area } = range;
  sheet.assertEditable(area);
  const formulas = new WrittenFormulas(sheet.workbook);
  spread(area, input, (row, column, entry) => {
    if (entry === null || entry === undefined) return;
    const cell = range.cell(row, column);
    if (isCovered(cell)) return;
    writeEntry(sheet, cell, entry, formulas);
  });
  sheet.contentChanged(area);
}

const GENERAL = "General";

export function readNumberFormats(range: Range): unknown {
  const read = (cell: Cell | undefined): string => {
    const format = cell?.numFmt;
    return (typeof format === "string" ? format : format?.formatCode) ?? GENERAL;
  };
  return gridOf(range.area, (row, column) => read(find(range, row, column)));
}

/** Sets the formats of an area, or one format for whole rows and columns too. */
export function writeNumberFormats(range: Range, input: unknown): void {
  const { sheet, area } = range;
  sheet.assertFormattable(area);
  if (!Array.isArray(input) && isUnbounded(area)) {
    sheet.formatWhole(area, "numFmt", formatText(input));
    return;
  }
  spread(area, input, (row, column, format) => {
    if (format === null || format === undefined) return;
    range.cell(row, column).numFmt = formatText(format);
  });
}

function formatText(format: unknown): string {
  if (typeof format !== "string" || format === "") throw invalidArgument();
  return format;
}

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export function readHyperlink(range: Range): Link | null {
  if (isUnbounded(range.area)) return null;
  const cell = find(range, range.area.row, range.area.column);
  const value = cell?.value;
  if (typeof value !== "object" || value === null || !("hyperlink" in value)) return null;
  const target = value.hyperlink;
  return {
    ...(target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target }),
    textToDisplay: value.text,
    ...(value.tooltip === undefined ? {} : { screenTip: value.tooltip }),
  };
}

/**
 * Sets a link on every cell of the range; the text shown replaces the cell's value when it is given.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
export function writeHyperlink(range: Range, link: unknown): void {
  if (!isRecord(link)) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = link;
  const target = typeof documentReference === "string" ? `#${documentReference}` : address;
  if (typeof target !== "string" || target === "") throw invalidArgument();
  range.sheet.assertEditable(range.area);
  spread(range.area, "", (row, column) => {
    const cell = range.cell(row, column);
    const shown = typeof textToDisplay === "string" ? textToDisplay : String(plainValue(cell));
    cell.value = {
      text: shown === "" ? target : shown,
      hyperlink: target,
      ...(typeof screenTip === "string" ? { tooltip: screenTip } : {}),
    };
  });
  range.sheet.contentChanged(range.area);
}
