import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { preview as texts } from "../../locale/vi/pane";
import type { Activity } from "../../plan/plan";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
  },
  texts: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  words: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textDecorationLine: "line-through",
  },
  button: { flexShrink: 0 },
});

interface DroppedRowProps {
  readonly activity: Activity;
  /** It was dropped just now: the focus must not be lost with the row. */
  readonly takesFocus: boolean;
  readonly onFocusGiven: () => void;
  readonly onRestore: () => void;
}

/** A row that a person dropped stays in its place, to be taken back. */
export function DroppedRow({ activity, takesFocus, onFocusGiven, onRestore }: DroppedRowProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    button.current?.focus();
    onFocusGiven();
  }, [takesFocus, onFocusGiven]);
  return (
    <div className={styles.card}>
      <span className={styles.texts}>
        <Caption1>{texts.droppedRow(activity.key)}</Caption1>
        <Caption1 className={styles.words}>{activity.cells.activity || activity.cells.task}</Caption1>
      </span>
      <Button
        ref={button}
        size="small"
        className={styles.button}
        aria-label={texts.restoreRowLabel(activity.key)}
        onClick={onRestore}
      >
        {texts.restoreRow}
      </Button>
    </div>
  );
}
