import type { CellEdit } from "../../excel/editRows";
import { entry as texts } from "../../locale/vi/progress";
import { fromExcelSerial, toExcelSerial, toVietnamese } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import { STATUSES } from "../../workbook/layout";
import type { CellValue } from "../../workbook/snapshot";
import type { Cell } from "../../workbook/spec";
import { ENTRY_COLUMNS } from "../../workbook/trackedActivities";
import type { Entries, EntryField } from "../../workbook/trackedActivities";
import type { FieldChanges } from "../rows/fieldChanges";
import { typedOver } from "../rows/fieldChanges";
import { parseVietnameseDate } from "../state/typedValues";
import { parsePercent, percentText } from "./typedPercent";

/** What stands in the editor, as typed. */
export type EntryDraft = Readonly<Record<EntryField, string>>;

export const ENTRY_FIELDS = [
  "status",
  "progress",
  "doneOn",
  "evidence",
  "explanation",
] as const satisfies readonly EntryField[];

/** Excel's limit for a cell's text. */
const LONGEST_TEXT = 32_767;

/** What the workbook holds, as a person would type it. */
export function draftOf(entries: Entries): Record<EntryField, string> {
  return {
    status: entryText("status", entries.status),
    progress: entryText("progress", entries.progress),
    doneOn: entryText("doneOn", entries.doneOn),
    evidence: entryText("evidence", entries.evidence),
    explanation: entryText("explanation", entries.explanation),
  };
}

/** One field as people read it. @example entryText("doneOn", 45107) // "30/06/2023" */
export function entryText(field: EntryField, value: CellValue): string {
  if (field === "doneOn") return dateText(value);
  return field === "progress" && typeof value === "number" ? percentText(value) : String(value);
}

export type EntryChanges = FieldChanges<EntryField>;

/** What the editor shows: the workbook's cells under what was typed over them. */
export function draftWith(entries: Entries, changes: EntryChanges): EntryDraft {
  const draft = draftOf(entries);
  for (const field of ENTRY_FIELDS) draft[field] = changes[field]?.text ?? draft[field];
  return draft;
}

/** The changes after a field was typed in; what follows of itself follows: work that is done is done wholly. */
export function withField(
  entries: Entries,
  changes: EntryChanges,
  field: EntryField,
  text: string,
): EntryChanges {
  const changed = typedOver(entries, changes, field, text, entryText);
  const isDone = field === "status" && text === STATUSES.done;
  return isDone ? typedOver(entries, changed, "progress", "100", entryText) : changed;
}

/** What keeps changes from being written, by field; a field that nobody changed is not judged by itself. */
export function problemsOf(
  draft: EntryDraft,
  changes: EntryChanges,
  today: IsoDate,
): Partial<Record<EntryField, string>> {
  const problems: Partial<Record<EntryField, string>> = {};
  const say = (field: EntryField, sentence: string | null): void => {
    if (sentence !== null && problems[field] === undefined) problems[field] = sentence;
  };
  if (changes.progress) say("progress", progressProblem(draft.progress));
  if (changes.doneOn) say("doneOn", dateProblem(draft.doneOn, today));
  for (const field of ["evidence", "explanation"] as const)
    if (draft[field].length > LONGEST_TEXT) say(field, texts.wrong.tooLong(LONGEST_TEXT));
  const areRight = Object.keys(problems).length === 0;
  if (areRight && Object.keys(changes).length > 0) sayWhatDisagrees(draft, say);
  return problems;
}

/** What a person should know, but may leave as it is. */
export function adviceFor(draft: EntryDraft): readonly string[] {
  const noEvidence = draft.evidence.trim() === "";
  const noReason = draft.explanation.trim() === "";
  switch (draft.status) {
    case STATUSES.done:
      return [
        ...(draft.doneOn.trim() === "" ? [texts.advice.noDate] : []),
        ...(noEvidence && noReason ? [texts.advice.noEvidence] : []),
      ];
    case STATUSES.stopped:
      return noEvidence ? [texts.advice.stopped] : [];
    case STATUSES.notArisen:
      return noReason ? [texts.advice.notArisen] : [];
    default:
      return [];
  }
}

/** The cells to write. Call only where `problemsOf` found nothing. */
export function changedCells(changes: EntryChanges): readonly CellEdit[] {
  return ENTRY_FIELDS.flatMap((field): CellEdit[] => {
    const change = changes[field];
    if (!change) return [];
    return [{ heading: ENTRY_COLUMNS[field], before: change.base, after: cellOf(field, change.text) }];
  });
}

function cellOf(field: EntryField, text: string): Cell {
  const clean = text.normalize("NFC").trim();
  if (clean === "") return null;
  if (field === "progress") return parsePercent(clean) ?? clean;
  if (field !== "doneOn") return clean;
  const date = parseVietnameseDate(clean);
  return date === null ? clean : toExcelSerial(date);
}

function progressProblem(text: string): string | null {
  return text.trim() === "" || parsePercent(text) !== null ? null : texts.wrong.progress;
}

function dateProblem(text: string, today: IsoDate): string | null {
  if (text.trim() === "") return null;
  const date = parseVietnameseDate(text);
  if (date === null) return texts.wrong.doneOn;
  return date > today ? texts.wrong.doneInFuture(toVietnamese(today)) : null;
}

function sayWhatDisagrees(
  draft: EntryDraft,
  say: (field: EntryField, sentence: string | null) => void,
): void {
  const share = parsePercent(draft.progress);
  const isDone = draft.status === STATUSES.done;
  if (isDone && share !== null && share < 1) say("progress", texts.wrong.doneNotFull);
  const isUnderWay = ["", STATUSES.todo, STATUSES.doing].includes(draft.status);
  if (isUnderWay && share === 1) say("status", texts.wrong.fullNotDone);
  if (isUnderWay && draft.doneOn.trim() !== "") say("status", texts.wrong.dateNotDone);
}

/** A day as dd/mm/yyyy; anything else as it stands. */
function dateText(value: CellValue): string {
  const date = typeof value === "number" ? fromExcelSerial(value) : null;
  return date === null ? String(value) : toVietnamese(date);
}
