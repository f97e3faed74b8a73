import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Dispatch } from "react";
import { preview as texts } from "../../locale/vi/pane";
import type { PaneAction } from "../state/actions";
import { doubtfulCells, doubtId } from "../state/doubts";
import type { DoubtfulCell } from "../state/doubts";
import type { Draft } from "../state/draft";
import type { Spot } from "../state/spot";
import { DoubtCard } from "./DoubtCard";
import { VirtualList } from "../components/VirtualList";

const CARD_HEIGHT = 190;

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, margin: 0 },
  keys: { color: tokens.colorNeutralForeground3 },
});

interface DoubtListProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<PaneAction>;
  /** The cell that the person was led to. */
  readonly spot: Spot | null;
  /** Leads to the next open doubt behind a cell, or behind its row, which was dropped. */
  readonly onNext: (from: DoubtfulCell, dropped?: boolean) => void;
  readonly onGo: (spot: Spot) => void;
}

/** The doubtful cells one after the other. Confirming one leads to the next that is still open. */
export function DoubtList({ draft, dispatch, spot, onNext, onGo }: DoubtListProps) {
  const styles = useStyles();
  const cells = doubtfulCells(draft.plan);
  const open = cells.filter(({ id }) => !draft.reviewed.has(id)).length;
  const lead = useRef<HTMLParagraphElement>(null);
  const allSettled = open === 0;
  useEffect(() => {
    if (allSettled && spot !== null) lead.current?.focus();
  }, [allSettled, spot]);
  const spotId = spot === null ? null : doubtId(spot.key, spot.field);
  return (
    <>
      <p ref={lead} tabIndex={-1} className={styles.lead}>
        {allSettled ? texts.doubtsDone : texts.doubtsLead}
      </p>
      {!allSettled && <Caption1 className={styles.keys}>{texts.keysHint}</Caption1>}
      {cells.length > 0 && (
        <Caption1 role="status">{texts.reviewed(cells.length - open, cells.length)}</Caption1>
      )}
      <VirtualList
        label={texts.doubtsLabel}
        entries={cells}
        keyOf={({ id }) => id}
        estimate={CARD_HEIGHT}
        target={spotId}
        call={spot}
        render={(cell) => {
          const place = { key: cell.activity.key, field: cell.field };
          return (
            <DoubtCard
              cell={cell}
              settled={draft.reviewed.has(cell.id)}
              call={spotId === cell.id ? spot : null}
              onEdit={(text) => dispatch({ type: "cellEdited", ...place, text })}
              onConfirm={() => {
                dispatch({ type: "doubtConfirmed", ...place });
                onNext(cell);
              }}
              onReopen={() => {
                dispatch({ type: "doubtReopened", ...place });
                onGo({ ...place, to: "look" });
              }}
              onDrop={() => {
                dispatch({ type: "rowDropped", key: place.key });
                onNext(cell, true);
              }}
            />
          );
        }}
      />
    </>
  );
}
