import { Body1, Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { source as texts } from "../../locale/vi/pane";
import { FailureBar } from "../components/FailureBar";
import { FilePicker } from "../import/FilePicker";
import { GivenDocumentLine } from "../import/GivenDocumentLine";
import { Screen } from "../components/Screen";
import { SheetPicker } from "../import/SheetPicker";
import { WorkbookNotice } from "../components/WorkbookNotice";
import type { HandedOver } from "../givenByHand";
import { NewYearPart } from "../newYear/NewYearPart";
import type { Failure } from "../state/failure";
import { RunNotice } from "../runs/RunNotice";
import { useHandOver } from "../useHandOver";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  content: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  paste: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: "160px" },
  textarea: { flexGrow: 1, minHeight: "140px", "& textarea": { maxHeight: "none", height: "100%" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SourceScreenProps {
  readonly pane: Pane;
  readonly failure: Failure | null;
}

/** First step: the plan, from a file, the clipboard or the open workbook. */
export function SourceScreen({ pane, failure }: SourceScreenProps) {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  const { source, workbook, keptDraft } = pane.state;
  const { dispatch, getReady, openFile, giveDocument } = pane;
  const take = useCallback(
    (what: HandedOver) => {
      if (what.kind === "file") openFile(what.file);
      else if (what.kind === "table") giveDocument({ kind: "clipboard", html: what.html, text: what.text });
      else dispatch({ type: "textChanged", text: what.text });
    },
    [dispatch, openFile, giveDocument],
  );
  useHandOver(content, take);
  const footer = (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={() => pane.read(source)}>
        {texts.read}
      </Button>
      {keptDraft !== null && <Button onClick={() => dispatch({ type: "resumed" })}>{texts.resume}</Button>}
    </div>
  );
  return (
    <Screen title={texts.title} step={0} footer={footer}>
      <div ref={content} className={styles.content}>
        <Body1>{texts.lead}</Body1>
        <WorkbookNotice workbook={workbook} />
        <RunNotice runs={pane.runs} />
        {workbook.kind === "ours" && <NewYearPart newYear={pane.newYear} />}
        {failure !== null && <FailureBar failure={failure} />}
        {source.given === null ? (
          <>
            <FilePicker onSeek={getReady} onOpen={openFile} />
            <Field label={texts.pasteLabel} className={styles.paste}>
              <Textarea
                className={styles.textarea}
                value={source.text}
                placeholder={texts.pastePlaceholder}
                onChange={(_event, data) => dispatch({ type: "textChanged", text: data.value })}
              />
            </Field>
            <SheetPicker onPick={pane.openSheet} />
          </>
        ) : (
          <GivenDocumentLine document={source.given} onRemove={() => dispatch({ type: "documentRemoved" })} />
        )}
      </div>
    </Screen>
  );
}
