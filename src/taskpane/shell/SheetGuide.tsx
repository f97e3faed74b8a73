import { Body1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

interface SheetGuideProps {
  readonly lead: string;
  readonly steps: readonly string[];
}

/** How a job is done in the sheets themselves, step by step. */
export function SheetGuide({ lead, steps }: SheetGuideProps) {
  const styles = useStyles();
  return (
    <>
      <Body1>{lead}</Body1>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
    </>
  );
}
