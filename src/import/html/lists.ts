import { formatCount } from "../numberFormat";

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
    const own = styleOf(attributes);
    if (own === "none" || list.format === "none") return "";
    return list.format === null ? "• " : `${formatCount(count, list.format)}. `;
  }
}

function styleOf(attributes: ReadonlyMap<string, string>): string | undefined {
  return /list-style(?:-type)?:\s*([a-z-]+)/i.exec(attributes.get("style") ?? "")?.[1]?.toLowerCase();
}
