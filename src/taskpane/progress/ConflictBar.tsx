import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { entry as texts, progress as listTexts } from "../../locale/vi/progress";
import type { TrackedActivity } from "../../workbook/trackedActivities";
import { conflictsOf, entryText } from "./entryDraft";
import type { EntryChanges } from "./entryDraft";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, line: { display: "block" } });

interface ConflictBarProps {
  readonly activity: TrackedActivity;
  readonly changes: EntryChanges;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody wrote into the same cells meanwhile: what stands there now, and whose words are to hold. */
export function ConflictBar({ activity, changes, onKeep, onTake }: ConflictBarProps) {
  const styles = useStyles();
  const conflicts = conflictsOf(activity.entries, changes);
  if (conflicts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.line}>{texts.conflictTitle}</MessageBarTitle>
        {conflicts.map((field) => (
          <span key={field} className={styles.line}>
            {texts.conflict(
              texts.fields[field],
              entryText(field, activity.entries[field]) || listTexts.blank,
            )}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onKeep}>
          {texts.keepMine}
        </Button>
        <Button size="small" onClick={onTake}>
          {texts.takeTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
