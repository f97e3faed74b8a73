/** One step of a printed number: what counts it, and the place in that count (1 = first). */
interface Step {
  readonly by: "digits" | "roman" | "letters";
  readonly place: number;
}
/** "2.1" is two steps. */
export type ItemNumber = readonly Step[];

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** Letters as Vietnamese lists count them; offices also go on with f, j, w, z, or leave đ out. */
const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
const OTHER_LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * Reads a printed number: "3", "2.1", "IV", "a)", "(5)", "1.2.". Null for what is none. `before` settles what
 * "i" and "v" are: letters behind a letter, else Roman numbers.
 */
export function readItemNumber(text: string, before: ItemNumber | null): ItemNumber | null {
  const bare = text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/^[([]/, "")
    .replace(/[.)\]:,]+$/, "");
  if (bare === "") return null;
  const steps: Step[] = [];
  for (const [index, piece] of bare.split(/[.\-/]/).entries()) {
    const step = readStep(piece.trim(), before?.[index]);
    if (!step) return null;
    steps.push(step);
  }
  return steps;
}

function readStep(piece: string, before: Step | undefined): Step | null {
  if (/^\d{1,4}$/.test(piece)) return { by: "digits", place: Number(piece) };
  const letter = readLetter(piece, before);
  const roman = readRoman(piece);
  if (letter && (!roman || before?.by === "letters")) return letter;
  return roman ?? letter;
}

function readLetter(piece: string, before: Step | undefined): Step | null {
  if ([...piece].length !== 1) return null;
  const place = LETTERS.indexOf(piece) + 1;
  const other = OTHER_LETTERS.indexOf(piece) + 1;
  // Both ways of counting are in use, so the one that goes on from the letter before is meant.
  if (before?.by === "letters" && other === before.place + 1) return { by: "letters", place: other };
  if (place > 0) return { by: "letters", place };
  return other > 0 ? { by: "letters", place: other } : null;
}

function readRoman(piece: string): Step | null {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(piece) || piece === "") return null;
  const values = [...piece].map((letter) => ROMAN_VALUES[letter] ?? 0);
  const place = values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return { by: "roman", place };
}

/** How a number follows another one. */
export type Succession =
  | { readonly is: "next" }
  | { readonly is: "restart" }
  | { readonly is: "backwards" }
  | { readonly is: "gap"; readonly missing: readonly string[] };

/** How many missing numbers are named; a larger gap is more likely another list. */
const MOST_NAMED = 20;

/** How `after` follows `before` in one list: the next number, a new list, or with a gap. */
export function successionOf(before: ItemNumber, after: ItemNumber, printed: string): Succession {
  const at = after.findIndex((step, index) => !sameStep(step, before[index]));
  if (at < 0) return after.length < before.length ? { is: "backwards" } : { is: "next" };
  const [old, now] = [before[at], after[at]];
  if (!now) return { is: "next" };
  const tail = after.slice(at + 1);
  if (!old || old.by !== now.by) return startOf(now, tail, at === 0, printed, after);
  if (now.place < old.place) return isFirst(after.slice(at)) ? { is: "restart" } : { is: "backwards" };
  if (now.place > old.place + 1) return gapBetween(old.place, now, printed, at);
  return tailOf(tail, printed, after);
}

function startOf(
  now: Step,
  tail: readonly Step[],
  top: boolean,
  printed: string,
  whole: ItemNumber,
): Succession {
  if (now.place === 1) return tailOf(tail, printed, whole);
  // Another way of counting at the top is another list; its start is not known to be missing.
  return top ? { is: "restart" } : gapBetween(0, now, printed, whole.indexOf(now));
}

function tailOf(tail: readonly Step[], printed: string, whole: ItemNumber): Succession {
  const late = tail.find((step) => step.place !== 1);
  return late ? gapBetween(0, late, printed, whole.indexOf(late)) : { is: "next" };
}

function isFirst(steps: readonly Step[]): boolean {
  return steps.every((step) => step.place === 1);
}

function gapBetween(last: number, now: Step, printed: string, at: number): Succession {
  const count = Math.min(now.place - last - 1, MOST_NAMED);
  const prefix = printed.trim().split(".").slice(0, at).join(".");
  const missing = Array.from({ length: count }, (_, index) => nameOf(now, last + 1 + index, prefix));
  return { is: "gap", missing };
}

/** The missing number as it would be printed: "2.1" with its prefix. */
function nameOf({ by }: Step, place: number, prefix: string): string {
  const own =
    by === "digits" ? String(place) : by === "letters" ? (LETTERS[place - 1] ?? "?") : toRoman(place);
  return prefix === "" ? own : `${prefix}.${own}`;
}

function toRoman(value: number): string {
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(value / 10)) + (ones[value % 10] ?? "");
}

function sameStep(a: Step, b: Step | undefined): boolean {
  return b !== undefined && a.by === b.by && a.place === b.place;
}
