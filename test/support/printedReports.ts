import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddedExcel } from "../../host/node";
import { convertWithSoffice } from "../../tools/libreoffice/soffice";
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

/** A workbook as it was when it was saved, with what its reports' cells show. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly reports: readonly { readonly name: string; readonly shown: readonly string[] }[];
}

/** Saves the workbook that is open. @param reports names of the tabs that hold reports or an annex */
export async function saveWorkbook(
  excel: EmbeddedExcel,
  reports: ReadonlySet<string>,
): Promise<SavedWorkbook> {
  const found = [];
  for (const name of await tabNames())
    if (reports.has(name)) found.push({ name, shown: await shownOn(name) });
  return { bytes: await excel.save(), reports: found };
}

/** Prints workbooks in one run of LibreOffice, most of whose time is its start. */
export async function printWorkbooks(books: readonly SavedWorkbook[]): Promise<readonly PrintedWorkbook[]> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-style-"));
  try {
    const files = books.map((_, at) => join(folder, `so-${at}.xlsx`));
    for (const [at, { bytes }] of books.entries()) await writeFile(files[at] ?? "", bytes);
    await convertWithSoffice(files, "pdf", folder, "vi-VN");
    const printed = books.map((book, at) => printedWorkbook(join(folder, `so-${at}.pdf`), book));
    return await Promise.all(printed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tells a printed workbook's reports apart: by the country's name, an annex by its brackets. */
async function printedWorkbook(pdf: string, { reports }: SavedWorkbook): Promise<PrintedWorkbook> {
  const [pages, words] = await Promise.all([pdfTexts(pdf), pdfWords(pdf)]);
  const letters = words.map((page) => lettersOf(page.map(({ text }) => text).join("")));
  const starts = letters.flatMap((text, at) => (/CỘNGHÒAXÃHỘI|\(KèmtheoBáocáo/u.test(text) ? [at] : []));
  if (reports.length !== starts.length)
    throw new Error(`${reports.length} reports, ${starts.length} first pages`);
  const found = new Map<string, Printed>();
  for (const [at, { name, shown }] of reports.entries()) {
    const first = starts[at] ?? 0;
    const range = [first, first + pagesFrom(pages, first)] as const;
    found.set(name, { pages: pages.slice(...range), words: words.slice(...range), shown });
  }
  const [overview = { width: 0, height: 0, texts: [] }] = pages;
  const overviewPages = letters.filter((text) => /Tổngquan–\d+$/u.test(text)).length;
  return { reports: found, overview, overviewText: letters[0] ?? "", overviewPages };
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
