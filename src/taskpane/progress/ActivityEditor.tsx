import { rowText } from "../../locale/vi/pane";
import { entry as texts } from "../../locale/vi/progress";
import type { IsoDate } from "../../plan/calendarDate";
import { titleOf } from "../../workbook/trackedActivities";
import type { EntryField, TrackedActivity } from "../../workbook/trackedActivities";
import { RowEditorPart } from "../rows/RowEditorPart";
import type { RowView } from "../rows/RowEditorPart";
import type { OpenRow } from "../rows/useRowEditor";
import { ActivityFacts } from "./ActivityFacts";
import { ConditionBadge } from "./ActivityRow";
import { adviceFor, draftWith, problemsOf } from "./entryDraft";
import { EntryFields } from "./EntryFields";
import type { Progress } from "./useProgress";

interface ActivityEditorProps {
  readonly progress: Progress;
  readonly busy: boolean;
  readonly today: IsoDate;
}

/** One activity: what it is, and what people enter of it. */
export function ActivityEditor({ progress, busy, today }: ActivityEditorProps) {
  const viewOf = ({ item: activity, changes }: OpenRow<TrackedActivity, EntryField>): RowView<EntryField> => {
    const draft = draftWith(activity.entries, changes);
    return {
      heading: rowText(activity.key),
      badge: <ConditionBadge condition={activity.condition} />,
      title: titleOf(activity),
      facts: <ActivityFacts activity={activity} />,
      advice: adviceFor(draft),
      problems: problemsOf(draft, changes, today),
      fields: (problems, onLeave) => (
        <EntryFields
          draft={draft}
          problems={problems}
          today={today}
          onType={progress.type}
          onLeave={onLeave}
        />
      ),
    };
  };
  return (
    <RowEditorPart editor={progress} labels={texts} busy={busy} viewOf={viewOf} judgedByOthers="status" />
  );
}
