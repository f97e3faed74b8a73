import { Body1, Caption1, Input, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Dispatch } from "react";
import { preview as texts } from "../../locale/vi/pane";
import type { Activity } from "../../plan/plan";
import { foldText } from "../../plan/text/fold";
import type { PaneAction } from "../state/actions";
import type { Draft } from "../state/draft";
import { applyEdits } from "../state/edits";
import type { Spot } from "../state/spot";
import { DroppedRow } from "./DroppedRow";
import { RowCard } from "./RowCard";
import { VirtualList } from "../components/VirtualList";

const CARD_HEIGHT = 92;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0` },
  search: { width: "100%", minWidth: 0 },
});

interface RowListProps {
  readonly draft: Draft;
  readonly spot: Spot | null;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Every row as it will go into the workbook, under the heading of its section; dropped ones to be taken back. */
export function RowList({ draft, spot, dispatch }: RowListProps) {
  const styles = useStyles();
  const { plan } = draft.reading;
  const { cells, dropped } = draft.edits;
  const rows = useMemo(() => applyEdits(plan, { cells, dropped: new Set() }).activities, [plan, cells]);
  const [sought, setSought] = useState("");
  const shown = useMemo(() => rowsWith(rows, sought), [rows, sought]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [touched, setTouched] = useState<string | null>(null);
  const { notice } = draft;
  useEffect(() => {
    // a row that was dropped or taken back went with the button that had the focus
    const deed = notice?.deed;
    if ((deed?.kind === "dropped" || deed?.kind === "restored") && document.activeElement === document.body)
      setTouched(deed.key);
  }, [notice]);
  const focusGiven = useCallback(() => setTouched(null), []);
  useEffect(() => {
    if (spot === null) return;
    setSought("");
    setOpened((known) => new Set([...known, spot.key]));
  }, [spot]);
  const toggle = (key: string): void =>
    setOpened(
      (known) => new Set(known.has(key) ? [...known].filter((other) => other !== key) : [...known, key]),
    );
  const titles = new Map(
    plan.sections.map(({ no, name }) => [no, [no, name].filter((part) => part !== "").join(". ")]),
  );
  return (
    <>
      <Input
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        aria-label={texts.find}
        placeholder={texts.find}
        value={sought}
        onChange={(_event, data) => setSought(data.value)}
      />
      {sought !== "" && <Caption1 role="status">{texts.found(shown.length, rows.length)}</Caption1>}
      {shown.length === 0 && <Body1>{texts.foundNone}</Body1>}
      <VirtualList
        label={texts.rowsLabel}
        entries={shown}
        keyOf={({ key }) => key}
        estimate={CARD_HEIGHT}
        target={touched ?? spot?.key ?? null}
        call={spot}
        render={(row, index) => (
          <>
            {row.section !== "" && shown[index - 1]?.section !== row.section && (
              <Subtitle2 as="h2" block className={styles.heading}>
                {titles.get(row.section) ?? row.section}
              </Subtitle2>
            )}
            {dropped.has(row.key) ? (
              <DroppedRow
                activity={row}
                takesFocus={touched === row.key}
                onFocusGiven={focusGiven}
                onRestore={() => dispatch({ type: "rowRestored", key: row.key })}
              />
            ) : (
              <RowCard
                activity={row}
                open={opened.has(row.key)}
                onToggle={() => toggle(row.key)}
                spot={spot?.key === row.key ? spot : null}
                onEdit={(field, text) => dispatch({ type: "cellEdited", key: row.key, field, text })}
                takesFocus={touched === row.key}
                onFocusGiven={focusGiven}
                onDrop={() => dispatch({ type: "rowDropped", key: row.key })}
              />
            )}
          </>
        )}
      />
    </>
  );
}

/** Rows with all the words in any of their cells, whatever the marks and capitals. */
function rowsWith(rows: readonly Activity[], sought: string): readonly Activity[] {
  const words = foldText(sought).trim();
  if (words === "") return rows;
  return rows.filter(({ key, cells, extra }) =>
    foldText([key, ...Object.values(cells), ...Object.values(extra)].join("\n")).includes(words),
  );
}
