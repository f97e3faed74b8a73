import { useCallback, useState } from "react";
import { documents as texts } from "../../locale/vi/scoresPane";
import { EVIDENCE_COLUMNS, TABLES } from "../../workbook/layout";
import type { HeldDocument } from "../../workbook/heldDocuments";
import type { ScoredComponent } from "../../workbook/scoredComponents";
import type { Book } from "../book/book";
import type { Edits } from "../shell/useEdits";
import { documentCells, documentRow, removedCells, type DocumentDraft } from "./documentDraft";

/** A document that is being entered and isn't written yet. */
export interface DocumentForm {
  /** The document that is changed; null for a new one. */
  readonly before: HeldDocument | null;
  readonly draft: DocumentDraft;
}

/** The register of documents, entered from a component's page. Each change is one write, and can be taken back. */
export interface Documents {
  readonly all: readonly HeldDocument[];
  /** What is being entered for a component; it stays while people look at others. */
  readonly formOf: (component: ScoredComponent) => DocumentForm | null;
  /** Null closes the form. */
  readonly setForm: (component: ScoredComponent, form: DocumentForm | null) => void;
  /** Writes what the form holds, and closes it where that was written. */
  readonly save: (component: ScoredComponent, form: DocumentForm) => Promise<void>;
  readonly remove: (component: ScoredComponent, document: HeldDocument) => Promise<void>;
}

export function useDocuments({ documents: all }: Book, { apply, addRow }: Edits): Documents {
  const [forms, setForms] = useState<ReadonlyMap<string, DocumentForm>>(new Map());
  const setForm = useCallback(({ key }: ScoredComponent, form: DocumentForm | null) => {
    setForms((known) => {
      const next = new Map(known);
      if (form === null) next.delete(key);
      else next.set(key, form);
      return next;
    });
  }, []);
  return {
    all,
    formOf: ({ key }) => forms.get(key) ?? null,
    setForm,
    save: async (component, { before, draft }) => {
      const what = texts.saved(component.no);
      const cells = before === null ? [] : documentCells(before, draft);
      const outcome =
        before === null
          ? await addRow(what, TABLES.evidence, documentRow(component.key, draft))
          : await apply(what, [{ row: rowOf(before), cells }]);
      if (outcome !== null && outcome.refused.length === 0) setForm(component, null);
    },
    remove: async ({ no }, document) => {
      // The code is blanked too, so the row is only known by its place; what it holds is checked cell by cell.
      const row = { ...rowOf(document), identity: {} };
      await apply(texts.removed(no), [{ row, cells: removedCells(document) }]);
    },
  };
}

const rowOf = ({ component, position }: HeldDocument) => ({
  table: TABLES.evidence,
  identity: { [EVIDENCE_COLUMNS.component]: component },
  position,
});
