import { Body1, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { building as texts } from "../../locale/vi/pane";
import { Screen } from "../components/Screen";
import type { BuildProgress } from "../state/model";

const CONTRAST = "@media screen and (forced-colors: active)";

// In Windows' contrast themes Fluent's track looks like a full bar.
const useStyles = makeStyles({
  track: { [CONTRAST]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  bar: { [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
});

interface BuildingScreenProps {
  readonly progress: BuildProgress | null;
  readonly updating: boolean;
}

/** While the workbook is being written. */
export function BuildingScreen({ progress, updating }: BuildingScreenProps) {
  const styles = useStyles();
  const title = updating ? texts.updateTitle : texts.title;
  const value = progress?.share;
  return (
    <Screen title={title} step={2}>
      <Body1>{texts.keepOpen}</Body1>
      <Field
        validationState="none"
        validationMessage={progress === null ? texts.preparing : texts.step(progress)}
      >
        <ProgressBar
          className={styles.track}
          bar={{ className: styles.bar }}
          value={value}
          thickness="large"
          aria-label={texts.progressLabel}
        />
      </Field>
    </Screen>
  );
}
