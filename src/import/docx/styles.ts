import { childOf, childrenOf, isOn, valueOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";

/** Word itself follows eleven; a file made to take time has thousands. */
const MOST_INHERITED = 50;

/** Which list a paragraph belongs to; null where nothing says so. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** The styles of a Word document, each with what it inherits. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly defaultParagraph: string;
  private readonly defaultFont: string;

  constructor(root: XmlElement | null) {
    let standard = "";
    for (const style of childrenOf(root ?? undefined, "style")) {
      const id = style.attributes.get("styleId") ?? "";
      this.byId.set(id, style);
      const isDefault = /^(?:1|true|on)$/.test(style.attributes.get("default") ?? "");
      if (isDefault && style.attributes.get("type") === "paragraph") standard = id;
    }
    this.defaultParagraph = standard;
    const defaults = childOf(childOf(childOf(root ?? undefined, "docDefaults"), "rPrDefault"), "rPr");
    this.defaultFont = fontIn(defaults) ?? "";
  }

  /** A paragraph's style: the one it names or the document's own. */
  styleOf(properties: XmlElement | undefined): string {
    return valueOf(properties, "pStyle") ?? this.defaultParagraph;
  }

  /** The list that a style puts its paragraphs into, and the style that says so. */
  listOf(id: string): ListPlace & { readonly style: string } {
    for (const style of this.chain(id)) {
      const list = listIn(childOf(style, "pPr"));
      if (list) return { ...list, style: style.attributes.get("styleId") ?? "" };
    }
    return { list: null, level: null, style: id };
  }

  /** The font of a style's letters, up to the document's default. */
  fontOf(id: string): string {
    for (const style of this.chain(id)) {
      const font = fontIn(childOf(style, "rPr"));
      if (font !== null) return font;
    }
    return this.defaultFont;
  }

  /** The font that a style sets itself or inherits; null where only the default holds. */
  ownFontOf(id: string): string | null {
    for (const style of this.chain(id)) {
      const font = fontIn(childOf(style, "rPr"));
      if (font !== null) return font;
    }
    return null;
  }

  /** Whether a style hides its letters; null where it doesn't say. */
  isHidden(id: string): boolean | null {
    for (const style of this.chain(id)) {
      const properties = childOf(style, "rPr");
      if (childOf(properties, "vanish")) return isOn(properties, "vanish");
    }
    return null;
  }

  private *chain(id: string): Generator<XmlElement> {
    const seen = new Set<string>();
    for (let next = id; !seen.has(next) && seen.size < MOST_INHERITED;) {
      seen.add(next);
      const style = this.byId.get(next);
      if (!style) return;
      yield style;
      next = valueOf(style, "basedOn") ?? "";
    }
  }
}

/** What a paragraph's or style's properties say of its list; null where nothing. */
export function listIn(properties: XmlElement | undefined): ListPlace | null {
  const numbering = childOf(properties, "numPr");
  if (!numbering) return null;
  const list = valueOf(numbering, "numId") ?? null;
  const level = valueOf(numbering, "ilvl");
  return { list, level: level === undefined ? null : Number(level) };
}

/** The font that run properties name, null where none. */
export function fontIn(properties: XmlElement | undefined): string | null {
  const fonts = childOf(properties, "rFonts")?.attributes;
  return fonts?.get("ascii") ?? fonts?.get("hAnsi") ?? null;
}
