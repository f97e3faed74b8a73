import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { GuideLink } from "./GuideLink";
import type { GuidePage } from "./GuideLink";

const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  // On a low pane everything scrolls, so that the head leaves room for the content.
  frame: { height: "100%", display: "flex", flexDirection: "column", [LOW]: { overflowY: "auto" } },
  head: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  titleLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  title: { ...typographyStyles.subtitle1, margin: 0, ":focus": { outlineStyle: "none" } },
  actions: { flexShrink: 0, display: "flex" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    [LOW]: { flexShrink: 0, overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

interface TabScreenProps {
  readonly title: string;
  /** The page of the guide that tells about this tab. */
  readonly guide: GuidePage;
  /** Small buttons beside the title. */
  readonly actions?: ReactNode;
  /** What stays in sight above the content: filters, messages. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a tab's screen. Its heading can take the focus, but never takes it from the tab by itself. */
export function TabScreen({ title, guide, actions, head, children }: TabScreenProps) {
  const styles = useStyles();
  return (
    <main className={styles.frame}>
      <div className={styles.head}>
        <div className={styles.titleLine}>
          <h1 tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          <div className={styles.actions}>
            {actions}
            <GuideLink page={guide} />
          </div>
        </div>
        {head}
      </div>
      <div className={styles.body}>{children}</div>
    </main>
  );
}
