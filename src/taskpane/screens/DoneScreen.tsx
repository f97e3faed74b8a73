import { Body1, Button, Body1Strong, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useId } from "react";
import { done as texts } from "../../locale/vi/pane";
import { Screen } from "../components/Screen";
import { RunNotice } from "../runs/RunNotice";
import type { Stage } from "../state/model";
import type { TabName } from "../shell/tabs";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  outcome: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  next: { margin: 0 },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DoneScreenProps {
  readonly pane: Pane;
  readonly stage: Extract<Stage, { readonly at: "done" }>;
  readonly onOpenTab: (tab: TabName) => void;
}

/** What was made, and what to do with it next. */
export function DoneScreen({ pane, stage, onOpenTab }: DoneScreenProps) {
  const styles = useStyles();
  const outcomeId = useId();
  const { draft, outcome } = stage;
  const title = outcome.created ? texts.title(outcome.year) : texts.updatedTitle(outcome.year);
  const made = texts.made(draft.plan.activities.length, outcome.sheets, draft.cutOff.trim());
  const hasFindings = draft.findings.length > 0;
  const next = [
    ...(hasFindings ? [texts.nextFindings(draft.findings.length)] : []),
    texts.nextFill,
    texts.nextScore,
    texts.nextSave,
  ];
  const footer = (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={() => onOpenTab(hasFindings ? "checks" : "progress")}>
        {hasFindings ? texts.toFindings : texts.toProgress}
      </Button>
      <Button onClick={() => pane.dispatch({ type: "wentBack" })}>{texts.backToPreview}</Button>
      <Button onClick={() => pane.dispatch({ type: "startedOver" })}>{texts.startOver}</Button>
    </div>
  );
  return (
    <Screen title={title} describedBy={outcomeId} step={2} footer={footer}>
      <div id={outcomeId} className={styles.outcome} role="status">
        <CheckmarkCircleFilled fontSize={24} className={styles.icon} aria-hidden="true" />
        <Body1Strong>{outcome.wrote ? made : texts.unchanged}</Body1Strong>
      </div>
      <RunNotice runs={pane.runs} />
      <Subtitle2 as="h2" className={styles.next}>
        {texts.next}
      </Subtitle2>
      <ol className={styles.steps}>
        {next.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
