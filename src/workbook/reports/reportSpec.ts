import * as say from "../../locale/vi/periodicReport";
import { fromExcelSerial, toVietnamese, type IsoDate } from "../../plan/calendarDate";
import { usualWindow, type DataWindow } from "../../report/period";
import { carryOver } from "../carryOver";
import { checkSnapshot } from "../checkSnapshot";
import { workbookOf } from "../describeWorkbook";
import { NAMES } from "../layout";
import { describeJournal } from "../sheets/journal";
import { describePeriodicReport, leadRange } from "../sheets/periodicReport";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { SheetId, WorkbookSpec } from "../spec";
import { collectFacts, leadCriteria } from "./collectFacts";
import { KeptTexts } from "./keptTexts";
import { frozenName, namePrefix, reportId } from "./reportId";
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
  { kind, unit: wanted, thaw = false }: ReportRequest,
  at: string,
): WorkbookSpec | null {
  const check = checkSnapshot(snapshot);
  if (check === null) return null;
  const { year } = check.plan.head;
  if (year === null) throw new ReportRefusedError({ why: "year-missing" });
  const unit = wanted === null ? null : unitNamed(wanted, check.catalogue);
  const id = reportId(kind, unit);
  if (!thaw) checkNotFrozen(snapshot, id);
  const prefix = namePrefix(id);
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

/** Where the sheet was deleted its mark is gone too, and the report is made anew. */
function checkNotFrozen({ sheets, named }: WorkbookSnapshot, id: SheetId): void {
  const sheet = sheets.find((each) => each.id === id);
  const day = dayOf(named[frozenName(id)]);
  if (sheet && day !== null)
    throw new ReportRefusedError({ why: "frozen", sheet: sheet.name, day: toVietnamese(day) });
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
