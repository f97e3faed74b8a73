import type { Workbook as Model, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { recalculate, recalculateAll } from "../engine";
import { EventHub } from "../protocol/events";
import { References } from "../protocol/references";
import type { Area } from "./area";
import { CustomProperties } from "./customProperties";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Selection {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Takes a workbook that shall be open in another window; null for a blank one. */
export type OpenWorkbook = (file: Uint8Array | null) => void;

/** One open workbook: the model and what Excel keeps beside it while it is open. */
export class Session {
  readonly references = new References();
  readonly events = new EventHub();
  readonly customProperties: CustomProperties;
  calculationMode: CalculationMode = "Automatic";
  selection: Selection | null = null;
  /** Told of each further workbook that an add-in opens; null for a blank one. */
  openInNewWindow: OpenWorkbook = () => undefined;
  /** Brings into the model what is kept beside it until somebody needs it there. */
  settleModel: () => void = () => undefined;
  private dirty = false;
  private readonly ids = new WeakMap<object, string>();
  private lastId = 0;

  constructor(
    readonly model: Model,
    readonly name = "Book1.xlsx",
    customProperties = new CustomProperties(),
    /** Today, for entries such as "1-2" that leave the year out. */
    readonly today: () => Date = () => new Date(),
  ) {
    this.customProperties = customProperties;
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.dirty = true;
  }

  /** Brings results up to date before they are read; costs nothing when nothing changed. */
  ensureCalculated(): void {
    if (this.calculationMode !== "Manual") this.calculate();
  }

  calculate(): void {
    this.settleModel();
    if (!this.dirty) return;
    recalculate(this.model);
    this.dirty = false;
  }

  /** Calculates all formulas, also those that nothing changed for. */
  calculateAll(): void {
    this.settleModel();
    recalculateAll(this.model);
    this.dirty = false;
  }

  /** An id for a thing of the model that stays the same while the workbook is open. */
  idOf(thing: object, make: (number: number) => string): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    const id = make(++this.lastId);
    this.ids.set(thing, id);
    return id;
  }
}
