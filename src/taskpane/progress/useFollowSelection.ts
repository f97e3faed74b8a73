import { useEffect, useRef } from "react";
import type { SelectedRow } from "../../excel/selectedRow";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import type { Selections } from "../shell/useSelections";

export interface SelectionFollower {
  readonly follow: (key: string) => void;
  /** A command asked for the selected activity, and there is none. */
  readonly onNone: () => void;
  /** A command asked, and Excel didn't answer. */
  readonly onFailure: (error: unknown) => void;
}

/** Opens the activity whose row people select in Excel. */
export function useFollowSelection(
  services: BookServices,
  selections: Selections,
  book: Book,
  follower: SelectionFollower,
): void {
  const latest = useRef({ book, follower });
  useEffect(() => {
    latest.current = { book, follower };
  });
  const { count, asked } = selections;
  useEffect(() => {
    if (count === 0) return;
    let wanted = true;
    services.selectedRow().then(
      (row) => {
        if (!wanted) return;
        const key = row === null ? null : keyOf(latest.current.book, row);
        if (key !== null) latest.current.follower.follow(key);
        else if (asked) latest.current.follower.onNone();
      },
      (error: unknown) => {
        // While a cell is being edited nothing can be read; the next selection will be.
        if (wanted && asked) latest.current.follower.onFailure(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [services, count, asked]);
}

/** Rows without a code of their own, and rows of one code, are told apart by their place. */
function keyOf({ activities }: Book, row: SelectedRow): string | null {
  const here = activities.find(({ position }) => position === row.position);
  if (here !== undefined && (row.key === "" || here.key === row.key)) return here.key;
  return activities.find(({ key }) => key === row.key)?.key ?? null;
}
