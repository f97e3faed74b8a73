import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { schemeForm as formTexts } from "../../locale/vi/schemeForm";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { Scheme } from "../../scoring/scheme";
import { FailureBar } from "../components/FailureBar";
import { WritingProgress } from "../components/WritingProgress";
import { GradesPart } from "./GradesPart";
import { PreviewPart } from "./PreviewPart";
import { RuleList } from "./RuleList";
import { openRules, rulesOf } from "./reviewedRules";
import { SaveSchemeButton } from "./SaveSchemeButton";
import { schemeRecord } from "./schemeReading";
import type { SchemeChanging, SchemeReview } from "./useScheme";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  back: { alignSelf: "flex-start" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
});

interface SchemeReviewPartProps {
  readonly scheme: SchemeChanging;
  readonly review: SchemeReview;
  /** Of the workbook's plan. */
  readonly year: number | null;
  readonly busy: boolean;
}

/** What was read, what is doubtful in it, and what it changes in the workbook. */
export function SchemeReviewPart({ scheme: changing, review, year, busy }: SchemeReviewPartProps) {
  const styles = useStyles();
  const { scheme, preview, failure } = review;
  const rules = rulesOf(review);
  const left = openRules(rules).length;
  const rulesFirst = rules.some(({ read }) => read.sureness !== "sure");
  const list = rules.length > 0 && <RuleList rules={rules} onDecide={changing.decide} />;
  const whole = scheme.warnings.filter(({ where, code }) => where === "" && code !== "grades-assumed");
  return (
    <>
      {review.made && (
        <Button size="small" className={styles.back} onClick={() => changing.make(null)}>
          {formTexts.backToForm}
        </Button>
      )}
      <div className={styles.summary}>
        <Body1Strong>{texts.readTitle(scheme.title)}</Body1Strong>
        <Caption1>{totalOf(scheme)}</Caption1>
      </div>
      {scheme.sample && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.sample}</MessageBarBody>
        </MessageBar>
      )}
      {scheme.year !== undefined && year !== null && scheme.year !== year && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.otherYear(scheme.year, year)}</MessageBarBody>
        </MessageBar>
      )}
      {whole.length > 0 && (
        <div>
          <Body1Strong>{texts.wholeTitle}</Body1Strong>
          <ul className={styles.list}>
            {whole.map(({ message }) => (
              <li key={message}>
                <Body1>{message}</Body1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {rulesFirst && list}
      <GradesPart review={review} onDecide={changing.decideGrades} />
      {failure !== null && <FailureBar failure={failure} />}
      <PreviewPart preview={preview} failed={failure !== null} />
      <div className={styles.footer}>
        {left > 0 && <Caption1 role="status">{texts.unconfirmed(left)}</Caption1>}
        <Button
          appearance="primary"
          disabledFocusable={busy || preview === null}
          onClick={() => {
            if (!busy && preview !== null) changing.apply();
          }}
        >
          {texts.apply}
        </Button>
        <SaveSchemeButton
          title={scheme.title}
          record={() => schemeRecord(review.reading, review.decisions, review.grades)}
        />
        {changing.progress !== null && (
          <WritingProgress
            label={texts.applying}
            progress={changing.progress}
            onStop={changing.stopWriting}
          />
        )}
      </div>
      {!rulesFirst && list}
    </>
  );
}

function totalOf({ fields }: Scheme): string {
  const components = fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.components));
  const max = fields.reduce((sum, field) => sum + field.max, 0);
  return texts.total(fields.length, components.length, Number(max.toFixed(4)));
}
