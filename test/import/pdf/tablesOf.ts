import type { PdfPage } from "../../../src/import/pdf/page";
import { readPages } from "../../../src/import/pdf/readPages";
import type { Table } from "../../../src/import/table/model";

/** The tables that drawn pages are read as. */
export function tablesOf(pages: readonly PdfPage[]): Table[] {
  return readPages(pages).blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** A table's texts by row and column, on one line each; "" where a merged cell goes on. */
export function textsOf(table: Table | undefined): string[][] {
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    Array.from(
      { length: table?.columns ?? 0 },
      (_, column) =>
        table?.cells.find((cell) => cell.row === row && cell.column === column)?.text.replace(/\s+/g, " ") ??
        "",
    ),
  );
}
