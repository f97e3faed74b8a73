import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { scoreEntry as texts, scores as listTexts } from "../../locale/vi/scoresPane";
import type { ScoredComponent, ScoreField } from "../../workbook/scoredComponents";
import { RowEditorPart } from "../rows/RowEditorPart";
import type { RowView } from "../rows/RowEditorPart";
import type { OpenRow } from "../rows/useRowEditor";
import { DocumentsPart } from "./DocumentsPart";
import { scoreAdvice, scoreDraft, scoreProblems, scoreText } from "./scoreDraft";
import { ScoreFields } from "./ScoreFields";
import { StateBadge } from "./ScoreRow";
import type { Documents } from "./useDocuments";
import type { Scores } from "./useScores";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  rule: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface ScoreEditorProps {
  readonly scores: Scores;
  readonly documents: Documents;
  /** What a figure may be taken from. */
  readonly sources: readonly string[];
  readonly busy: boolean;
}

/** One component: how it is scored, and what people enter of it. */
export function ScoreEditor({ scores, documents, sources, busy }: ScoreEditorProps) {
  const viewOf = ({
    item: component,
    changes,
  }: OpenRow<ScoredComponent, ScoreField>): RowView<ScoreField> => {
    const draft = scoreDraft(component, changes);
    return {
      heading: listTexts.criterion(component.no),
      badge: <StateBadge component={component} />,
      title: component.name,
      facts: <ComponentFacts component={component} />,
      advice: scoreAdvice(component, draft),
      problems: scoreProblems(component, changes),
      fields: (problems, onLeave) => (
        <ScoreFields {...{ component, sources, draft, problems, onLeave }} onType={scores.type} />
      ),
      below: <DocumentsPart component={component} documents={documents} busy={busy} />,
    };
  };
  return <RowEditorPart editor={scores} labels={texts} busy={busy} viewOf={viewOf} />;
}

/** What a component is worth, how it is scored, and where its figure comes from. */
function ComponentFacts({ component }: { readonly component: ScoredComponent }) {
  const styles = useStyles();
  const { field, self, max, computed, entries, used, rule } = component;
  return (
    <div className={styles.facts}>
      <Caption1>
        {field} · {texts.points} {texts.pointsOf(self, max)}
      </Caption1>
      {entries.source !== "" && (
        <Caption1>{texts.takenFrom(String(entries.source), scoreText("declared", used))}</Caption1>
      )}
      {self !== computed && <Caption1>{texts.computedIs(computed)}</Caption1>}
      <Caption1Strong>{texts.rule}</Caption1Strong>
      <Caption1 className={styles.rule}>{rule}</Caption1>
    </div>
  );
}
