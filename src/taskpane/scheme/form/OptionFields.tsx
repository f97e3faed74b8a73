import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { NumberInput } from "./NumberInput";
import { BLANK_OPTION, type OptionDraft } from "./ruleDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  option: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px auto",
    gap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

interface OptionFieldsProps {
  readonly options: readonly OptionDraft[];
  readonly onChange: (options: readonly OptionDraft[], field: string | null) => void;
}

/** The named levels of a rule, each with its points. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const styles = useStyles();
  const put = (at: number, change: Partial<OptionDraft>, field: string): void =>
    onChange(
      options.map((option, place) => (place === at ? { ...option, ...change } : option)),
      `${field}${at}`,
    );
  return (
    <div className={styles.root}>
      {options.map((option, at) => (
        // Inputs hold no state: their places are their keys.
        <div key={at} className={styles.option}>
          <Input
            aria-label={texts.option(at + 1)}
            className={styles.input}
            value={option.label}
            onChange={(_event, { value }) => put(at, { label: value }, "label")}
          />
          <NumberInput
            quiet
            label={texts.optionScore(at + 1)}
            unit={texts.score}
            value={option.score}
            onType={(score) => put(at, { score }, "score")}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.removeOption(at + 1)}
            title={texts.removeOption(at + 1)}
            onClick={() =>
              onChange(
                options.filter((_option, place) => place !== at),
                null,
              )
            }
          />
        </div>
      ))}
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...options, BLANK_OPTION], null)}
      >
        {texts.addOption}
      </Button>
    </div>
  );
}
