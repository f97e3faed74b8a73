import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { documents as texts } from "../../locale/vi/scoresPane";
import type { HeldDocument } from "../../workbook/heldDocuments";
import type { ScoredComponent } from "../../workbook/scoredComponents";
import { useListStyles } from "../components/useListStyles";
import { LineEntry, TextEntry } from "../rows/EntryInputs";
import {
  BLANK_DOCUMENT,
  documentAdvice,
  documentDraft,
  documentProblems,
  type DocumentDraft,
} from "./documentDraft";
import type { DocumentForm, Documents } from "./useDocuments";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  document: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  check: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  add: { alignSelf: "flex-start" },
});

interface DocumentsPartProps {
  readonly component: ScoredComponent;
  readonly documents: Documents;
  readonly busy: boolean;
}

/** The documents that prove a component: each with what is wrong with it, and a form for another one. */
export function DocumentsPart({ component, documents, busy }: DocumentsPartProps) {
  const styles = useStyles();
  const list = useListStyles();
  const form = documents.formOf(component);
  const own = documents.all.filter((each) => each.component === component.key);
  const isListed = own.some(({ position }) => position === form?.before?.position);
  const entering = form !== null && (
    <DocumentEntry
      form={form}
      component={component}
      others={documents.all.filter(({ position }) => position !== form.before?.position)}
      busy={busy}
      onType={(draft) => documents.setForm(component, { ...form, draft })}
      onCancel={() => documents.setForm(component, null)}
      onSave={() => void documents.save(component, form)}
    />
  );
  return (
    <section className={styles.root} aria-label={texts.title}>
      <h3 className={styles.heading}>{texts.title}</h3>
      {own.length === 0 && <Caption1>{texts.none}</Caption1>}
      <ul className={list.list}>
        {own.map((each) => (
          <li key={each.position}>
            {form?.before?.position === each.position ? (
              entering
            ) : (
              <div className={styles.document}>
                <Body1>{texts.named(documentDraft(each))}</Body1>
                {String(each.entries.link) !== "" && <Caption1>{String(each.entries.link)}</Caption1>}
                {each.check !== "" && <Caption1 className={styles.check}>{each.check}</Caption1>}
                <span className={styles.actions}>
                  <Button
                    size="small"
                    onClick={() => documents.setForm(component, { before: each, draft: documentDraft(each) })}
                  >
                    {texts.edit}
                  </Button>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => void documents.remove(component, each)}
                  >
                    {texts.remove}
                  </Button>
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {form !== null && !isListed && entering}
      {form === null && (
        <Button
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => documents.setForm(component, { before: null, draft: BLANK_DOCUMENT })}
        >
          {texts.add}
        </Button>
      )}
    </section>
  );
}

interface DocumentEntryProps {
  readonly form: DocumentForm;
  readonly component: ScoredComponent;
  readonly others: readonly HeldDocument[];
  readonly busy: boolean;
  readonly onType: (draft: DocumentDraft) => void;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

function DocumentEntry(props: DocumentEntryProps) {
  const styles = useStyles();
  const { component, others, busy, onType, onCancel, onSave } = props;
  const { draft } = props.form;
  const [asked, setAsked] = useState(false);
  const problems = documentProblems(draft);
  const shown = asked ? problems : {};
  const put = (field: keyof DocumentDraft) => (text: string) => onType({ ...draft, [field]: text });
  const save = (): void => {
    setAsked(true);
    if (Object.keys(problems).length === 0 && !busy) onSave();
  };
  const line = (field: "number" | "date") => (
    <LineEntry
      name={`document-${field}`}
      label={texts.fields[field]}
      hint={texts.hints[field]}
      value={draft[field]}
      problem={shown[field]}
      onType={put(field)}
      onLeave={() => undefined}
    />
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; it has its button
    <div className={styles.root} role="group" aria-label={texts.form} onKeyDown={onKeyDown}>
      {line("number")}
      {line("date")}
      <TextEntry
        name="document-summary"
        label={texts.fields.summary}
        value={draft.summary}
        onType={put("summary")}
      />
      <TextEntry name="document-link" label={texts.fields.link} value={draft.link} onType={put("link")} />
      {documentAdvice(draft, component.key, others).map((sentence) => (
        <Caption1 key={sentence} role="status" className={styles.check}>
          {sentence}
        </Caption1>
      ))}
      <span className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          title={texts.saveHint}
          aria-keyshortcuts="Control+Enter"
          disabledFocusable={busy}
          onClick={save}
        >
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </span>
    </div>
  );
}
