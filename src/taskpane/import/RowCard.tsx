import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, DeleteRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import { FIELD_NAMES } from "../../locale/vi/import";
import { preview as texts } from "../../locale/vi/pane";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Activity, ActivityField } from "../../plan/plan";
import type { Spot } from "../state/spot";
import { useCardStyles } from "../components/useCardStyles";
import { EditableCell } from "./EditableCell";

const useStyles = makeStyles({
  actions: { display: "flex", justifyContent: "flex-end" },
  muted: { color: tokens.colorNeutralForeground3 },
  cells: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface RowCardProps {
  readonly activity: Activity;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The cell that the person was led to, if it is in this row. */
  readonly spot: Spot | null;
  readonly onEdit: (field: ActivityField, text: string) => void;
  readonly onDrop: () => void;
  /** It was taken back just now, and the focus with it. */
  readonly takesFocus: boolean;
  readonly onFocusGiven: () => void;
}

/** One row of the plan; opens to all its cells. */
export function RowCard(props: RowCardProps) {
  const { activity, open, onToggle, spot, onEdit, onDrop, takesFocus, onFocusGiven } = props;
  const styles = useStyles();
  const card = useCardStyles();
  const summary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    summary.current?.focus();
    onFocusGiven();
  }, [takesFocus, onFocusGiven]);
  const cellsId = useId();
  const { cells } = activity;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={card.card}>
      <button
        ref={summary}
        type="button"
        className={card.face}
        aria-expanded={open}
        aria-controls={open ? cellsId : undefined}
        onClick={onToggle}
      >
        <Chevron className={card.icon} aria-hidden="true" />
        <span className={card.texts}>
          <Caption1Strong>{activity.key}</Caption1Strong>
          <Body1 className={card.clamped}>{cells.activity || cells.task || texts.blank}</Body1>
          <Caption1 className={styles.muted}>
            {texts.lead}: {cells.leadUnit || texts.blank} · {texts.deadline}: {cells.deadline || texts.blank}
          </Caption1>
        </span>
      </button>
      {open && (
        <div id={cellsId} className={styles.cells}>
          {ACTIVITY_FIELDS.map((field) => (
            <EditableCell
              key={field}
              label={FIELD_NAMES[field]}
              text={cells[field]}
              call={spot?.field === field ? spot : null}
              onCommit={(text) => onEdit(field, text)}
            />
          ))}
          {Object.entries(activity.extra).map(([heading, text]) => (
            <Caption1 key={heading} className={styles.muted}>
              {heading}: {text || texts.blank}
            </Caption1>
          ))}
          <div className={styles.actions}>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.dropRowLabel(activity.key)}
              onClick={onDrop}
            >
              {texts.dropRow}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
