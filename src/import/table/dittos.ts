import type { HeadColumn } from "./head";
import type { Field } from "./field";
import type { BodyRow } from "./rows";

const DITTO =
  /^[-–—\s]*(?:n\.?\/?t|như trên|tương tự(?: như trên)?|["“”″〃]|''|’’|,,|\/\/|\/\/\/)[-–—.\s]*$/iu;

/**
 * The rows with "nt", "như trên" and ditto marks read as what stands above them, marked for a look: as they are they
 * would be the name of a unit and a deadline without a date. A mark below nothing stays.
 * @example withoutDittos(rows, columns)[1]?.fields[2]?.text // "Sở Nội vụ"
 */
export function withoutDittos(rows: readonly BodyRow[], columns: readonly HeadColumn[]): BodyRow[] {
  const above = columns.map((): string => "");
  return rows.map((row) => {
    if (row.title !== null && row.wide) return row;
    const fields = row.fields.map((field, at): Field => {
      const meant = columns[at]?.role === "no" ? "" : (above[at] ?? "");
      const read = DITTO.test(field.text) && meant !== "";
      if (!read && field.text !== "") above[at] = field.text;
      return read ? { ...field, text: meant, doubt: "merged" } : field;
    });
    return { ...row, fields };
  });
}
