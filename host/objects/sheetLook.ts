import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area";
import { existingCells } from "./usedCells";

export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function visibilityOf(model: SheetModel): Visibility {
  return VISIBILITIES.find((visibility) => STATES[visibility] === model.state) ?? "Visible";
}

export function setVisibility(model: SheetModel, visibility: Visibility): void {
  model.state = STATES[visibility];
}

const COLOR = /^#([0-9A-F]{6})$/i;

/** "#RRGGBB", or "" for none. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member */
export function tabColorOf(model: SheetModel): string {
  const argb = model.properties?.tabColor?.argb;
  return argb === undefined ? "" : `#${argb.slice(-6).toUpperCase()}`;
}

export function setTabColor(model: SheetModel, color: string): void {
  if (color === "") {
    delete model.properties.tabColor;
    return;
  }
  const digits = COLOR.exec(color)?.[1];
  if (digits === undefined) throw invalidArgument();
  model.properties.tabColor = { argb: `FF${digits.toUpperCase()}` };
}

type ViewFlag = "showGridLines" | "showRowColHeaders";

/** The sheet's window; a file may have none, whatever the model's type says. */
export function viewOf(model: SheetModel): SheetModel["views"][number] | undefined {
  const views: SheetModel["views"] | undefined = model.views;
  return views?.[0];
}

export function viewFlag(model: SheetModel, flag: ViewFlag): boolean {
  return viewOf(model)?.[flag] !== false;
}

export function setViewFlag(model: SheetModel, flag: ViewFlag, shown: boolean): void {
  model.views = [{ ...viewOf(model), [flag]: shown }];
}

export type StylePart = "numFmt" | "font" | "alignment" | "border" | "fill" | "protection";

/** Formats whole columns or rows: future cells by the column's or row's own style, present cells one by one. */
export function formatWhole(model: SheetModel, area: Area, part: StylePart, value: unknown): void {
  for (const cell of existingCells(model, area)) Reflect.set(cell, part, value);
  if (isEntireColumns(area)) {
    for (let c = 0; c < area.columns && !isEntireRows(area); c++) {
      Reflect.set(model.getColumn(area.column + c + 1), part, value);
    }
  } else {
    for (let r = 0; r < area.rows; r++) Reflect.set(model.getRow(area.row + r + 1), part, value);
  }
}

export function clearWholeFormats(model: SheetModel, area: Area): void {
  if (isEntireColumns(area) && !isEntireRows(area)) {
    for (let c = 0; c < area.columns; c++) model.getColumn(area.column + c + 1).style = {};
  }
}
