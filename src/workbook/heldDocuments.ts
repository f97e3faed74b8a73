import { EVIDENCE_COLUMNS, TABLES } from "./layout";
import { keyOf } from "./rowKeys";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";

const C = EVIDENCE_COLUMNS;

/** The cells of a document that people fill in the sheet Minh chứng, with their headings. */
export const DOCUMENT_COLUMNS = {
  number: C.number,
  date: C.date,
  summary: C.summary,
  link: C.link,
} as const;
export type DocumentField = keyof typeof DOCUMENT_COLUMNS;

/** A document that proves a component, as its row has it. */
export interface HeldDocument {
  /** Which row of MinhChung, from 0. */
  readonly position: number;
  /** Key of the component. */
  readonly component: string;
  readonly entries: Readonly<Record<DocumentField, CellValue>>;
  /** What is wrong with it, as the sheet says. */
  readonly check: string;
}

/** The documents of the sheet Minh chứng, top to bottom. @example documentsIn(snapshot)[0]?.entries.number // "12/BC-SNV" */
export function documentsIn(snapshot: WorkbookSnapshot): HeldDocument[] {
  return rowsOf(tableOf(snapshot, TABLES.evidence)).flatMap((row, position): HeldDocument[] => {
    const component = keyOf(row(C.component));
    const entries = {
      number: row(C.number),
      date: row(C.date),
      summary: row(C.summary),
      link: row(C.link),
    };
    if (component === "" || Object.values(entries).every((value) => value === "")) return [];
    return [{ position, component, entries, check: String(row(C.check)).trim() }];
  });
}
