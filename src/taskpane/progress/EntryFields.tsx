import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { entry as texts } from "../../locale/vi/progress";
import { toVietnamese } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import { STATUSES } from "../../workbook/layout";
import type { EntryField } from "../../workbook/trackedActivities";
import type { EntryDraft } from "./entryDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "100%" },
  today: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, whiteSpace: "nowrap" },
  text: { width: "100%", "& textarea": { minHeight: "52px", maxHeight: "none", fieldSizing: "content" } },
});

interface EntryFieldsProps {
  readonly draft: EntryDraft;
  readonly problems: Partial<Record<EntryField, string>>;
  readonly today: IsoDate;
  readonly onType: (field: EntryField, text: string) => void;
  readonly onLeave: (field: EntryField) => void;
}

/** The five cells that people fill through the year. */
export function EntryFields({ draft, problems, today, onType, onLeave }: EntryFieldsProps) {
  const styles = useStyles();
  const statuses: readonly string[] = Object.values(STATUSES);
  const hint = (field: "progress" | "doneOn" | "evidence"): string | undefined =>
    problems[field] === undefined ? texts.hints[field] : undefined;
  return (
    <div className={styles.root}>
      <Field label={texts.fields.status} validationMessage={problems.status}>
        <Select name="status" value={draft.status} onChange={(_event, { value }) => onType("status", value)}>
          {draft.status === "" && <option value="">{texts.noStatus}</option>}
          {statuses.map((status) => (
            <option key={status}>{status}</option>
          ))}
          {draft.status !== "" && !statuses.includes(draft.status) && (
            <option value={draft.status}>{texts.otherStatus(draft.status)}</option>
          )}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={texts.fields.progress} hint={hint("progress")} validationMessage={problems.progress}>
          <Input
            name="progress"
            className={styles.input}
            inputMode="decimal"
            value={draft.progress}
            onChange={(_event, { value }) => onType("progress", value)}
            onBlur={() => onLeave("progress")}
          />
        </Field>
        <Field label={texts.fields.doneOn} hint={hint("doneOn")} validationMessage={problems.doneOn}>
          <Input
            name="doneOn"
            className={styles.input}
            value={draft.doneOn}
            onChange={(_event, { value }) => onType("doneOn", value)}
            onBlur={() => onLeave("doneOn")}
            contentAfter={
              <Button
                size="small"
                appearance="transparent"
                className={styles.today}
                onClick={() => onType("doneOn", toVietnamese(today))}
              >
                {texts.today}
              </Button>
            }
          />
        </Field>
      </div>
      <Field label={texts.fields.evidence} hint={hint("evidence")} validationMessage={problems.evidence}>
        <Textarea
          name="evidence"
          className={styles.text}
          value={draft.evidence}
          onChange={(_event, { value }) => onType("evidence", value)}
        />
      </Field>
      <Field label={texts.fields.explanation} validationMessage={problems.explanation}>
        <Textarea
          name="explanation"
          className={styles.text}
          value={draft.explanation}
          onChange={(_event, { value }) => onType("explanation", value)}
        />
      </Field>
    </div>
  );
}
