import { scoreTotals } from "../locale/vi/scoring";
import { catalogueFromSnapshot } from "./held/catalogueFromSnapshot";
import { schemeIn } from "./held/scheme";
import { NAMES } from "./layout";
import { readSettings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";

/** What comes along from a workbook into next year's. */
export interface NewYearPreview {
  readonly year: number | null;
  readonly agency: string;
  readonly units: number;
  /** Null where the workbook keeps no scheme: next year's begins with the sample. */
  readonly scheme: string | null;
  /** The year's index as a share, for comparison; null where nothing is scored yet. */
  readonly index: number | null;
}

/** @example newYearPreview(snapshot).units // 18 */
export function newYearPreview(snapshot: WorkbookSnapshot): NewYearPreview {
  const { named } = snapshot;
  const index = named[NAMES.index];
  const isScored = named[NAMES.grade] !== scoreTotals.notScored;
  return {
    year: readSettings(snapshot).year,
    agency: String(named[NAMES.agency] ?? "").trim(),
    units: catalogueFromSnapshot(snapshot)?.length ?? 0,
    scheme: schemeIn(snapshot)?.title ?? null,
    index: isScored && typeof index === "number" ? index : null,
  };
}
