import { findProgram, runProgram } from "../../tools/libreoffice/soffice";

/** A word on a page of a PDF, in points from the page's top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of each page. Clipped text is among them, at the place where it would stand. */
export async function pdfWords(pdf: string): Promise<readonly (readonly PdfWord[])[]> {
  const xml = await runProgram(findProgram("pdftotext") ?? "pdftotext", ["-bbox", pdf, "-"]);
  return xml.split("<page ").slice(1).map(wordsOf);
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

function wordsOf(page: string): readonly PdfWord[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text: unescaped(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"' } as const;

/** The text that XML stands for. @example unescaped("&gt; 95%") // "> 95%" */
export function unescaped(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]).normalize("NFC");
}

/** Single letters overlap in kerning where two fonts meet within a word. */
const LEAST_WIDTH = 4;

/** Pairs of words of which one lies over the other by more than a third: a text that left its cell. */
export function overlaps(words: readonly PdfWord[]): string[] {
  const wide = words.filter(({ left, right }) => right - left >= LEAST_WIDTH);
  const sorted = wide.sort((a, b) => a.top - b.top);
  const found: string[] = [];
  sorted.forEach((word, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.top >= word.bottom) break;
      if (shared(word, other) > Math.min(areaOf(word), areaOf(other)) / 3)
        found.push(`${word.text} / ${other.text}`);
    }
  });
  return found;
}

function shared(a: PdfWord, b: PdfWord): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function areaOf({ left, top, right, bottom }: PdfWord): number {
  return (right - left) * (bottom - top);
}
