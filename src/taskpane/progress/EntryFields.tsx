import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { entry as texts } from "../../locale/vi/progress";
import { toVietnamese } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import { STATUSES } from "../../workbook/layout";
import type { EntryField } from "../../workbook/trackedActivities";
import { LineEntry, TextEntry } from "../rows/EntryInputs";
import type { EntryDraft } from "./entryDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  today: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, whiteSpace: "nowrap" },
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
  const hints: Partial<Record<EntryField, string>> = texts.hints;
  const entry = (field: EntryField) => ({
    name: field,
    label: texts.fields[field],
    value: draft[field],
    hint: hints[field],
    problem: problems[field],
    onType: (text: string) => onType(field, text),
  });
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
        <LineEntry {...entry("progress")} numeric onLeave={() => onLeave("progress")} />
        <LineEntry
          {...entry("doneOn")}
          onLeave={() => onLeave("doneOn")}
          after={
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
      </div>
      <TextEntry {...entry("evidence")} />
      <TextEntry {...entry("explanation")} />
    </div>
  );
}
