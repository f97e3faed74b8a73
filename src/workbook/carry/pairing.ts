/** What a pair of rows rests on. */
export type PairedBy =
  /** A person said so. */
  | "choice"
  /** The plan's words are those that the last run wrote. */
  | "marks"
  /** The words are the same but for capitals, signs and marks. */
  | "words"
  /** The row's key, in tables whose rows have nothing else. */
  | "key"
  /** The words are much alike. */
  | "likeness";

/** A row of today's table and the described row that continues it, both by position. */
export interface Pair {
  readonly row: number;
  readonly at: number;
  readonly by: PairedBy;
  /** 0–1: how alike the rows are. */
  readonly likeness: number;
  /** Another row is nearly as alike, or this one isn't very much: a person should look. */
  readonly doubtful: boolean;
}

/**
 * What a person said of a row, against what the program took for right. Rows go by their name: key and count of the
 * same key before (rowKeys.numbered). `row` null: the described row is new; `described` null: nothing continues the row.
 */
export type PairingChoice =
  | { readonly row: string; readonly described: string | null }
  | { readonly row: null; readonly described: string };

/** Which row is continued by which. Each row is paired once; the first pair counts. */
export class Pairing {
  private readonly ofRows = new Map<number, Pair>();
  private readonly ofDescribed = new Map<number, Pair>();
  private readonly lonelyRows = new Set<number>();
  private readonly lonelyDescribed = new Set<number>();

  constructor(
    private readonly rows: number,
    private readonly described: number,
  ) {}

  add(pair: Pair): void {
    if (!this.isFree(pair.row) || !this.isOpen(pair.at)) return;
    this.ofRows.set(pair.row, pair);
    this.ofDescribed.set(pair.at, pair);
  }

  /** A person said that nothing continues this row. */
  endRow(row: number): void {
    this.lonelyRows.add(row);
  }

  /** A person said that this described row is new. */
  startDescribed(at: number): void {
    this.lonelyDescribed.add(at);
  }

  ofRow(row: number): Pair | undefined {
    return this.ofRows.get(row);
  }

  ofDescribedRow(at: number): Pair | undefined {
    return this.ofDescribed.get(at);
  }

  isFree(row: number): boolean {
    return !this.ofRows.has(row) && !this.lonelyRows.has(row);
  }

  isOpen(at: number): boolean {
    return !this.ofDescribed.has(at) && !this.lonelyDescribed.has(at);
  }

  freeRows(): number[] {
    return range(this.rows).filter((row) => this.isFree(row));
  }

  openDescribed(): number[] {
    return range(this.described).filter((at) => this.isOpen(at));
  }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
