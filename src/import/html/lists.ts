import { bulletSign, formatCount } from "../numberFormat";

interface OpenList {
  /** One of Word's number formats; null for bullets. */
  readonly format: string | null;
  next: number;
}

const TYPES: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
};

/** The numbers and bullets that a browser draws in front of the points of a list; Google's tables are numbered so. */
export class Lists {
  private readonly open: OpenList[] = [];
  /** The last numbers of Word's levels, which Word on the web gives each a list of its own. */
  private readonly counts: (number | undefined)[] = [];

  begin(ordered: boolean, attributes: ReadonlyMap<string, string>): void {
    const start = Number(attributes.get("start") ?? "1");
    const type = styleOf(attributes) ?? attributes.get("type") ?? "";
    const format = type === "none" ? "none" : (TYPES[type] ?? "decimal");
    const next = Number.isInteger(start) ? start : 1;
    this.open.push({ format: ordered || TYPES[type] ? format : type === "none" ? "none" : null, next });
  }

  end(): void {
    this.open.pop();
  }

  /** What stands in front of the next point: "2. ", "• ", or "". */
  labelOf(attributes: ReadonlyMap<string, string>): string {
    const list = this.open[this.open.length - 1];
    if (!list) return "";
    const value = Number(attributes.get("value") ?? "");
    if (Number.isInteger(value) && value > 0) list.next = value;
    const count = list.next++;
    const ofWord = attributes.get("data-leveltext");
    if (ofWord !== undefined) return this.labelOfWord(ofWord, count, list.format);
    const own = styleOf(attributes);
    const quoted = /list-style(?:-type)?:\s*(["'])([^"']{1,4})\1/i.exec(attributes.get("style") ?? "")?.[2];
    if (quoted !== undefined) return `${quoted.trim()} `;
    if (own === "none" || list.format === "none") return "";
    return list.format === null ? "• " : `${formatCount(count, list.format)}. `;
  }

  /** Word on the web draws numbers itself and hands on only their pattern: "-", "%1.", "%1.%2". */
  private labelOfWord(pattern: string, count: number, format: string | null): string {
    const levels = [...pattern.matchAll(/%([1-9])/g)].map((match) => Number(match[1]));
    if (levels.length === 0) return `${bulletSign(pattern)} `.trimStart();
    const own = Math.max(...levels);
    this.counts[own] = count;
    const type = format === null || format === "none" ? "decimal" : format;
    const number = (level: number): string =>
      formatCount(this.counts[level] ?? 1, level === own ? type : "decimal");
    return `${pattern.replace(/%([1-9])/g, (_, level: string) => number(Number(level)))} `;
  }
}

function styleOf(attributes: ReadonlyMap<string, string>): string | undefined {
  return /list-style(?:-type)?:\s*([a-z-]+)/i.exec(attributes.get("style") ?? "")?.[1]?.toLowerCase();
}
