import type { CellLook } from "../../host/view/cellView";
import { OUR_BREAK } from "./unwrappedText";

/** The grid's fonts behind a cell's own, where that isn't installed. */
const OTHERWISE = '"Helvetica Neue", Helvetica, Arial, sans-serif';
const canvas = document.createElement("canvas").getContext("2d");

/**
 * A text with its line breaks put in: the grid would break Vietnamese words wherever a letter has an accent.
 * @param width in pixels
 */
export function wrappedText(text: string, width: number, look: CellLook): string {
  if (canvas === null || width <= 0) return text;
  canvas.font = `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${Math.ceil(look.size)}pt "${look.font}", ${OTHERWISE}`;
  const fits = (line: string): boolean => canvas.measureText(line).width <= width;
  return text
    .split("\n")
    .map((paragraph) => wrappedParagraph(paragraph, fits).join(OUR_BREAK))
    .join("\n");
}

function wrappedParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
