import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { convertWithSoffice, findProgram, runProgram } from "./soffice";

/**
 * Makes a PDF of a workbook, as it would be printed in Vietnam.
 * @returns the PDF's path, or null where LibreOffice isn't installed.
 * @example await convertToPdf("out/so-cchc-2023.xlsx", "out") // "out/so-cchc-2023.pdf"
 */
export async function convertToPdf(xlsxPath: string, outDir: string): Promise<string | null> {
  if (findProgram("soffice") === null) return null;
  await convertWithSoffice([xlsxPath], "pdf", outDir, "vi-VN");
  const pdf = join(outDir, `${basename(xlsxPath, extname(xlsxPath))}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of ${basename(xlsxPath)}.`);
  return pdf;
}

/**
 * Makes a picture of each page of a PDF.
 * @returns the pictures' paths in order, or null where pdftoppm (poppler-utils) isn't installed.
 */
export async function convertToPng(pdfPath: string, outDir: string, dpi = 80): Promise<string[] | null> {
  const pdftoppm = findProgram("pdftoppm");
  if (pdftoppm === null) return null;
  const stem = basename(pdfPath, extname(pdfPath));
  await runProgram(pdftoppm, ["-png", "-r", String(dpi), pdfPath, join(outDir, stem)]);
  const pages = (await readdir(outDir)).filter(
    (name) => name.startsWith(`${stem}-`) && name.endsWith(".png"),
  );
  return pages.sort().map((name) => join(outDir, name));
}
