import { SheetObject } from "../sheetObject";
import type { ConditionalFormat } from "./conditionalFormat";

/** Something that belongs to one conditional format. */
export abstract class ConditionalPart extends SheetObject {
  constructor(readonly owner: ConditionalFormat) {
    super(owner.sheet);
  }

  override assertAlive(): void {
    this.owner.assertAlive();
  }
}
