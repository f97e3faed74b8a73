import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkbook, saveXlsx } from "../../../host/engine";
import { convertToPdf } from "../../../tools/libreoffice/convertToPdf";

interface Activity {
  readonly activity: string;
  readonly product: string;
  readonly deadline: string;
  readonly budget: string;
}
interface Item {
  readonly no: string;
  readonly objective: string;
  readonly task: string;
  readonly leadUnit: string;
  readonly coopUnits: string;
  readonly activities: readonly Activity[];
}
export interface Appendix {
  readonly title: string;
  readonly columns: readonly string[];
  readonly sections: readonly {
    readonly no: string;
    readonly name: string;
    readonly items: readonly Item[];
  }[];
}

export interface Print {
  readonly orientation: "landscape" | "portrait";
  /** Repeats the head on each page. */
  readonly repeatsHead: boolean;
  /** Fills the head with grey. */
  readonly shadedHead: boolean;
}

/** The sample's appendix; test/fixtures/nghe-an-2023 says where it is from. */
export const SAMPLE_APPENDIX = join(__dirname, "../../fixtures/nghe-an-2023/appendix.json");

const WIDTHS = [5, 26, 22, 30, 14, 14, 16, 14, 12];
/** Letters that go into a unit of a column's width, and the height of a line, as LibreOffice prints Times 11. */
const LETTERS = 0.95;
const LINE = 15;

/**
 * Lays the sample's appendix out in a sheet, with cells merged over an item's activities and over a section's
 * row, and prints it. Null where LibreOffice isn't installed.
 */
export async function printAppendix(folder: string, print: Print): Promise<string | null> {
  const appendix = JSON.parse(readFileSync(SAMPLE_APPENDIX, "utf8")) as Appendix;
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Phụ lục");
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const put = (row: number, column: number, text: string) => {
    const cell = sheet.getCell(row, column);
    cell.value = text;
    cell.font = { name: "Liberation Serif", size: 11 };
    cell.alignment = { wrapText: true, vertical: "middle" };
  };
  put(1, 1, appendix.title);
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  const head = appendix.columns;
  head.forEach((text, index) => put(3, index + 1, text));
  let row = 4;
  for (const section of appendix.sections) {
    put(row, 1, section.no);
    put(row, 2, section.name);
    sheet.mergeCells(row, 2, row, WIDTHS.length);
    row++;
    for (const item of section.items) row = putItem(item, row);
  }
  function putItem(item: Item, top: number): number {
    const shared = [
      [1, item.no],
      [2, item.objective],
      [3, item.task],
      [6, item.leadUnit],
      [7, item.coopUnits],
    ] as const;
    const bottom = top + item.activities.length - 1;
    for (const [column, text] of shared) {
      put(top, column, text);
      if (bottom > top) sheet.mergeCells(top, column, bottom, column);
    }
    const tallest = Math.max(...shared.map(([column, text]) => linesOf(text, column)));
    item.activities.forEach((activity, index) => {
      put(top + index, 4, activity.activity);
      put(top + index, 5, activity.product);
      put(top + index, 8, activity.deadline);
      put(top + index, 9, activity.budget);
      const own = Math.max(
        linesOf(activity.activity, 4),
        linesOf(activity.product, 5),
        linesOf(activity.deadline, 8),
      );
      sheet.getRow(top + index).height =
        LINE * Math.max(own, Math.ceil(tallest / item.activities.length)) + 4;
    });
    return bottom + 1;
  }
  for (let line = 3; line < row; line++)
    for (let column = 1; column <= WIDTHS.length; column++) {
      const cell = sheet.getCell(line, column);
      const side = { style: "thin" } as const;
      cell.border = { top: side, bottom: side, left: side, right: side };
      if (line === 3 && print.shadedHead)
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9D9D9" } };
    }
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(print.repeatsHead ? { printTitlesRow: "3:3" } : {}),
  });
  Object.assign(sheet.headerFooter, { oddFooter: "&C&P" });
  const xlsx = join(folder, "appendix.xlsx");
  await writeFile(xlsx, await saveXlsx(workbook));
  return convertToPdf(xlsx, folder);
}

function linesOf(text: string, column: number): number {
  const letters = (WIDTHS[column - 1] ?? 10) * LETTERS;
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
