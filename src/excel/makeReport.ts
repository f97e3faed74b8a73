import type { ReportRequest } from "../workbook/reports/reportRequest";
import { ReportRefusedError } from "../workbook/reports/reportRefused";
import { reportSpec } from "../workbook/reports/reportSpec";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetId, WorkbookSpec } from "../workbook/spec";
import { NotOurWorkbookError, ReportNotMadeError } from "./errors";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface ReportOptions extends UpdateOptions {
  /** The local day and time for the journal. */
  readonly at: string;
}

export interface MadeReport extends UpdateReport {
  readonly sheet: SheetId;
}

/**
 * Makes the sheet of a periodic report in the open workbook, or makes it again: numbers and lists are refreshed, what
 * people wrote stays.
 * @throws NotOurWorkbookError where the workbook has no plan; ReportNotMadeError; any other WorkbookError.
 * @example await makeReport({ kind: "q1", unit: "Văn phòng Sở" }, { at: "15/03/2023 08:00" })
 */
export async function makeReport(
  request: ReportRequest,
  { at, ...options }: ReportOptions,
): Promise<MadeReport> {
  let sheet: SheetId | null = null;
  const report = await updateWorkbook((snapshot) => {
    const spec = specOf(snapshot, request, at);
    sheet = spec.sheets[0]?.id ?? null;
    return spec;
  }, options);
  if (sheet === null) throw new NotOurWorkbookError();
  return { ...report, sheet };
}

function specOf(snapshot: WorkbookSnapshot, request: ReportRequest, at: string): WorkbookSpec {
  try {
    const spec = reportSpec(snapshot, request, at);
    if (spec !== null) return spec;
  } catch (error) {
    if (error instanceof ReportRefusedError) throw new ReportNotMadeError(error);
    throw error;
  }
  throw new NotOurWorkbookError();
}
