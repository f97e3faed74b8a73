import { tokenise } from "./formulaText";

/** A formula that many cells of a column hold: Excel is sent it once. */
export interface SharedFormula {
  readonly formula: string;
  /** Column and rows from the area's first cell on; the first and the last of these rows hold the formula. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface SharedContent {
  readonly shared: readonly SharedFormula[];
  /** The rest of the content; null where the shared formula of the column stands. */
  readonly rest: readonly (readonly (Entry | null)[])[];
}

type Entry = string | number | boolean;

const PLACE = /^\$?(?:[A-Z]{1,3}\$?)?\d{1,7}$/;

/**
 * Takes out of an area's content, for each column, the formula whose repetitions weigh most, where that saves more
 * than `call` letters. Tables of several levels have the same few formulas in every other row, and would send them
 * hundreds of times.
 * Formulas that name cells by address are left: whether Excel adapts them to each row, its documentation doesn't say.
 * @example shareFormulas([["=[@A]*2"], ["=[@A]*2"], ["x"], ["=[@A]*2"]], 0).rest // [[null], [null], ["x"], [null]]
 */
export function shareFormulas(cells: readonly (readonly Entry[])[], call: number): SharedContent {
  const columns = Math.max(0, ...cells.map((line) => line.length));
  const rest: (Entry | null)[][] = cells.map((line) => [...line]);
  const shared = Array.from({ length: columns }, (_, column) => heaviest(cells, column, call)).flatMap(
    (found, column): SharedFormula[] => {
      const [first, last] = [found[0], found.at(-1)];
      const formula = first === undefined ? undefined : cells[first]?.[column];
      if (first === undefined || last === undefined || typeof formula !== "string") return [];
      for (const at of found) {
        const line = rest[at];
        if (line) line[column] = null;
      }
      return [{ formula, column, firstRow: first, lastRow: last }];
    },
  );
  return { shared, rest };
}

/** The rows of a column whose common formula is worth a call of its own; none where no formula is. */
function heaviest(cells: readonly (readonly Entry[])[], column: number, call: number): readonly number[] {
  const rowsOf = new Map<string, number[]>();
  cells.forEach((line, at) => {
    const cell = line[column];
    if (typeof cell !== "string" || !cell.startsWith("=")) return;
    const rows = rowsOf.get(cell);
    if (rows) rows.push(at);
    else rowsOf.set(cell, [at]);
  });
  let best: { readonly rows: readonly number[]; readonly saved: number } = { rows: [], saved: call };
  for (const [formula, rows] of rowsOf) {
    const saved = formula.length * (rows.length - 1);
    if (saved > best.saved && !namesPlaces(formula)) best = { rows, saved };
  }
  return best.rows;
}

/** Whether cells or whole rows are named by address, "$B$2" and "3:5" among them. */
function namesPlaces(formula: string): boolean {
  return tokenise(formula).some(
    ({ kind, text }, at, tokens) =>
      kind === "word" &&
      PLACE.test(text) &&
      (/[A-Z]/.test(text) ? tokens[at + 1]?.text !== "(" : isEnd(tokens, at)),
  );
}

/** A number at an end of "3:5". */
function isEnd(tokens: readonly { readonly text: string }[], at: number): boolean {
  return tokens[at - 1]?.text === ":" || tokens[at + 1]?.text === ":";
}
