import { Badge, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { preview as texts, severityCount } from "../../locale/vi/pane";
import type { Severity } from "../../validation/finding";
import { bySeverity, countPlan } from "../state/counts";
import type { PlanCounts } from "../state/counts";
import type { PaneAction } from "../state/actions";
import type { Draft } from "../state/draft";
import { HistoryButtons } from "../components/HistoryButtons";

const COUNT_ORDER: readonly (keyof PlanCounts)[] = ["sections", "items", "activities", "targets"];
const BADGE_COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

const useStyles = makeStyles({
  counts: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  tile: {
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  headLine: { flexShrink: 0, display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  head: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  badges: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PlanSummaryProps {
  readonly draft: Draft;
  /** Id of the counts, which describe the screen to who cannot see it. */
  readonly countsId: string;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Whose plan it is, how much is in it, how many things to mend, and the way back from what was done. */
export function PlanSummary({ draft, countsId, dispatch }: PlanSummaryProps) {
  const styles = useStyles();
  const { head } = draft.plan;
  const counts = countPlan(draft.plan);
  return (
    <>
      <div className={styles.headLine}>
        <div className={styles.head}>
          <Body1Strong>{head.agency || texts.noTitle}</Body1Strong>
          <Caption1 className={styles.muted}>{texts.ofYear(head.year, head.superiorAgency)}</Caption1>
        </div>
        <HistoryButtons
          undoable={draft.past.length > 0}
          redoable={draft.future.length > 0}
          onUndo={() => dispatch({ type: "undone" })}
          onRedo={() => dispatch({ type: "redone" })}
        />
      </div>
      <dl id={countsId} className={styles.counts} aria-label={texts.countsLabel}>
        {COUNT_ORDER.map((name) => (
          <div key={name} className={styles.tile}>
            <dt className={styles.label}>{texts.counts[name]}</dt>
            <dd className={styles.number}>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {draft.findings.length > 0 && (
        <div className={styles.badges}>
          {bySeverity(draft.findings).map((group) => (
            <Badge key={group.severity} appearance="tint" color={BADGE_COLORS[group.severity]}>
              {severityCount(group.severity, group.findings.length)}
            </Badge>
          ))}
        </div>
      )}
    </>
  );
}
