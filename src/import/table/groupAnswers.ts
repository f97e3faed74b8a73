import type { ImportWarning } from "../../plan/plan";
import type { ColumnRole } from "../text/columns";
import { isTextRole } from "../text/columns";
import { tellsTime } from "./contentRoles";
import type { HeadColumn } from "./head";
import type { Field } from "./field";
import type { BodyRow } from "./rows";

/** What a title says beside its name: a unit, a time and more, each with whether a row below took it over. */
export class GroupAnswers {
  private readonly taken = new Set<number>();

  constructor(
    private readonly row: BodyRow,
    private readonly columns: readonly HeadColumn[],
    private readonly where: string,
  ) {}

  /** Whether it names who leads or assists. */
  get namesUnits(): boolean {
    return this.at("leadUnit") >= 0 || this.at("coopUnits") >= 0;
  }

  get tellsTime(): boolean {
    const text = this.row.fields[this.at("deadline")]?.text ?? "";
    // "Theo từng mốc thời hạn dưới đây:" is none
    return tellsTime(text) && !text.endsWith(":");
  }

  /** Its answer for a row below; "" where it has none. */
  take(role: ColumnRole): string {
    const at = this.at(role);
    if (at >= 0) this.taken.add(at);
    return this.row.fields[at]?.text ?? "";
  }

  /** What nobody took over is no row's, and has to be told. */
  warnings(): ImportWarning[] {
    const left = this.columns.flatMap((_, at) =>
      this.answers(at) && !this.taken.has(at) ? [this.row.fields[at]?.text.replace(/\n/g, " ") ?? ""] : [],
    );
    const text = [this.row.no, ...left].join("; ");
    return left.length === 0 ? [] : [{ code: "group-answers", where: this.where, text }];
  }

  private at(role: ColumnRole): number {
    return this.columns.findIndex((column, at) => column.role === role && this.answers(at));
  }

  private answers(at: number): boolean {
    const { role } = this.columns[at] ?? { role: "no" };
    const field = this.row.fields[at];
    return !this.row.wide && role !== "no" && !isTextRole(role) && isOwn(field);
  }
}

function isOwn(field: Field | undefined): boolean {
  return field !== undefined && !field.continued && field.text !== "";
}

/**
 * A row that names no unit, or no time, under a title that does: it is the title's, marked for a look. Units are
 * taken together, so that nobody assists one whom the title puts beside another.
 * @param open the titles over the row, the nearest first
 */
export function withGroupAnswers(
  fields: readonly Field[],
  columns: readonly HeadColumn[],
  open: readonly GroupAnswers[],
): readonly Field[] {
  const blank = (role: ColumnRole): boolean =>
    columns.every((column, at) => column.role !== role || fields[at]?.text === "");
  const units =
    blank("leadUnit") && blank("coopUnits") ? open.find(({ namesUnits }) => namesUnits) : undefined;
  const time = blank("deadline") ? open.find((group) => group.tellsTime) : undefined;
  if (!units && !time) return fields;
  return fields.map((field, at) => {
    const { role } = columns[at] ?? { role: "no" };
    const source =
      role === "leadUnit" || role === "coopUnits" ? units : role === "deadline" ? time : undefined;
    const text = source?.take(role) ?? "";
    return text === "" ? field : { text, doubt: "merged", continued: false };
  });
}
