import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TableCandidate } from "../../import/choices";
import { tables as texts } from "../../locale/vi/pane";
import type { TableChoice } from "../columnChoices";
import { withTable, withUse } from "../columnChoices";
import { useListStyles } from "../components/useListStyles";
import { ColumnUses } from "./ColumnUses";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  under: { paddingLeft: "32px" },
  title: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface TableChooserProps {
  readonly candidates: readonly TableCandidate[];
  readonly choice: TableChoice;
  readonly onChange: (choice: TableChoice) => void;
}

/** The document's tables to tick, and the columns of the ticked ones. */
export function TableChooser({ candidates, choice, onChange }: TableChooserProps) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list} aria-label={texts.listLabel}>
      {candidates.map(({ id, origin, title, rowCount, columns }) => (
        <li key={id} className={styles.card}>
          <Checkbox
            checked={choice.chosen.has(id)}
            label={texts.table(origin, rowCount)}
            onChange={(_event, data) => onChange(withTable(choice, id, data.checked === true))}
          />
          {title !== "" && (
            <div className={styles.under}>
              <Caption1 className={styles.title}>{title}</Caption1>
            </div>
          )}
          {choice.chosen.has(id) && (
            <div className={styles.under}>
              <ColumnUses
                columns={columns}
                uses={choice.uses.get(id) ?? []}
                onChange={(column, use) => onChange(withUse(choice, id, column, use))}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
