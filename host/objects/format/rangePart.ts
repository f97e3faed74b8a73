import { SheetObject } from "../sheetObject";
import type { Range } from "../range";

/** Something that belongs to a range of cells: its font, its fill, its rules. */
export abstract class RangePart extends SheetObject {
  constructor(readonly range: Range) {
    super(range.sheet);
  }

  override assertAlive(): void {
    this.range.assertAlive();
  }
}
