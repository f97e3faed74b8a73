import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  notice: { color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: "anywhere" },
});

interface NoticesProps {
  readonly problems: readonly string[] | undefined;
  readonly notices: readonly string[] | undefined;
}

/** What keeps a part from being used, then what to look at in it. */
export function Notices({ problems = [], notices = [] }: NoticesProps) {
  const styles = useStyles();
  return (
    <>
      {problems.map((sentence) => (
        <Caption1 key={sentence} className={styles.problem}>
          {sentence}
        </Caption1>
      ))}
      {notices.map((sentence) => (
        <Caption1 key={sentence} className={styles.notice}>
          {sentence}
        </Caption1>
      ))}
    </>
  );
}
