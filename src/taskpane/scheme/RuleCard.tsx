import {
  Badge,
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { RuleDecision } from "../../scoring/import/decideRules";
import { readRuleText } from "../../scoring/import/rule/readRuleText";
import { wordsOf } from "../../scoring/ruleText";
import type { ReviewedRule } from "./reviewedRules";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  no: { flexGrow: 1 },
  words: { whiteSpace: "pre-line" },
  muted: { color: tokens.colorNeutralForeground3 },
  question: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { "& textarea": { minHeight: "64px", maxHeight: "none", fieldSizing: "content" } },
});

interface RuleCardProps {
  readonly rule: ReviewedRule;
  readonly onDecide: (decision: RuleDecision | null) => void;
}

/** One component's rule: the document's words, how they were understood, and what a person says to it. */
export function RuleCard({ rule: { now, read, decision }, onDecide }: RuleCardProps) {
  const styles = useStyles();
  const [rewriting, setRewriting] = useState(false);
  return (
    <div className={styles.card} role="group" aria-label={`${now.no} ${now.name}`}>
      <span className={styles.head}>
        <Caption1Strong className={styles.no}>
          {now.no} · {texts.max(now.max)}
        </Caption1Strong>
        <Badge appearance="tint" color={BADGES[now.sureness]}>
          {decision !== null && now.sureness === "sure" ? texts.confirmedBadge : texts.sureness[now.sureness]}
        </Badge>
      </span>
      <Body1>{now.name}</Body1>
      <Caption1 className={styles.muted}>{texts.source}</Caption1>
      <Caption1 className={styles.words}>{now.source || texts.noSource}</Caption1>
      <Caption1 className={styles.muted}>{texts.read}</Caption1>
      <Caption1 className={styles.words}>{wordsOf(now.rule, now.max)}</Caption1>
      {now.questions.map((question) => (
        <Caption1 key={question} className={styles.question}>
          {question}
        </Caption1>
      ))}
      {rewriting ? (
        <Rewrite
          before={now.source}
          max={now.max}
          onDone={(text) => {
            setRewriting(false);
            if (text !== null) onDecide({ kind: "rewritten", text });
          }}
        />
      ) : (
        <div className={styles.actions}>
          {now.sureness === "check" && decision === null && (
            <Button size="small" onClick={() => onDecide({ kind: "confirmed" })}>
              {texts.confirm}
            </Button>
          )}
          <Button size="small" onClick={() => setRewriting(true)}>
            {texts.rewrite}
          </Button>
          {decision === null && read.sureness !== "sure" && (
            <Button size="small" onClick={() => onDecide({ kind: "entered" })}>
              {texts.enter}
            </Button>
          )}
          {decision !== null && (
            <Button size="small" appearance="subtle" onClick={() => onDecide(null)}>
              {texts.reset}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const BADGES = { sure: "success", check: "warning", open: "danger" } as const;

interface RewriteProps {
  readonly before: string;
  readonly max: number;
  /** Null where nothing is to change. */
  readonly onDone: (text: string | null) => void;
}

/** The rule in other words, and how they are understood, as they are typed. */
function Rewrite({ before, max, onDone }: RewriteProps) {
  const styles = useStyles();
  const [text, setText] = useState(before);
  const { rule, sureness, questions } = readRuleText(text, max);
  return (
    <>
      <Field label={texts.rewriteLabel} hint={texts.rewriteHint}>
        <Textarea
          className={styles.text}
          value={text}
          onChange={(_event, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onDone(null);
            if (event.key === "Enter" && event.ctrlKey) onDone(text);
          }}
        />
      </Field>
      <Caption1 role="status" className={styles.words}>
        {texts.sureness[sureness]}: {wordsOf(rule, max)}
        {questions.map((question) => `\n${question}`)}
      </Caption1>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onDone(text)}>
          {texts.useWords}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
