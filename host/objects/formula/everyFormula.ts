import type { Workbook as Model, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { NameBook } from "../names/nameBook";
import { rewriteCharts } from "./chartFormulas";

/** Where a formula stands; the cell (from 0) is null for formulas of columns, rules and names. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** Rewrites every formula of a workbook: cells, table columns, rules on cells, charts, names. */
export function rewriteEveryFormula(
  model: Model,
  names: NameBook,
  rewrite: (formula: string, place: FormulaPlace) => string,
): void {
  for (const sheet of model.worksheets) {
    const onSheet = { sheet: sheet.name, cell: null };
    rewriteCells(sheet, rewrite);
    rewriteRules(sheet, (formula) => rewrite(formula, onSheet));
    rewriteCharts(sheet, (formula) => rewrite(formula, onSheet));
    for (const { table } of sheet.getTables()) {
      for (const column of table.columns) {
        const formula = column.calculatedColumnFormula;
        if (formula !== undefined) column.calculatedColumnFormula = rewrite(formula, onSheet);
      }
    }
  }
  for (const name of names.all())
    name.formula = rewrite(name.formula, { sheet: name.scope?.name ?? "", cell: null });
  names.publish();
}

function rewriteCells(sheet: SheetModel, rewrite: (formula: string, place: FormulaPlace) => string): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { formula, value } = cell;
      if (formula === undefined || formula === "") return;
      const place = { sheet: sheet.name, cell: { row: cell.row - 1, column: cell.col - 1 } };
      const rewritten = rewrite(formula, place);
      if (rewritten === formula) return;
      if (typeof value === "object" && value !== null && "shareType" in value) {
        cell.value = { ...value, formula: rewritten };
      } else {
        cell.value = { formula: rewritten, result: cell.result };
      }
    });
  });
}

function rewriteRules(sheet: SheetModel, rewrite: (formula: string) => string): void {
  const rewriteList = (formulae: unknown): void => {
    if (!Array.isArray(formulae)) return;
    for (const [index, formula] of formulae.entries()) {
      if (typeof formula === "string" && formula !== "") formulae[index] = rewrite(formula);
    }
  };
  for (const validation of Object.values(sheet.dataValidations.model)) {
    if (validation !== undefined && "formulae" in validation) rewriteList(validation.formulae);
  }
  for (const formatting of sheet.conditionalFormattings) {
    for (const rule of formatting.rules) if ("formulae" in rule) rewriteList(rule.formulae);
  }
}
