import { Field, makeStyles, ProgressBar } from "@fluentui/react-components";

const CONTRAST = "@media screen and (forced-colors: active)";

// In Windows' contrast themes Fluent's track looks like a full bar.
const useStyles = makeStyles({
  track: { [CONTRAST]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  bar: { [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
});

interface ProgressLineProps {
  readonly label: string;
  /** What is being done now. */
  readonly doing: string;
  /** 0–1; undefined where nobody knows how long it takes. */
  readonly share: number | undefined;
}

/** How far a longer piece of work is. */
export function ProgressLine({ label, doing, share }: ProgressLineProps) {
  const styles = useStyles();
  return (
    <Field validationState="none" validationMessage={doing}>
      <ProgressBar
        className={styles.track}
        bar={{ className: styles.bar }}
        value={share}
        thickness="large"
        aria-label={label}
        aria-valuetext={doing}
      />
    </Field>
  );
}
