import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { checks as texts } from "../../locale/vi/checks";
import { leadUnits } from "../book/book";
import type { Book } from "../book/book";
import { SEVERITY_ORDER } from "../state/counts";
import { countBySeverity, fieldsOf } from "./findingGroups";
import type { FindingFilter } from "./findingGroups";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
  selects: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

interface FindingFiltersProps {
  readonly book: Book;
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** By severity, field and lead unit; and the findings that were set aside. */
export function FindingFilters({ book, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const counts = countBySeverity(book.findings);
  const dismissed = book.findings.filter((held) => held.dismissed).length;
  return (
    <div role="group" aria-label={texts.filtersLabel} className={styles.root}>
      <div className={styles.chips}>
        {SEVERITY_ORDER.map((severity) => {
          const chosen = !filter.dismissed && filter.severity === severity;
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={chosen}
              disabledFocusable={counts[severity] === 0 && !chosen}
              onClick={() => onChange({ ...filter, dismissed: false, severity: chosen ? null : severity })}
            >
              {texts.severityFilter(texts.severities[severity], counts[severity])}
            </ToggleButton>
          );
        })}
        {(dismissed > 0 || filter.dismissed) && (
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.chip}
            checked={filter.dismissed}
            onClick={() => onChange({ ...filter, severity: null, dismissed: !filter.dismissed })}
          >
            {texts.dismissedFilter(dismissed)}
          </ToggleButton>
        )}
      </div>
      <div className={styles.selects}>
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.fieldLabel}
          value={filter.field}
          onChange={(_event, { value }) => onChange({ ...filter, field: value })}
        >
          <option value="">{texts.anyField}</option>
          {fieldsOf(book).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.unitLabel}
          value={filter.unit}
          onChange={(_event, { value }) => onChange({ ...filter, unit: value })}
        >
          <option value="">{texts.anyUnit}</option>
          {leadUnits(book).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
