import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { RuleDecision } from "../../scoring/import/decideRules";
import { VirtualList } from "../components/VirtualList";
import { ListChips } from "../rows/ListChips";
import { doubtfulRules, type ReviewedRule } from "./reviewedRules";
import { RuleCard } from "./RuleCard";

/** Of a rule with a question and its buttons. */
const CARD_HEIGHT = 220;
const LISTS = ["todo", "all"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface RuleListProps {
  readonly rules: readonly ReviewedRule[];
  readonly onDecide: (rule: number, decision: RuleDecision | null) => void;
}

/** How each component is scored, as it was read: what somebody has to look at first. */
export function RuleList({ rules, onDecide }: RuleListProps) {
  const styles = useStyles();
  const doubtful = doubtfulRules(rules);
  const [chosen, setChosen] = useState<(typeof LISTS)[number] | null>(null);
  const name = chosen ?? (doubtful.length > 0 ? "todo" : "all");
  const shown = { todo: doubtful, all: rules };
  return (
    <section className={styles.root} aria-label={texts.rulesTitle}>
      <Body1Strong>{texts.rulesTitle}</Body1Strong>
      <ListChips
        label={texts.rulesLabel}
        names={LISTS}
        chosen={name}
        textOf={(list) => texts.lists[list](shown[list].length)}
        onChoose={setChosen}
      />
      {shown[name].length === 0 ? (
        <Body1>{texts.allSure}</Body1>
      ) : (
        <VirtualList
          label={texts.rulesTitle}
          entries={shown[name]}
          keyOf={({ at }) => String(at)}
          estimate={CARD_HEIGHT}
          render={(rule) => <RuleCard rule={rule} onDecide={(decision) => onDecide(rule.at, decision)} />}
        />
      )}
    </section>
  );
}
