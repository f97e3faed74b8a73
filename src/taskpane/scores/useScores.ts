import { scoreEntry as texts } from "../../locale/vi/scoresPane";
import { SCORE_COLUMNS } from "../../locale/vi/scoring";
import { TABLES } from "../../workbook/layout";
import type { ScoredComponent, ScoreField } from "../../workbook/scoredComponents";
import { SCORE_ENTRY_COLUMNS } from "../../workbook/scoredComponents";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import { typedOver } from "../rows/fieldChanges";
import { useRowEditor } from "../rows/useRowEditor";
import type { RowEditor, RowKind } from "../rows/useRowEditor";
import type { Edits } from "../shell/useEdits";
import { scoreCells, scoreText } from "./scoreDraft";

export type Scores = RowEditor<ScoredComponent, ScoreField>;

const COMPONENTS: RowKind<ScoredComponent, ScoreField> = {
  keyOf: ({ key }) => key,
  rowOf: ({ key, position }) => ({
    table: TABLES.scorecard,
    identity: { [SCORE_COLUMNS.key]: key },
    position,
  }),
  valuesOf: ({ entries }) => entries,
  headings: SCORE_ENTRY_COLUMNS,
  mainHeading: SCORE_COLUMNS.declared,
  textOf: scoreText,
  withField: ({ entries }, changes, field, text) => typedOver(entries, changes, field, text, scoreText),
  changedCells: scoreCells,
  saved: ({ no }) => texts.saved(no),
};

/** Filling the scorecard, component by component. */
export function useScores(book: Book, services: BookServices, edits: Edits): Scores {
  return useRowEditor(COMPONENTS, book.components, services, edits);
}
