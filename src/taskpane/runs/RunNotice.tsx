import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { isUndone } from "../../locale/vi/excel";
import { runs as texts } from "../../locale/vi/runs";
import { FailureBar } from "../components/FailureBar";
import { StopButton } from "../components/StopButton";
import { RunHistoryPart } from "./RunHistoryPart";
import { UndoneCells } from "./UndoneCells";
import type { Runs } from "./useRuns";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
  undo: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Says that a run was cut short, and offers to take the last one back; nothing where there was none. */
export function RunNotice({ runs }: { readonly runs: Runs }) {
  const styles = useStyles();
  const { known, undoing, report, failure, undo, stop } = runs;
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button to stop goes once it is done.
  const stopAndStay = (): void => {
    undoButton.current?.focus();
    stop();
  };
  const interrupted = known?.interrupted ?? null;
  const last = known?.last ?? null;
  const button = (label: string) => (
    <div className={styles.buttons}>
      <Button
        ref={undoButton}
        size="small"
        disabledFocusable={undoing}
        icon={undoing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={undo}
      >
        {undoing ? texts.undoing : label}
      </Button>
      {undoing && <StopButton size="small" onStop={stopAndStay} />}
    </div>
  );
  return (
    <>
      {failure !== null && <FailureBar failure={failure} />}
      <div aria-live="polite">{report !== null && <UndoneCells report={report} />}</div>
      {interrupted !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{texts.interruptedTitle}</MessageBarTitle>
            <Body1>{texts.interrupted(interrupted.what, interrupted.at)}</Body1>
          </MessageBarBody>
          {last?.run === interrupted.run && (
            <MessageBarActions>{button(texts.undoInterrupted)}</MessageBarActions>
          )}
        </MessageBar>
      )}
      {interrupted === null && last !== null && (
        <div className={styles.undo}>
          {button(isUndone(last.what) ? texts.redo : texts.undo)}
          <Caption1 className={styles.muted}>{texts.undoHint(last.what, last.at)}</Caption1>
          <RunHistoryPart runs={runs} />
        </div>
      )}
    </>
  );
}
