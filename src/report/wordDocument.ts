import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import { addressee } from "../locale/vi/reminder";
import { SAMPLE_NOTICE } from "../locale/vi/scoring";
import { annexBlocksOf, blocksOf, type WordBlock } from "./wordBlocks";
import { A4, centredRule, FONT, MARGIN, MM, paragraph, SIZES } from "./wordStyle";
import { headTable, linedTable, signatureTable } from "./wordTables";

/** A report as its sheets show it, row by row. */
export interface WordReport {
  readonly body: readonly (readonly string[])[];
  /** The annex lies on its side. */
  readonly annex: readonly (readonly string[])[] | null;
}

/** The same report as a Word document. @example await wordDocument({ body: rows, annex: null }) // a Blob of .docx */
export function wordDocument({ body, annex }: WordReport): Promise<Blob> {
  const sections = [
    section(blocksOf(body), false),
    ...(annex === null ? [] : [section(annexBlocksOf(annex), true)]),
  ];
  const styles = { default: { document: { run: { font: FONT, size: SIZES.body } } } };
  return Packer.toBlob(new Document({ styles, sections }));
}

/** Pages have their number in the top margin, but the first one. */
function section(blocks: readonly WordBlock[], onItsSide: boolean): ISectionOptions {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.body })],
  });
  const orientation = onItsSide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const width = Math.round((onItsSide ? A4.height : A4.width) - MARGIN.left - MARGIN.right);
  return {
    properties: {
      titlePage: true,
      page: { size: { ...A4, orientation }, margin: MARGIN, pageNumbers: { start: 1 } },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
    children: blocks.flatMap((block) => elementsOf(block, width)),
  };
}

function elementsOf(block: WordBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "head":
      return [headTable(block, width), gap()];
    case "title":
      return [title(block)];
    case "rule":
      return [centredRule(width / 6, width), gap()];
    case "table":
      return [linedTable(block, width), gap()];
    case "signature":
      return [gap(), signatureTable(block, width)];
    default:
      return [text(block)];
  }
}

function title({ text: words, level }: WordBlock & { kind: "title" }): Paragraph {
  // "(Kèm theo …)" under an annex's name.
  const attached = level > 0 && words.startsWith("(");
  return paragraph(words, {
    size: attached ? SIZES.body : SIZES.title,
    bold: !attached && !words.startsWith(addressee),
    italic: attached,
    align: AlignmentType.CENTER,
    after: attached ? 120 : 60,
  });
}

function text({ kind, text: words }: Extract<WordBlock, { kind: "heading" | "note" | "body" }>): Paragraph {
  const after = 120;
  if (words === SAMPLE_NOTICE) return paragraph(words, { bold: true, align: AlignmentType.CENTER, after });
  if (kind === "heading") return paragraph(words, { bold: true, after, keepNext: true });
  const firstLine = Math.round(10 * MM);
  return paragraph(words, {
    italic: kind === "note",
    align: AlignmentType.JUSTIFIED,
    after,
    firstLine,
    // What leads to a table stays with it.
    keepNext: words.endsWith(":"),
  });
}

function gap(): Paragraph {
  return paragraph("", { size: 12, after: 0 });
}
