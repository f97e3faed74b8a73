import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { entry as texts, progress as listTexts } from "../../locale/vi/progress";
import { toVietnamese } from "../../plan/calendarDate";
import { wordText } from "../../workbook/trackedActivities";
import type { TrackedActivity } from "../../workbook/trackedActivities";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** What the plan says of an activity: product, lead unit, deadline, and the milestones that are open. */
export function ActivityFacts({ activity }: { readonly activity: TrackedActivity }) {
  const styles = useStyles();
  const { due, openMilestones } = activity;
  const [next] = openMilestones;
  const dueText = due === null ? listTexts.noDue : listTexts.due(toVietnamese(due));
  const facts = [
    [texts.product, wordText(activity, "product")],
    [texts.leadUnit, wordText(activity, "leadUnit")],
    [texts.deadline, [wordText(activity, "deadline"), dueText].filter((part) => part !== "").join(" · ")],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <FactLine key={label} label={label} value={value || listTexts.blank} />
        ))}
      </dl>
      {next && (
        <Caption1>
          {texts.nextMilestone(next.label, toVietnamese(next.due))} {texts.milestones(openMilestones.length)}
        </Caption1>
      )}
    </>
  );
}

function FactLine({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
