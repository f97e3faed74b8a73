import { ValueType } from "@cj-tech-master/excelts";
import type { Cell } from "@cj-tech-master/excelts";
import type { CellLike, FormulaResultLike } from "@cj-tech-master/excelts/formula";
import type { TableArea } from "./tables";

/**
 * A formula cell as the engine sees it: its text made ready for calculation. While it isn't in the batch being
 * calculated it shows as the value that it has so far.
 */
export class FormulaCell implements CellLike {
  readonly model: CellLike["model"];
  isInBatch = true;
  isComputed = false;
  private computed: FormulaResultLike;

  /**
   * @param text what the cell holds
   * @param formula the text made ready for calculation
   * @param sheet the sheet's name in small letters
   * @param table the table that the cell stands in
   */
  constructor(
    readonly source: Cell,
    readonly text: string,
    readonly formula: string,
    readonly sheet: string,
    readonly table: TableArea | undefined,
  ) {
    const { shareType, ref, isDynamicArray } = source.model;
    // A shared formula is translated already; only array formulas keep their range.
    this.model = shareType === "array" ? { shareType, ref, isDynamicArray, formula } : { formula };
  }

  get type(): number {
    if (this.isInBatch) return ValueType.Formula;
    return this.computed === undefined ? ValueType.Null : ValueType.String;
  }
  get isArray(): boolean {
    return this.model.shareType === "array";
  }
  get isInTable(): boolean {
    return this.table !== undefined;
  }
  get row(): number {
    return this.source.row;
  }
  get col(): number {
    return this.source.col;
  }
  get value(): unknown {
    return this.computed;
  }
  set value(value: unknown) {
    this.result = value as FormulaResultLike;
  }

  /** Whether both calculate the same, as long as the tables, names and sheets that they read stay as they are. */
  isSameAs(other: FormulaCell): boolean {
    return this.formula === other.formula && !this.isArray && !other.isArray;
  }
  /** Takes over what an earlier calculation gave for the same formula. */
  takeResult(earlier: FormulaCell): void {
    this.computed = earlier.computed;
    this.isComputed = earlier.isComputed;
  }

  /** The engine keeps an earlier result where it knows no function; so it must not see one. */
  get result(): FormulaResultLike {
    return undefined;
  }
  set result(result: FormulaResultLike) {
    this.computed = result;
    this.isComputed = true;
  }
}
