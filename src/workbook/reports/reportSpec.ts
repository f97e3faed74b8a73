import { fromExcelSerial, toVietnamese } from "../../plan/calendarDate";
import { carryOver } from "../carryOver";
import { checkSnapshot } from "../checkSnapshot";
import { workbookOf } from "../describeWorkbook";
import { NAMES } from "../layout";
import { describeJournal } from "../sheets/journal";
import type { WorkbookSnapshot } from "../snapshot";
import type { SheetId, WorkbookSpec } from "../spec";
import { periodicSpec } from "./periodicSpec";
import { frozenName, reportId } from "./reportId";
import type { ReportOrder } from "./reportOrder";
import { ReportRefusedError } from "./reportRefused";
import { reminderSpec } from "./reminderSpec";
import type { ReportKind, ReportRequest } from "./reportRequest";
import { selfSpec } from "./selfSpec";
import { unitNamed } from "./unitScope";

/**
 * A report's sheet as the workbook's rows make it now, with what people wrote into it; and a line in the journal.
 * Everything else in the workbook stays. Null where the workbook has no plan.
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
  const text = (name: string): string => String(snapshot.named[name] ?? "");
  const senders = { superiorAgency: text(NAMES.superiorAgency), place: text(NAMES.place) };
  const order: ReportOrder = { id, snapshot, check, year, unit, senders };
  const { sheets, what } = described(kind, order);
  const spec = workbookOf([...sheets, describeJournal([{ at, what, detail: "" }])]);
  return carryOver(spec, thaw ? thawed(snapshot, id) : snapshot);
}

function described(kind: ReportKind, order: ReportOrder): ReturnType<typeof periodicSpec> {
  if (kind === "self") return selfSpec(order);
  return kind === "remind" ? reminderSpec(order) : periodicSpec(kind, order);
}

function thawed(snapshot: WorkbookSnapshot, id: SheetId): WorkbookSnapshot {
  return { ...snapshot, named: { ...snapshot.named, [frozenName(id)]: "" } };
}

/** Where the sheet was deleted its mark is gone too, and the report is made anew. */
function checkNotFrozen({ sheets, named }: WorkbookSnapshot, id: SheetId): void {
  const sheet = sheets.find((each) => each.id === id);
  const value = named[frozenName(id)];
  const day = typeof value === "number" ? fromExcelSerial(value) : null;
  if (sheet && day !== null)
    throw new ReportRefusedError({ why: "frozen", sheet: sheet.name, day: toVietnamese(day) });
}
