import type { EmbeddedExcel } from "../host/node";
import { startExcel } from "../host/node";

export interface Measured {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly milliseconds: number;
}

/** An embedded Excel with an empty workbook; the client cleans up within a run, so that all trips are counted. */
export async function emptyExcel(): Promise<EmbeddedExcel> {
  const excel = await startExcel();
  const utility: unknown = Reflect.get(OfficeExtension, "Utility");
  if (typeof utility === "function") Reflect.set(utility, "_synchronousCleanup", true);
  return excel;
}

/** What a run sends and takes. */
export async function measure(excel: EmbeddedExcel, run: () => Promise<unknown>): Promise<Measured> {
  excel.counters.reset();
  const started = performance.now();
  await run();
  const milliseconds = performance.now() - started;
  const { roundTrips, requestBytes, responseBytes, largestRequest } = excel.counters;
  return { roundTrips, requestBytes, responseBytes, largestRequest, milliseconds };
}
