import { findProgram, runProgram } from "../../tools/libreoffice/soffice";
import { unescaped } from "./pdfWords";

/** A text on a page of a PDF, in points from the page's top left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Points. */
  readonly size: number;
  /** Without the letters that mark a part of a font. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** The pages of a PDF, every text with its font. A letter that a font lacks is a text of its own. */
export async function pdfTexts(pdf: string): Promise<readonly PdfPage[]> {
  const program = findProgram("pdftohtml") ?? "pdftohtml";
  const xml = await runProgram(program, ["-xml", "-stdout", "-i", "-zoom", "1", pdf]);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)" family="([^"]*)"/g)].map(
      ([, id = "", size, family = ""]) =>
        [id, { size: Number(size), family: family.replace(/^[A-Z]{6}\+/, "") }] as const,
    ),
  );
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => ({
      width: Number(/width="(\d+)"/.exec(page)?.[1]),
      height: Number(/height="(\d+)"/.exec(page)?.[1]),
      texts: [...page.matchAll(TEXT)].map(([, top, left, width, height, font = "", inner = ""]) => ({
        text: plainText(inner),
        top: Number(top),
        left: Number(left),
        right: Number(left) + Number(width),
        bottom: Number(top) + Number(height),
        size: fonts.get(font)?.size ?? 0,
        family: fonts.get(font)?.family ?? "",
        bold: inner.includes("<b>"),
        italic: inner.includes("<i>"),
      })),
    }));
}

const TEXT =
  /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">([\s\S]*?)<\/text>/g;

function plainText(inner: string): string {
  return unescaped(inner.replace(/<[^>]*>/g, ""));
}
