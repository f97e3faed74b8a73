import { invalidArgument, invalidOperation } from "../errors";
import { COLLECTION_METHODS, describeApi, HostCollection, WORKBOOK_TARGET } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { flagArgument } from "./arguments";
import { EVENTS } from "./eventTypes";
import { checkSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";
import type { Workbook } from "./workbook";
import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends HostCollection<Worksheet> {
  static readonly api: Api = describeApi<WorksheetCollection>("WorksheetCollection", {
    methods: ["add", "getActiveWorksheet", "getFirst", "getLast", ...COLLECTION_METHODS],
    events: {
      DataChangedEvent: EVENTS.changed,
      SelectionChangedEvent: EVENTS.selectionChanged,
      ActivatedEvent: EVENTS.activated,
      DeactivatedEvent: EVENTS.deactivated,
      AddedEvent: EVENTS.added,
      DeletedEvent: EVENTS.deleted,
    },
  });
  readonly api = WorksheetCollection.api;
  private readonly sheets = new WeakMap<SheetModel, Worksheet>();

  constructor(readonly workbook: Workbook) {
    super();
  }

  /** The API object of a sheet of the model. */
  of(model: SheetModel): Worksheet {
    const known = this.sheets.get(model);
    if (known !== undefined) return known;
    const sheet = new Worksheet(this.workbook, model);
    this.sheets.set(model, sheet);
    return sheet;
  }

  list(): readonly Worksheet[] {
    return this.workbook.session.model.worksheets.map((model) => this.of(model));
  }

  protected find(key: string): Worksheet | null {
    const wanted = key.toLowerCase();
    return this.list().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  byName(name: string): Worksheet | null {
    return this.find(name);
  }

  override getCount(visibleOnly?: unknown): number {
    return this.shown(flagArgument(visibleOnly, false)).length;
  }

  /** A new sheet behind the others; it isn't activated. */
  add(name?: unknown): Worksheet {
    this.workbook.assertStructureFree();
    const taken = this.list().map((sheet) => sheet.name);
    const wanted = name === undefined || name === null ? freeName(taken) : checkSheetName(name, taken);
    const sheet = this.of(this.workbook.session.model.addWorksheet(wanted));
    this.workbook.session.touch();
    this.raise(EVENTS.added, sheet.id);
    return sheet;
  }

  getActiveWorksheet(): Worksheet {
    return this.workbook.activeSheet();
  }
  getFirst(visibleOnly?: unknown): Worksheet {
    return this.shown(flagArgument(visibleOnly, false))[0] ?? this.workbook.activeSheet();
  }
  getLast(visibleOnly?: unknown): Worksheet {
    return this.shown(flagArgument(visibleOnly, false)).at(-1) ?? this.workbook.activeSheet();
  }

  neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const all = this.list();
    for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step) {
      const next = all[at];
      if (next !== undefined && (!visibleOnly || next.visibility === "Visible")) return next;
    }
    return null;
  }

  /** Puts a sheet at another place; the others close up. */
  move(sheet: Worksheet, position: number): void {
    const others = this.list().filter((other) => other !== sheet);
    if (position < 0 || position > others.length) throw invalidArgument();
    const order = [...others.slice(0, position), sheet, ...others.slice(position)];
    for (const [index, item] of order.entries()) item.model.orderNo = index;
    // The model finds the owner of a sheet's own names by its position.
    this.workbook.nameBook.publish();
    this.workbook.session.touch();
  }

  /** A workbook keeps at least one visible sheet. */
  assertAnotherVisible(sheet: Worksheet): void {
    if (!this.list().some((other) => other !== sheet && other.visibility === "Visible")) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
  }

  /**
   * Deletes a sheet with everything on it; references to it become #REF!.
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
   */
  remove(sheet: Worksheet): void {
    this.workbook.assertStructureFree();
    if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden sheet can't be deleted.");
    this.assertAnotherVisible(sheet);
    const { id } = sheet;
    this.workbook.removeSheet(sheet);
    this.raise(EVENTS.deleted, id);
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return visibleOnly ? this.list().filter((sheet) => sheet.visibility === "Visible") : this.list();
  }

  private raise(type: number, worksheetId: string): void {
    this.workbook.session.events.raise(type, WORKBOOK_TARGET, { worksheetId, source: "Local" });
  }
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (used.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
