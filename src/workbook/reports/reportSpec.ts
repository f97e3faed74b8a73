import * as say from "../../locale/vi/periodicReport";
import { fromExcelSerial, type IsoDate } from "../../plan/calendarDate";
import { unitKey } from "../../plan/units/unitKey";
import { usualWindow, type DataWindow } from "../../report/period";
import { carryOver } from "../carryOver";
import { checkSnapshot } from "../checkSnapshot";
import { workbookOf } from "../describeWorkbook";
import { NAMES } from "../layout";
import { describeJournal } from "../sheets/journal";
import { describePeriodicReport, leadRange } from "../sheets/periodicReport";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { SheetId, WorkbookSpec } from "../spec";
import { textHash } from "../textHash";
import { collectFacts, leadCriteria } from "./collectFacts";
import { KeptTexts } from "./keptTexts";
import { ReportRefusedError } from "./reportRefused";
import type { ReportRequest } from "./reportRequest";
import { unitNamed } from "./unitScope";

/**
 * A periodic report's sheet as the workbook's rows make it now, with what people wrote into it; and a line in the
 * journal. Everything else in the workbook stays. Null where the workbook has no plan.
 * @param at the local day and time as the journal shows them
 * @throws ReportRefusedError
 * @example updateWorkbook((snapshot) => reportSpec(snapshot, { kind: "q1", unit: null }, at) ?? nothing)
 */
export function reportSpec(
  snapshot: WorkbookSnapshot,
  { kind, unit: wanted }: ReportRequest,
  at: string,
): WorkbookSpec | null {
  const check = checkSnapshot(snapshot);
  if (check === null) return null;
  const { year } = check.plan.head;
  if (year === null) throw new ReportRefusedError({ why: "year-missing" });
  const unit = wanted === null ? null : unitNamed(wanted, check.catalogue);
  const id = reportId(kind, unit);
  const prefix = `BC_${id.slice("report-".length).replaceAll("-", "_")}`;
  const windowNames = { from: `${prefix}_TuNgay`, to: `${prefix}_DenNgay` };
  const window = windowOf(snapshot, windowNames, usualWindow(kind, year));
  const leads = unit === null ? [] : leadCriteria(snapshot, check, unit);
  const facts = collectFacts({
    ...{ snapshot, check, kind, unit, year, window },
    leadRange: leadRange(leads.length),
  });
  const report = describePeriodicReport({
    ...{ id, kind, year, facts, leads, windowNames },
    texts: new KeptTexts(prefix, snapshot.named),
    superiorAgency: String(snapshot.named[NAMES.superiorAgency] ?? ""),
    place: String(snapshot.named[NAMES.place] ?? ""),
  });
  const what = say.journalMade(say.PERIOD_NAMES[kind], unit);
  return carryOver(workbookOf([report, describeJournal([{ at, what, detail: "" }])]), snapshot);
}

/** Each kind and unit has a sheet of its own. */
function reportId(kind: ReportRequest["kind"], unit: string | null): SheetId {
  return unit === null ? `report-${kind}` : `report-${kind}-${textHash(unitKey(unit)).toString(36)}`;
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
