import type { Column, ColumnRole } from "../columns";
import { isTextRole } from "../columns";
import { opensAsDeadline } from "../evidence/deadlines";
import { beginsAsProduct, beginsAsWork, looksLikeBudget } from "../evidence/openings";
import { beginsAsUnit } from "../evidence/units";
import type { Fragment, PrintedLine } from "./printed";
import { fragmentText, withFragments } from "./printed";

/** So many words tell how a text begins. */
const WORDS = 5;

/** A line whose words behind a single blank know which columns' cells they could begin. */
export function withSuits(line: PrintedLine, columns: readonly Column[]): PrintedLine {
  if (line.fragments.every((fragment) => fragment.length < 2)) return line;
  const fragments = line.fragments.map((fragment) =>
    fragment.map((word, at) => {
      if (at === 0 || !(word.capital || /^\d/.test(word.text))) return word;
      return { ...word, suits: suitsOf(fragment.slice(at, at + WORDS), columns) };
    }),
  );
  return withFragments(line, fragments);
}

function suitsOf(words: Fragment, columns: readonly Column[]): ReadonlySet<number> {
  const text = fragmentText(words);
  return new Set(columns.flatMap(({ role }, at) => (begins(text, role) ? [at] : [])));
}

function begins(text: string, role: ColumnRole): boolean {
  if (isTextRole(role)) return beginsAsWork(text);
  if (role === "product") return beginsAsProduct(text);
  if (role === "deadline") return opensAsDeadline(text);
  if (role === "budget") return looksLikeBudget(text);
  return (role === "leadUnit" || role === "coopUnits") && beginsAsUnit(text);
}
