import { fold } from "../../../import/text/letters";

/** What a formula gives: points = share × maximum / target, the share and the target in percent. */
export interface Formula {
  readonly target: number;
}

/** A product of numbers, of the maximum, and of what is counted. */
interface Product {
  readonly factor: number;
  readonly over: readonly string[];
  readonly under: readonly string[];
}

type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "sign"; readonly sign: "*" | "/" | "(" | ")" };

const LONGEST = 400;

/**
 * Reads "(a/b)*điểm tối đa", "(tỷ lệ/85%) x 10", "tỷ lệ % hoàn thành × 1,5 / 100"; null where it is anything but one
 * share of one maximum.
 * @example formulaOf("(Tỷ lệ giải ngân/85%) x 10", 10) // { target: 85 }
 */
export function formulaOf(text: string, max: number): Formula | null {
  const tokens = text.length > LONGEST ? null : tokensOf(text, max);
  const product = tokens && new Reader(tokens).whole();
  if (!product || product.factor <= 0) return null;
  const { factor, over, under } = product;
  const [share, second] = over;
  if (share === undefined || second !== undefined) return null;
  const isShare = /\bty le\b|\bti le\b|%/.test(share);
  const target = Math.round((max / factor) * 1e6) / 1e6;
  // "Chỉ số hài lòng × 10/100": an index that is divided by 100 is a share in percent.
  if (!isShare && INDEX.test(share) && under.length === 0) return target === WHOLE ? { target } : null;
  if (isShare ? under.length !== 0 : under.length !== 1 || under[0] === share) return null;
  if (target * 100 >= LOWEST_TARGET && target <= 1) return { target: Math.round(target * 1e6) / 1e4 };
  return isShare && target >= LOWEST_TARGET && target <= 100 ? { target } : null;
}

const WHOLE = 100;
const INDEX = /^(?:chi so|muc do) /;
/** A target under 20 % would as well be a slip of the pen. */
const LOWEST_TARGET = 20;
const TOKEN =
  /\s*(?:(\d+(?:[.,]\d+)?)\s*(%?)|([[({])|([\])}])|([*×·]|x(?=[\s\d([])|nhân(?=\s))|([/:÷]|chia(?: cho)?(?=\s))|(điểm tối đa|số điểm tối đa)|(%|[\p{L}][\p{L}\d]*))/iuy;

/** "2,00 điểm/100%": what a number is a number of. */
const UNIT = /(?<=\d)\s*điểm(?=\s*(?:[/*×):\]]|$))/giu;

function tokensOf(text: string, max: number): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const source = text.trim().replace(/\(%\)/g, "%").replace(UNIT, "");
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) return null;
    const [, digits, percent, opens, closes, times, over, all, word] = match;
    if (digits !== undefined)
      tokens.push({ kind: "number", value: Number(digits.replace(",", ".")) / (percent === "%" ? 100 : 1) });
    else if (opens !== undefined) tokens.push({ kind: "sign", sign: "(" });
    else if (closes !== undefined) tokens.push({ kind: "sign", sign: ")" });
    else if (times !== undefined) tokens.push({ kind: "sign", sign: "*" });
    else if (over !== undefined) tokens.push({ kind: "sign", sign: "/" });
    else if (all !== undefined) tokens.push({ kind: "number", value: max });
    else if (word !== undefined) addWord(tokens, fold(word));
  }
  return tokens;
}

function addWord(tokens: Token[], word: string): void {
  const last = tokens.at(-1);
  if (last?.kind === "words") tokens[tokens.length - 1] = { kind: "words", text: `${last.text} ${word}` };
  else tokens.push({ kind: "words", text: word });
}

/** Multiplication and division from left to right; anything else ends the reading. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Product | null {
    const product = this.product();
    return this.at === this.tokens.length ? product : null;
  }

  private product(): Product | null {
    let product = this.factor();
    for (;;) {
      const token = this.tokens[this.at];
      if (token?.kind !== "sign" || (token.sign !== "*" && token.sign !== "/")) return product;
      this.at += 1;
      const next = this.factor();
      if (!product || !next) return null;
      product = token.sign === "*" ? times(product, next) : times(product, inverse(next));
    }
  }

  private factor(): Product | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === "number") return { factor: token.value, over: [], under: [] };
    if (token?.kind === "words") return { factor: 1, over: [token.text], under: [] };
    if (token?.kind !== "sign" || token.sign !== "(") return null;
    const inner = this.product();
    const end = this.tokens[this.at];
    this.at += 1;
    return end?.kind === "sign" && end.sign === ")" ? inner : null;
  }
}

function times(a: Product, b: Product): Product {
  return { factor: a.factor * b.factor, over: [...a.over, ...b.over], under: [...a.under, ...b.under] };
}

function inverse({ factor, over, under }: Product): Product {
  return { factor: 1 / factor, over: under, under: over };
}
