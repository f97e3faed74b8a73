import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { preview as texts } from "../../locale/vi/pane";

/** Entries shown at once: a plan of a thousand rows must not freeze the pane. */
const PAGE = 40;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  more: { alignSelf: "center" },
});

interface PagedListProps<Entry> {
  readonly entries: readonly Entry[];
  /** How many must be shown, because the person is led to one of them. */
  readonly atLeast?: number;
  /** Gives a list item. */
  readonly render: (entry: Entry, index: number) => ReactNode;
}

/** A list that grows by a page on demand. */
export function PagedList<Entry>({ entries, atLeast = 0, render }: PagedListProps<Entry>) {
  const styles = useStyles();
  const [asked, setAsked] = useState(PAGE);
  const shown = Math.max(asked, atLeast);
  const left = entries.length - shown;
  return (
    <>
      <ul className={styles.list}>{entries.slice(0, shown).map(render)}</ul>
      {left > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAsked(shown + PAGE)}>
          {texts.showMore(Math.min(PAGE, left))}
        </Button>
      )}
    </>
  );
}
