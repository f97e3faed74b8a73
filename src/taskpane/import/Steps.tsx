import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STEPS, STEPS_LABEL } from "../../locale/vi/pane";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    listStyleType: "none",
  },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [CONTRAST]: { borderTopColor: "GrayText" },
  },
  reached: { borderTopColor: tokens.colorBrandStroke1, [CONTRAST]: { borderTopColor: "Highlight" } },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Where in the way from plan to workbook the person is. */
export function Steps({ current }: { readonly current: 0 | 1 | 2 }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={STEPS_LABEL}>
      {STEPS.map((name, index) => (
        <li
          key={name}
          aria-current={index === current ? "step" : undefined}
          className={mergeClasses(
            styles.step,
            index <= current && styles.reached,
            index === current && styles.current,
          )}
        >
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
