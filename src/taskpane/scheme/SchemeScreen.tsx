import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { schemeForm as formTexts } from "../../locale/vi/schemeForm";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { Book } from "../book/book";
import { ProgressLine } from "../components/ProgressLine";
import { SchemeFormPart } from "./form/SchemeFormPart";
import { SchemeReviewPart } from "./SchemeReviewPart";
import { SchemeSourcePart } from "./SchemeSourcePart";
import type { SchemeChanging, SchemeStage } from "./useScheme";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ways: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  back: { alignSelf: "flex-start" },
});

interface SchemeScreenProps {
  readonly book: Book;
  readonly scheme: SchemeChanging;
  readonly stage: SchemeStage;
  readonly busy: boolean;
}

/** Another scheme for the workbook, from where it comes to what it changes. */
export function SchemeScreen({ book, scheme, stage, busy }: SchemeScreenProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={texts.title}>
      <div className={styles.ways}>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={scheme.close}>
          {texts.back}
        </Button>
        {stage.at === "form" && (
          <Button size="small" appearance="subtle" onClick={scheme.open}>
            {formTexts.close}
          </Button>
        )}
      </div>
      <h2 className={styles.heading}>{stage.at === "form" ? formTexts.title : texts.title}</h2>
      {stage.at === "source" && (
        <SchemeSourcePart book={book} scheme={scheme} failure={stage.failure} busy={busy} />
      )}
      {stage.at === "form" && scheme.form !== null && (
        <SchemeFormPart form={scheme.form} busy={busy} onReview={scheme.reviewMade} />
      )}
      {stage.at === "reading" && (
        <>
          <ProgressLine
            label={texts.reading}
            doing={
              stage.progress === null ? texts.reading : texts.page(stage.progress.page, stage.progress.pages)
            }
            share={stage.progress === null ? undefined : stage.progress.page / stage.progress.pages}
          />
          <Button className={styles.back} onClick={scheme.stop}>
            {texts.stop}
          </Button>
        </>
      )}
      {stage.at === "review" && (
        <SchemeReviewPart scheme={scheme} review={stage.review} year={book.year} busy={busy} />
      )}
    </section>
  );
}
