import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { changes as texts } from "../../locale/vi/changes";
import type { ActivityRef, PlanChange } from "../../workbook/changes/planChange";
import { useListStyles } from "../components/useListStyles";
import { ChangedFields } from "./ChangedFields";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground3 },
  entries: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  oldRow: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  words: { overflowWrap: "anywhere" },
});

interface ChangeDetailsProps {
  readonly change: PlanChange;
  readonly onNew: (before: ActivityRef, now: ActivityRef) => void;
  readonly onOld: (before: ActivityRef, now: ActivityRef) => void;
}

/** What a change consists of, what people have entered there, and the person's word on what is the same work. */
export function ChangeDetails({ change, onNew, onOld }: ChangeDetailsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const advice = adviceOf(change);
  return (
    <div className={styles.root}>
      {advice !== null && <Caption1 className={styles.muted}>{advice}</Caption1>}
      {change.kind === "changed" && <ChangedFields fields={change.fields} />}
      {"entries" in change && change.entries.length > 0 && (
        <div>
          <Caption1 className={styles.muted}>{texts.entries}</Caption1>
          <ul className={styles.entries}>
            {change.entries.map(({ heading, text }) => (
              <li key={heading}>
                <Body1>
                  {heading}: {text}
                </Body1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(change.kind === "changed" || change.kind === "moved") && (
        <Button
          size="small"
          aria-label={texts.isNewLabel(change.now.key)}
          onClick={() => onNew(change.before, change.now)}
        >
          {texts.isNew}
        </Button>
      )}
      {change.kind === "added" && change.nearest.length > 0 && (
        <>
          <Caption1 className={styles.muted}>{texts.maybeOld}</Caption1>
          <ul className={lists.list}>
            {change.nearest.map((old) => (
              <li key={old.name} className={styles.oldRow}>
                <Body1 className={styles.words}>{texts.oldOption(old.key, old.words)}</Body1>
                <Button
                  size="small"
                  aria-label={texts.isOldLabel(old.key, change.now.key)}
                  onClick={() => onOld(old, change.now)}
                >
                  {texts.isOld}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function adviceOf(change: PlanChange): string | null {
  if ("sureness" in change && change.sureness.chosen) return texts.chosenAdvice;
  if ("sureness" in change && change.sureness.doubtful) return texts.doubtfulAdvice;
  if (change.kind === "moved") return texts.movedAdvice;
  if (change.kind === "gone") return texts.goneAdvice;
  return change.kind === "kept" ? texts.keptAdvice : null;
}
