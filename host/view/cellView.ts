import type { Alignment, Border, Borders, Cell, Font } from "@cj-tech-master/excelts";
import { standardFont } from "../engine";
import { displayedText } from "../objects/cells/displayedText";
import { valueTypeOf } from "../objects/cells/cellValue";
import type { ValueType } from "../objects/cells/cellValue";
import { cellFormula } from "../objects/cells/cellFormula";
import { shownColor } from "../objects/format/color";
import { lineOf } from "../objects/format/lineStyles";
import type { LineStyle, LineWeight } from "../objects/format/lineStyles";
import type { Worksheet } from "../objects/worksheet";

export interface LineView {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface CellLook {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "#RRGGBB" */
  readonly color: string;
  /** "#RRGGBB", null without a fill. */
  readonly fill: string | null;
  readonly across: "left" | "center" | "right";
  readonly down: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  readonly lines: Readonly<Record<"top" | "right" | "bottom" | "left", LineView | null>>;
}

/** A cell as a person sees it. */
export interface CellView {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** As the number format shows it. */
  readonly text: string;
  readonly kind: ValueType;
  /** As the formula bar shows it, with "="; null where somebody typed the value. */
  readonly formula: string | null;
  /** A web address, or "#Sheet!A1"; null without a link. */
  readonly link: string | null;
  readonly look: CellLook;
}

const BLACK = "#000000";

/** @param cell a cell of `sheet` that isn't hidden behind a merged area */
export function cellView(sheet: Worksheet, cell: Cell): CellView {
  const row = cell.row - 1;
  const column = cell.col - 1;
  const kind = valueTypeOf(cell);
  return {
    row,
    column,
    text: displayedText(cell),
    kind,
    formula: cellFormula(sheet, cell, row, column),
    link: linkOf(cell),
    look: lookOf(cell, kind, standardFont(sheet.model.workbook)),
  };
}

function lookOf(cell: Cell, kind: ValueType, standard: Partial<Font>): CellLook {
  const font = cell.font ?? {};
  const alignment: Partial<Alignment> = cell.alignment ?? {};
  return {
    font: font.name ?? standard.name ?? "",
    size: font.size ?? standard.size ?? 0,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined && font.underline !== false && font.underline !== "none",
    strike: font.strike === true,
    color: shownColor(font.color, BLACK),
    fill: fillOf(cell),
    across: acrossOf(alignment.horizontal, kind),
    down: alignment.vertical === "top" ? "top" : alignment.vertical === "middle" ? "middle" : "bottom",
    wrap: alignment.wrapText === true,
    lines: linesOf(cell.border ?? {}),
  };
}

/** Without an alignment of its own a cell goes by its kind: numbers right, logical values and errors centred. */
function acrossOf(horizontal: Alignment["horizontal"] | undefined, kind: ValueType): CellLook["across"] {
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal === "right") return "right";
  if (horizontal !== undefined) return "left";
  if (kind === "Double") return "right";
  return kind === "Boolean" || kind === "Error" ? "center" : "left";
}

function fillOf({ fill }: Cell): string | null {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return null;
  return shownColor(fill.fgColor, "#FFFFFF");
}

function linesOf(border: Partial<Borders>): CellLook["lines"] {
  return {
    top: lineView(border.top),
    right: lineView(border.right),
    bottom: lineView(border.bottom),
    left: lineView(border.left),
  };
}

function lineView(border: Partial<Border> | undefined): LineView | null {
  if (border?.style === undefined) return null;
  return { ...lineOf(border.style), color: shownColor(border.color, BLACK) };
}

function linkOf({ value }: Cell): string | null {
  if (typeof value !== "object" || value === null || !("hyperlink" in value)) return null;
  return value.hyperlink;
}
