import type { Activity } from "../../plan/plan";
import { activityContent } from "../activityContent";
import type { ColumnRole } from "../text/columns";
import { isTextRole } from "../text/columns";
import { withKeys } from "../text/keys";
import type { Field } from "./field";
import type { HeadColumn } from "./head";

/** An activity as it is put together, its fields in the order of the head's columns. */
export interface OpenActivity {
  readonly section: string;
  readonly no: string;
  readonly columns: readonly HeadColumn[];
  fields: Field[];
}

/**
 * A further activity of an item: what the item says of the work holds for it too where its own cell is empty, and
 * so do the item's units where it names none.
 */
export function furtherFields(
  above: readonly Field[],
  own: readonly Field[],
  columns: readonly HeadColumn[],
): Field[] {
  const isUnit = (role: ColumnRole): boolean => role === "leadUnit" || role === "coopUnits";
  const namesUnits = columns.some(({ role }, at) => isUnit(role) && own[at]?.text !== "");
  return columns.map(({ role }, at) => {
    const field = own[at] ?? EMPTY;
    const before = above[at] ?? EMPTY;
    const inherited = isTextRole(role) || (isUnit(role) && !namesUnits);
    const holds = field.text === "" && before.text !== "" && inherited;
    return holds ? { ...before, doubt: "merged" } : field;
  });
}

/** The rest of an activity's words, from a row below that has nothing else. */
export function continuedFields(above: readonly Field[], own: readonly Field[]): Field[] {
  return above.map((field, at) => {
    const rest = own[at]?.text ?? "";
    if (rest === "" || own[at]?.continued) return field;
    return { ...field, text: field.text === "" ? rest : `${field.text}\n${rest}`, doubt: "split" };
  });
}

/** The activities of a table's items with their keys. */
export function toActivities(items: readonly (readonly OpenActivity[])[]): Activity[] {
  let unnumbered = 0;
  // an item without a number is told apart by its place
  const keyed = withKeys(
    items.map((activities) => {
      const no = activities[0]?.no === "" ? `#${++unnumbered}` : activities[0]?.no;
      return activities.map((activity) => ({ ...toActivity(activity), no: no ?? "" }));
    }),
  );
  const printed = items.flat().map(({ no }) => no);
  return keyed.map((activity, at) => ({ ...activity, no: printed[at] ?? "" }));
}

function toActivity({ section, no, columns, fields }: OpenActivity): Omit<Activity, "key"> {
  return { section, no, ...activityContent(columns, (_, at) => fields[at] ?? EMPTY) };
}

const EMPTY: Field = { text: "", doubt: null, continued: false };
