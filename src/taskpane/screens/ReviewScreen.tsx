import { makeStyles, Tab, tabClassNames, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { preview as texts } from "../../locale/vi/pane";
import { DoubtList } from "../import/DoubtList";
import { FailureBar } from "../components/FailureBar";
import { FindingList } from "../import/FindingList";
import { PlanSummary } from "../import/PlanSummary";
import { PreviewBar } from "../import/PreviewBar";
import { PreviewFooter } from "../import/PreviewFooter";
import { RowList } from "../import/RowList";
import { Screen } from "../components/Screen";
import { doubtfulCells, openDoubts } from "../state/doubts";
import type { Draft } from "../state/draft";
import type { Failure } from "../state/failure";
import { openDoubtFrom } from "../state/spot";
import type { Spot } from "../state/spot";
import type { Pane } from "../usePane";
import { usePreviewKeys } from "../usePreviewKeys";
import type { PreviewCommand } from "../usePreviewKeys";

const useStyles = makeStyles({
  tabs: { flexShrink: 0, flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  // Three tabs side by side in the narrowest pane too.
  tab: {
    "@media (max-width: 345px)": {
      paddingLeft: "4px",
      paddingRight: "4px",
      [`& .${tabClassNames.content}`]: { fontSize: tokens.fontSizeBase200 },
    },
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type View = "doubts" | "findings" | "rows";

const isView = (value: unknown): value is View =>
  value === "doubts" || value === "findings" || value === "rows";

interface ReviewScreenProps {
  readonly pane: Pane;
  readonly draft: Draft;
  readonly failure: Failure | null;
  readonly onChooseTables: () => void;
}

/** What was read, what is doubtful first, to be mended before anything is written. */
export function ReviewScreen({ pane, draft, failure, onChooseTables }: ReviewScreenProps) {
  const styles = useStyles();
  const { dispatch } = pane;
  const [view, setView] = useState<View>(() =>
    doubtfulCells(draft.plan).length > 0 ? "doubts" : draft.findings.length > 0 ? "findings" : "rows",
  );
  const [spot, setSpot] = useState<Spot | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const countsId = useId();
  const go = (to: Spot, where: View): void => {
    setSpot(to);
    setView(where);
  };
  const leave = (
    from: Pick<Spot, "key" | "field"> | null,
    direction: "next" | "previous",
    skipRow = false,
  ): void => {
    const next = openDoubtFrom(draft, from, direction, skipRow);
    if (next !== null) go(next, "doubts");
    else if (from !== null) setSpot({ ...from, to: "look" });
  };
  const latest = useRef<(command: PreviewCommand) => void>(() => undefined);
  useEffect(() => {
    latest.current = (command) => {
      if (command === "undo") dispatch({ type: "undone" });
      else if (command === "redo") dispatch({ type: "redone" });
      else leave(spot, command === "nextDoubt" ? "next" : "previous");
    };
  });
  usePreviewKeys(
    content,
    useCallback((command: PreviewCommand) => latest.current(command), []),
  );
  const choose = (value: unknown): void => {
    if (!isView(value)) return;
    setSpot(null);
    setView(value);
  };
  const tabProps = (name: View) => ({
    id: `${panelId}-${name}`,
    value: name,
    className: styles.tab,
    "aria-controls": view === name ? panelId : undefined,
  });
  return (
    <Screen
      title={texts.title}
      describedBy={countsId}
      step={1}
      footer={<PreviewFooter pane={pane} draft={draft} />}
    >
      <div ref={content} className={styles.content}>
        {failure !== null && <FailureBar failure={failure} onRetry={() => pane.proceed(draft)} />}
        <PlanSummary draft={draft} countsId={countsId} dispatch={dispatch} />
        <PreviewBar draft={draft} onChooseTables={onChooseTables} />
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={texts.tabsLabel}
          selectedValue={view}
          onTabSelect={(_event, data) => choose(data.value)}
        >
          <Tab {...tabProps("doubts")}>{texts.tabDoubts(openDoubts(draft))}</Tab>
          <Tab {...tabProps("findings")}>{texts.tabFindings(draft.findings.length)}</Tab>
          <Tab {...tabProps("rows")}>{texts.tabRows(draft.plan.activities.length)}</Tab>
        </TabList>
        <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${view}`} className={styles.panel}>
          {view === "doubts" && (
            <DoubtList
              draft={draft}
              dispatch={dispatch}
              spot={spot}
              onNext={({ activity, field }, dropped) => leave({ key: activity.key, field }, "next", dropped)}
              onGo={(to) => go(to, "doubts")}
            />
          )}
          {view === "findings" && (
            <FindingList
              draft={draft}
              onGo={(to) => go({ ...to, to: "edit" }, "rows")}
              onFix={(to, text) => dispatch({ type: "cellEdited", ...to, text })}
            />
          )}
          {view === "rows" && <RowList draft={draft} spot={spot} dispatch={dispatch} />}
        </div>
      </div>
    </Screen>
  );
}
