import { Field, Input, makeStyles } from "@fluentui/react-components";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { parseDecimal } from "../../state/typedValues";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface NumberInputProps {
  /** Read out; shown where it isn't quiet. */
  readonly label: string;
  readonly value: string;
  readonly quiet?: boolean;
  readonly hint?: string | undefined;
  /** Shown within the input, behind the number. */
  readonly unit?: string;
  readonly onType: (text: string) => void;
}

/** A number as people type it, with a word where it is none. */
export function NumberInput({ label, value, quiet = false, hint, unit, onType }: NumberInputProps) {
  const styles = useStyles();
  const wrong = value.trim() !== "" && parseDecimal(value) === null;
  return (
    <Field
      label={quiet ? undefined : label}
      hint={wrong ? undefined : hint}
      validationMessage={wrong ? texts.number : undefined}
    >
      <Input
        aria-label={quiet ? label : undefined}
        className={styles.input}
        inputMode="decimal"
        value={value}
        contentAfter={unit}
        onChange={(_event, data) => onType(data.value)}
      />
    </Field>
  );
}
