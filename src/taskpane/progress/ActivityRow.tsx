import { Badge } from "@fluentui/react-components";
import { progress as texts } from "../../locale/vi/progress";
import { rowText } from "../../locale/vi/pane";
import { toVietnamese } from "../../plan/calendarDate";
import { CONDITIONS } from "../../workbook/layout";
import { titleOf, wordText } from "../../workbook/trackedActivities";
import type { TrackedActivity } from "../../workbook/trackedActivities";
import { ListCard } from "../rows/ListCard";

const COLORS: Readonly<Record<string, "danger" | "warning" | "success">> = {
  [CONDITIONS.overdue]: "danger",
  [CONDITIONS.doneLate]: "warning",
  [CONDITIONS.doneOnTime]: "success",
  [CONDITIONS.done]: "success",
};

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
  readonly left: object | null;
  readonly onOpen: () => void;
}

/** One activity of a list: when it is due, how it stands, who leads it. */
export function ActivityRow({ activity, unsaved, left, onOpen }: ActivityRowProps) {
  const { nextDue } = activity;
  const due = nextDue === null ? texts.noDue : texts.due(toVietnamese(nextDue));
  return (
    <ListCard
      where={rowText(activity.key)}
      badge={<ConditionBadge condition={activity.condition} />}
      title={titleOf(activity)}
      detail={`${due} · ${wordText(activity, "leadUnit") || texts.blank}`}
      unsaved={unsaved}
      left={left}
      onOpen={onOpen}
    />
  );
}
