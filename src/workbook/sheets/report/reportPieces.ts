import type { ReportParagraph, ReportPiece, ReportTable, ReportTableRow } from "../../../report/reportPiece";
import { PALETTE } from "../../palette";
import type { ConditionalFormatSpec, RangeFormat } from "../../spec";
import { fitsOnPage, NO_ROOM } from "./reportBreaks";
import { BODY_SIZE, FIRST_COLUMN, type PlacedText, type ReportPage } from "./reportPage";

const BLACK = "#000000";
/** Air under paragraphs: at least 6 points between them (Nghị định 30/2020/NĐ-CP). */
const PARAGRAPH_GAP = 7;
const TABLE_SIZE = 12;
const TABLE_GAP = 4;
/** Room for the headings that lead to a table, in points. */
const LEAD_ROOM = 60;

const PARAGRAPH_FORMATS: Readonly<Record<ReportParagraph["style"], Omit<RangeFormat, "range">>> = {
  body: { align: "justify" },
  notice: { align: "center", bold: true, color: PALETTE.warningText },
  note: { align: "justify", italic: true },
  placeholder: { align: "justify" },
  subheading: { align: "left", bold: true },
};
/** What people write is longer than the hint they find, or than what they wrote before: room for some lines. */
const PLACEHOLDER_LINES = "\n\n";

/** Puts a report's pieces on the page; gives the marks of the paragraphs that people still have to write. */
export function addPieces(
  page: ReportPage,
  pieces: readonly ReportPiece[],
): readonly ConditionalFormatSpec[] {
  const marks: ConditionalFormatSpec[] = [];
  const add = (piece: ReportPiece): void => {
    if (piece.kind === "heading") addHeading(page, piece.text);
    else if (piece.kind === "table") for (const row of tableRows(piece.table)) page.row(row, TABLE_GAP);
    else marks.push(...addParagraph(page, piece));
  };
  for (let index = 0; index < pieces.length; index += 1) {
    const last = endOfGroup(pieces, index);
    const group = pieces.slice(index, last + 1);
    const final = group.at(-1);
    if (final?.kind === "table") addTable(page, final.table, () => group.slice(0, -1).forEach(add));
    else page.together(() => group.forEach(add));
    index = last;
  }
  return marks;
}

/** Headings stay with what follows them. @returns the index of the last piece that belongs to the one at `first` */
function endOfGroup(pieces: readonly ReportPiece[], first: number): number {
  const after = pieces.findIndex((piece, index) => index >= first && !leads(piece, pieces[index + 1]));
  return after < 0 ? pieces.length - 1 : after;
}

function leads(piece: ReportPiece, next: ReportPiece | undefined): boolean {
  if (piece.kind !== "paragraph") return piece.kind === "heading";
  return piece.style === "subheading" || (piece.style === "body" && next?.kind === "table");
}

function addHeading(page: ReportPage, text: string): void {
  const format = { bold: true, align: "left" } as const;
  page.row([{ from: FIRST_COLUMN, to: page.columns.last, cell: text, measure: text, format }], PARAGRAPH_GAP);
}

function addParagraph(
  page: ReportPage,
  { content, owner, style, slot }: ReportParagraph,
): ConditionalFormatSpec[] {
  if (content.measure === "") {
    page.space(NO_ROOM);
    return [];
  }
  const waiting = style === "placeholder";
  const row = page.row(
    [
      {
        from: FIRST_COLUMN,
        to: page.columns.last,
        cell: content.cell,
        measure: content.measure + (waiting ? PLACEHOLDER_LINES : ""),
        owner,
        ...(slot === undefined ? {} : { kept: { slot, text: content.measure } }),
        format: PARAGRAPH_FORMATS[style],
      },
    ],
    PARAGRAPH_GAP,
  );
  if (!waiting) return [];
  const range = `${FIRST_COLUMN}${row}:${page.columns.last}${row}`;
  return [
    {
      kind: "formula",
      range,
      formula: `=OR($${FIRST_COLUMN}$${row}="",LEFT($${FIRST_COLUMN}$${row},1)="[")`,
      fill: PALETTE.input,
      color: PALETTE.muted,
    },
  ];
}

/** Tables of so few rows are never cut. */
const SHORT_TABLE = 6;
/** Rows that stay with a table's heading row at least. */
const FIRST_ROWS = 2;

/**
 * A table stays on one page where it can. A longer one begins with what leads to it and its first rows, and its
 * heading row comes again on each page: Excel repeats only one row in a whole sheet.
 */
function addTable(page: ReportPage, table: ReportTable, addBefore: () => void): void {
  const [heading = [], ...rows] = tableRows(table);
  const place = (row: readonly PlacedText[]): number => page.row(row, TABLE_GAP);
  const whole = [heading, ...rows].reduce((sum, row) => sum + page.heightOf(row, TABLE_GAP), LEAD_ROOM);
  const isShort = rows.length <= SHORT_TABLE && fitsOnPage(whole);
  page.together(() => {
    addBefore();
    place(heading);
    rows.slice(0, isShort ? rows.length : FIRST_ROWS).forEach(place);
  });
  const others = isShort ? [] : rows.slice(FIRST_ROWS);
  others.forEach((row, index) => {
    // The last row, often the total, never stands alone on a page.
    const next = index === others.length - 2 ? (others[index + 1] ?? []) : [];
    const needed = page.heightOf(row, TABLE_GAP) + (next.length > 0 ? page.heightOf(next, TABLE_GAP) : 0);
    if (page.breakBefore(needed)) place(heading);
    place(row);
  });
  page.space(BODY_SIZE / 2);
}

/** The heading row and all others, as they are put on the page. */
function tableRows({ columns, rows }: ReportTable): readonly (readonly PlacedText[])[] {
  const lineOf = (
    { cells, measures }: Pick<ReportTableRow, "cells" | "measures">,
    style: Omit<RangeFormat, "range">,
    heading: boolean,
  ): readonly PlacedText[] =>
    columns.map((column, index) => {
      const cell = cells[index] ?? null;
      return {
        from: column.from,
        to: column.to,
        cell,
        measure: measures?.[index] ?? (typeof cell === "string" ? cell : ""),
        format: {
          fontSize: TABLE_SIZE,
          align: heading ? "center" : column.align,
          ...(!heading && column.align === "left" ? { indent: 1 } : {}),
          valign: "center",
          border: "all",
          borderColor: BLACK,
          ...(heading || column.numberFormat === undefined ? {} : { numberFormat: column.numberFormat }),
          ...style,
        },
      };
    });
  const headings = { cells: columns.map((column) => column.heading) };
  return [
    lineOf(headings, { bold: true, fill: PALETTE.subHeadingFill }, true),
    ...rows.map((row) => lineOf(row, row.bold ? { bold: true } : {}, false)),
  ];
}
