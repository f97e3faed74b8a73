import { makeStyles } from "@fluentui/react-components";
import { StarRegular } from "@fluentui/react-icons";
import { scores as texts } from "../../locale/vi/scoresPane";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import { BookScreen } from "../shell/BookScreen";
import { EmptyState } from "../shell/EmptyState";
import { UndoButtons } from "../shell/UndoButtons";
import type { BookHandle } from "../shell/useBook";
import type { Edits } from "../shell/useEdits";
import { ScoreEditor } from "./ScoreEditor";
import { ScoreList } from "./ScoreList";
import { ScoreTotalsCard } from "./ScoreTotalsCard";
import { useScores } from "./useScores";

const useStyles = makeStyles({ hidden: { display: "none" } });

interface ScoresScreenProps {
  readonly book: BookHandle;
  readonly services: BookServices;
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

function ScoresOf({ open: book, services, edits, onOpenPlan }: ScoresScreenProps & { readonly open: Book }) {
  const styles = useStyles();
  const scores = useScores(book, services, edits);
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
  const isEditing = scores.open !== null || scores.gone;
  return (
    <>
      {isEditing && <ScoreEditor scores={scores} busy={edits.busy} />}
      <div className={isEditing ? styles.hidden : undefined}>
        <ScoreTotalsCard book={book} />
        <ScoreList book={book} unsaved={scores.unsaved} onOpen={scores.openRow} />
      </div>
    </>
  );
}
