import type { XmlElement } from "../ooxml/xml";
import { childOf, elementsOf, isOn, textOf, valueOf } from "../ooxml/elements";
import { decodeLegacy, legacyEncoding } from "../legacyLetters";
import type { Chunks } from "./chunk";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import { SOFT_HYPHEN } from "../table/grid";
import { fontIn } from "./styles";
import { symbolText } from "./symbols";

/** What the paragraphs of one document share. */
export interface WordContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Text boxes (`w:txbxContent`) in the order in which they were met. */
  readonly boxes: XmlElement[];
  /** Ids of the notes that the text refers to. */
  readonly notes: { readonly kind: "footnote" | "endnote"; readonly id: string }[];
  readonly chunks: Chunks;
  /** Words that are struck through, with the row that they stand in; "" outside tables. */
  readonly struck: { readonly where: string; readonly text: string }[];
}

/** A paragraph as a reader of the document sees it, changes accepted. */
export interface WordParagraph {
  readonly text: string;
  /** Letters of an old code page were turned into Unicode. */
  readonly decoded: boolean;
  /** Its end was deleted or moved away: the next paragraph goes on in the same line. */
  readonly joinsNext: boolean;
}

/** Elements whose text isn't the reader's: deleted, moved away, field codes, properties. */
const UNSEEN = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "pPr",
  "rPr",
  "Fallback",
  "annotationRef",
]);

/**
 * Reads a paragraph; counts its number, so every paragraph must be read once and in order. `before` are the words of
 * paragraphs whose end was deleted: what remains of them is this paragraph, number and all.
 */
export function readParagraph(paragraph: XmlElement, context: WordContext, before = ""): WordParagraph {
  const properties = childOf(paragraph, "pPr");
  const mark = childOf(properties, "rPr");
  const joinsNext = isOn(mark, "del") || isOn(mark, "moveFrom");
  const label = joinsNext ? "" : context.numbering.labelOf(properties);
  const reader = new RunReader(context, context.styles.styleOf(properties));
  reader.read(paragraph);
  if (reader.struck.trim() !== "") context.struck.push({ where: "", text: reader.struck });
  const words = before + reader.finish();
  const text = joinsNext ? words : tidy(words);
  return {
    text: label === "" ? text : text === "" ? label : `${label} ${text}`,
    decoded: reader.decoded,
    joinsNext,
  };
}

class RunReader {
  decoded = false;
  /** What its writer struck through instead of deleting it. */
  struck = "";

  private text = "";
  /** What stands in one font and isn't decoded yet: Word cuts runs inside words, and a VNI letter takes two signs. */
  private open = "";
  private font = "";
  private readonly paragraphFont: string;

  constructor(
    private readonly context: WordContext,
    private readonly style: string,
  ) {
    this.paragraphFont = context.styles.fontOf(style);
  }

  /** All that was read, in Unicode. */
  finish(): string {
    this.closeFont();
    return this.text;
  }

  read(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      if (child.name === "r") this.readRun(child);
      else if (!UNSEEN.has(child.name) && !isPlaceholder(child)) this.read(child);
    }
  }

  private readRun(run: XmlElement): void {
    const properties = childOf(run, "rPr");
    const style = valueOf(properties, "rStyle");
    if (this.isHidden(properties, style)) return;
    if (isOn(properties, "strike") || isOn(properties, "dstrike")) {
      this.struck += boxText(run);
      return;
    }
    const styled = style === undefined ? null : this.context.styles.ownFontOf(style);
    this.readParts(run, fontIn(properties) ?? styled ?? this.paragraphFont);
  }

  /** What the run itself says holds over its style, and that over its paragraph's. */
  private isHidden(properties: XmlElement | undefined, style: string | undefined): boolean {
    if (childOf(properties, "vanish")) return isOn(properties, "vanish");
    const { styles } = this.context;
    return (style === undefined ? null : styles.isHidden(style)) ?? styles.isHidden(this.style) ?? false;
  }

  private readParts(parent: XmlElement, font: string): void {
    for (const part of elementsOf(parent)) {
      if (UNSEEN.has(part.name)) continue;
      switch (part.name) {
        case "t":
          this.add(textOf(part), font);
          break;
        case "tab":
        case "ptab":
          this.add("\t", font);
          break;
        case "br":
        case "cr":
          this.add("\n", font);
          break;
        case "noBreakHyphen":
          this.add("-", font);
          break;
        case "softHyphen":
          this.add(SOFT_HYPHEN, font);
          break;
        case "sym":
          this.add(letterOf(part), part.attributes.get("font") ?? font);
          break;
        case "txbxContent":
          this.context.boxes.push(part);
          break;
        case "footnoteReference":
        case "endnoteReference":
          this.addNote(part);
          break;
        default:
          this.readParts(part, font);
      }
    }
  }

  private addNote(part: XmlElement): void {
    const kind = part.name === "footnoteReference" ? "footnote" : "endnote";
    this.context.notes.push({ kind, id: part.attributes.get("id") ?? "" });
  }

  private add(text: string, font: string): void {
    if (font !== this.font) this.closeFont();
    this.font = font;
    this.open += text;
  }

  private closeFont(): void {
    const { open, font } = this;
    this.open = "";
    const encoding = legacyEncoding(font, open);
    // without a font that tells it, a soft hyphen may still be a letter of TCVN3
    this.text += encoding === null ? symbolText(open, font) : decodeLegacy(open, encoding, font);
    this.decoded ||= encoding !== null;
  }
}

/** The text of a box or note, its paragraphs on lines of their own; without the elements of a name, if given. */
export function boxText(box: XmlElement, without = ""): string {
  return elementsOf(box)
    .filter(({ name }) => !UNSEEN.has(name) && name !== without)
    .map((child) =>
      child.name === "t" ? textOf(child) : boxText(child, without) + (child.name === "p" ? "\n" : ""),
    )
    .join("")
    .replace(/\n+$/, "\n");
}

/** A content control that nobody filled in shows what to type. */
export function isPlaceholder(element: XmlElement): boolean {
  return element.name === "sdt" && isOn(childOf(element, "sdtPr"), "showingPlcHdr");
}

/** The letter of a sign that was put in by its code. */
function letterOf(part: XmlElement): string {
  const code = parseInt(part.attributes.get("char") ?? "", 16);
  return Number.isFinite(code) && code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
