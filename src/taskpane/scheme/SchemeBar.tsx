import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { schemePane as texts } from "../../locale/vi/schemePane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { flexGrow: 1, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface SchemeBarProps {
  /** Null where an earlier version made the workbook. */
  readonly title: string | null;
  readonly onOpen: () => void;
}

/** By which scheme the agency assesses itself, and the way to another one. */
export function SchemeBar({ title, onOpen }: SchemeBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        <Caption1Strong>{texts.bar}</Caption1Strong>
        <Caption1>{title ?? texts.unknown}</Caption1>
      </span>
      <Button size="small" className={styles.button} onClick={onOpen}>
        {texts.open}
      </Button>
    </div>
  );
}
