import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import { HostObject } from "../protocol/hostObject";
import { flagArgument, numberArgument, textArgument } from "./arguments";
import * as look from "./sheetLook";
import type { SheetProtection } from "./sheetProtection";

/** What a worksheet's window and tab look like: the part of Excel.Worksheet that is about no cell. */
export abstract class WorksheetView extends HostObject {
  abstract readonly model: SheetModel;
  abstract readonly protection: SheetProtection;

  get tabColor(): string {
    return look.tabColorOf(this.model);
  }
  set tabColor(value: unknown) {
    look.setTabColor(this.model, textArgument(value));
  }

  get showGridlines(): boolean {
    return look.viewFlag(this.model, "showGridLines");
  }
  set showGridlines(value: unknown) {
    look.setViewFlag(this.model, "showGridLines", flagArgument(value));
  }

  get showHeadings(): boolean {
    return look.viewFlag(this.model, "showRowColHeaders");
  }
  set showHeadings(value: unknown) {
    look.setViewFlag(this.model, "showRowColHeaders", flagArgument(value));
  }

  /** Under these names the client writes showGridlines and showHeadings. */
  set gridlines(shown: unknown) {
    this.showGridlines = shown;
  }
  set headings(shown: unknown) {
    this.showHeadings = shown;
  }

  /** In characters of the standard font. */
  get standardWidth(): number {
    return this.model.properties.defaultColWidth ?? look.STANDARD_WIDTH;
  }
  set standardWidth(value: unknown) {
    const width = numberArgument(value);
    if (width < 0 || width > 255) throw invalidArgument();
    this.protection.assertColumnsFormattable();
    this.model.properties.defaultColWidth = width;
  }

  /** In points. */
  get standardHeight(): number {
    return this.model.properties.defaultRowHeight ?? look.STANDARD_HEIGHT;
  }
}
