import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { changes as texts } from "../../locale/vi/changes";
import { ChangeCard } from "../changes/ChangeCard";
import { ChangesFilterBar } from "../changes/ChangesFilterBar";
import { FailureBar } from "../components/FailureBar";
import { VirtualList } from "../components/VirtualList";
import { Screen } from "../components/Screen";
import type { ChangesFilter, ChangesReview } from "../state/changesReview";
import { chosenNew, chosenOld, filteredChanges, isDoubtful } from "../state/changesReview";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  status: { ":focus": { outlineStyle: "none" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Of a closed card, in pixels. */
const CARD_HEIGHT = 90;

interface ChangesScreenProps {
  readonly pane: Pane;
  readonly review: ChangesReview;
}

/** Between preview and writing: what the plan changes in a workbook that is in use. Nothing has been written yet. */
export function ChangesScreen({ pane, review }: ChangesScreenProps) {
  const styles = useStyles();
  const countsId = useId();
  const { changes, choices, comparing, failure } = review;
  const doubtfulCount = changes?.changes.filter(isDoubtful).length ?? 0;
  const [chosenFilter, setFilter] = useState<ChangesFilter>("all");
  const [search, setSearch] = useState("");
  const status = useRef<HTMLDivElement>(null);
  const choose = (next: ChangesReview["choices"]): void => {
    // The row of the button goes: the focus stays with what becomes of it.
    status.current?.focus();
    pane.dispatch({ type: "pairingChosen", choices: next });
  };
  // A kind of which nothing is left shows everything again.
  const filter =
    changes !== null && filteredChanges(changes, chosenFilter, "").length > 0 ? chosenFilter : "all";
  const shown = changes === null ? [] : filteredChanges(changes, filter, search);
  const footer = (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        disabledFocusable={comparing || failure !== null}
        icon={comparing ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
        onClick={pane.build}
      >
        {texts.write}
      </Button>
      <Button onClick={() => pane.dispatch({ type: "wentBack" })}>{texts.back}</Button>
      {choices.length > 0 && (
        <Button appearance="subtle" onClick={() => choose([])}>
          {texts.undoChoices(choices.filter(({ row }) => row !== null).length)}
        </Button>
      )}
    </div>
  );
  return (
    <Screen title={texts.title} describedBy={countsId} step={1} footer={footer}>
      <Body1>{texts.lead}</Body1>
      {failure !== null && <FailureBar failure={failure} onRetry={() => choose(choices)} />}
      <div ref={status} id={countsId} role="status" tabIndex={-1} className={styles.status}>
        <Body1>{statusOf(review)}</Body1>
      </div>
      {changes !== null && changes.changes.length > 0 && (
        <>
          <ChangesFilterBar
            changes={changes}
            doubtful={doubtfulCount}
            filter={filter}
            search={search}
            onFilter={setFilter}
            onSearch={setSearch}
          />
          {shown.length === 0 && <Body1>{texts.noMatch}</Body1>}
          <VirtualList
            label={texts.title}
            entries={shown}
            keyOf={(change) => `${change.kind} ${"now" in change ? change.now.name : change.before.name}`}
            estimate={CARD_HEIGHT}
            render={(change) => (
              <ChangeCard
                change={change}
                onNew={(before, now) => choose(chosenNew(choices, before, now))}
                onOld={(before, now) => choose(chosenOld(choices, before, now))}
              />
            )}
          />
        </>
      )}
    </Screen>
  );
}

function statusOf({ changes, comparing }: ChangesReview): string {
  if (comparing) return changes === null ? texts.comparing : texts.comparingAgain;
  if (changes === null || changes.changes.length === 0) return texts.none;
  return texts.counts(changes.changes.length, changes.unchanged);
}
