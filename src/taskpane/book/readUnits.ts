import { unitList as texts } from "../../locale/vi/unitList";
import type { UnitCatalogue } from "../../plan/unit";
import { paneWorkshop } from "../reading/paneWorkshop";
import { PaneFailure } from "../services";

/** Reads the units of another file in a worker. @throws PaneFailure */
export async function readUnits(file: File, signal: AbortSignal): Promise<UnitCatalogue> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await paneWorkshop.perform({ kind: "units", bytes }, { signal });
  if (result.kind === "units") return result.units;
  const advice =
    result.kind === "failed" || result.kind === "undecided" ? result.failure.advice : texts.noUnits;
  throw new PaneFailure({ title: texts.failedTitle, advice });
}
