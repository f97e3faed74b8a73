import { PERIODIC_KINDS, type PeriodicKind } from "../../report/period";
import type { HeldReport } from "./heldReports";
import type { ReportKind } from "./reportRequest";

/** An issued report of an earlier period, with frozen numbers. */
export interface IssuedReport extends HeldReport {
  readonly request: { readonly kind: PeriodicKind; readonly unit: string | null };
  readonly frozenOn: NonNullable<HeldReport["frozenOn"]>;
}

/**
 * The issued report that a new one is compared with: of the same unit, the last period before it whose report is
 * frozen. Null where there is none, and for what isn't a periodic report.
 * @example earlierReport(heldReports(snapshot, catalogue), { kind: "h1", unit: null })?.sheetName // "Báo cáo quý I"
 */
export function earlierReport(
  held: readonly HeldReport[],
  { kind, unit }: { readonly kind: ReportKind; readonly unit: string | null },
): IssuedReport | null {
  const place = (each: ReportKind): number => PERIODIC_KINDS.findIndex((periodic) => periodic === each);
  const issued = held.filter(isIssued).filter(({ request }) => {
    return request.unit === unit && place(request.kind) < place(kind);
  });
  return issued.sort((a, b) => place(b.request.kind) - place(a.request.kind))[0] ?? null;
}

function isIssued(report: HeldReport): report is IssuedReport {
  const { request, frozenOn } = report;
  return frozenOn !== null && request !== null && PERIODIC_KINDS.some((kind) => kind === request.kind);
}
