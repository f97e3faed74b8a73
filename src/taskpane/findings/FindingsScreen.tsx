import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, FilterRegular, SaveRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { checks as texts } from "../../locale/vi/checks";
import { openFindings } from "../book/book";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { BookScreen } from "../shell/BookScreen";
import { EmptyState } from "../shell/EmptyState";
import { UndoButtons } from "../shell/UndoButtons";
import type { BookHandle } from "../shell/useBook";
import type { Edits } from "../shell/useEdits";
import { FindingFilters } from "./FindingFilters";
import { FindingGroupList } from "./FindingGroupList";
import { NO_FILTER, visibleFindings } from "./findingGroups";
import type { FindingFilter } from "./findingGroups";
import { useFindingActions } from "./useFindingActions";
import { UnitListPart } from "./unitList/UnitListPart";
import { useUnitList } from "./unitList/useUnitList";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
  count: { margin: 0, flexGrow: 1, ":focus": { outlineStyle: "none" } },
});

interface FindingsScreenProps {
  readonly book: BookHandle;
  readonly services: BookServices;
  readonly edits: Edits;
  readonly clock: Clock;
  /** Excel tells when people change something. */
  readonly watching: boolean;
  readonly onOpenPlan: () => void;
  readonly onOpenProgress: () => void;
}

/** The tab Kiểm tra: what is wrong in the open workbook, and what can be done about it from here. */
export function FindingsScreen(props: FindingsScreenProps) {
  const { book, edits } = props;
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  return (
    <BookScreen
      title={texts.title}
      guide="kiem-tra"
      book={book}
      onOpenPlan={props.onOpenPlan}
      actions={<UndoButtons edits={edits} />}
      head={(open) =>
        open.findings.length > 0 && <FindingFilters book={open} filter={filter} onChange={setFilter} />
      }
    >
      {(open) => <Findings {...props} open={open} filter={filter} onFilter={setFilter} />}
    </BookScreen>
  );
}

interface FindingsProps extends FindingsScreenProps {
  readonly open: Book;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

function Findings(props: FindingsProps) {
  const { open, filter, onFilter, services, edits, watching, onOpenProgress } = props;
  const styles = useStyles();
  const unitList = useUnitList(open, services, edits, props.clock);
  const actions = useFindingActions(open, services, edits);
  const left = openFindings(open);
  const shown = visibleFindings(open, filter);
  const isClean = !filter.dismissed && left.length === 0;
  return (
    <>
      {!watching && <Caption1 className={styles.muted}>{texts.notWatching}</Caption1>}
      <div className={styles.line}>
        <p tabIndex={-1} role="status" className={styles.count}>
          <Caption1>
            {filter.dismissed ? texts.shownDismissed(shown.length) : texts.shown(shown.length, left.length)}
          </Caption1>
        </p>
        {open.sheetBehind && (
          <Button
            size="small"
            appearance="subtle"
            icon={<SaveRegular />}
            title={texts.sheetBehind}
            disabledFocusable={edits.busy}
            onClick={actions.writeSheet}
          >
            {texts.writeSheet}
          </Button>
        )}
      </div>
      {isClean && (
        <EmptyState
          good
          icon={CheckmarkCircleRegular}
          title={texts.cleanTitle}
          advice={texts.cleanAdvice}
          action={{ label: texts.toProgress, run: onOpenProgress }}
        />
      )}
      {!isClean && shown.length === 0 && (
        <EmptyState
          icon={FilterRegular}
          title={filter.dismissed ? texts.noDismissedTitle : texts.noneTitle}
          advice={filter.dismissed ? texts.noDismissedAdvice : texts.noneAdvice}
          action={{ label: texts.clearFilter, run: () => onFilter(NO_FILTER) }}
        />
      )}
      {shown.length > 0 && (
        <FindingGroupList book={open} findings={shown} actions={actions} busy={edits.busy} />
      )}
      <UnitListPart list={unitList} busy={edits.busy} />
    </>
  );
}
