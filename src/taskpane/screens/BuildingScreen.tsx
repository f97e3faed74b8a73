import { Body1, Field, ProgressBar } from "@fluentui/react-components";
import { building as texts } from "../../locale/vi/pane";
import { Screen } from "../components/Screen";
import type { BuildProgress } from "../state/model";

interface BuildingScreenProps {
  readonly progress: BuildProgress | null;
  readonly updating: boolean;
}

/** While the workbook is being written. */
export function BuildingScreen({ progress, updating }: BuildingScreenProps) {
  const title = updating ? texts.updateTitle : texts.title;
  const value = progress?.share;
  return (
    <Screen title={title} step={2}>
      <Body1>{texts.keepOpen}</Body1>
      <Field
        validationState="none"
        validationMessage={progress === null ? texts.preparing : texts.step(progress)}
      >
        <ProgressBar value={value} thickness="large" aria-label={texts.progressLabel} />
      </Field>
    </Screen>
  );
}
