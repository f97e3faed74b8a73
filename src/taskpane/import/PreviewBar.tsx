import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableSettingsRegular } from "@fluentui/react-icons";
import { tables as texts } from "../../locale/vi/pane";
import { noticeText } from "../noticeText";
import type { Draft } from "../state/draft";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  // Always there, so that what comes into it is read out; without words it takes no room.
  blank: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  notice: { flexGrow: 1, minWidth: "120px", color: tokens.colorNeutralForeground2 },
});

interface PreviewBarProps {
  readonly draft: Draft;
  readonly onChooseTables: () => void;
}

/** Which tables the plan was read from, what was done last. */
export function PreviewBar({ draft, onChooseTables }: PreviewBarProps) {
  const styles = useStyles();
  const { candidates } = draft.reading;
  const origins = candidates.filter(({ chosen }) => chosen).map(({ origin }) => origin);
  const readFrom = origins.length > 0 ? texts.readFrom(origins) : "";
  const isBlank = candidates.length === 0 && draft.notice === null;
  return (
    <div className={mergeClasses(styles.bar, isBlank && styles.blank)}>
      <Caption1 role="status" className={styles.notice}>
        {draft.notice === null ? readFrom : noticeText(draft.notice)}
      </Caption1>
      {candidates.length > 0 && (
        <Button size="small" appearance="subtle" icon={<TableSettingsRegular />} onClick={onChooseTables}>
          {texts.open}
        </Button>
      )}
    </div>
  );
}
