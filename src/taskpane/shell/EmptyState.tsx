import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  good: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0 },
  action: { marginTop: tokens.spacingVerticalS },
});

interface EmptyStateProps {
  readonly icon: FluentIcon;
  /** Nothing is left to do, rather than nothing is there. */
  readonly good?: boolean;
  readonly title: string;
  readonly advice: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Where there is nothing to list: why, and what to do next. */
export function EmptyState({ icon: Icon, good = false, title, advice, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Icon className={good ? styles.good : styles.icon} aria-hidden="true" />
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{advice}</Body1>
      {action && (
        <Button className={styles.action} appearance="primary" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
