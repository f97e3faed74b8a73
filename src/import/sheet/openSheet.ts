import type { ImportWarning } from "../../plan/plan";
import type { GridDocument, TableCell } from "../table/model";
import type { SheetCell } from "./columnTexts";
import { inColumnsTerms } from "./columnTexts";
import { numberText } from "./numberText";

/** A sheet that lies open in Excel: values as Excel gives them, merged areas by the same rows and columns. */
export interface OpenSheetCells {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  /** Number formats, of the same shape. */
  readonly formats: readonly (readonly unknown[])[];
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly hiddenRows: number;
}

/**
 * An open sheet as a document with one table. Dates and numbers are told from value and format as in an .xlsx file:
 * what a narrow column shows ("####", "3/31/23") depends on the machine.
 * @example readGrid(sheetDocument({ name: "KH 2026", values, formats, merged: [], hiddenRows: 0 }))
 */
export function sheetDocument({ name, values, formats, merged, hiddenRows }: OpenSheetCells): GridDocument {
  const spans = new Map(merged.map((area) => [`${area.row}/${area.column}`, area]));
  let errors = 0;
  const read = values.flatMap((line, row) =>
    line.flatMap((value, column): SheetCell[] => {
      const text = textOf(value, formats[row]?.[column]);
      const isError = ERROR.test(text);
      if (isError) errors++;
      const number = typeof value === "number" ? value : null;
      return text === "" || isError ? [] : [{ row, column, text, number }];
    }),
  );
  const cells = inColumnsTerms(read, false).map(({ row, column, text }): TableCell => {
    const span = spans.get(`${row}/${column}`);
    return { row, column, rowSpan: span?.rows ?? 1, columnSpan: span?.columns ?? 1, text, doubt: null };
  });
  const count = (code: ImportWarning["code"], times: number): ImportWarning[] =>
    times > 0 ? [{ code, where: origin, text: String(times) }] : [];
  const origin = `trang tính “${name}”`;
  const columns = Math.max(0, ...values.slice(0, 1).map((line) => line.length));
  return {
    source: "xlsx",
    blocks: [{ kind: "table", table: { origin, rows: values.length, columns, cells, headRows: 0 } }],
    warnings: [...count("hidden-rows", hiddenRows), ...count("error-values", errors)],
  };
}

/** Excel gives an error as the text that its cell shows. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function textOf(value: unknown, format: unknown): string {
  if (typeof value === "number")
    return numberText(value, typeof format === "string" ? format : "General", false);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n").trim() : "";
}
