import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../host/engine";
import { describeWorkbook } from "../src/workbook/describeWorkbook";
import { writeContents } from "../test/support/specToExcelts";
import { convertWithSoffice, findProgram } from "../tools/libreoffice/soffice";
import { planOf, samplePlan, withoutFindings } from "./plans";

const SIZES = [1_000, 5_000, 20_000];

/**
 * How long LibreOffice takes over the workbook's formulas: the time to open, compute and save it, less that of the same
 * file without formulas. Reading and writing the formulas' texts is in it, so that computing alone takes less.
 */
export async function recalculationFigures(print: (text: string) => void): Promise<void> {
  print(
    "\nLibreOffice over the workbook's formulas (opening, computing and saving, less the same without formulas)",
  );
  if (findProgram("soffice") === null) {
    print("  left out: LibreOffice isn't installed");
    return;
  }
  const sample = samplePlan();
  for (const size of SIZES) {
    const spec = describeWorkbook(withoutFindings(planOf(size, sample)));
    const book = await saveXlsx(writeContents(spec));
    const [whole, plain] = [await secondsFor(book), await secondsFor(withoutFormulas(book))];
    const own = whole - plain;
    print(
      `  ${size} activities: ${own.toFixed(1)} s (${whole.toFixed(1)} − ${plain.toFixed(1)}), ` +
        `${((1000 * own) / size).toFixed(2)} ms an activity`,
    );
  }
}

async function secondsFor(book: Uint8Array): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-bench-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, book);
    const started = performance.now();
    await convertWithSoffice([file], "xlsx:Calc MS Excel 2007 XML", join(folder, "again"), "en-US");
    return (performance.now() - started) / 1000;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutFormulas(book: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(book)).map(([path, bytes]) => [
    path,
    path.startsWith("xl/worksheets/sheet")
      ? strToU8(strFromU8(bytes).replace(/<f(?:\s[^>]*)?>[^<]*<\/f>|<f(?:\s[^>]*)?\/>/gu, ""))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(files));
}
