import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from "docx";
import { blocksOf, type WordBlock } from "./wordBlocks";

/** Twentieths of a point in a millimetre. */
const MM = 1440 / 25.4;
/** Of Nghị định 30/2020/NĐ-CP, annex I. */
const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM } as const;
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) } as const;
/** Half points. */
const BODY_SIZE = 26;
const TABLE_SIZE = 24;
const FONT = "Times New Roman";
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = {
  ...{ top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  ...{ insideHorizontal: NO_LINE, insideVertical: NO_LINE },
} as const;

/** A report as its sheets show it, row by row. */
export interface WordReport {
  readonly body: readonly (readonly string[])[];
  /** The annex lies on its side. */
  readonly annex: readonly (readonly string[])[] | null;
}

/** The same report as a Word document. @example await wordDocument({ body: rows, annex: null }) // a Blob of .docx */
export function wordDocument({ body, annex }: WordReport): Promise<Blob> {
  const sections = [section(body, false), ...(annex === null ? [] : [section(annex, true)])];
  const styles = { default: { document: { run: { font: FONT, size: BODY_SIZE } } } };
  return Packer.toBlob(new Document({ styles, sections }));
}

function section(rows: readonly (readonly string[])[], onItsSide: boolean): ISectionOptions {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY_SIZE })],
  });
  const orientation = onItsSide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      titlePage: true,
      page: { size: { ...A4, orientation }, margin: MARGIN, pageNumbers: { start: 1 } },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
    children: blocksOf(rows, onItsSide).map(elementOf),
  };
}

function elementOf(block: WordBlock): Paragraph | Table {
  if (block.kind === "paragraph") return paragraph(block.text, block);
  const { rows, kind } = block;
  const lined = kind === "table";
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(lined ? {} : { borders: NO_LINES }),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: lined && row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: block.widths[column] ?? 10, type: WidthType.PERCENTAGE },
                children: [cellParagraph(text, lined, row === 0, column)],
              }),
          ),
        }),
    ),
  });
}

function cellParagraph(text: string, lined: boolean, isHead: boolean, column: number): Paragraph {
  const centred = !lined || isHead || column !== 1;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: runs(text, { size: TABLE_SIZE, bold: lined ? isHead : text === text.toLocaleUpperCase("vi") }),
  });
}

function paragraph(
  text: string,
  { bold, centred }: { readonly bold: boolean; readonly centred: boolean },
): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    ...(centred || bold ? {} : { indent: { firstLine: Math.round(10 * MM) } }),
    children: runs(text, { size: BODY_SIZE, bold }),
  });
}

/** A line break of a cell is one here too. */
function runs(text: string, look: { readonly size: number; readonly bold: boolean }): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
}
