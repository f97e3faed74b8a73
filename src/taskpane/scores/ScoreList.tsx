import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { scores as texts } from "../../locale/vi/scoresPane";
import type { Book } from "../book/book";
import { VirtualList } from "../components/VirtualList";
import { ListChips } from "../rows/ListChips";
import { EmptyState } from "../shell/EmptyState";
import { firstScoreList, SCORE_LISTS, scoreLists } from "./scoreLists";
import type { ScoreListName } from "./scoreLists";
import { ScoreRow } from "./ScoreRow";
import type { Scores } from "./useScores";

/** Of a component whose name takes two lines. */
const ROW_HEIGHT = 84;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ScoreListProps {
  readonly book: Book;
  readonly unsaved: ReadonlySet<string>;
  readonly left: Scores["left"];
  /** `keys` are those of the list, for previous and next. */
  readonly onOpen: (key: string, keys: readonly string[]) => void;
}

/** The components of the scorecard by what is to be done. */
export function ScoreList({ book, unsaved, left, onOpen }: ScoreListProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ScoreListName | null>(null);
  const lists = scoreLists(book.components, book.improvements);
  const improvements = new Map(book.improvements.map((each) => [each.component.key, each]));
  const name = chosen ?? firstScoreList(lists);
  const shown = lists[name];
  const keys = shown.map(({ key }) => key);
  return (
    <div className={styles.root}>
      <ListChips
        label={texts.listsLabel}
        names={SCORE_LISTS}
        chosen={name}
        textOf={(list) => texts.listFilter(texts.lists[list], lists[list].length)}
        onChoose={setChosen}
      />
      {unsaved.size > 0 && <Caption1 role="status">{texts.unsavedCount(unsaved.size)}</Caption1>}
      {shown.length === 0 ? (
        <EmptyState
          good
          icon={CheckmarkCircleRegular}
          title={texts.emptyTitle[name]}
          advice={texts.emptyAdvice}
          action={{ label: texts.showAll, run: () => setChosen("all") }}
        />
      ) : (
        <VirtualList
          label={texts.lists[name]}
          entries={shown}
          keyOf={({ key }) => key}
          estimate={ROW_HEIGHT}
          target={left?.key ?? null}
          call={left}
          render={(component) => (
            <ScoreRow
              component={component}
              improvement={name === "nearer" ? improvements.get(component.key) : undefined}
              unsaved={unsaved.has(component.key)}
              left={left?.key === component.key ? left : null}
              onOpen={() => onOpen(component.key, keys)}
            />
          )}
        />
      )}
    </div>
  );
}
