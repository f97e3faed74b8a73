import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { IParagraphOptions } from "docx";
import * as docx from "docx";
import { fieldPlan } from "../../test/import/text/fieldPlans";
import type { MadeItem, MadeTable } from "../../test/import/text/goldenTable";
import { convertWithSoffice } from "../libreoffice/soffice";
import type { Look } from "./look";
import { isCentred, lookOf, TITLE } from "./look";

/** Twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const [SHORT, LONG] = [210, 297];
/** The numbers' column has room for one of four figures. */
const NUMBERS = twips(12);
const MARGIN = { top: twips(20), bottom: twips(20), left: twips(25), right: twips(15) };

/** Prints the plans of some seeds with LibreOffice Writer, from Word files, as plan-SEED.pdf. */
export async function printByLibreOffice(folder: string, seeds: readonly number[]): Promise<void> {
  const files = seeds.map((seed) => join(folder, `plan-${seed}.docx`));
  for (const [at, file] of files.entries()) {
    const table = fieldPlan(seeds[at] ?? 0);
    await writeFile(file, await docx.Packer.toBuffer(wordFile(table, lookOf(seeds[at] ?? 0, table))));
  }
  await convertWithSoffice(files, "pdf", folder, "vi-VN");
  await Promise.all(files.map((file) => rm(file)));
}

function wordFile(table: MadeTable, look: Look): docx.Document {
  const { CENTER } = docx.AlignmentType;
  const number = new docx.Paragraph({
    alignment: CENTER,
    children: look.pageNumbers ? [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] : [],
  });
  return new docx.Document({
    styles: { default: { document: { run: { font: look.font, size: 2 * look.size } } } },
    sections: [
      {
        properties: {
          page: {
            // the package turns a landscape page's sides itself
            size: {
              width: twips(SHORT),
              height: twips(LONG),
              orientation: look.landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: MARGIN,
          },
        },
        headers: { default: new docx.Header({ children: [number] }) },
        children: [
          new docx.Paragraph({ text: TITLE, alignment: CENTER }),
          new docx.Paragraph({ text: "PHỤ LỤC", pageBreakBefore: true }),
          wordTable(table, look),
        ],
      },
    ],
  });
}

function wordTable(table: MadeTable, look: Look): docx.Table {
  const room = twips(look.landscape ? LONG : SHORT) - MARGIN.left - MARGIN.right;
  const [numbers = 0, ...others] = look.widths.map((width) => Math.round(width * room));
  const narrower = Math.max(0, NUMBERS - numbers) / others.length;
  const widths = [Math.max(NUMBERS, numbers), ...others.map((width) => Math.round(width - narrower))];
  const headings = [look.numberHeading, ...table.columns.map(({ heading }) => heading)];
  const head = new docx.TableRow({
    tableHeader: look.headRepeats,
    cantSplit: !look.cut,
    children: headings.map((text) => cell(text, look, { centred: true, bold: true })),
  });
  const rows = table.sections.flatMap(({ no, name, items }) => [
    ...(no === "" ? [] : [titleRow(no, name, table, look)]),
    ...items.flatMap((item) => itemRows(table, item, look)),
  ]);
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: room, type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...rows],
  });
}

function titleRow(no: string, name: string, { columns }: MadeTable, look: Look): docx.TableRow {
  const title = cell(name, look, { bold: true, columnSpan: columns.length });
  return new docx.TableRow({ cantSplit: !look.cut, children: [cell(no, look), title] });
}

function itemRows({ columns }: MadeTable, item: MadeItem, look: Look): docx.TableRow[] {
  const rowSpan = item.activities.length;
  return item.activities.map((activity, at) => {
    const number = at === 0 ? [cell(item.no, look, { centred: true, rowSpan })] : [];
    const cells = columns.flatMap(({ field }) => {
      const shared = item.shared[field];
      const centred = isCentred(field);
      if (shared === undefined) return [cell(activity[field] ?? "", look, { centred })];
      return at > 0 ? [] : [cell(shared, look, { centred, rowSpan })];
    });
    return new docx.TableRow({ cantSplit: !look.cut, children: [...number, ...cells] });
  });
}

interface CellShape {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

function cell(text: string, look: Look, shape: CellShape = {}): docx.TableCell {
  const { centred = false, bold = false, rowSpan = 1, columnSpan = 1 } = shape;
  const own = look.align === "justify" ? docx.AlignmentType.JUSTIFIED : docx.AlignmentType.LEFT;
  const alignment: IParagraphOptions["alignment"] = centred ? docx.AlignmentType.CENTER : own;
  return new docx.TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: look.standing === "middle" ? docx.VerticalAlignTable.CENTER : docx.VerticalAlignTable.TOP,
    children: text
      .split("\n")
      .map((line) => new docx.Paragraph({ alignment, children: [new docx.TextRun({ text: line, bold })] })),
  });
}
