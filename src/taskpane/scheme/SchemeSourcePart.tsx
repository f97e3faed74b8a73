import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  AddRegular,
  DocumentEditRegular,
  EditRegular,
  FolderOpenRegular,
  TableRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { schemeForm as formTexts } from "../../locale/vi/schemeForm";
import { schemePane as texts } from "../../locale/vi/schemePane";
import { usualGrades } from "../../locale/vi/scoring";
import type { Book } from "../book/book";
import { FailureBar } from "../components/FailureBar";
import { FileInput } from "../components/FileInput";
import { WritingProgress } from "../components/WritingProgress";
import type { Failure } from "../state/failure";
import { draftOf, emptyDraft } from "./form/schemeDraft";
import type { SchemeChanging } from "./useScheme";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface SchemeSourcePartProps {
  readonly book: Book;
  readonly scheme: SchemeChanging;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

/** Where another scheme comes from: a file, a sheet that lies open, or the present one, edited in its sheet. */
export function SchemeSourcePart({ book, scheme, failure, busy }: SchemeSourcePartProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { read, edit, progress, form, make } = scheme;
  const present = book.scheme;
  return (
    <>
      {failure !== null && <FailureBar failure={failure} />}
      <Body1>{texts.intro}</Body1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<FolderOpenRegular />}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {texts.chooseFile}
        </Button>
        <Button icon={<TableRegular />} disabledFocusable={busy} onClick={() => read({ kind: "front" })}>
          {texts.readFront}
        </Button>
      </div>
      <FileInput
        ref={input}
        accept=".docx,.xlsx,.pdf,.htm,.html,.json"
        onOpen={(file) => read({ kind: "file", file })}
      />
      <h3 className={styles.heading}>{formTexts.sourceTitle}</h3>
      <Caption1 className={styles.hint}>{form === null ? formTexts.sourceHint : formTexts.goOnHint}</Caption1>
      <div className={styles.buttons}>
        {form !== null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => make(null)}>
            {formTexts.goOn}
          </Button>
        )}
        {present !== null && (
          <Button icon={<EditRegular />} disabledFocusable={busy} onClick={() => make(draftOf(present))}>
            {formTexts.fromPresent}
          </Button>
        )}
        <Button icon={<AddRegular />} disabledFocusable={busy} onClick={() => make(emptyDraft(usualGrades))}>
          {formTexts.fromNothing}
        </Button>
      </div>
      <h3 className={styles.heading}>{texts.editTitle}</h3>
      <Caption1 className={styles.hint}>{texts.editHint}</Caption1>
      <div className={styles.buttons}>
        <Button icon={<DocumentEditRegular />} disabledFocusable={busy} onClick={edit}>
          {texts.edit}
        </Button>
        {book.hasSchemeSheet && (
          <Button disabledFocusable={busy} onClick={() => read({ kind: "own", before: book.scheme })}>
            {texts.reread}
          </Button>
        )}
      </div>
      {progress !== null && (
        <WritingProgress label={texts.applying} progress={progress} onStop={scheme.stopWriting} />
      )}
    </>
  );
}
