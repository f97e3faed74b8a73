import type { Activity, ActivityField, Doubt } from "../../plan/plan";

/** A row with further cells in doubt, its doubts in the order of the columns. */
export function doubting<Row extends Omit<Activity, "key">>(
  row: Row,
  further: readonly ActivityField[],
  fields: readonly ActivityField[],
): Row {
  const known = new Map(row.doubts.map((doubt) => [doubt.field, doubt]));
  for (const field of further) if (!known.has(field)) known.set(field, { field, reason: "boundary" });
  const doubts = fields.flatMap((field): Doubt[] => {
    const own = known.get(field);
    return own ? [own] : [];
  });
  return { ...row, doubts };
}
