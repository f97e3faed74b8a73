import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { GuideLink } from "../shell/GuideLink";
import { Steps } from "../import/Steps";

const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  // On a low pane (zoom, a small laptop) everything scrolls, so that the footer leaves room for the content.
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    [LOW]: { overflowY: "auto" },
  },
  body: {
    flexGrow: 1,
    overflowY: "auto",
    [LOW]: { flexShrink: 0, overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  titleLine: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  title: { ...typographyStyles.subtitle1, margin: 0, ":focus": { outlineStyle: "none" } },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScreenProps {
  readonly title: string;
  /** Id of what is read out after the title when the screen comes up. */
  readonly describedBy?: string;
  /** Which of the three steps this is, from 0. */
  readonly step: 0 | 1 | 2;
  readonly children: ReactNode;
  /** What to do next: stays in sight below the content. */
  readonly footer?: ReactNode;
}

/**
 * The frame of every screen. A new screen takes the focus to its heading, so that it is read out; but not from
 * the pane's tabs, where arrow keys go on.
 */
export function Screen({ title, describedBy, step, children, footer }: ScreenProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.getAttribute("role") !== "tab") heading.current?.focus();
  }, []);
  return (
    <div className={styles.frame}>
      <Steps current={step} />
      <main className={styles.body}>
        <div className={styles.titleLine}>
          <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy} className={styles.title}>
            {title}
          </h1>
          <GuideLink page="lap-so" />
        </div>
        {children}
      </main>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
