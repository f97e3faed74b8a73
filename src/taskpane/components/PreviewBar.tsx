import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableSettingsRegular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import { tables as texts } from "../../locale/vi/pane";
import { noticeText } from "../noticeText";
import type { PaneAction } from "../state/actions";
import type { Draft } from "../state/draft";
import { HistoryButtons } from "./HistoryButtons";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  notice: { flexGrow: 1, minWidth: "120px", color: tokens.colorNeutralForeground2 },
});

interface PreviewBarProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onChooseTables: () => void;
}

/** Which tables the plan was read from, what was done last, and the way back from it. */
export function PreviewBar({ draft, dispatch, onChooseTables }: PreviewBarProps) {
  const styles = useStyles();
  const { candidates } = draft.reading;
  const origins = candidates.filter(({ chosen }) => chosen).map(({ origin }) => origin);
  const readFrom = origins.length > 0 ? texts.readFrom(origins) : "";
  return (
    <div className={styles.bar}>
      <Caption1 role="status" className={styles.notice}>
        {draft.notice === null ? readFrom : noticeText(draft.notice)}
      </Caption1>
      {candidates.length > 0 && (
        <Button size="small" appearance="subtle" icon={<TableSettingsRegular />} onClick={onChooseTables}>
          {texts.open}
        </Button>
      )}
      <HistoryButtons draft={draft} dispatch={dispatch} />
    </div>
  );
}
