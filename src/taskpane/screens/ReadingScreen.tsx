import { Body1, Button } from "@fluentui/react-components";
import { source as texts } from "../../locale/vi/pane";
import { ProgressLine } from "../components/ProgressLine";
import { Screen } from "../components/Screen";
import { givenName } from "../givenName";
import type { ReadProgress } from "../state/model";
import type { Pane } from "../usePane";

interface ReadingScreenProps {
  readonly pane: Pane;
  readonly progress: ReadProgress | null;
}

/** While the plan is being read; can be ended, and what was given is still there. */
export function ReadingScreen({ pane, progress }: ReadingScreenProps) {
  const { given } = pane.state.source;
  const footer = (
    <div>
      <Button onClick={pane.cancelReading}>{texts.cancel}</Button>
    </div>
  );
  return (
    <Screen title={texts.readingTitle} step={0} footer={footer}>
      {given !== null && <Body1>{texts.given(givenName(given))}</Body1>}
      <ProgressLine
        label={texts.readingLabel}
        doing={progress === null ? texts.reading : texts.readingPage(progress.page, progress.pages)}
        share={progress === null ? undefined : progress.page / progress.pages}
      />
    </Screen>
  );
}
