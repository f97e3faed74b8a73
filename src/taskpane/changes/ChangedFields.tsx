import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { changes as texts } from "../../locale/vi/changes";
import type { FieldChange } from "../../workbook/changes/planChange";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%", margin: 0 },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  value: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

/** The fields of an activity that a new edition changes, with their words before and after. */
export function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {fields.map(({ heading, before, after, staysCorrected }) => (
        <div key={heading} className={styles.field}>
          <dt>
            <Caption1Strong>{heading}</Caption1Strong>
          </dt>
          <dd className={styles.value}>
            <Caption1 className={styles.muted}>{texts.before}: </Caption1>
            <Body1 className={staysCorrected || before === "" ? undefined : styles.old}>
              {before || texts.blank}
            </Body1>
          </dd>
          <dd className={styles.value}>
            <Caption1 className={styles.muted}>{texts.after}: </Caption1>
            <Body1>{after || texts.blank}</Body1>
          </dd>
          {staysCorrected && (
            <dd className={styles.value}>
              <Caption1>{texts.staysCorrected}</Caption1>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
