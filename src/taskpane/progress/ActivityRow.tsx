import { Badge, Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { progress as texts } from "../../locale/vi/progress";
import { rowText } from "../../locale/vi/pane";
import { toVietnamese } from "../../plan/calendarDate";
import { CONDITIONS } from "../../workbook/layout";
import { titleOf, wordText } from "../../workbook/trackedActivities";
import type { TrackedActivity } from "../../workbook/trackedActivities";

const COLORS: Readonly<Record<string, "danger" | "warning" | "success">> = {
  [CONDITIONS.overdue]: "danger",
  [CONDITIONS.doneLate]: "warning",
  [CONDITIONS.doneOnTime]: "success",
  [CONDITIONS.done]: "success",
};

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  where: { flexGrow: 1 },
  title: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** A condition in the colour that the sheets give it. */
export function ConditionBadge({ condition }: { readonly condition: string }) {
  if (condition === "") return null;
  return (
    <Badge appearance="tint" color={COLORS[condition] ?? "informative"}>
      {condition}
    </Badge>
  );
}

interface ActivityRowProps {
  readonly activity: TrackedActivity;
  readonly unsaved: boolean;
  readonly onOpen: () => void;
}

/** One activity of a list: when it is due, how it stands, who leads it. */
export function ActivityRow({ activity, unsaved, onOpen }: ActivityRowProps) {
  const styles = useStyles();
  const { nextDue } = activity;
  const due = nextDue === null ? texts.noDue : texts.due(toVietnamese(nextDue));
  const unit = wordText(activity, "leadUnit") || texts.blank;
  return (
    <div className={styles.card}>
      <button type="button" className={styles.button} onClick={onOpen}>
        <span className={styles.head}>
          <Caption1Strong className={styles.where}>{rowText(activity.key)}</Caption1Strong>
          {unsaved && (
            <Badge appearance="outline" color="warning">
              {texts.unsaved}
            </Badge>
          )}
          <ConditionBadge condition={activity.condition} />
        </span>
        <Body1 className={styles.title}>{titleOf(activity) || texts.blank}</Body1>
        <Caption1 className={styles.muted}>
          {due} · {unit}
        </Caption1>
      </button>
    </div>
  );
}
