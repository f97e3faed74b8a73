import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CandidateColumn, ColumnUse } from "../../import/choices";
import { COLUMN_USES, tables as texts } from "../../locale/vi/pane";
import { isTwice } from "../columnChoices";

const USES = Object.entries(COLUMN_USES);

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  samples: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface ColumnUsesProps {
  readonly columns: readonly CandidateColumn[];
  readonly uses: readonly ColumnUse[];
  readonly onChange: (column: number, use: ColumnUse) => void;
}

/** What each column of a table is, with some of its cells, to be corrected. */
export function ColumnUses({ columns, uses, onChange }: ColumnUsesProps) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      {columns.map(({ heading, samples }, at) => {
        const use = uses[at] ?? "ignored";
        return (
          <div key={at}>
            <Field
              label={texts.column(heading, at + 1)}
              validationMessage={isTwice(uses, at) ? texts.twice(COLUMN_USES[use]) : undefined}
            >
              <Select
                value={use}
                onChange={(_event, data) => {
                  if (isUse(data.value)) onChange(at, data.value);
                }}
              >
                {USES.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Caption1 className={styles.samples}>{texts.samples(samples)}</Caption1>
          </div>
        );
      })}
    </div>
  );
}

function isUse(value: string): value is ColumnUse {
  return Object.hasOwn(COLUMN_USES, value);
}
