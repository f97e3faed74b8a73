import type { TabName } from "../shell/tabs";
import type { Pane } from "../usePane";
import { BuildingScreen } from "./BuildingScreen";
import { ChangesScreen } from "./ChangesScreen";
import { ChooseTableScreen } from "./ChooseTableScreen";
import { DoneScreen } from "./DoneScreen";
import { PreviewScreen } from "./PreviewScreen";
import { ReadingScreen } from "./ReadingScreen";
import { SourceScreen } from "./SourceScreen";

interface PaneScreensProps {
  readonly pane: Pane;
  readonly onOpenTab: (tab: TabName) => void;
}

/** The screen of the stage the pane is at. */
export function PaneScreens({ pane, onOpenTab }: PaneScreensProps) {
  const { stage } = pane.state;
  switch (stage.at) {
    case "source":
      return <SourceScreen pane={pane} failure={stage.failure} />;
    case "reading":
      return <ReadingScreen pane={pane} progress={stage.progress} />;
    case "choosing":
      return <ChooseTableScreen pane={pane} stage={stage} />;
    case "preview":
      return <PreviewScreen pane={pane} draft={stage.draft} failure={stage.failure} />;
    case "changes":
      return <ChangesScreen pane={pane} review={stage.review} />;
    case "building":
      return (
        <BuildingScreen
          progress={stage.progress}
          updating={pane.state.workbook.kind === "ours"}
          onStop={pane.stopBuild}
        />
      );
    case "done":
      return <DoneScreen pane={pane} stage={stage} onOpenTab={onOpenTab} />;
  }
}
