import { makeStyles, tokens } from "@fluentui/react-components";
import { book as texts } from "../../locale/vi/shell";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { AutoOpenButton } from "./AutoOpenButton";
import { LockButton } from "./LockButton";
import type { Edits } from "./useEdits";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

interface WorkbookOptionsProps {
  readonly locked: boolean;
  readonly services: BookServices;
  readonly edits: Edits;
  readonly clock: Clock;
}

/** What people switch on or off for the open workbook, in words: seldom needed, so behind one button. */
export function WorkbookOptions({ locked, services, edits, clock }: WorkbookOptionsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.options} className={styles.root}>
      <LockButton locked={locked} services={services} edits={edits} clock={clock} />
      <AutoOpenButton services={services} edits={edits} />
    </div>
  );
}
