import { Badge, Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { progress as texts } from "../../locale/vi/progress";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  where: { flexGrow: 1 },
  title: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface ListCardProps {
  readonly where: string;
  /** How it stands. */
  readonly badge: ReactNode;
  readonly title: string;
  readonly detail: string;
  /** Something was typed that isn't in the workbook yet. */
  readonly unsaved: boolean;
  readonly onOpen: () => void;
}

/** One row of a list, which opens its editor. */
export function ListCard({ where, badge, title, detail, unsaved, onOpen }: ListCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <button type="button" className={styles.button} onClick={onOpen}>
        <span className={styles.head}>
          <Caption1Strong className={styles.where}>{where}</Caption1Strong>
          {unsaved && (
            <Badge appearance="outline" color="warning">
              {texts.unsaved}
            </Badge>
          )}
          {badge}
        </span>
        <Body1 className={styles.title}>{title || texts.blank}</Body1>
        <Caption1 className={styles.muted}>{detail}</Caption1>
      </button>
    </div>
  );
}
