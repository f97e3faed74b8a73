import {
  AlignmentType,
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from "docx";
import type { WordBlock, WordTable } from "./wordBlocks";
import { centredRule, lengthOf, paragraph, SIZES } from "./wordStyle";

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = {
  ...{ top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  ...{ insideHorizontal: NO_LINE, insideVertical: NO_LINE },
} as const;
const HEADING_FILL = "DDEBF7";
/** The country's name stands on one line. */
const LEFT_SHARE = 0.4;
/** Air of a cell left and right of its text, in twentieths of a point. */
const CELL_AIR = 60;
const MARGINS = { left: CELL_AIR, right: CELL_AIR, marginUnitType: WidthType.DXA } as const;

/** Agencies and number on the left; country, motto, place and date on the right (Nghị định 30/2020/NĐ-CP, annex I). */
export function headTable({ left, right }: Extract<WordBlock, { kind: "head" }>, width: number): Table {
  const [leftWidth, rightWidth] = [width * LEFT_SHARE, width * (1 - LEFT_SHARE)];
  const center = AlignmentType.CENTER;
  const [superior = "", agency = "", number = "", ...about] = left;
  const [country = "", motto = "", ...date] = right;
  const agencies = [
    ...(superior === "" ? [] : [paragraph(superior, { size: SIZES.table, align: center })]),
    paragraph(agency, { size: SIZES.table, bold: true, align: center }),
    centredRule(leftWidth / 3, leftWidth - 2 * CELL_AIR),
    paragraph(number, { align: center }),
    ...about.map((text) => paragraph(text, { size: SIZES.table, align: center })),
  ];
  const nation = [
    paragraph(country, { size: SIZES.table, bold: true, align: center }),
    paragraph(motto, { bold: true, align: center }),
    centredRule(lengthOf(motto, SIZES.body, true), rightWidth - 2 * CELL_AIR),
    ...date.map((text) => paragraph(text, { italic: true, align: center })),
  ];
  return sides([agencies, nation], [leftWidth, rightWidth]);
}

/** Nơi nhận on the left, the signer's title and name on the right with room for the signature; never cut. */
export function signatureTable(
  { recipients, title, signer }: Extract<WordBlock, { kind: "signature" }>,
  width: number,
): Table {
  const center = AlignmentType.CENTER;
  const [heading = "", ...list] = recipients;
  const left = [
    paragraph(heading, { size: SIZES.table, bold: true, italic: true }),
    ...list.map((text) => paragraph(text, { size: SIZES.small })),
  ];
  const right = [
    paragraph(title, { bold: true, align: center }),
    ...Array.from({ length: 4 }, () => paragraph("", {})),
    paragraph(signer, { bold: true, align: center }),
  ];
  return sides([left, right], [width / 2, width / 2]);
}

function sides(cells: readonly Paragraph[][], widths: readonly number[]): Table {
  return new Table({
    borders: NO_LINES,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(Math.round),
    width: { size: Math.round(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({ children, margins: MARGINS, borders: NO_LINES, width: widthOf(widths[at] ?? 0) }),
        ),
      }),
    ],
  });
}

/** A table with lines: its heading row comes again on every page, and no row is cut. */
export function linedTable({ rows, columns }: WordTable, width: number): Table {
  const widths = columns.map((column) => Math.round(column.width * width));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    rows: rows.map(
      ({ cells, bold }, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row === 0,
          children: cells.map((text, at) => linedCell(text, row === 0, bold, columns[at]?.align, widths[at])),
        }),
    ),
  });
}

function linedCell(
  text: string,
  isHead: boolean,
  bold: boolean,
  align: "left" | "center" = "center",
  width = 0,
): TableCell {
  const alignment = isHead || align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: widthOf(width),
    margins: { ...MARGINS, top: 40, bottom: 40 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: HEADING_FILL, color: "auto" } } : {}),
    children: [paragraph(text, { size: SIZES.table, bold, align: alignment })],
  });
}

function widthOf(size: number) {
  return { size: Math.round(size), type: WidthType.DXA } as const;
}
