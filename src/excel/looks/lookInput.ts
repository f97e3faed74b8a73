import type { Rect } from "../cells/address";
import type { Planning, SheetPlan } from "../write/sheetPlan";

/** What the steps of a sheet's look are made from. */
export interface LookInput {
  readonly plan: SheetPlan;
  readonly planning: Planning;
  /** Areas that the last run wrote, where they are now. */
  readonly oldAreas: readonly Rect[];
}
