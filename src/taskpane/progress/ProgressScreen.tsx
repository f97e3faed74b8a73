import { Button, makeStyles } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { entry, progress as texts } from "../../locale/vi/progress";
import { book as bookTexts } from "../../locale/vi/shell";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { PaneFailure } from "../services";
import { BookScreen } from "../shell/BookScreen";
import { UndoButtons } from "../shell/UndoButtons";
import type { BookHandle } from "../shell/useBook";
import type { Edits } from "../shell/useEdits";
import type { Selections } from "../shell/useSelections";
import { WorkbookOptions } from "../shell/WorkbookOptions";
import { ActivityEditor } from "./ActivityEditor";
import { ActivityList } from "./ActivityList";
import { useFollowSelection } from "./useFollowSelection";
import { useProgress } from "./useProgress";

const useStyles = makeStyles({ hidden: { display: "none" } });

const NOT_ON_A_ROW = new PaneFailure({ title: entry.notOnRowTitle, advice: entry.notOnRowAdvice });

interface ProgressScreenProps {
  readonly book: BookHandle;
  readonly services: BookServices;
  readonly edits: Edits;
  readonly clock: Clock;
  readonly selections: Selections;
  readonly onOpenPlan: () => void;
}

/** The tab Tiến độ: what presses, and each activity's status, progress, day and evidence, entered from here. */
export function ProgressScreen(props: ProgressScreenProps) {
  const [showsOptions, setShowsOptions] = useState(false);
  return (
    <BookScreen
      title={texts.title}
      guide="tien-do"
      book={props.book}
      onOpenPlan={props.onOpenPlan}
      actions={
        <>
          <UndoButtons edits={props.edits} />
          {props.book.state.kind === "ours" && (
            <Button
              appearance="subtle"
              icon={<SettingsRegular />}
              aria-expanded={showsOptions}
              aria-label={bookTexts.options}
              title={bookTexts.options}
              onClick={() => setShowsOptions(!showsOptions)}
            />
          )}
        </>
      }
    >
      {(book) => (
        <>
          {showsOptions && <WorkbookOptions {...props} locked={book.formulasLocked} />}
          <ProgressOf {...props} open={book} />
        </>
      )}
    </BookScreen>
  );
}

function ProgressOf({
  open: book,
  services,
  edits,
  clock,
  selections,
}: ProgressScreenProps & { readonly open: Book }) {
  const styles = useStyles();
  const progress = useProgress(book, services, edits);
  useFollowSelection(services, selections, book, {
    follow: progress.follow,
    onNone: () => edits.show(NOT_ON_A_ROW),
    onFailure: edits.show,
  });
  const isEditing = progress.open !== null || progress.gone;
  return (
    <>
      {isEditing && <ActivityEditor progress={progress} busy={edits.busy} today={clock().date} />}
      <div className={isEditing ? styles.hidden : undefined}>
        <ActivityList
          book={book}
          services={services}
          edits={edits}
          today={clock().date}
          unsaved={progress.unsaved}
          left={progress.left}
          onOpen={progress.openRow}
        />
      </div>
    </>
  );
}
