import { Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { progress as texts } from "../../locale/vi/progress";
import { toVietnamese } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import type { Book } from "../book/book";
import { leadUnits } from "../book/book";
import type { BookServices } from "../book/services";
import { VirtualList } from "../components/VirtualList";
import { ListChips } from "../rows/ListChips";
import { EmptyState } from "../shell/EmptyState";
import type { Edits } from "../shell/useEdits";
import { ActivityRow } from "./ActivityRow";
import { firstWorklist, WORKLISTS, worklists } from "./worklists";
import type { Worklist } from "./worklists";
import type { Progress } from "./useProgress";

/** Of an activity whose words take two lines. */
const ROW_HEIGHT = 90;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface ActivityListProps {
  readonly book: Book;
  readonly services: BookServices;
  readonly edits: Edits;
  readonly today: IsoDate;
  readonly unsaved: ReadonlySet<string>;
  readonly left: Progress["left"];
  /** `keys` are those of the list, for previous and next. */
  readonly onOpen: (key: string, keys: readonly string[]) => void;
}

/** What is overdue, due soon, due this month; by lead unit. */
export function ActivityList({ book, services, edits, today, unsaved, left, onOpen }: ActivityListProps) {
  const styles = useStyles();
  const [unit, setUnit] = useState("");
  const [chosen, setChosen] = useState<Worklist | null>(null);
  const lists = worklists(book, unit);
  const name = chosen ?? firstWorklist(lists);
  const shown = lists[name];
  const keys = shown.map(({ key }) => key);
  return (
    <div className={styles.root}>
      <CutOffLine book={book} services={services} edits={edits} today={today} />
      <ListChips
        label={texts.listsLabel}
        names={WORKLISTS}
        chosen={name}
        textOf={(list) => texts.listFilter(texts.lists[list], lists[list].length)}
        onChoose={setChosen}
      />
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.unitLabel}
        value={unit}
        onChange={(_event, { value }) => setUnit(value)}
      >
        <option value="">{texts.anyUnit}</option>
        {leadUnits(book).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
      {unsaved.size > 0 && <Caption1 role="status">{texts.unsavedCount(unsaved.size)}</Caption1>}
      {shown.length === 0 ? (
        <EmptyState
          good
          icon={CheckmarkCircleRegular}
          title={texts.emptyTitle[name]}
          advice={texts.emptyAdvice}
          action={{
            label: texts.showAll,
            run: () => {
              setUnit("");
              setChosen("all");
            },
          }}
        />
      ) : (
        <VirtualList
          label={texts.lists[name]}
          entries={shown}
          keyOf={({ key }) => key}
          estimate={ROW_HEIGHT}
          target={left?.key ?? null}
          call={left}
          render={(activity) => (
            <ActivityRow
              activity={activity}
              unsaved={unsaved.has(activity.key)}
              left={left?.key === activity.key ? left : null}
              onOpen={() => onOpen(activity.key, keys)}
            />
          )}
        />
      )}
    </div>
  );
}

type CutOffLineProps = Pick<ActivityListProps, "book" | "services" | "edits" | "today">;

/** As of which day everything counts, and the way to make it today. */
function CutOffLine({ book, services, edits, today }: CutOffLineProps) {
  const styles = useStyles();
  const { cutOff } = book;
  const day = toVietnamese(today);
  return (
    <div className={styles.line}>
      <Caption1 className={styles.muted}>
        {cutOff === null ? texts.noCutOff : texts.asOf(toVietnamese(cutOff))}
      </Caption1>
      {cutOff !== today && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={edits.busy}
          onClick={() => void edits.run(texts.cutOffSet(day), () => services.setCutOff(today))}
        >
          {texts.cutOffToday(day)}
        </Button>
      )}
    </div>
  );
}
