import { Body1, Button, Field, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { source as texts } from "../../locale/vi/pane";
import { FailureBar } from "../components/FailureBar";
import { FilePicker } from "../components/FilePicker";
import { Screen } from "../components/Screen";
import { WorkbookNotice } from "../components/WorkbookNotice";
import type { Failure } from "../state/model";
import { givenName } from "../givenName";
import { RunNotice } from "../runs/RunNotice";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  paste: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: "160px" },
  textarea: { flexGrow: 1, minHeight: "140px", "& textarea": { maxHeight: "none", height: "100%" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SourceScreenProps {
  readonly pane: Pane;
  readonly failure: Failure | null;
  readonly reading: boolean;
}

/** First step: the plan's text, pasted or from a file. */
export function SourceScreen({ pane, failure, reading }: SourceScreenProps) {
  const styles = useStyles();
  const { source, workbook, keptDraft } = pane.state;
  const footer = (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        disabledFocusable={reading}
        icon={reading ? <Spinner size="tiny" /> : undefined}
        onClick={() => pane.read(source)}
      >
        {reading ? texts.reading : texts.read}
      </Button>
      {keptDraft !== null && !reading && (
        <Button onClick={() => pane.dispatch({ type: "resumed" })}>{texts.resume}</Button>
      )}
    </div>
  );
  return (
    <Screen title={texts.title} step={0} footer={footer}>
      <Body1>{texts.lead}</Body1>
      <WorkbookNotice workbook={workbook} />
      <RunNotice runs={pane.runs} />
      {failure !== null && <FailureBar failure={failure} />}
      <FilePicker
        name={source.given === null ? null : givenName(source.given)}
        disabled={reading}
        onOpen={pane.openFile}
        onRemove={() => pane.dispatch({ type: "documentRemoved" })}
      />
      {source.given === null && (
        <Field label={texts.pasteLabel} className={styles.paste}>
          <Textarea
            className={styles.textarea}
            value={source.text}
            readOnly={reading}
            placeholder={texts.pastePlaceholder}
            onChange={(_event, data) => pane.dispatch({ type: "textChanged", text: data.value })}
          />
        </Field>
      )}
    </Screen>
  );
}
