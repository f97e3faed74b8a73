import { withoutMarks } from "../plan/text/fold";

/** Most texts have no short form, and looking for one is much cheaper than taking words apart. */
const CAPITALS = /[A-ZĐ][&-]?[A-ZĐ]/;
/** Words that begin with a capital, signs inside included: "KH&CN", "VNPT-Ioffice", "Office". */
const WORDS = /[A-ZĐ][0-9A-Za-zĐđÀ-ỹ]*(?:[&-][0-9A-Za-zĐđÀ-ỹ]+)*/g;
const SHORT_FORM = /^[A-ZĐ][^&-]*[A-ZĐ]|^[A-ZĐ]+[&-][A-ZĐ]/;
/** What a document's number ("12/KH-UBND") or a word begun before has in front of it. */
const GOES_ON = /[0-9A-Za-zĐđÀ-ỹ/&-]/;
const SEPARATORS = /[&\s-]+/g;

/** A spelling, and the letters that all spellings of its term share. */
export interface Term {
  readonly key: string;
  readonly spelling: string;
}

/**
 * The short forms of a text and the product names that begin with one, alone and with the word behind them.
 * @example termsOf("qua VNPT I-Office") // [{ key: "vnpt", … }, { key: "vnptioffice", spelling: "VNPT I-Office" }]
 */
export function termsOf(text: string): Term[] {
  if (!CAPITALS.test(text)) return [];
  const terms: Term[] = [];
  let open: { readonly word: string; readonly end: number } | null = null;
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    const at = match.index;
    if (open !== null && open.end + 1 === at && text[open.end] === " ")
      terms.push(termOf(`${open.word} ${word}`));
    open = null;
    if (!SHORT_FORM.test(word) || GOES_ON.test(text[at - 1] ?? " ")) continue;
    terms.push(termOf(word));
    open = { word, end: at + word.length };
  }
  return terms;
}

function termOf(spelling: string): Term {
  return { key: withoutMarks(spelling.replace(SEPARATORS, "").toLowerCase()), spelling };
}
