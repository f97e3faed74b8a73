import type { NewRow } from "../../excel/addRow";
import type { CellEdit } from "../../excel/editRows";
import { documents as texts } from "../../locale/vi/scoresPane";
import { fromExcelSerial, toExcelSerial, toVietnamese } from "../../plan/calendarDate";
import { foldText } from "../../plan/text/fold";
import { DOCUMENT_COLUMNS, type DocumentField, type HeldDocument } from "../../workbook/heldDocuments";
import { EVIDENCE_COLUMNS } from "../../workbook/layout";
import { localLinks } from "../../workbook/localLinks";
import type { CellValue } from "../../workbook/snapshot";
import type { Cell } from "../../workbook/spec";
import { parseVietnameseDate } from "../state/typedValues";

/** A document as people read and type it. */
export type DocumentDraft = Readonly<Record<DocumentField, string>>;
export const DOCUMENT_FIELDS = [
  "number",
  "date",
  "summary",
  "link",
] as const satisfies readonly DocumentField[];
export const BLANK_DOCUMENT: DocumentDraft = { number: "", date: "", summary: "", link: "" };

/** @example documentDraft(document).date // "05/03/2026" */
export function documentDraft({ entries }: Pick<HeldDocument, "entries">): DocumentDraft {
  const { number, date, summary, link } = entries;
  return { number: String(number), date: dateText(date), summary: String(summary), link: String(link) };
}

function dateText(value: CellValue): string {
  const date = typeof value === "number" ? fromExcelSerial(value) : null;
  return date === null ? String(value) : toVietnamese(date);
}

/** What keeps a document from being written, by field. */
export function documentProblems(draft: DocumentDraft): Partial<Record<DocumentField, string>> {
  const named = [draft.number, draft.summary, draft.link].some((text) => text.trim() !== "");
  const isDate = draft.date.trim() === "" || parseVietnameseDate(draft.date) !== null;
  return {
    ...(named ? {} : { number: texts.unnamed }),
    ...(isDate ? {} : { date: texts.wrongDate }),
  };
}

/**
 * What a person should know of a document, but may leave as it is.
 * @param others the register's other documents
 */
export function documentAdvice(
  draft: DocumentDraft,
  component: string,
  others: readonly HeldDocument[],
): readonly string[] {
  const same = others.filter((other) => isSame(documentDraft(other), draft));
  const twice = same.some((other) => other.component === component);
  return [
    ...(twice ? [texts.twice] : same.length > 0 ? [texts.shared] : []),
    ...(localLinks(draft.link).length > 0 ? [texts.local] : []),
  ];
}

/** Number and day are the same; of documents without a number, the link. As the sheet Minh chứng tells it. */
function isSame(a: DocumentDraft, b: DocumentDraft): boolean {
  const numbers = [a, b].map(({ number }) => foldText(number).replace(/\s+/g, ""));
  if (numbers[0] === "" && numbers[1] === "") return a.link.trim() !== "" && a.link.trim() === b.link.trim();
  return numbers[0] === numbers[1] && a.date.trim() === b.date.trim();
}

/** A new row of the register. Call only where `documentProblems` found nothing. */
export function documentRow(component: string, draft: DocumentDraft): NewRow {
  return new Map<string, Cell>([
    [EVIDENCE_COLUMNS.component, component],
    ...DOCUMENT_FIELDS.map((field): [string, Cell] => [DOCUMENT_COLUMNS[field], cellOf(field, draft[field])]),
  ]);
}

/** The cells that differ from what the row holds. */
export function documentCells({ entries }: HeldDocument, draft: DocumentDraft): readonly CellEdit[] {
  const before = documentDraft({ entries });
  return DOCUMENT_FIELDS.filter((field) => before[field].trim() !== draft[field].trim()).map((field) => ({
    heading: DOCUMENT_COLUMNS[field],
    before: entries[field],
    after: cellOf(field, draft[field]),
  }));
}

/** What blanks a document's row: the next one that is added stands there. */
export function removedCells({ component, entries }: HeldDocument): readonly CellEdit[] {
  const own: readonly (readonly [string, CellValue])[] = [
    [EVIDENCE_COLUMNS.component, component],
    ...DOCUMENT_FIELDS.map((field) => [DOCUMENT_COLUMNS[field], entries[field]] as const),
  ];
  return own.flatMap(([heading, before]) => (before === "" ? [] : [{ heading, before, after: null }]));
}

function cellOf(field: DocumentField, text: string): Cell {
  const clean = text.normalize("NFC").trim();
  if (clean === "") return null;
  const date = field === "date" ? parseVietnameseDate(clean) : null;
  return date === null ? clean : toExcelSerial(date);
}
