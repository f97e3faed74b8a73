import { Caption1, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Dispatch } from "react";
import { preview as texts } from "../../locale/vi/pane";
import type { PaneAction } from "../state/actions";
import { doubtfulCells } from "../state/doubts";
import type { DoubtfulCell } from "../state/doubts";
import type { Draft } from "../state/draft";
import { DoubtCard } from "./DoubtCard";
import { PagedList } from "./PagedList";

const useStyles = makeStyles({ lead: { ...typographyStyles.body1, margin: 0 } });

interface DoubtListProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The doubtful cells one after the other. Confirming one leads to the next that is still open. */
export function DoubtList({ draft, dispatch }: DoubtListProps) {
  const styles = useStyles();
  const cells = doubtfulCells(draft.plan);
  const isOpen = (id: string): boolean => !draft.reviewed.has(id);
  const open = cells.filter((cell) => isOpen(cell.id));
  const [focused, setFocused] = useState<string | null>(null);
  const lead = useRef<HTMLParagraphElement>(null);
  const allSettled = open.length === 0;
  useEffect(() => {
    if (allSettled && focused !== null) lead.current?.focus();
  }, [allSettled, focused]);

  const confirm = ({ id, activity, field }: DoubtfulCell): void => {
    const at = cells.findIndex((cell) => cell.id === id);
    const next = cells.slice(at + 1).find((cell) => isOpen(cell.id)) ?? open.find((cell) => cell.id !== id);
    dispatch({ type: "doubtConfirmed", key: activity.key, field });
    setFocused(next?.id ?? id);
  };
  const reopen = ({ id, activity, field }: DoubtfulCell): void => {
    dispatch({ type: "doubtReopened", key: activity.key, field });
    setFocused(id);
  };
  return (
    <>
      <p ref={lead} tabIndex={-1} className={styles.lead}>
        {allSettled ? texts.doubtsDone : texts.doubtsLead}
      </p>
      {cells.length > 0 && (
        <Caption1 role="status">{texts.reviewed(cells.length - open.length, cells.length)}</Caption1>
      )}
      <PagedList
        entries={cells}
        atLeast={cells.findIndex((cell) => cell.id === focused) + 1}
        render={(cell) => (
          <DoubtCard
            key={cell.id}
            cell={cell}
            settled={!isOpen(cell.id)}
            focused={focused === cell.id}
            onEdit={(text) =>
              dispatch({ type: "cellEdited", key: cell.activity.key, field: cell.field, text })
            }
            onConfirm={() => confirm(cell)}
            onReopen={() => reopen(cell)}
          />
        )}
      />
    </>
  );
}
