import { Badge, Body1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { CHANGE_KINDS, changes as texts } from "../../locale/vi/changes";
import type { ActivityRef, PlanChange, PlanChangeKind } from "../../workbook/changes/planChange";
import { isDoubtful } from "../state/changesReview";
import { useCardStyles } from "../components/useCardStyles";
import { ChangeDetails } from "./ChangeDetails";

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

const COLORS: Readonly<Record<PlanChangeKind, "success" | "informative" | "warning" | "severe">> = {
  added: "success",
  changed: "informative",
  moved: "informative",
  gone: "warning",
  kept: "severe",
};

interface ChangeCardProps {
  readonly change: PlanChange;
  readonly onNew: (before: ActivityRef, now: ActivityRef) => void;
  readonly onOld: (before: ActivityRef, now: ActivityRef) => void;
}

/** One change of the plan in short; opens to its fields before and after. */
export function ChangeCard({ change, onNew, onOld }: ChangeCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const [open, setOpen] = useState(isDoubtful(change));
  const detailsId = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const shown = "now" in change ? change.now : change.before;
  const key =
    "now" in change && "before" in change ? texts.from(change.before.key, change.now.key) : shown.key;
  return (
    <div className={card.card}>
      <button
        type="button"
        className={card.face}
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron className={card.icon} aria-hidden="true" />
        <span className={card.texts}>
          <span className={card.head}>
            <Caption1Strong>{key}</Caption1Strong>
            <Badge appearance="tint" color={COLORS[change.kind]}>
              {CHANGE_KINDS[change.kind]}
            </Badge>
          </span>
          <Body1 className={card.clamped}>{shown.words || texts.blank}</Body1>
        </span>
      </button>
      {open && (
        <div id={detailsId} className={styles.details}>
          <ChangeDetails change={change} onNew={onNew} onOld={onOld} />
        </div>
      )}
    </div>
  );
}
