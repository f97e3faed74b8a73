import { Badge, Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useCardStyles } from "../components/useCardStyles";
import { progress as texts } from "../../locale/vi/progress";

const useStyles = makeStyles({
  where: { flexGrow: 1 },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Returns that have had the focus: a row that scrolls out of sight and back must not take it again. */
const welcomed = new WeakSet<object>();

interface ListCardProps {
  readonly where: string;
  /** How it stands. */
  readonly badge: ReactNode;
  readonly title: string;
  readonly detail: string;
  /** Something was typed that isn't in the workbook yet. */
  readonly unsaved: boolean;
  /** The row was open before: another object each time somebody comes back to it, who then goes on from there. */
  readonly left?: object | null;
  readonly onOpen: () => void;
}

/** One row of a list, which opens its editor. */
export function ListCard({ where, badge, title, detail, unsaved, left = null, onOpen }: ListCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const face = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left === null || welcomed.has(left)) return;
    welcomed.add(left);
    face.current?.focus();
  }, [left]);
  return (
    <div className={card.card}>
      <button ref={face} type="button" className={card.face} onClick={onOpen}>
        <span className={card.texts}>
          <span className={card.head}>
            <Caption1Strong className={styles.where}>{where}</Caption1Strong>
            {unsaved && (
              <Badge appearance="outline" color="warning">
                {texts.unsaved}
              </Badge>
            )}
            {badge}
          </span>
          <Body1 className={card.clamped}>{title || texts.blank}</Body1>
          <Caption1 className={styles.muted}>{detail}</Caption1>
        </span>
      </button>
    </div>
  );
}
