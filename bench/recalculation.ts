import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../host/engine";
import { describeWorkbook } from "../src/workbook/describeWorkbook";
import { writeContents } from "../test/support/specToExcelts";
import { recalculationSeconds } from "../tools/libreoffice/recalculate";
import { convertWithSoffice, findProgram } from "../tools/libreoffice/soffice";
import { planOf, samplePlan, withoutFindings } from "./plans";

const SIZES = [1_000, 5_000, 20_000];

const TIMES = 3;

/**
 * How long LibreOffice takes over the workbook's formulas: to compute all of them in the open workbook (the fastest of
 * a few times, since other programs' work only adds to it), and to open, compute and save the file, less the same
 * without formulas, where reading and writing the formulas' texts is in it.
 */
export async function recalculationFigures(print: (text: string) => void): Promise<void> {
  print("\nLibreOffice over the workbook's formulas");
  if (findProgram("soffice") === null) {
    print("  left out: LibreOffice isn't installed");
    return;
  }
  const sample = samplePlan();
  for (const size of SIZES) {
    const spec = describeWorkbook(withoutFindings(planOf(size, sample)));
    const book = await saveXlsx(writeContents(spec));
    const computing = Math.min(...(await inFolder(book, (file) => recalculationSeconds(file, TIMES))));
    const [whole, plain] = [await secondsFor(book), await secondsFor(withoutFormulas(book))];
    print(
      `  ${size} activities: computing ${computing.toFixed(2)} s (${((1000 * computing) / size).toFixed(3)} ms an ` +
        `activity); opening, computing and saving ${(whole - plain).toFixed(1)} s more than without formulas ` +
        `(${whole.toFixed(1)} − ${plain.toFixed(1)})`,
    );
  }
}

function secondsFor(book: Uint8Array): Promise<number> {
  return inFolder(book, async (file, folder) => {
    const started = performance.now();
    await convertWithSoffice([file], "xlsx:Calc MS Excel 2007 XML", join(folder, "again"), "en-US");
    return (performance.now() - started) / 1000;
  });
}

async function inFolder<Result>(
  book: Uint8Array,
  use: (file: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-bench-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, book);
    return await use(file, folder);
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
