import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { writing as texts } from "../../locale/vi/pane";
import type { BuildProgress } from "../state/model";
import { ProgressLine } from "./ProgressLine";
import { StopButton } from "./StopButton";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  stop: { alignSelf: "flex-start" },
});

interface WritingProgressProps {
  readonly label: string;
  readonly progress: BuildProgress;
  readonly onStop: () => void;
}

/** How far a run is, and a way to stop it; where it can't be stopped any more it says why. */
export function WritingProgress({ label, progress, onStop }: WritingProgressProps) {
  const styles = useStyles();
  const { canStop } = progress;
  return (
    <div className={styles.root}>
      <ProgressLine label={label} doing={texts.step(progress)} share={progress.share} />
      <StopButton className={styles.stop} canStop={canStop} onStop={onStop} />
      {!canStop && <Caption1>{texts.cannotStop}</Caption1>}
    </div>
  );
}
