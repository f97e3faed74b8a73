import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { GradesDecision } from "./schemeReading";
import type { SchemeReview } from "./useScheme";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  words: { whiteSpace: "pre-line" },
  muted: { color: tokens.colorNeutralForeground3 },
  question: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface GradesPartProps {
  readonly review: SchemeReview;
  /** Null takes the decision back. */
  readonly onDecide: (decision: GradesDecision | null) => void;
}

/** The classes: as the decision words them, as they were understood, and whether somebody has said that they hold. */
export function GradesPart({ review: { reading, scheme, grades: decision }, onDecide }: GradesPartProps) {
  const styles = useStyles();
  const read = reading.from === "words" ? reading.imported.grades : null;
  const unconfirmed = scheme.warnings.some(({ code }) => code === "grades-assumed");
  const asked = unconfirmed && read !== null ? read.questions : [];
  return (
    <section className={styles.root} aria-label={texts.gradesTitle}>
      <Body1Strong>{texts.gradesTitle}</Body1Strong>
      {read !== null && (
        <>
          <Caption1 className={styles.muted}>{texts.source}</Caption1>
          <Caption1 className={styles.words}>{read.source}</Caption1>
          <Caption1 className={styles.muted}>{texts.read}</Caption1>
        </>
      )}
      <Caption1>{texts.gradesWords(scheme.grades)}</Caption1>
      {asked.map((question) => (
        <Caption1 key={question} className={styles.question}>
          {question}
        </Caption1>
      ))}
      {unconfirmed && (
        <Caption1 role="status" className={styles.question}>
          {read === null ? texts.gradesUsual : texts.gradesToConfirm}
        </Caption1>
      )}
      <div className={styles.actions}>
        {unconfirmed && (
          <Button size="small" onClick={() => onDecide("confirmed")}>
            {read === null ? texts.gradesTake : texts.confirm}
          </Button>
        )}
        {read !== null && decision === null && (
          <Button size="small" onClick={() => onDecide("usual")}>
            {texts.gradesTakeUsual}
          </Button>
        )}
        {decision !== null && (
          <Button size="small" appearance="subtle" onClick={() => onDecide(null)}>
            {texts.reset}
          </Button>
        )}
      </div>
    </section>
  );
}
