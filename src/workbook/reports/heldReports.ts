import { fromExcelSerial, type IsoDate } from "../../plan/calendarDate";
import type { UnitCatalogue } from "../../plan/unit";
import type { WorkbookSnapshot } from "../snapshot";
import type { SheetId } from "../spec";
import { frozenName, reportId, SELF_ANNEX_ID } from "./reportId";
import { REPORT_KINDS, type ReportRequest } from "./reportRequest";

/** A report that the workbook has a sheet for. */
export interface HeldReport {
  readonly id: SheetId;
  /** The tab's name today. */
  readonly sheetName: string;
  /** What makes it again; null where its unit is no longer in the catalogue. */
  readonly request: ReportRequest | null;
  /** The day on which its numbers were frozen; null while they are live. */
  readonly frozenOn: IsoDate | null;
}

/** The reports of a workbook, in the order of its tabs. @example heldReports(snapshot, catalogue)[0]?.sheetName */
export function heldReports(
  { sheets, named }: WorkbookSnapshot,
  catalogue: UnitCatalogue,
): readonly HeldReport[] {
  const requests = new Map(
    [null, ...reportUnits(catalogue)].flatMap((unit) =>
      REPORT_KINDS.map((kind) => [reportId(kind, unit), { kind, unit }] as const),
    ),
  );
  return sheets
    .filter(({ id }) => id.startsWith("report-") && id !== SELF_ANNEX_ID)
    .map(({ id, name }) => {
      const day = named[frozenName(id)];
      return {
        id,
        sheetName: name,
        request: requests.get(id) ?? null,
        frozenOn: typeof day === "number" ? fromExcelSerial(day) : null,
      };
    });
}

/** Whether a workbook's report is the one that a person wants. */
export function sameReport({ request }: HeldReport, wanted: ReportRequest): boolean {
  return request !== null && request.kind === wanted.kind && request.unit === wanted.unit;
}

/** The units that a report may be about, in Vietnamese order. */
export function reportUnits(catalogue: UnitCatalogue): readonly string[] {
  const names = catalogue.filter(({ kind }) => kind !== "group").map(({ name }) => name);
  return names.sort(new Intl.Collator("vi", { numeric: true }).compare);
}
