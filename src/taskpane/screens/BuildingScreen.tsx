import { Body1 } from "@fluentui/react-components";
import { building as texts } from "../../locale/vi/pane";
import { Screen } from "../components/Screen";
import { WritingProgress } from "../components/WritingProgress";
import type { BuildProgress } from "../state/model";

interface BuildingScreenProps {
  readonly progress: BuildProgress | null;
  readonly updating: boolean;
  readonly onStop: () => void;
}

/** While the workbook is being written. */
export function BuildingScreen({ progress, updating, onStop }: BuildingScreenProps) {
  return (
    <Screen title={updating ? texts.updateTitle : texts.title} step={2}>
      <Body1>{texts.keepOpen}</Body1>
      <WritingProgress
        label={texts.progressLabel}
        progress={progress ?? { label: texts.preparing, share: 0, canStop: true }}
        onStop={onStop}
      />
    </Screen>
  );
}
