import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CheckmarkRegular, WarningRegular } from "@fluentui/react-icons";
import { doubtSentence, FIELD_NAMES } from "../../locale/vi/import";
import { rowText, preview as texts } from "../../locale/vi/pane";
import type { DoubtfulCell } from "../state/doubts";
import { EditableCell } from "./EditableCell";
import type { CellCall } from "./EditableCell";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  settled: {
    flexDirection: "row",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
    color: tokens.colorNeutralForeground2,
  },
  where: { flexGrow: 1 },
  context: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground3,
  },
  reason: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: "16px" },
  actions: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

interface DoubtCardProps {
  readonly cell: DoubtfulCell;
  readonly settled: boolean;
  readonly call: CellCall | null;
  readonly onEdit: (text: string) => void;
  readonly onConfirm: () => void;
  readonly onReopen: () => void;
  /** The whole row is no activity. */
  readonly onDrop: () => void;
}

/** One doubtful cell: why, its text to mend, and a button that says it is right. */
export function DoubtCard({ cell, settled, call, onEdit, onConfirm, onReopen, onDrop }: DoubtCardProps) {
  const styles = useStyles();
  const { activity, field } = cell;
  const where = `${rowText(activity.key)} · ${FIELD_NAMES[field]}`;
  if (settled) {
    return (
      <div className={mergeClasses(styles.card, styles.settled)}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
        <Caption1 className={styles.where}>{where}</Caption1>
        <Button appearance="subtle" aria-label={texts.reopenLabel(where)} onClick={onReopen}>
          {texts.reopen}
        </Button>
      </div>
    );
  }
  const context = activity.cells.activity || activity.cells.task;
  return (
    <div className={styles.card}>
      <Body1Strong>{where}</Body1Strong>
      {field !== "activity" && context !== "" && <Caption1 className={styles.context}>{context}</Caption1>}
      {cell.reasons.map((reason) => (
        <Caption1 key={reason} className={styles.reason}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          {doubtSentence(reason)}
        </Caption1>
      ))}
      <EditableCell
        quiet
        label={where}
        text={activity.cells[field]}
        call={call}
        onCommit={onEdit}
        onConfirm={onConfirm}
      />
      <div className={styles.actions}>
        <Button appearance="subtle" aria-label={texts.dropRowLabel(activity.key)} onClick={onDrop}>
          {texts.dropRow}
        </Button>
        <Button icon={<CheckmarkRegular />} aria-label={texts.confirmLabel(where)} onClick={onConfirm}>
          {texts.confirm}
        </Button>
      </div>
    </div>
  );
}
