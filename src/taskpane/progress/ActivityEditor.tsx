import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rowText } from "../../locale/vi/pane";
import { entry as texts } from "../../locale/vi/progress";
import type { IsoDate } from "../../plan/calendarDate";
import { titleOf } from "../../workbook/trackedActivities";
import type { EntryField, TrackedActivity } from "../../workbook/trackedActivities";
import { ConflictBar } from "../rows/ConflictBar";
import { EditorHead } from "../rows/EditorHead";
import { conflictingFields } from "../rows/fieldChanges";
import { RowForm } from "../rows/RowForm";
import type { OpenRow } from "../rows/useRowEditor";
import { ActivityFacts } from "./ActivityFacts";
import { ConditionBadge } from "./ActivityRow";
import { adviceFor, draftWith, ENTRY_FIELDS, entryText, problemsOf } from "./entryDraft";
import { EntryFields } from "./EntryFields";
import type { Progress } from "./useProgress";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface ActivityEditorProps {
  readonly progress: Progress;
  readonly busy: boolean;
  readonly today: IsoDate;
}

/** One activity: what it is, and what people enter of it. */
export function ActivityEditor({ progress, busy, today }: ActivityEditorProps) {
  const styles = useStyles();
  const { open } = progress;
  return (
    <div className={styles.root}>
      <EditorHead editor={progress} labels={texts} />
      {open === null ? (
        <Body1 role="status">{texts.gone}</Body1>
      ) : (
        <Editor key={open.item.key} {...{ progress, open, busy, today }} />
      )}
    </div>
  );
}

interface EditorProps extends ActivityEditorProps {
  readonly open: OpenRow<TrackedActivity, EntryField>;
}

function Editor({ progress, open, busy, today }: EditorProps) {
  const { item: activity, changes } = open;
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<EntryField>>(new Set());
  const draft = draftWith(activity.entries, changes);
  const problems = problemsOf(draft, changes, today);
  return (
    <RowForm
      heading={rowText(activity.key)}
      badge={<ConditionBadge condition={activity.condition} />}
      title={titleOf(activity)}
      advice={adviceFor(draft)}
      problems={problems}
      isChanged={Object.keys(changes).length > 0}
      busy={busy}
      onAsk={() => setAsked(true)}
      editor={progress}
      labels={texts}
    >
      <ActivityFacts activity={activity} />
      <ConflictBar
        conflicts={conflictingFields(activity.entries, changes).map((field) => [
          texts.fields[field],
          entryText(field, activity.entries[field]),
        ])}
        onKeep={progress.keepMine}
        onTake={progress.reset}
      />
      <EntryFields
        draft={draft}
        problems={asked ? problems : shownProblems(problems, left)}
        today={today}
        onType={progress.type}
        onLeave={(field) => setLeft((known) => new Set([...known, field]))}
      />
    </RowForm>
  );
}

type Problems = ReturnType<typeof problemsOf>;

/** Nobody is told that a date is wrong while still typing it; the status is judged by the fields that were left. */
function shownProblems(problems: Problems, left: ReadonlySet<EntryField>): Problems {
  const isShown = (field: EntryField): boolean => left.has(field) || (field === "status" && left.size > 0);
  return Object.fromEntries(ENTRY_FIELDS.filter(isShown).map((field) => [field, problems[field]]));
}
