import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { numbersOf } from "./draftRecord";
import { Notices } from "./Notices";
import { isScored, partsOf, type PlacedPart } from "./placedParts";
import { RuleFields, type ConditionTarget } from "./RuleFields";
import { ruleSentence } from "./ruleSentence";
import type { PartDraft, SchemeDraft } from "./schemeDraft";
import type { SchemeForm } from "./useSchemeForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  question: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface RulePartProps {
  readonly form: SchemeForm;
  readonly placed: PlacedPart;
  readonly onChange: (change: Partial<PartDraft>, field: string | null) => void;
}

/** How a component is scored: the decision's words, the rule's parameters, and the sentence that they come to. */
export function RulePart({ form: { draft }, placed: { part, branch }, onChange }: RulePartProps) {
  const styles = useStyles();
  const sentence = ruleSentence(part, branch, numbersOf(draft));
  return (
    <section className={styles.root} aria-label={texts.rule}>
      <Caption1Strong>{texts.rule}</Caption1Strong>
      {part.words !== "" && (
        <>
          <Caption1>{texts.wordsOfDecision}</Caption1>
          <Caption1 className={styles.words}>{part.words}</Caption1>
          <Caption1>{texts.wordsGo}</Caption1>
        </>
      )}
      {part.questions.map((question) => (
        <div key={question} className={styles.question}>
          <Caption1>{question}</Caption1>
          <Button
            size="small"
            onClick={() => onChange({ questions: part.questions.filter((each) => each !== question) }, null)}
          >
            {texts.answered}
          </Button>
        </div>
      ))}
      <RuleFields
        rule={part.rule}
        max={part.max}
        penalty={branch === "penalty"}
        targets={targetsIn(draft, part.id)}
        onChange={(rule, field) => onChange({ rule, words: "", questions: [] }, field)}
      />
      <Caption1Strong>{texts.meant}</Caption1Strong>
      <Caption1 role="status" className={styles.words}>
        {sentence === null ? texts.notMeantYet : sentence.words}
      </Caption1>
      <Notices problems={[]} notices={sentence?.notices} />
    </section>
  );
}

/** Components that a rule may ask for: what the agency scores itself, by no condition. */
function targetsIn(draft: SchemeDraft, own: number): readonly ConditionTarget[] {
  const numbers = numbersOf(draft);
  return partsOf(draft)
    .filter((placed) => placed.branch === "fields" && isScored(placed) && placed.part.id !== own)
    .filter(({ part: { rule } }) => rule.kind !== "conditional")
    .filter(({ part: { rule } }) => rule.kind !== "entered" || rule.by === "self")
    .map(({ part }) => ({ id: part.id, text: `${numbers.get(part.id) ?? ""} ${part.name}`.slice(0, 80) }));
}
