import {
  Button,
  Caption1,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { NumberInput } from "./NumberInput";
import type { GradeDraft } from "./schemeDraft";
import type { SchemeForm } from "./useSchemeForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  grade: {
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0 },
  start: { alignSelf: "flex-start" },
});

/** The classes, from the highest down; assumed ones are there to be confirmed. */
export function GradeFields({ form: { draft, change } }: { readonly form: SchemeForm }) {
  const styles = useStyles();
  const { grades, gradesAssumed } = draft;
  const put = (next: readonly GradeDraft[], field: string | null): void =>
    change((before) => ({ ...before, grades: next, gradesAssumed: false }), field);
  const at = (place: number, with_: Partial<GradeDraft>): readonly GradeDraft[] =>
    grades.map((grade, each) => (each === place ? { ...grade, ...with_ } : grade));
  return (
    <section className={styles.root} aria-label={texts.grades}>
      <h3 className={styles.heading}>{texts.grades}</h3>
      {gradesAssumed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.gradesAssumed}</MessageBarBody>
        </MessageBar>
      )}
      {grades.length === 0 && <Caption1>{texts.noGrades}</Caption1>}
      {grades.map((grade, place) => (
        // Inputs hold no state: their places are their keys.
        <div key={place} className={styles.grade}>
          <NumberInput
            quiet
            label={texts.gradeFrom(place + 1)}
            unit="%"
            value={grade.from}
            onType={(from) => put(at(place, { from }), `grade from ${place}`)}
          />
          <Input
            aria-label={texts.gradeLabel(place + 1)}
            className={styles.input}
            value={grade.label}
            onChange={(_event, { value }) => put(at(place, { label: value }), `grade label ${place}`)}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.removeGrade(grade.label)}
            title={texts.removeGrade(grade.label)}
            onClick={() =>
              put(
                grades.filter((_grade, each) => each !== place),
                null,
              )
            }
          />
        </div>
      ))}
      <Button
        size="small"
        className={styles.start}
        icon={<AddRegular />}
        onClick={() => put([...grades, { from: "", label: "" }], null)}
      >
        {texts.addGrade}
      </Button>
      {gradesAssumed && (
        <Button size="small" className={styles.start} onClick={() => put(grades, null)}>
          {texts.confirmGrades}
        </Button>
      )}
    </section>
  );
}
