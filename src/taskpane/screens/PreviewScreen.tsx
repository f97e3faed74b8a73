import { makeStyles, Tab, tabClassNames, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { preview as texts } from "../../locale/vi/pane";
import { DoubtList } from "../components/DoubtList";
import { FailureBar } from "../components/FailureBar";
import type { CellTarget } from "../components/FindingCard";
import { FindingList } from "../components/FindingList";
import { PlanSummary } from "../components/PlanSummary";
import { PreviewFooter } from "../components/PreviewFooter";
import { RowList } from "../components/RowList";
import { Screen } from "../components/Screen";
import { doubtfulCells, openDoubts } from "../state/doubts";
import type { Draft } from "../state/draft";
import type { Failure } from "../state/model";
import type { Pane } from "../usePane";

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
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type View = "doubts" | "findings" | "rows";

const isView = (value: unknown): value is View =>
  value === "doubts" || value === "findings" || value === "rows";

interface PreviewScreenProps {
  readonly pane: Pane;
  readonly draft: Draft;
  readonly failure: Failure | null;
}

/** Second step: what was read, what is doubtful first, to be mended before anything is written. */
export function PreviewScreen({ pane, draft, failure }: PreviewScreenProps) {
  const styles = useStyles();
  const [view, setView] = useState<View>(() =>
    doubtfulCells(draft.plan).length > 0 ? "doubts" : draft.findings.length > 0 ? "findings" : "rows",
  );
  const [target, setTarget] = useState<CellTarget | null>(null);
  const panelId = useId();
  const countsId = useId();
  const edit = (to: CellTarget, text: string): void =>
    pane.dispatch({ type: "cellEdited", key: to.key, field: to.field, text });
  const go = (to: CellTarget): void => {
    setTarget(to);
    setView("rows");
  };
  const choose = (value: unknown): void => {
    if (!isView(value)) return;
    setTarget(null);
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
      {failure !== null && <FailureBar failure={failure} onRetry={() => pane.proceed(draft)} />}
      <PlanSummary draft={draft} countsId={countsId} />
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
        {view === "doubts" && <DoubtList draft={draft} dispatch={pane.dispatch} />}
        {view === "findings" && <FindingList draft={draft} onGo={go} onFix={edit} />}
        {view === "rows" && (
          <RowList
            plan={draft.plan}
            target={target}
            onEdit={(key, field, text) => edit({ key, field }, text)}
          />
        )}
      </div>
    </Screen>
  );
}
