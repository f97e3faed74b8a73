import type { ReportRequest } from "../workbook/reports/reportRequest";
import { ReportRefusedError } from "../workbook/reports/reportRefused";
import { reportSpec } from "../workbook/reports/reportSpec";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookSpec } from "../workbook/spec";
import { NotOurWorkbookError, ReportNotMadeError } from "./errors";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface ReportOptions extends UpdateOptions {
  /** The local day and time for the journal. */
  readonly at: string;
}

/**
 * Makes the sheet of a periodic report in the open workbook, or makes it again: numbers and lists are refreshed, what
 * people wrote stays.
 * @throws NotOurWorkbookError where the workbook has no plan; ReportNotMadeError; any other WorkbookError.
 * @example await makeReport({ kind: "q1", unit: "Văn phòng Sở" }, { at: "15/03/2023 08:00" })
 */
export function makeReport(request: ReportRequest, { at, ...options }: ReportOptions): Promise<UpdateReport> {
  return updateWorkbook((snapshot) => specOf(snapshot, request, at), options);
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
