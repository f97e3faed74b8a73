import type { ReportParagraph, ReportPiece, ReportTable, ReportTableRow } from "../../report/reportPiece";
import { PALETTE } from "../palette";
import type { ConditionalFormatSpec, RangeFormat } from "../spec";
import { NO_ROOM } from "./reportBreaks";
import { BODY_SIZE, FIRST_COLUMN, type ReportPage } from "./reportPage";

const BLACK = "#000000";
/** Air under paragraphs: at least 6 points between them (Nghị định 30/2020/NĐ-CP). */
const PARAGRAPH_GAP = 7;
const TABLE_SIZE = 12;
const TABLE_GAP = 4;

const PARAGRAPH_FORMATS: Readonly<Record<ReportParagraph["style"], Omit<RangeFormat, "range">>> = {
  body: { align: "justify" },
  notice: { align: "center", bold: true, color: PALETTE.warningText },
  note: { align: "justify", italic: true },
  placeholder: { align: "justify" },
  subheading: { align: "left", bold: true },
};
/** What people write is longer than the hint they find: room for some lines. */
const PLACEHOLDER_LINES = "\n";

/** Puts a report's pieces on the page; gives the marks of the paragraphs that people still have to write. */
export function addPieces(
  page: ReportPage,
  pieces: readonly ReportPiece[],
): readonly ConditionalFormatSpec[] {
  const marks: ConditionalFormatSpec[] = [];
  const add = (piece: ReportPiece | undefined): void => {
    if (piece?.kind === "heading") addHeading(page, piece.text);
    else if (piece?.kind === "table") addTable(page, piece.table);
    else if (piece) marks.push(...addParagraph(page, piece));
  };
  for (let index = 0; index < pieces.length; index += 1) {
    const last = endOfGroup(pieces, index);
    if (last > index || pieces[index]?.kind === "table")
      page.together(() => pieces.slice(index, last + 1).forEach(add));
    else add(pieces[index]);
    index = last;
  }
  return marks;
}

/** Headings stay with what follows them. @returns the index of the last piece that belongs to the one at `first` */
function endOfGroup(pieces: readonly ReportPiece[], first: number): number {
  const after = pieces.findIndex((piece, index) => index >= first && !leads(piece));
  return after < 0 ? pieces.length - 1 : after;
}

function leads(piece: ReportPiece): boolean {
  return piece.kind === "heading" || (piece.kind === "paragraph" && piece.style === "subheading");
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

function addTable(page: ReportPage, { columns, rows }: ReportTable): void {
  const place = (
    { cells, measures }: Pick<ReportTableRow, "cells" | "measures">,
    style: Omit<RangeFormat, "range">,
    heading: boolean,
  ): void => {
    page.row(
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
      }),
      TABLE_GAP,
    );
  };
  place(
    { cells: columns.map((column) => column.heading) },
    { bold: true, fill: PALETTE.subHeadingFill },
    true,
  );
  for (const row of rows) place(row, row.bold ? { bold: true } : {}, false);
  page.space(BODY_SIZE / 2);
}
