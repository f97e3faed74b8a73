import { cases, column, own, part, positionIn, quoted } from "../../formulaText";
import { CONDITIONS, ITEM_STATES, LIST_NAMES, PLAN_COLUMNS, TABLES } from "../../layout";

const C = PLAN_COLUMNS;
const conditions = column(TABLES.plan, C.condition);
const items = column(TABLES.plan, C.item);

/** Which cells are counted: a range and pairs of range and criterion before it. */
interface Cells {
  readonly range: string;
  readonly where: string;
}

/**
 * State of an item, on its first row: done when all of its activities that count are. While the rows stand as they
 * were written, its activities lie below each other; where people sorted them, they are looked for in the whole table.
 * A row that people added is an item of its own.
 */
export function itemStateFormula(): `=${string}` {
  const last = `${own(C.order)}+${own(C.itemSize)}-1`;
  const below: Cells = { range: part(conditions, own(C.order), last), where: "" };
  const anywhere: Cells = { range: conditions, where: `${items},${own(C.item)},` };
  const stays = `AND(${LIST_NAMES.misplacedActivities}=0,${last}<=${LIST_NAMES.planActivities})`;
  const several = `IF(${stays},${stateIn(below)},${stateIn(anywhere)})`;
  const isPeoples = `AND(${own(C.itemSize)}="",${own(C.fingerprint)}="")`;
  return `=${cases(
    [
      [`OR(${own(C.itemSize)}=1,${isPeoples})`, alone()],
      [`${own(C.itemSize)}=""`, '""'],
    ],
    several,
  )}`;
}

/** Whether the row left the place that it was written in. */
export function misplacedFormula(): `=${string}` {
  return `=IF(${own(C.order)}="",0,IF(${own(C.order)}=${positionIn(TABLES.plan, C.key)},0,1))`;
}

function alone(): string {
  const condition = own(C.condition);
  const is = (name: keyof typeof CONDITIONS) => `${condition}=${quoted(CONDITIONS[name])}`;
  return cases(
    [
      [`${condition}=""`, '""'],
      [is("notCounted"), quoted(ITEM_STATES.notCounted)],
      [`OR(${is("doneOnTime")},${is("doneLate")},${is("done")})`, quoted(ITEM_STATES.done)],
    ],
    quoted(ITEM_STATES.open),
  );
}

function stateIn({ range, where }: Cells): string {
  const count = (...names: readonly (keyof typeof CONDITIONS)[]) =>
    names.map((name) => `COUNTIFS(${where}${range},${quoted(CONDITIONS[name])})`).join("+");
  return cases(
    [
      [`${count("open", "overdue", "undated")}>0`, quoted(ITEM_STATES.open)],
      [`${count("doneOnTime", "doneLate", "done")}>0`, quoted(ITEM_STATES.done)],
    ],
    quoted(ITEM_STATES.notCounted),
  );
}
