import { reminder as say } from "../locale/vi/reminder";
import { toWrittenVietnamese } from "../plan/calendarDate";
import { quoted } from "../workbook/formulaText";
import { NAMES } from "../workbook/layout";
import { formula } from "../workbook/spec";
import { dayText, LONG_DAY } from "./formulaText";
import type { DataWindow } from "./period";
import type { DueFact } from "./periodicFacts";
import { overdueTable, upcomingTable } from "./periodicTables";
import { plain, type ReportParagraph, type ReportPiece } from "./reportPiece";

export interface ReminderFacts {
  /** The longest overdue first. */
  readonly overdue: readonly DueFact[];
  /** The days in which `soon` falls due. */
  readonly window: DataWindow;
  /** The earliest due first. */
  readonly soon: readonly DueFact[];
}

/** What a letter tells a unit: what is overdue, what is due soon, and what it is asked for. */
export function reminderPieces({ overdue, window, soon }: ReminderFacts): readonly ReportPiece[] {
  const [from, to] = [toWrittenVietnamese(window.from), toWrittenVietnamese(window.to)];
  const further = written(say.further, "further", "placeholder");
  if (overdue.length + soon.length === 0) {
    return [opening(say.opening.nothing(from, to)), written(say.goOn, "goOn", "body"), further];
  }
  return [
    opening(say.opening.after),
    heading(say.overdue),
    overdue.length === 0 ? ours(say.noOverdue) : overdueTable(overdue),
    heading(say.soon(from, to)),
    soon.length === 0 ? ours(say.noSoon) : upcomingTable(soon),
    written(say.request, "request", "body"),
    further,
  ];
}

function opening(after: string): ReportParagraph {
  const { before, asOf } = say.opening;
  const cell = formula(
    `=${quoted(before)}&${NAMES.year}&${quoted(asOf)}&${dayText(NAMES.cutOff)}&${quoted(after)}`,
  );
  const content = { cell, measure: `${before}2023${asOf}${LONG_DAY}${after}` };
  return { kind: "paragraph", content, owner: "ours", style: "body" };
}

function heading(text: string): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "ours", style: "subheading" };
}

function ours(text: string): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "ours", style: "body" };
}

function written(text: string, slot: string, style: ReportParagraph["style"]): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "person", style, slot };
}
