import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { scoreEntry as texts, scores as listTexts } from "../../locale/vi/scoresPane";
import type { ScoredComponent, ScoreField } from "../../workbook/scoredComponents";
import { ConflictBar } from "../rows/ConflictBar";
import { EditorHead } from "../rows/EditorHead";
import { conflictingFields } from "../rows/fieldChanges";
import { RowForm } from "../rows/RowForm";
import type { OpenRow } from "../rows/useRowEditor";
import { DocumentsPart } from "./DocumentsPart";
import { scoreAdvice, scoreDraft, scoreProblems, scoreText } from "./scoreDraft";
import { ScoreFields } from "./ScoreFields";
import { StateBadge } from "./ScoreRow";
import type { Documents } from "./useDocuments";
import type { Scores } from "./useScores";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
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
export function ScoreEditor(props: ScoreEditorProps) {
  const styles = useStyles();
  const { scores } = props;
  const { open } = scores;
  return (
    <div className={styles.root}>
      <EditorHead editor={scores} labels={texts} />
      {open === null ? (
        <Body1 role="status">{texts.gone}</Body1>
      ) : (
        <Editor key={open.item.key} {...props} open={open} />
      )}
    </div>
  );
}

interface EditorProps extends ScoreEditorProps {
  readonly open: OpenRow<ScoredComponent, ScoreField>;
}

function Editor({ scores, documents, sources, open, busy }: EditorProps) {
  const styles = useStyles();
  const { item: component, changes } = open;
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const draft = scoreDraft(component, changes);
  const problems = scoreProblems(component, changes);
  const shown = Object.fromEntries(Object.entries(problems).filter(([field]) => asked || left.has(field)));
  return (
    <RowForm
      heading={listTexts.criterion(component.no)}
      badge={<StateBadge component={component} />}
      title={component.name}
      advice={scoreAdvice(component, draft)}
      problems={problems}
      isChanged={Object.keys(changes).length > 0}
      busy={busy}
      onAsk={() => setAsked(true)}
      editor={scores}
      labels={texts}
    >
      <div className={styles.facts}>
        <Caption1>
          {component.field} · {texts.points} {texts.pointsOf(component.self, component.max)}
        </Caption1>
        {component.entries.source !== "" && (
          <Caption1>
            {texts.takenFrom(String(component.entries.source), scoreText("declared", component.used))}
          </Caption1>
        )}
        {component.self !== component.computed && <Caption1>{texts.computedIs(component.computed)}</Caption1>}
        <Caption1Strong>{texts.rule}</Caption1Strong>
        <Caption1 className={styles.rule}>{component.rule}</Caption1>
      </div>
      <ConflictBar
        conflicts={conflictingFields(component.entries, changes).map((field) => [
          texts.fields[field],
          scoreText(field, component.entries[field]),
        ])}
        onKeep={scores.keepMine}
        onTake={scores.reset}
      />
      <ScoreFields
        component={component}
        sources={sources}
        draft={draft}
        problems={shown}
        onType={scores.type}
        onLeave={(field) => setLeft((known) => new Set([...known, field]))}
      />
      <DocumentsPart component={component} documents={documents} busy={busy} />
    </RowForm>
  );
}
