import type { Column } from "./columns";

/** What the document itself teaches about one column, from the reading before. */
export interface ColumnModel {
  /** Width in the units of `widthOf`; null while nothing is known. */
  readonly width: number | null;
  /** Width within which lines still count as fitting. */
  readonly slack: number;
  /** Natural logarithm of the probability that a cell is empty, and that it isn't. */
  readonly logEmpty: number;
  readonly logFilled: number;
  /** Log of how much likelier a bare word is in this column than in the table as a whole. */
  readonly words: ReadonlyMap<string, number>;
  /** Mean and spread of the logarithm of a cell's number of words; null while nothing is known. */
  readonly length: { readonly mean: number; readonly spread: number } | null;
}

export interface Model {
  readonly columns: readonly ColumnModel[];
  /** Texts that several rows hold: how often besides once, by column. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Cost of a cell that begins inside a printed line. */
  readonly innerCut: number;
  /** Cost of a further activity within an item. */
  readonly restart: number;
}

const EMPTY_AT_FIRST: Readonly<Partial<Record<Column["role"], number>>> = {
  budget: 0.7,
  extra: 0.6,
  coopUnits: 0.12,
  product: 0.08,
  deadline: 0.05,
  objective: 0.08,
  leadUnit: 0.03,
  task: 0.02,
  activity: 0.03,
};

/** A column stands in the head because most rows fill it: no reading may learn that it is empty more often. */
const MOST_EMPTY: Readonly<Partial<Record<Column["role"], number>>> = {
  budget: 0.997,
  extra: 0.997,
  coopUnits: 0.6,
  product: 0.4,
  deadline: 0.4,
  leadUnit: 0.25,
  objective: 0.15,
  task: 0.08,
  activity: 0.08,
};

/** The largest share of empty cells that a reading may teach about a column. */
export function mostEmpty(role: Column["role"]): number {
  return MOST_EMPTY[role] ?? 0.997;
}

/** What is assumed before anything was read. */
export function firstModel(columns: readonly Column[]): Model {
  return {
    texts: new Map(),
    innerCut: 3,
    restart: 4.5,
    columns: columns.map(({ role }) => {
      const empty = EMPTY_AT_FIRST[role] ?? 0.1;
      return {
        width: null,
        slack: 0,
        logEmpty: Math.log(empty),
        logFilled: Math.log(1 - empty),
        words: new Map(),
        length: null,
      };
    }),
  };
}

/** The share of cells that are empty before anything was read. */
export function emptyAtFirst(role: Column["role"]): number {
  return EMPTY_AT_FIRST[role] ?? 0.1;
}
