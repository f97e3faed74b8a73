import type { Area } from "./area";
import { areaAddress, parseArea } from "./area";
import { rewriteEveryFormula } from "./formula/everyFormula";
import { moveReferences } from "./formula/rewrite";
import { Range } from "./range";
import type { Shift } from "./shift";
import { shiftArea } from "./shift";
import { shiftCharts } from "./shiftCharts";
import type { Table } from "./tables/table";
import { hasHeadings, hasTotals, placeTable } from "./tables/tableModel";
import type { Worksheet } from "./worksheet";

/** Lets everything that points at a sheet's cells follow a shift of them. */
export function shiftWorkbook(sheet: Worksheet, shift: Shift, own: Table | null): void {
  const { workbook, session } = sheet;
  const onSheet = sheet.name.toLowerCase();
  rewriteEveryFormula(session.model, workbook.nameBook, (formula, place) =>
    moveReferences(formula, place.sheet, (name, area) =>
      name.toLowerCase() === onSheet ? shiftArea(area, shift) : area,
    ),
  );
  for (const table of sheet.tables.list()) if (table !== own) shiftTable(table, shift);
  shiftRules(sheet, shift);
  shiftPrintAreas(sheet, shift);
  shiftCharts(sheet, shift);
  shiftKeptRanges(sheet, shift);
}

function shiftTable(table: Table, shift: Shift): void {
  const moved = shiftArea(table.area, shift);
  if (moved === table.area) return;
  if (moved === null) {
    table.sheet.workbook.forgetTable(table);
    return;
  }
  if (shift.axis === "column") shiftColumns(table, shift, moved);
  const extra = (hasHeadings(table.model) ? 1 : 0) + (hasTotals(table.model) ? 1 : 0);
  placeTable(table.model, moved, Math.max(1, moved.rows - extra));
}

function shiftColumns(table: Table, shift: Shift, moved: Area): void {
  const { area, model } = table;
  const change = moved.columns - area.columns;
  if (change === 0) return;
  const inside = Math.max(0, shift.at - area.column);
  if (change < 0) model.table.columns.splice(inside, -change);
  else table.columns.putIn(inside, change);
}

/** Validations and conditional formats are kept by their addresses. */
function shiftRules(sheet: Worksheet, shift: Shift): void {
  const { model } = sheet;
  const validations = Object.entries(model.dataValidations.model);
  for (const [address] of validations) delete model.dataValidations.model[address];
  for (const [address, rule] of validations) {
    const moved = shiftAddresses(address.replace(/^range:/, ""), shift);
    if (moved === "") continue;
    model.dataValidations.model[address.startsWith("range:") ? `range:${moved}` : moved] = rule;
  }
  model.conditionalFormattings = model.conditionalFormattings
    .map((formatting) => ({ ...formatting, ref: shiftAddresses(formatting.ref, shift) }))
    .filter((formatting) => formatting.ref !== "");
}

function shiftPrintAreas({ model: { pageSetup } }: Worksheet, shift: Shift): void {
  for (const part of ["printArea", "printTitlesRow", "printTitlesColumn"] as const) {
    const addresses = pageSetup[part];
    if (addresses !== undefined) pageSetup[part] = shiftAddresses(addresses, shift) || undefined;
  }
}

function shiftAddresses(addresses: string, shift: Shift): string {
  return addresses
    .split(" ")
    .map((address) => {
      const area = parseArea(address);
      const moved = area === null ? null : shiftArea(area, shift);
      return moved === null ? (area === null ? address : "") : areaAddress(moved);
    })
    .filter((address) => address !== "")
    .join(" ");
}

function shiftKeptRanges(sheet: Worksheet, shift: Shift): void {
  for (const object of sheet.session.references.all()) {
    if (object instanceof Range && object.sheet === sheet && object.exists) {
      object.moveTo(shiftArea(object.area, shift));
    }
  }
}
