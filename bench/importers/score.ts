import { FIELDS } from "./row";
import type { Row } from "./row";

export interface Score {
  readonly rows: number;
  /** Rows of which every cell is right. */
  readonly rowsRight: number;
  readonly cells: number;
  readonly cellsRight: number;
  /** Rows that the document doesn't have; each counts as one more cell that is wrong. */
  readonly invented: number;
}

/** Rows less alike than this are different ones. */
const ALIKE = 0.3;

/** How much of a golden transcription was read, rows paired in order by their words; blanks and line breaks are one. */
export function scoreOf(golden: readonly Row[], read: readonly Row[]): Score {
  const partners = pairedInOrder(golden.map(wordsOf), read.map(wordsOf));
  let [cells, cellsRight, rowsRight] = [0, 0, 0];
  golden.forEach((row, at) => {
    const partner = read[partners[at] ?? -1];
    const asked = FIELDS.filter((field) => typeof row[field] === "string");
    const right = asked.filter((field) => partner && plain(partner[field]) === plain(row[field])).length;
    cells += asked.length;
    cellsRight += right;
    if (right === asked.length) rowsRight++;
  });
  const invented = read.length - partners.filter((at) => at !== null).length;
  return { rows: golden.length, rowsRight, cells, cellsRight, invented };
}

function plain(text: string | undefined): string {
  return (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}

function wordsOf(row: Row): ReadonlySet<string> {
  return new Set(FIELDS.flatMap((field) => plain(row[field]).toLowerCase().split(" ")));
}

/** Twice the words in common over the words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/** For each golden row the read one that it is paired with, so that all pairs together are most alike. */
function pairedInOrder(
  golden: readonly ReadonlySet<string>[],
  read: readonly ReadonlySet<string>[],
): readonly (number | null)[] {
  const like = golden.map((row) => read.map((other) => likeness(row, other)));
  const at = (i: number, j: number) => like[i]?.[j] ?? 0;
  const best = Array.from({ length: golden.length + 1 }, () => new Float64Array(read.length + 1));
  const total = (i: number, j: number) => best[i]?.[j] ?? 0;
  const together = (i: number, j: number) => (at(i, j) > ALIKE ? at(i, j) + total(i + 1, j + 1) : -1);
  for (let i = golden.length - 1; i >= 0; i--)
    for (let j = read.length - 1; j >= 0; j--)
      best[i]?.fill(Math.max(total(i + 1, j), total(i, j + 1), together(i, j)), j, j + 1);
  const partners: (number | null)[] = [];
  let j = 0;
  for (let i = 0; i < golden.length; i++) {
    while (j < read.length && total(i, j) !== together(i, j) && total(i, j) === total(i, j + 1)) j++;
    const isPair = j < read.length && total(i, j) === together(i, j);
    partners.push(isPair ? j++ : null);
  }
  return partners;
}
