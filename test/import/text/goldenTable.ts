import type { ActivityField } from "../../../src/plan/plan";

export type Cells = Partial<Record<ActivityField, string>>;

/** A column of a made appendix; its width is counted in average letters. */
export interface MadeColumn {
  readonly field: ActivityField;
  readonly heading: string;
  readonly letters: number;
}

/** A numbered row; cells of `shared` are merged over its activities. */
export interface MadeItem {
  readonly no: string;
  readonly shared: Cells;
  readonly activities: readonly Cells[];
}

export interface MadeSection {
  readonly no: string;
  readonly name: string;
  readonly items: readonly MadeItem[];
}

/** What a made document says, before it is printed. */
export interface MadeTable {
  readonly columns: readonly MadeColumn[];
  readonly sections: readonly MadeSection[];
}

/** One row as it should be read. */
export interface GoldenRow {
  readonly section: string;
  readonly no: string;
  readonly cells: Cells;
}

/** The rows that a reader should give, merged cells repeated. */
export function goldenRows(table: MadeTable): GoldenRow[] {
  return table.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.activities.map((activity) => ({
        section: section.no,
        no: item.no,
        cells: { ...item.shared, ...activity },
      })),
    ),
  );
}
