import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddedExcel } from "../../host/node";
import { convertToPdf } from "../../tools/libreoffice/convertToPdf";
import { pdfTexts, type PdfPage } from "./pdfTexts";
import { pdfWords, type PdfWord } from "./pdfWords";

const MM = 72 / 25.4;

export interface Printed {
  readonly pages: readonly PdfPage[];
  readonly words: readonly (readonly PdfWord[])[];
  /** What the cells of the page show, from top to bottom. */
  readonly shown: readonly string[];
}

export interface PrintedWorkbook {
  /** The reports and their annex, by the name of their tab. */
  readonly reports: ReadonlyMap<string, Printed>;
  /** The first page of all. */
  readonly overview: PdfPage;
  /** Its text without blanks. */
  readonly overviewText: string;
  /** How many pages the overview has. */
  readonly overviewPages: number;
}

/** Prints the workbook by LibreOffice and tells its reports apart: by the country's name, an annex by its brackets. */
export async function printWorkbook(
  excel: EmbeddedExcel,
  reports: ReadonlySet<string>,
): Promise<PrintedWorkbook> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-style-"));
  try {
    const file = join(folder, "bao-cao.xlsx");
    await writeFile(file, await excel.save());
    const pdf = (await convertToPdf(file, folder)) ?? "";
    const [pages, words] = [await pdfTexts(pdf), await pdfWords(pdf)];
    const letters = words.map((page) => lettersOf(page.map(({ text }) => text).join("")));
    const starts = letters.flatMap((text, at) => (/CỘNGHÒAXÃHỘI|\(KèmtheoBáocáo/u.test(text) ? [at] : []));
    const tabs = (await tabNames()).filter((name) => reports.has(name));
    if (tabs.length !== starts.length)
      throw new Error(`${tabs.length} reports, ${starts.length} first pages`);
    const found = new Map<string, Printed>();
    for (const [at, name] of tabs.entries()) {
      const first = starts[at] ?? 0;
      const range = [first, first + pagesFrom(pages, first)] as const;
      found.set(name, {
        pages: pages.slice(...range),
        words: words.slice(...range),
        shown: await shownOn(name),
      });
    }
    const [overview = { width: 0, height: 0, texts: [] }] = pages;
    const overviewPages = letters.filter((text) => /Tổngquan–\d+$/u.test(text)).length;
    return { reports: found, overview, overviewText: letters[0] ?? "", overviewPages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tabNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
}

/** How many pages belong to the sheet that begins here: each has its number in the top margin but the first. */
function pagesFrom(pages: readonly PdfPage[], first: number): number {
  let count = 1;
  while (
    pages[first + count]?.texts.some(
      ({ text, bottom }) => bottom < 20 * MM && text.trim() === String(count + 1),
    )
  )
    count += 1;
  return count;
}

/** What the printed cells of a sheet show. */
function shownOn(name: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const area = sheet.pageLayout.getPrintArea().load("address");
    await context.sync();
    const range = sheet.getRange(area.address.split("!").at(-1) ?? "").load("text");
    await context.sync();
    return range.text.flat().filter((text) => text !== "");
  });
}

export const lettersOf = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");
/** Excel writes numbers with a point here, LibreOffice with Vietnam's comma. */
const withoutSigns = (text: string): string => lettersOf(text).replace(/[.,]/g, "");

/** Texts of cells that the printed pages don't show whole; a neighbour's words may come between a cell's lines. */
export function cutTexts({ words, shown }: Printed): string[] {
  const letters = withoutSigns(
    words
      .flat()
      .map(({ text }) => text)
      .join(""),
  );
  return shown.filter(
    (text) =>
      lettersOf(text).length > 3 && !text.split(/\s+/u).every((word) => letters.includes(withoutSigns(word))),
  );
}
