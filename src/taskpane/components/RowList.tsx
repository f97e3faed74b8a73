import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ActivityField, Plan } from "../../plan/plan";
import type { CellTarget } from "./FindingCard";
import { PagedList } from "./PagedList";
import { RowCard } from "./RowCard";

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface RowListProps {
  readonly plan: Plan;
  readonly target: CellTarget | null;
  readonly onEdit: (key: string, field: ActivityField, text: string) => void;
}

/** Every row as it will go into the workbook, under the heading of its section. */
export function RowList({ plan, target, onEdit }: RowListProps) {
  const styles = useStyles();
  const names = new Map(plan.sections.map((section) => [section.no, section.name]));
  return (
    <PagedList
      entries={plan.activities}
      atLeast={plan.activities.findIndex((activity) => activity.key === target?.key) + 1}
      render={(activity, index) => {
        const startsSection = plan.activities[index - 1]?.section !== activity.section;
        return (
          <Fragment key={activity.key}>
            {startsSection && activity.section !== "" && (
              <li className={styles.section}>
                <Subtitle2 as="h2" className={styles.heading}>
                  {activity.section}. {names.get(activity.section) ?? ""}
                </Subtitle2>
              </li>
            )}
            <RowCard
              activity={activity}
              focused={target?.key === activity.key ? target.field : null}
              onEdit={(field, text) => onEdit(activity.key, field, text)}
            />
          </Fragment>
        );
      }}
    />
  );
}
