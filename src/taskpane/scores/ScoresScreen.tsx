import { makeStyles } from "@fluentui/react-components";
import { StarRegular } from "@fluentui/react-icons";
import { scores as texts } from "../../locale/vi/scoresPane";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { RunNotice } from "../runs/RunNotice";
import { useRuns } from "../runs/useRuns";
import { SchemeBar } from "../scheme/SchemeBar";
import { SchemeScreen } from "../scheme/SchemeScreen";
import { useScheme } from "../scheme/useScheme";
import type { PaneServices } from "../services";
import { BookScreen } from "../shell/BookScreen";
import { EmptyState } from "../shell/EmptyState";
import { UndoButtons } from "../shell/UndoButtons";
import type { BookHandle } from "../shell/useBook";
import type { Edits } from "../shell/useEdits";
import { ScoreEditor } from "./ScoreEditor";
import { ScoreList } from "./ScoreList";
import { ScoreTotalsCard } from "./ScoreTotalsCard";
import { useDocuments } from "./useDocuments";
import { useScores } from "./useScores";

const useStyles = makeStyles({ hidden: { display: "none" } });

interface ScoresScreenProps {
  readonly book: BookHandle;
  readonly services: BookServices;
  /** What takes a run back. */
  readonly runServices: PaneServices;
  readonly clock: Clock;
  readonly edits: Edits;
  readonly onOpenPlan: () => void;
}

/** The tab Chấm điểm: what is missing before the report, and each component's figures, entered from here. */
export function ScoresScreen(props: ScoresScreenProps) {
  const { book, edits, onOpenPlan } = props;
  return (
    <BookScreen
      title={texts.title}
      guide="cham-diem"
      book={book}
      onOpenPlan={onOpenPlan}
      actions={<UndoButtons edits={edits} />}
    >
      {(open) => <ScoresOf {...props} open={open} />}
    </BookScreen>
  );
}

function ScoresOf(props: ScoresScreenProps & { readonly open: Book }) {
  const { open: book, book: handle, services, runServices, edits, clock, onOpenPlan } = props;
  const styles = useStyles();
  const scores = useScores(book, services, edits);
  const documents = useDocuments(book, edits);
  const scheme = useScheme(services, edits, clock);
  // The book is another one after every run.
  const runs = useRuns(runServices, clock, { occasion: book, onUndone: handle.refresh });
  if (book.components.length === 0) {
    return (
      <EmptyState
        icon={StarRegular}
        title={texts.noneTitle}
        advice={texts.noneAdvice}
        action={{ label: texts.toPlan, run: onOpenPlan }}
      />
    );
  }
  if (scheme.stage !== null)
    return <SchemeScreen book={book} scheme={scheme} stage={scheme.stage} busy={edits.busy} />;
  const isEditing = scores.open !== null || scores.gone;
  return (
    <>
      {isEditing && (
        <ScoreEditor scores={scores} documents={documents} sources={book.sources} busy={edits.busy} />
      )}
      <div className={isEditing ? styles.hidden : undefined}>
        <SchemeBar title={book.scheme?.title ?? null} onOpen={scheme.open} />
        <ScoreTotalsCard book={book} />
        <ScoreList book={book} unsaved={scores.unsaved} left={scores.left} onOpen={scores.openRow} />
        <RunNotice runs={runs} />
      </div>
    </>
  );
}
