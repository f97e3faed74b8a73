import { deflateSync } from "node:zlib";
import { madePdf } from "./madePdf";
import type { MadePage } from "./madePdf";

const HEAD = ["TT", "Nhiem vu", "Don vi chu tri", "Thoi han"];
const WIDTHS = [40, 240, 120, 100];
const ROW = 24;
const TOP = 760;

/** A small plan's table, ruled with lines and thin bars, on pages of ten rows; letters of a standard font. */
export function ruledPdf(rows: number, isCompressed: boolean): Uint8Array {
  const pages: MadePage[] = [];
  for (let from = 0; from < rows; from += 10) {
    const numbers = Array.from({ length: Math.min(10, rows - from) }, (_, at) => from + at + 1);
    const body = numbers.map((no) => [
      `${no}`,
      `Ra soat van ban so ${no}`,
      "So Noi vu",
      `Quy I/${2020 + no}`,
    ]);
    pages.push(pageOf(drawn([HEAD, ...body]), isCompressed));
  }
  return madePdf(pages);
}

export function drawn(rows: readonly (readonly string[])[]): string {
  const right = 50 + WIDTHS.reduce((sum, width) => sum + width, 0);
  const bottom = TOP - rows.length * ROW;
  const parts = ["q 0.5 w"];
  for (let line = 0; line <= rows.length; line++)
    parts.push(`50 ${TOP - line * ROW} m ${right} ${TOP - line * ROW} l S`);
  let x = 50;
  for (const width of [0, ...WIDTHS]) parts.push(`${(x += width)} ${bottom} 0.5 ${TOP - bottom} re f`);
  parts.push("Q");
  rows.forEach((row, line) => {
    let left = 53;
    row.forEach((text, column) => {
      parts.push(
        `BT /F1 10 Tf 1 0 0 1 ${left} ${TOP - line * ROW - 16} Tm [(${text.slice(0, 3)}) -20 (${text.slice(3)})] TJ ET`,
      );
      left += WIDTHS[column] ?? 0;
    });
  });
  return parts.join("\n");
}

function pageOf(content: string, isCompressed: boolean): MadePage {
  if (!isCompressed) return { content };
  return {
    content: deflateSync(Buffer.from(content, "latin1")).toString("latin1"),
    filter: "/Filter /FlateDecode",
  };
}
