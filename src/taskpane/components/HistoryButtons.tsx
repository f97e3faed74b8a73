import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import { history as texts } from "../../locale/vi/pane";
import type { PaneAction } from "../state/actions";
import type { Draft } from "../state/draft";

const useStyles = makeStyles({
  buttons: { flexShrink: 0, display: "flex", gap: tokens.spacingHorizontalXXS },
});

interface HistoryButtonsProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Takes back what was done in the preview, and does it again. */
export function HistoryButtons({ draft, dispatch }: HistoryButtonsProps) {
  const styles = useStyles();
  return (
    <span className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={texts.undo}
        title={texts.undoKeys}
        disabledFocusable={draft.past.length === 0}
        onClick={() => dispatch({ type: "undone" })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={texts.redo}
        title={texts.redoKeys}
        disabledFocusable={draft.future.length === 0}
        onClick={() => dispatch({ type: "redone" })}
      />
    </span>
  );
}
