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
import { isUndone } from "../../locale/vi/excel";
import { runs as texts } from "../../locale/vi/runs";
import { FailureBar } from "../components/FailureBar";
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
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Says that a run was cut short, and offers to take the last one back; nothing where there was none. */
export function RunNotice({ runs }: { readonly runs: Runs }) {
  const styles = useStyles();
  const { known, undoing, report, failure, undo } = runs;
  const interrupted = known?.interrupted ?? null;
  const last = known?.last ?? null;
  const button = (label: string) => (
    <Button
      size="small"
      disabledFocusable={undoing}
      icon={undoing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
      onClick={undo}
    >
      {undoing ? texts.undoing : label}
    </Button>
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
