import * as say from "../../locale/vi/periodicReport";
import { fromExcelSerial, toWrittenVietnamese, type IsoDate } from "../../plan/calendarDate";
import { usualWindow, type DataWindow, type PeriodicKind } from "../../report/period";
import { planFigures } from "../../report/planFigures";
import { describePeriodicReport } from "../sheets/report/periodicReport";
import { criteriaRange } from "../sheets/report/reportSheet";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { SheetDescription } from "../spec";
import type { EarlierReport } from "../../report/periodicFacts";
import { collectFacts, leadCriteria } from "./collectFacts";
import { KeptTexts } from "./keptTexts";
import { earlierReport } from "./earlierReport";
import { heldReports } from "./heldReports";
import { figureName, frozenName, namePrefix } from "./reportId";
import { ReportRefusedError } from "./reportRefused";
import type { ReportOrder } from "./reportOrder";

/** The sheet of a periodic report, and what the journal says of it. */
export function periodicSpec(
  kind: PeriodicKind,
  { snapshot, check, year, unit, id, senders }: ReportOrder,
): { readonly sheets: readonly SheetDescription[]; readonly what: string } {
  const prefix = namePrefix(id);
  const windowNames = { from: `${prefix}_TuNgay`, to: `${prefix}_DenNgay` };
  const window = windowOf(snapshot, windowNames, usualWindow(kind, year));
  const leads = unit === null ? [] : leadCriteria(snapshot, check, unit);
  const facts = collectFacts({
    ...{ snapshot, check, kind, unit, year, window },
    leadRange: criteriaRange(leads.length),
    earlier: earlierOf(kind, { snapshot, check, year, unit }),
  });
  const texts = new KeptTexts(prefix, snapshot.named);
  const report = describePeriodicReport({ ...senders, id, kind, year, facts, leads, windowNames, texts });
  return { sheets: [report], what: say.journalMade(say.PERIOD_NAMES[kind], unit) };
}

/** The issued report to compare with; one that has no figures beside its page, from an older edition, is left out. */
function earlierOf(
  kind: PeriodicKind,
  { snapshot, check, year, unit }: Pick<ReportOrder, "snapshot" | "check" | "year" | "unit">,
): EarlierReport | null {
  const found = earlierReport(heldReports(snapshot, check.catalogue), { kind, unit });
  const first = planFigures({ kind: "all" }, [])[0];
  if (found === null || first === undefined) return null;
  if (typeof snapshot.named[figureName(found.id, first.slot)] !== "number") return null;
  return {
    period: say.periodOfYear(found.request.kind, year),
    frozenOn: toWrittenVietnamese(found.frozenOn),
    frozenName: frozenName(found.id),
    figureName: (slot) => figureName(found.id, slot),
  };
}

/** The days as people set them on the report's sheet, else the usual ones. */
function windowOf(
  { named }: WorkbookSnapshot,
  names: { readonly from: string; readonly to: string },
  usual: DataWindow | null,
): DataWindow {
  const from = dayOf(named[names.from]) ?? usual?.from;
  const to = dayOf(named[names.to]) ?? usual?.to;
  if (from === undefined || to === undefined) throw new ReportRefusedError({ why: "year-missing" });
  if (from > to) throw new ReportRefusedError({ why: "window-wrong" });
  return { from, to };
}

function dayOf(value: CellValue | undefined): IsoDate | null {
  return typeof value === "number" ? fromExcelSerial(value) : null;
}
