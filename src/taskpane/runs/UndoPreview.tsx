import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { runs as texts } from "../../locale/vi/runs";
import { StopButton } from "../components/StopButton";
import { LeftCells } from "./LeftCells";
import type { HistoryStage } from "./useRunHistory";
import type { Runs } from "./useRuns";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UndoPreviewProps {
  readonly runs: Runs;
  readonly stage: Extract<HistoryStage, { readonly at: "previewing" | "shown" }>;
}

/** What going back would change and what it would leave to people, and the question whether to. */
export function UndoPreview({ runs, stage }: UndoPreviewProps) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), [stage.at]);
  const { cancel } = runs.history;
  const preview = stage.at === "shown" ? stage.preview : null;
  const kept = preview?.left.length ?? 0;
  const { isRedo } = stage.target;
  const action = isRedo ? texts.again : kept > 0 ? texts.confirmKeeping(kept) : texts.confirm;
  return (
    <div ref={card} tabIndex={-1} className={styles.preview} role="group" aria-label={texts.previewTitle}>
      {preview === null ? (
        <Spinner size="tiny" labelPosition="after" label={texts.previewing} />
      ) : (
        <>
          <Body1Strong>
            {isRedo
              ? texts.previewAgain(preview.cellsWritten)
              : texts.preview(preview.runs, preview.cellsWritten)}
          </Body1Strong>
          <Body1>{kept > 0 ? texts.keeps(kept) : texts.keepsNone}</Body1>
          {kept > 0 && <LeftCells left={preview.left} />}
          {!isRedo && <Caption1 className={styles.muted}>{texts.canRedo}</Caption1>}
        </>
      )}
      <div className={styles.actions}>
        {preview !== null && (
          <Button
            appearance="primary"
            icon={runs.undoing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
            disabledFocusable={runs.undoing}
            onClick={() => runs.takeBack(stage.target.runs)}
          >
            {runs.undoing ? (isRedo ? texts.redoing : texts.undoing) : action}
          </Button>
        )}
        {runs.undoing ? <StopButton onStop={runs.stop} /> : <Button onClick={cancel}>{texts.cancel}</Button>}
      </div>
    </div>
  );
}
