import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { CHANGE_KINDS, changes as texts } from "../../locale/vi/changes";
import type { PlanChangeKind, PlanChanges } from "../../workbook/changes/planChange";
import { changesOf } from "../../workbook/changes/planChange";
import type { ChangesFilter } from "../state/changesReview";

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { maxWidth: "none" },
});

/** A search box is worth its room where there is much to search. */
const SEARCHED_FROM = 8;

interface ChangesFilterBarProps {
  readonly changes: PlanChanges;
  readonly doubtful: number;
  readonly filter: ChangesFilter;
  readonly search: string;
  readonly onFilter: (filter: ChangesFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Which changes are shown: by kind, each with its count, and by words. */
export function ChangesFilterBar(props: ChangesFilterBarProps) {
  const styles = useStyles();
  const { changes, doubtful, filter, search, onFilter, onSearch } = props;
  const kinds = Object.keys(CHANGE_KINDS).filter(isKind);
  const choices: { readonly filter: ChangesFilter; readonly text: string; readonly count: number }[] = [
    { filter: "all", text: texts.all(changes.changes.length), count: changes.changes.length },
    { filter: "doubtful", text: texts.doubtful(doubtful), count: doubtful },
    ...kinds.map((kind) => {
      const { length } = changesOf(changes, kind);
      return { filter: kind, text: texts.ofKind(kind, length), count: length };
    }),
  ];
  return (
    <>
      <div role="group" aria-label={texts.filterLabel} className={styles.kinds}>
        {choices
          .filter(({ count, filter: own }) => count > 0 || own === filter)
          .map(({ filter: own, text }) => (
            <ToggleButton key={own} size="small" checked={own === filter} onClick={() => onFilter(own)}>
              {text}
            </ToggleButton>
          ))}
      </div>
      {changes.changes.length >= SEARCHED_FROM && (
        <SearchBox
          className={styles.search}
          aria-label={texts.search}
          placeholder={texts.search}
          value={search}
          onChange={(_event, data) => onSearch(data.value)}
        />
      )}
    </>
  );
}

function isKind(text: string): text is PlanChangeKind {
  return Object.hasOwn(CHANGE_KINDS, text);
}
