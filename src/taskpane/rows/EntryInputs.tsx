import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  text: { width: "100%", "& textarea": { minHeight: "52px", maxHeight: "none", fieldSizing: "content" } },
});

interface EntryProps {
  /** The cell's name in the draft. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Shown until something is wrong with what was typed. */
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly onType: (text: string) => void;
}

interface LineEntryProps extends EntryProps {
  readonly numeric?: boolean;
  readonly onLeave: () => void;
  /** A button within the field. */
  readonly after?: NonNullable<ReactNode>;
}

/** A cell of one line: a number, a date. */
export function LineEntry({ numeric = false, onLeave, after, ...entry }: LineEntryProps) {
  const styles = useStyles();
  return (
    <EntryField {...entry}>
      <Input
        name={entry.name}
        className={styles.input}
        inputMode={numeric ? "decimal" : undefined}
        value={entry.value}
        contentAfter={after === undefined ? undefined : <>{after}</>}
        onChange={(_event, { value }) => entry.onType(value)}
        onBlur={onLeave}
      />
    </EntryField>
  );
}

/** A cell that holds sentences; it grows with them. */
export function TextEntry(entry: EntryProps) {
  const styles = useStyles();
  return (
    <EntryField {...entry}>
      <Textarea
        name={entry.name}
        className={styles.text}
        value={entry.value}
        onChange={(_event, { value }) => entry.onType(value)}
      />
    </EntryField>
  );
}

type EntryFieldProps = Pick<EntryProps, "label" | "hint" | "problem"> & { readonly children: JSX.Element };

function EntryField({ label, hint, problem, children }: EntryFieldProps) {
  return (
    <Field label={label} hint={problem === undefined ? hint : undefined} validationMessage={problem}>
      {children}
    </Field>
  );
}
