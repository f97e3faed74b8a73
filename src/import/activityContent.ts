import type { Activity, ActivityField, Doubt, DoubtReason } from "../plan/plan";
import { unnamedColumn } from "../locale/vi/import";
import { sharedUnits } from "./sharedUnits";
import type { Column } from "./text/columns";

/** What was read for one column of a row. */
export interface ContentReading {
  readonly text: string;
  readonly doubt: DoubtReason | null;
}

/**
 * The texts of a row where the model has their places: known columns in `cells`, the others under their headings.
 * @param read what stands in a column; null where the row has nothing of its own there
 * @example activityContent(columns, (role, at) => ({ text: texts[at] ?? "", doubt: null }))
 */
export function activityContent(
  columns: readonly Column[],
  read: (role: ActivityField | "extra", at: number) => ContentReading | null,
): Pick<Activity, "cells" | "extra" | "doubts"> {
  const cells: Record<ActivityField, string> = {
    objective: "",
    task: "",
    activity: "",
    product: "",
    leadUnit: "",
    coopUnits: "",
    deadline: "",
    budget: "",
  };
  const extra: Record<string, string> = {};
  const doubts: Doubt[] = [];
  columns.forEach(({ role, heading }, at) => {
    const content = role === "no" ? null : read(role, at);
    if (role === "no" || content === null) return;
    if (role === "extra") {
      if (content.text !== "") extra[freeName(heading, at, extra)] = content.text;
      return;
    }
    // two columns of one use, as a person may choose it: neither hides the other's text
    cells[role] = [cells[role], content.text].filter((text) => text !== "").join("\n");
    if (content.doubt) doubts.push({ field: role, reason: content.doubt });
  });
  return { ...withSharedUnits({ cells, doubts }), extra };
}

/** Those who assist, out of the cell of those in charge, where the row has no other words about them. */
function withSharedUnits(content: Pick<Activity, "cells" | "doubts">): Pick<Activity, "cells" | "doubts"> {
  const shared = content.cells.coopUnits === "" ? sharedUnits(content.cells.leadUnit) : null;
  if (!shared) return content;
  const { doubt, ...units } = shared;
  const reason = content.doubts.find(({ field }) => field === "leadUnit")?.reason ?? doubt;
  const others = content.doubts.filter(({ field }) => field !== "leadUnit" && field !== "coopUnits");
  const told = reason ? (["leadUnit", "coopUnits"] as const).map((field): Doubt => ({ field, reason })) : [];
  return { cells: { ...content.cells, ...units }, doubts: [...others, ...told] };
}

/** Two columns with one heading are told apart, so that neither hides the other's text. */
function freeName(heading: string, at: number, taken: Readonly<Record<string, string>>): string {
  const name = heading === "" ? unnamedColumn(at + 1) : heading;
  return Object.hasOwn(taken, name) ? `${name} (${at + 1})` : name;
}
