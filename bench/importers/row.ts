/** The columns that goldens and imports are compared by. */
export const FIELDS = [
  "objective",
  "task",
  "activity",
  "product",
  "leadUnit",
  "coopUnits",
  "deadline",
  "budget",
] as const;

export type Field = (typeof FIELDS)[number];

/** One activity; what a document has no column for is absent. */
export type Row = Partial<Readonly<Record<Field, string>>>;

/** A table as a reader gives it: rows of cells. */
export type RawTable = readonly (readonly string[])[];
