import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
});

interface ListChipsProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly chosen: Name;
  /** A list's name with how much it holds. */
  readonly textOf: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

/** Which of a tab's lists is shown. */
export function ListChips<Name extends string>(props: ListChipsProps<Name>) {
  const styles = useStyles();
  const { label, names, chosen, textOf, onChoose } = props;
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {names.map((name) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={name === chosen}
          onClick={() => onChoose(name)}
        >
          {textOf(name)}
        </ToggleButton>
      ))}
    </div>
  );
}
