import type { ImportWarning } from "../../plan/plan";
import type { ColumnRole } from "../text/columns";
import { isTextRole } from "../text/columns";
import type { OpenActivity } from "./activities";
import { tellsTime } from "./contentRoles";
import type { HeadColumn } from "./head";
import type { Field } from "./field";
import type { BodyRow } from "./rows";
import { isOwn } from "./rows";

/** A single row below a title shows no habit. */
const FEWEST_ROWS = 2;

/** What a title says beside its name: a unit, a time and more, each with whether a row below took it over. */
export class GroupAnswers {
  private readonly taken = new Set<number>();
  private readonly below: OpenActivity[] = [];

  constructor(
    private readonly row: BodyRow,
    private readonly columns: readonly HeadColumn[],
    private readonly where: string,
  ) {}

  /** Whether it names who leads or assists. */
  get namesUnits(): boolean {
    return this.at("leadUnit") >= 0 || this.at("coopUnits") >= 0;
  }

  /** Takes note of an activity below the title. */
  add(activity: OpenActivity): void {
    this.below.push(activity);
  }

  /**
   * Gives its time to the rows below, marked, where none has one of its own: a row beside others that have one lacks
   * it, or has none.
   */
  handDownTime(): void {
    const text = this.row.fields[this.at("deadline")]?.text ?? "";
    // "Theo từng mốc thời hạn dưới đây:" is none
    if (this.below.length < FEWEST_ROWS || !tellsTime(text) || text.endsWith(":")) return;
    const isTime = ({ columns }: OpenActivity, at: number): boolean => columns[at]?.role === "deadline";
    if (this.below.some((row) => row.fields.some((field, at) => isTime(row, at) && field.text !== "")))
      return;
    for (const row of this.below)
      row.fields = row.fields.map((field, at) =>
        isTime(row, at) ? { text: this.take("deadline"), doubt: "merged", continued: false } : field,
      );
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

/**
 * A row that names no unit under a title that does: it is the title's, marked for a look. Those who lead and assist
 * are taken together, so that nobody assists one whom the title puts beside another.
 * @param open the titles over the row, the nearest first
 */
export function withGroupUnits(
  fields: readonly Field[],
  columns: readonly HeadColumn[],
  open: readonly GroupAnswers[],
): readonly Field[] {
  const units = open.find(({ namesUnits }) => namesUnits);
  if (!units || columns.some(({ role }, at) => isUnit(role) && fields[at]?.text !== "")) return fields;
  return fields.map((field, at) => {
    const { role } = columns[at] ?? { role: "no" };
    const text = isUnit(role) ? units.take(role) : "";
    return text === "" ? field : { text, doubt: "merged", continued: false };
  });
}

function isUnit(role: ColumnRole): boolean {
  return role === "leadUnit" || role === "coopUnits";
}
