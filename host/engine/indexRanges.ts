/** The function that gives the cells from one position of a list to another. */
export const SLICE = "HOSTSLICE";

const INDEX = "INDEX(";

/**
 * The engine has no range operator between functions: INDEX(list,a):INDEX(list,b), a part of one column, becomes a
 * call of our function, for calculation only. Ranges between different lists stay, and the engine refuses them.
 * @example rewriteIndexRanges("SUM(INDEX(T[A],2):INDEX(T[A],5))") // "SUM(HOSTSLICE(T[A],2,5))"
 */
export function rewriteIndexRanges(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/u);
  if (!parts.some((part) => part.includes("):INDEX("))) return formula;
  let done = "";
  let at = 0;
  while (at < formula.length) {
    const range = rangeAt(formula, at);
    done += range?.text ?? formula.charAt(at);
    at = range?.end ?? at + 1;
  }
  return done;
}

function rangeAt(formula: string, at: number): { readonly text: string; readonly end: number } | null {
  const first = indexAt(formula, at);
  if (first === null || formula.charAt(first.end) !== ":") return null;
  const second = indexAt(formula, first.end + 1);
  if (second === null || second.list !== first.list) return null;
  const [from, to] = [first.position, second.position].map(rewriteIndexRanges);
  return { text: `${SLICE}(${first.list},${from ?? ""},${to ?? ""})`, end: second.end };
}

interface IndexCall {
  readonly list: string;
  readonly position: string;
  readonly end: number;
}

/** A call of INDEX with two arguments. */
function indexAt(formula: string, at: number): IndexCall | null {
  if (!formula.startsWith(INDEX, at) || /[\p{L}\p{N}_.]/u.test(formula.charAt(at - 1))) return null;
  const commas: number[] = [];
  let depth = 0;
  for (let here = at + INDEX.length; here < formula.length; here += 1) {
    const letter = formula.charAt(here);
    if (letter === '"') here = formula.indexOf('"', here + 1);
    if (here < 0) return null;
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === "]") depth -= 1;
    if (letter === "," && depth === 0) commas.push(here);
    if (letter !== ")") continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    const [comma] = commas;
    if (comma === undefined || commas.length > 1) return null;
    return {
      list: formula.slice(at + INDEX.length, comma),
      position: formula.slice(comma + 1, here),
      end: here + 1,
    };
  }
  return null;
}
