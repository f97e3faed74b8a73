import type { PackageParts } from "./parts";
import { decodeXml, elementsOf } from "./xml";

/**
 * Texts that Excel would take for something else when somebody opens the cell and presses Enter: formulas, numbers,
 * dates, truth values.
 */
const MISTAKABLE = /^(?:[=+\-@'].*|[\d\s.,/:%-]*\d[\d\s.,/:%-]*|true|false)$/isu;

/** Marks such texts with the leading apostrophe that Excel keeps in the cell's style (ECMA-376, 18.8.45 quotePrefix). */
export function quoteMistakableTexts(parts: PackageParts): void {
  const texts = elementsOf(parts.read("xl/sharedStrings.xml"), "si").map(({ inner }) =>
    elementsOf(inner, "t")
      .map((text) => decodeXml(text.inner))
      .join(""),
  );
  const mistakable = new Set(texts.flatMap((text, index) => (MISTAKABLE.test(text) ? [index] : [])));
  if (mistakable.size === 0) return;
  const styles = new QuotedStyles(parts.read("xl/styles.xml"));
  for (const path of parts.sheetPaths().values()) {
    parts.change(path, (xml) =>
      xml.replace(
        /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"><v>(\d+)<\/v>/gu,
        (whole, address: string, style: string | undefined, index: string) =>
          mistakable.has(Number(index))
            ? `<c r="${address}" s="${styles.quoted(Number(style ?? 0))}" t="s"><v>${index}</v>`
            : whole,
      ),
    );
  }
  parts.write("xl/styles.xml", styles.toXml());
}

/** The cell styles of a package, with a quoted twin for each that needs one. */
class QuotedStyles {
  private readonly before: string;
  private readonly after: string;
  private readonly styles: string[];
  private readonly twins = new Map<number, number>();

  constructor(xml: string) {
    const match = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(xml);
    if (match === null) throw new RangeError("The package has no cell styles.");
    this.before = xml.slice(0, match.index);
    this.after = xml.slice(match.index + match[0].length);
    this.styles = (match[1] ?? "").match(/<xf\b[^>]*?\/>|<xf\b[^>]*>[\s\S]*?<\/xf>/gu) ?? [];
  }

  quoted(style: number): number {
    const known = this.twins.get(style);
    if (known !== undefined) return known;
    const own = this.styles[style];
    if (own === undefined) return style;
    const twin = this.styles.push(own.replace(/^<xf/u, '<xf quotePrefix="1"')) - 1;
    this.twins.set(style, twin);
    return twin;
  }

  toXml(): string {
    return `${this.before}<cellXfs count="${this.styles.length}">${this.styles.join("")}</cellXfs>${this.after}`;
  }
}
