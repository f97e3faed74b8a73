import type { EmbeddedExcel } from "../../../host/node";
import { startExcel } from "../../../host/node";

/** The client's switch that makes it clean up within the run, so that counted round trips are ours alone. */
interface WithSwitch {
  _synchronousCleanup: boolean;
}

/** An embedded Excel behind Microsoft's library. */
export async function openExcel(file?: Uint8Array): Promise<EmbeddedExcel> {
  const excel = await startExcel(file === undefined ? {} : { file });
  const utility: unknown = Reflect.get(OfficeExtension, "Utility");
  if (hasSwitch(utility)) utility._synchronousCleanup = true;
  return excel;
}

function hasSwitch(value: unknown): value is WithSwitch {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}
