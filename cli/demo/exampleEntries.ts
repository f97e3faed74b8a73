import { addDays, fromExcelSerial, toExcelSerial, type IsoDate } from "../../src/plan/calendarDate";
import { exampleNote } from "../../src/locale/vi/demo";
import { ruleWords, RULE_KINDS, SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { MILESTONE_COLUMNS, PLAN_COLUMNS, STATUSES } from "../../src/workbook/layout";
import type { CellValue, TableSnapshot } from "../../src/workbook/snapshot";

/** What an office might have entered in one row: new values by heading. */
export interface Entry {
  /** Row of the table's body, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

const DAYS_LATE = 12;

/**
 * Made-up progress as of a day, by a fixed pattern: of what is due, three in six are done in time, one is late,
 * one is under way and one not begun; of the rest every third is under way. Each row says that it is an example.
 */
export function planEntries(table: TableSnapshot, cutOff: IsoDate): Entry[] {
  const C = PLAN_COLUMNS;
  const due = table.headings.indexOf(C.due);
  return table.rows.flatMap((cells, row): Entry[] => {
    const day = dayOf(cells[due]);
    const step = day !== null && day <= cutOff ? row % 6 : row % 3 === 0 ? 4 : 5;
    if (step === 5) return [];
    if (step === 4)
      return [{ row, cells: { [C.status]: STATUSES.doing, [C.progress]: 0.4, [C.note]: exampleNote } }];
    const done = addDays(day ?? cutOff, step === 3 ? DAYS_LATE : -3);
    return [
      {
        row,
        cells: {
          [C.status]: STATUSES.done,
          [C.progress]: 1,
          [C.doneOn]: toExcelSerial(done <= cutOff ? done : cutOff),
          [C.note]: exampleNote,
        },
      },
    ];
  });
}

/** Of the milestones that are due, three in four were met on their day. */
export function milestoneEntries(table: TableSnapshot, cutOff: IsoDate): Entry[] {
  const due = table.headings.indexOf(MILESTONE_COLUMNS.due);
  return table.rows.flatMap((cells, row) => {
    const day = dayOf(cells[due]);
    return day !== null && day <= cutOff && row % 4 !== 3
      ? [{ row, cells: { [MILESTONE_COLUMNS.doneOn]: toExcelSerial(day) } }]
      : [];
  });
}

/** Declared values for the components that take one; every fifth is left open, as in the middle of the work. */
export function scoreEntries(table: TableSnapshot): Entry[] {
  const C = SCORE_COLUMNS;
  const kind = table.headings.indexOf(C.kind);
  const declared = table.headings.indexOf(C.declared);
  return table.rows.flatMap((cells, row) => {
    const value = exampleValues[String(cells[kind])];
    if (value === undefined || cells[declared] !== "" || row % 5 === 0) return [];
    return [{ row, cells: { [C.declared]: value, [C.explanation]: exampleNote } }];
  });
}

const exampleValues: Readonly<Record<string, CellValue>> = {
  [RULE_KINDS.yesNo]: ruleWords.yes,
  [RULE_KINDS.ladder]: 92.5,
  [RULE_KINDS.proportional]: 92.5,
  [RULE_KINDS.deduction]: 1,
};

function dayOf(value: CellValue | undefined): IsoDate | null {
  return typeof value === "number" ? fromExcelSerial(value) : null;
}
