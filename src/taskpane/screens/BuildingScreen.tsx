import { Body1 } from "@fluentui/react-components";
import { building as texts } from "../../locale/vi/pane";
import { ProgressLine } from "../components/ProgressLine";
import { Screen } from "../components/Screen";
import type { BuildProgress } from "../state/model";

interface BuildingScreenProps {
  readonly progress: BuildProgress | null;
  readonly updating: boolean;
}

/** While the workbook is being written. */
export function BuildingScreen({ progress, updating }: BuildingScreenProps) {
  return (
    <Screen title={updating ? texts.updateTitle : texts.title} step={2}>
      <Body1>{texts.keepOpen}</Body1>
      <ProgressLine
        label={texts.progressLabel}
        doing={progress === null ? texts.preparing : texts.step(progress)}
        share={progress?.share}
      />
    </Screen>
  );
}
