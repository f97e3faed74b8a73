import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportChoices, TableCandidate } from "../../import/choices";
import { tables as texts } from "../../locale/vi/pane";
import { canRead, choiceOf, importChoices } from "../columnChoices";
import { FailureBar } from "../components/FailureBar";
import { Screen } from "../components/Screen";
import { TableChooser } from "../import/TableChooser";
import type { Failure } from "../state/failure";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

interface TableScreenProps {
  readonly title: string;
  readonly lead: string;
  readonly step: 0 | 1;
  readonly candidates: readonly TableCandidate[];
  /** What was chosen for the last reading. */
  readonly choices: ImportChoices;
  readonly failure: Failure | null;
  readonly reading: boolean;
  readonly onRead: (choices: ImportChoices) => void;
  readonly onCancel: () => void;
}

/** Lets a person say which of the document's tables is the appendix, and what its columns are. */
export function TableScreen(props: TableScreenProps) {
  const styles = useStyles();
  const { candidates, choices, failure, reading } = props;
  const [choice, setChoice] = useState(() => choiceOf(candidates));
  const [asked, setAsked] = useState(false);
  const read = (): void => {
    setAsked(true);
    if (canRead(choice)) props.onRead(importChoices(candidates, choices, choice));
  };
  const footer = (
    <>
      {asked && choice.chosen.size === 0 && (
        <Caption1 role="alert" className={styles.missing}>
          {texts.noneChosen}
        </Caption1>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={reading}
          icon={reading ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
          onClick={read}
        >
          {texts.apply}
        </Button>
        <Button onClick={props.onCancel}>{texts.cancel}</Button>
      </div>
    </>
  );
  return (
    <Screen title={props.title} step={props.step} footer={footer}>
      {failure !== null && <FailureBar failure={failure} intent="warning" />}
      <Body1>{props.lead}</Body1>
      <TableChooser candidates={candidates} choice={choice} onChange={setChoice} />
    </Screen>
  );
}
