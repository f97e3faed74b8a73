import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef } from "react";
import { book as texts } from "../../locale/vi/shell";
import { openErrors } from "../book/book";
import type { BookState } from "../book/book";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import type { PaneServices } from "../services";
import type { WorkbookStatus } from "../state/model";
import { usePane } from "../usePane";
import { EditNoticeBar } from "./EditNoticeBar";
import { keepFocus } from "./keptFocus";
import type { Navigation, PaneRequest } from "./navigation";
import { TabBar } from "./TabBar";
import { TabPanel } from "./TabPanel";
import type { TabName } from "./tabs";
import { useBook } from "./useBook";
import { useEdits } from "./useEdits";
import { useSelections } from "./useSelections";
import { useTabs } from "./useTabs";
import { useWatch } from "./useWatch";

const fetchPlan = () => import("../screens/PaneScreens");
const fetchChecks = () => import("../findings/FindingsScreen");
const fetchProgress = () => import("../progress/ProgressScreen");
const fetchScores = () => import("../scores/ScoresScreen");
const fetchReports = () => import("../reports/ReportsScreen");

const useStyles = makeStyles({
  shell: { height: "100%", display: "flex", flexDirection: "column" },
  notice: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  opening: { padding: tokens.spacingHorizontalL },
});

export interface ShellProps {
  readonly services: PaneServices;
  readonly bookServices: BookServices;
  readonly clock: Clock;
  readonly navigation: Navigation;
}

/** The pane: its tabs and what they share, the open workbook and the plan that is being brought in. */
export function Shell({ services, bookServices, clock, navigation }: ShellProps) {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), []);
  const book = useBook(bookServices);
  const edits = useEdits(bookServices, book.refresh);
  const selections = useSelections();
  const { ask, noteSelection } = selections;
  const onRequest = useCallback(
    (request: PaneRequest) => {
      if (request.selectedActivity === true) ask();
    },
    [ask],
  );
  const tabs = useTabs(book.state, clock().date, navigation, onRequest);
  const { current: tab, visited, open } = tabs;
  const watching = useWatch(bookServices, {
    onChanged: book.changed,
    onSelected: () => {
      if (tab === "progress") noteSelection();
    },
  });
  const pane = usePane(services, clock);
  const { closeNotice } = edits;
  useEffect(closeNotice, [closeNotice, tab]);

  const { dispatch } = pane;
  useEffect(() => dispatch({ type: "workbookSeen", workbook: statusOf(book.state) }), [dispatch, book.state]);

  const built = pane.state.stage.at === "done";
  const { refresh } = book;
  useEffect(() => {
    if (built) void refresh();
  }, [built, refresh]);

  const panelId = (name: TabName): string => `${id}-${name}`;
  const panel = (name: TabName) => ({ id: panelId(name), active: tab === name });
  const errors = book.state.kind === "ours" ? openErrors(book.state.book) : 0;
  return (
    <div ref={root} className={styles.shell}>
      <TabBar selected={tab} errors={errors} panelId={panelId} onSelect={open} />
      {edits.notice !== null && (
        <div className={styles.notice}>
          <EditNoticeBar edits={edits} />
        </div>
      )}
      {tab === null && (
        <main className={styles.opening}>
          <Spinner label={texts.looking} />
        </main>
      )}
      {visited.has("plan") && (
        <TabPanel {...panel("plan")} fetchPart={fetchPlan}>
          {({ PaneScreens }) => <PaneScreens pane={pane} onOpenTab={open} />}
        </TabPanel>
      )}
      {visited.has("checks") && (
        <TabPanel {...panel("checks")} fetchPart={fetchChecks}>
          {({ FindingsScreen }) => (
            <FindingsScreen
              book={book}
              services={bookServices}
              edits={edits}
              clock={clock}
              watching={watching}
              onOpenPlan={() => open("plan")}
              onOpenProgress={() => open("progress")}
            />
          )}
        </TabPanel>
      )}
      {visited.has("progress") && (
        <TabPanel {...panel("progress")} fetchPart={fetchProgress}>
          {({ ProgressScreen }) => (
            <ProgressScreen
              book={book}
              services={bookServices}
              edits={edits}
              clock={clock}
              selections={selections}
              onOpenPlan={() => open("plan")}
            />
          )}
        </TabPanel>
      )}
      {visited.has("scores") && (
        <TabPanel {...panel("scores")} fetchPart={fetchScores}>
          {({ ScoresScreen }) => (
            <ScoresScreen
              book={book}
              services={bookServices}
              runServices={services}
              edits={edits}
              clock={clock}
              onOpenPlan={() => open("plan")}
            />
          )}
        </TabPanel>
      )}
      {visited.has("reports") && (
        <TabPanel {...panel("reports")} fetchPart={fetchReports}>
          {({ ReportsScreen }) => (
            <ReportsScreen
              book={book}
              services={bookServices}
              runServices={services}
              edits={edits}
              clock={clock}
              onOpenPlan={() => open("plan")}
            />
          )}
        </TabPanel>
      )}
    </div>
  );
}

/** The same for the screens that bring in a plan. */
function statusOf(state: BookState): WorkbookStatus {
  if (state.kind !== "ours") return state;
  const { year, cutOff, activities } = state.book;
  return { kind: "ours", year, cutOff, activities: activities.length };
}
