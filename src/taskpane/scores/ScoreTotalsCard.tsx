import {
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { scoreTotals } from "../../locale/vi/scoring";
import { scores as texts } from "../../locale/vi/scoresPane";
import type { RoundTotals } from "../../workbook/scoredComponents";
import type { Book } from "../book/book";
import { scoreLists } from "./scoreLists";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXL, margin: 0 },
  figure: { display: "flex", flexDirection: "column" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** What the scorecard adds up to now, and what is still to be done before the report. */
export function ScoreTotalsCard({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const { self, max, index, grade } = book.scores;
  const isScored = grade !== scoreTotals.notScored;
  const lists = scoreLists(book.components);
  const scored = lists.all.length - lists.others.length;
  const [missing, unexplained, wrong] = [lists.missing.length, lists.unexplained.length, lists.wrong.length];
  const gradeWords = missing + wrong > 0 ? texts.gradeSoFar : texts.grade;
  return (
    <section className={styles.card} aria-label={texts.total}>
      {book.schemeIsSample && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.sample}</MessageBarBody>
        </MessageBar>
      )}
      <dl className={styles.figures}>
        <Figure label={texts.total} value={texts.ofMax(isScored ? self : null, max)} />
        <Figure
          label={texts.index}
          value={isScored && index !== null ? texts.percent(index) : texts.noIndex}
        />
      </dl>
      {grade !== "" && <Body1>{isScored ? gradeWords(grade) : grade}</Body1>}
      <Round name={texts.rounds.appraised} totals={book.scores.appraised} />
      <Round name={texts.rounds.final} totals={book.scores.final} />
      <Caption1 role="status">
        {texts.declared(scored - missing - wrong, scored)}.{" "}
        {missing + unexplained + wrong === 0 ? texts.ready : texts.notReady(missing, unexplained, wrong)}
      </Caption1>
    </section>
  );
}

/** A later round, once anybody has given points in it. */
function Round({ name, totals }: { readonly name: string; readonly totals: RoundTotals }) {
  return totals.score === null ? null : <Body1>{texts.round(name, totals)}</Body1>;
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
