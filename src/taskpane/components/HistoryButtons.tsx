import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { history as texts } from "../../locale/vi/pane";

const useStyles = makeStyles({
  buttons: { flexShrink: 0, display: "flex", gap: tokens.spacingHorizontalXXS },
});

interface HistoryButtonsProps {
  readonly undoable: boolean;
  readonly redoable: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Takes back what was done in the pane and isn't in the workbook yet, and does it again. */
export function HistoryButtons({ undoable, redoable, onUndo, onRedo }: HistoryButtonsProps) {
  const styles = useStyles();
  return (
    <span className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={texts.undo}
        title={texts.undoKeys}
        disabledFocusable={!undoable}
        onClick={onUndo}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={texts.redo}
        title={texts.redoKeys}
        disabledFocusable={!redoable}
        onClick={onRedo}
      />
    </span>
  );
}
