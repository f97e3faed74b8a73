import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { opening } from "../../locale/vi/pane";
import { FailureBar } from "../components/FailureBar";
import type { Failure } from "../state/failure";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

/** Why the pane cannot work here, and a way to try again. */
export function UnavailableScreen({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <FailureBar failure={failure} />
      <Button onClick={() => window.location.reload()}>{opening.retry}</Button>
    </main>
  );
}
