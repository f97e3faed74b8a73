import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { preview as texts } from "../../locale/vi/pane";
import { toVietnamese } from "../../plan/calendarDate";
import { openDoubts } from "../state/doubts";
import type { Draft } from "../state/draft";
import { cutOffOf, keptCutOff } from "../state/cutOff";
import { parseYear } from "../state/typedValues";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  // The label's column is as wide as the longer label, so that both inputs begin at the same place.
  field: { gridTemplateColumns: "130px 1fr" },
  input: { minWidth: 0, maxWidth: "160px" },
  muted: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PreviewFooterProps {
  readonly pane: Pane;
  readonly draft: Draft;
}

/** The last questions before the workbook is written, and the button that writes it. */
export function PreviewFooter({ pane, draft }: PreviewFooterProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const cutOffInput = useRef<HTMLInputElement>(null);
  const yearInput = useRef<HTMLInputElement>(null);
  const askYear = draft.plan.head.year === null;
  const { workbook } = pane.state;
  const kept = keptCutOff(workbook);
  const cutOffWrong = cutOffOf(draft, workbook) === null;
  const yearWrong = askYear && parseYear(draft.year) === null;
  const left = openDoubts(draft);

  const build = (): void => {
    setAsked(true);
    if (yearWrong) yearInput.current?.focus();
    else if (cutOffWrong) cutOffInput.current?.focus();
    else pane.proceed(draft);
  };
  return (
    <>
      {askYear && (
        <Field
          className={styles.field}
          orientation="horizontal"
          label={texts.year}
          required
          hint={texts.yearHint}
          validationMessage={asked && yearWrong ? texts.yearInvalid : undefined}
        >
          <Input
            ref={yearInput}
            className={styles.input}
            value={draft.year}
            inputMode="numeric"
            onChange={(_event, data) => pane.dispatch({ type: "yearChanged", text: data.value })}
          />
        </Field>
      )}
      {kept !== null ? (
        <Caption1 className={styles.muted}>{texts.cutOffKept(toVietnamese(kept))}</Caption1>
      ) : (
        <Field
          className={styles.field}
          orientation="horizontal"
          label={texts.cutOff}
          validationMessage={cutOffWrong ? texts.cutOffInvalid : undefined}
        >
          <Input
            ref={cutOffInput}
            className={styles.input}
            value={draft.cutOff}
            title={texts.cutOffHint}
            onChange={(_event, data) => pane.dispatch({ type: "cutOffChanged", text: data.value })}
          />
        </Field>
      )}
      {left > 0 && <Caption1 className={styles.muted}>{texts.doubtsLeft(left)}</Caption1>}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={build}>
          {workbook.kind === "ours" ? texts.update : texts.build}
        </Button>
        <Button onClick={() => pane.dispatch({ type: "wentBack" })}>{texts.back}</Button>
      </div>
    </>
  );
}
