import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { runs as texts } from "../../locale/vi/runs";
import { FailureBar } from "../components/FailureBar";
import { RunList } from "./RunList";
import { UndoPreview } from "./UndoPreview";
import type { Runs } from "./useRuns";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    flexShrink: 0,
    marginTop: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** The way to the runs before the last one: a button, then the list, then what going back would come to. */
export function RunHistoryPart({ runs }: { readonly runs: Runs }) {
  const styles = useStyles();
  const { stage, open, close } = runs.history;
  const button = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef(stage.at);
  useEffect(() => {
    const before = last.current;
    last.current = stage.at;
    if (before === stage.at) return;
    if (stage.at === "closed") button.current?.focus();
    else if (stage.at === "listed") title.current?.focus();
  }, [stage.at]);

  if (stage.at === "closed" || stage.at === "reading") {
    const isReading = stage.at === "reading";
    return (
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        icon={isReading ? <Spinner size="tiny" aria-hidden="true" /> : <HistoryRegular />}
        aria-expanded={false}
        disabledFocusable={runs.undoing || isReading}
        onClick={open}
      >
        {isReading ? texts.reading : texts.history}
      </Button>
    );
  }
  return (
    <section className={styles.part} aria-label={texts.history}>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {texts.history}
        </h2>
        <Button size="small" appearance="subtle" disabledFocusable={runs.undoing} onClick={close}>
          {texts.close}
        </Button>
      </div>
      {stage.at === "listed" && (
        <>
          {stage.failure !== null && <FailureBar failure={stage.failure} />}
          <RunList kept={stage.kept} busy={runs.undoing} onChoose={runs.history.choose} />
        </>
      )}
      {(stage.at === "previewing" || stage.at === "shown") && <UndoPreview runs={runs} stage={stage} />}
    </section>
  );
}
