import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithSoffice, findProgram } from "../../tools/libreoffice/soffice";
import type { Locale } from "../../tools/libreoffice/soffice";
import type { SheetContents, Value } from "./sheetValues";
import { readSheets } from "./sheetValues";

export const hasLibreOffice = findProgram("soffice") !== null;

/** A formula cell that the host and LibreOffice compute differently. */
export interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly host: Value | null;
  readonly libreOffice: Value | null;
}

/**
 * Opens the workbook in LibreOffice, recalculates every formula there and gives each formula cell's value.
 * @throws when LibreOffice isn't installed or can't open the file.
 */
export async function recalculateWithLibreOffice(
  xlsx: Uint8Array,
  locale?: Locale,
): Promise<Map<string, Map<string, Value>>> {
  const recalculated = await reopenInLibreOffice(xlsx, locale);
  const wanted = readSheets(xlsx);
  return new Map(
    [...wanted].map(([sheet, cells]) => [
      sheet,
      new Map(
        [...cells].flatMap(([address, { formula }]) => {
          const value = recalculated.get(sheet)?.get(address)?.value;
          return formula === null || value === undefined ? [] : [[address, value] as const];
        }),
      ),
    ]),
  );
}

/** Every formula cell whose value in the file isn't what LibreOffice computes; numbers agree within 1e-9 relative. */
export async function compareWithLibreOffice(xlsx: Uint8Array, locale?: Locale): Promise<Difference[]> {
  const recalculated = await recalculateWithLibreOffice(xlsx, locale);
  return [...readSheets(xlsx)].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, { formula, value }]) => {
      if (formula === null) return [];
      const other = recalculated.get(sheet)?.get(address) ?? null;
      return agree(value, other) ? [] : [{ sheet, address, formula, host: value, libreOffice: other }];
    }),
  );
}

/** The cells of the file that LibreOffice writes after opening this one. */
export async function reopenInLibreOffice(xlsx: Uint8Array, locale?: Locale): Promise<SheetContents> {
  return readSheets(await resaveWithLibreOffice(xlsx, locale));
}

/** Formula cells of several workbooks as LibreOffice recalculates them, in one start of it. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<SheetContents[]> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-oracle-"));
  try {
    const names = books.map((_, index) => `book${index}.xlsx`);
    await Promise.all(names.map((name, index) => writeFile(join(folder, name), books[index] ?? "")));
    await convertWithSoffice(
      names.map((name) => join(folder, name)),
      "xlsx:Calc MS Excel 2007 XML",
      join(folder, "again"),
      "en-US",
    );
    return await Promise.all(
      names.map(async (name) => readSheets(new Uint8Array(await readFile(join(folder, "again", name))))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file that LibreOffice writes after opening this one; numbers become texts as in the host's English. */
export async function resaveWithLibreOffice(xlsx: Uint8Array, locale: Locale = "en-US"): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-oracle-"));
  try {
    await writeFile(join(folder, "book.xlsx"), xlsx);
    await convertWithSoffice(
      [join(folder, "book.xlsx")],
      "xlsx:Calc MS Excel 2007 XML",
      join(folder, "again"),
      locale,
    );
    return new Uint8Array(await readFile(join(folder, "again", "book.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function agree(host: Value, other: Value | null): boolean {
  if (typeof host === "number" && typeof other === "number") {
    return Math.abs(host - other) <= Math.max(1e-12, 1e-9 * Math.max(Math.abs(host), Math.abs(other)));
  }
  return host === other;
}
