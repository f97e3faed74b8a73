import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { entry as texts, progress as listTexts } from "../../locale/vi/progress";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, line: { display: "block" } });

interface ConflictBarProps {
  /** What the fields are called, and what stands in them now. */
  readonly conflicts: readonly (readonly [label: string, now: string])[];
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody wrote into the same cells meanwhile: what stands there now, and whose words are to hold. */
export function ConflictBar({ conflicts, onKeep, onTake }: ConflictBarProps) {
  const styles = useStyles();
  if (conflicts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.line}>{texts.conflictTitle}</MessageBarTitle>
        {conflicts.map(([label, now]) => (
          <span key={label} className={styles.line}>
            {texts.conflict(label, now || listTexts.blank)}
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
