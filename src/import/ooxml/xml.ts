import { DamagedFileError, RefusedFileError } from "../errors";
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from "../limits";
import { decodeEntities } from "./entities";

/** An element of an XML document; names without their prefix ("w:tbl" is "tbl"). */
export interface XmlElement {
  readonly name: string;
  /** Attributes under their names without prefix; of two that differ in the prefix only, both stay, see `attribute`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly qualified: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

const NAME = /[^\s/>=]+/y;
const ATTRIBUTE = /\s*([^\s/>=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const NO_ATTRIBUTES: Map<string, string> = new Map();

/**
 * Reads a small part of XML, which is all that Office files use: elements, attributes, text, CDATA. A document
 * type is refused (it could define endless entities), so is nesting without end.
 * @throws DamagedFileError, RefusedFileError
 * @example parseXml('<w:p w:id="1">a</w:p>').name // "p"
 */
export function parseXml(source: string): XmlElement {
  return new XmlReader(source).read();
}

class XmlReader {
  private at = 0;
  private elements = 0;
  private readonly open: OpenElement[] = [];
  private root: XmlElement | null = null;

  constructor(private readonly source: string) {}

  read(): XmlElement {
    while (this.at < this.source.length) {
      const tag = this.source.indexOf("<", this.at);
      this.addText(this.source.slice(this.at, tag < 0 ? this.source.length : tag));
      if (tag < 0) break;
      this.at = tag;
      this.readMarkup();
    }
    if (!this.root || this.open.length > 0) throw new DamagedFileError("xml");
    return this.root;
  }

  private readMarkup(): void {
    const { source, at } = this;
    if (source.startsWith("<!--", at)) this.skipTo("-->");
    else if (source.startsWith("<![CDATA[", at)) this.readCdata();
    else if (source.startsWith("<?", at)) this.skipTo("?>");
    else if (source.startsWith("<!", at)) throw new RefusedFileError("doctype");
    else if (source.startsWith("</", at)) this.readEnd();
    else this.readStart();
  }

  private skipTo(end: string): void {
    const at = this.source.indexOf(end, this.at);
    if (at < 0) throw new DamagedFileError("xml");
    this.at = at + end.length;
  }

  private readCdata(): void {
    const from = this.at + "<![CDATA[".length;
    this.skipTo("]]>");
    const current = this.open[this.open.length - 1];
    if (!current) throw new DamagedFileError("xml");
    current.children.push(this.source.slice(from, this.at - "]]>".length));
  }

  private readEnd(): void {
    this.at += 2;
    const qualified = this.match(NAME)[0];
    const closed = this.open.pop();
    if (closed?.qualified !== qualified) throw new DamagedFileError("xml");
    this.skipBlanks();
    this.expect(">");
    this.place(closed);
  }

  private readStart(): void {
    this.at += 1;
    const qualified = this.match(NAME)[0];
    const attributes = this.readAttributes();
    if (++this.elements > MAX_XML_ELEMENTS) throw new RefusedFileError("elements");
    const element = { name: localName(qualified), qualified, attributes, children: [] };
    this.skipBlanks();
    if (this.source[this.at] === "/") {
      this.at += 1;
      this.expect(">");
      this.place(element);
      return;
    }
    this.expect(">");
    if (this.open.length >= MAX_XML_DEPTH) throw new RefusedFileError("depth");
    this.open.push(element);
  }

  private readAttributes(): Map<string, string> {
    let attributes = NO_ATTRIBUTES;
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const match = ATTRIBUTE.exec(this.source);
      if (!match) return attributes;
      this.at = ATTRIBUTE.lastIndex;
      if (attributes === NO_ATTRIBUTES) attributes = new Map();
      const qualified = match[1] ?? "";
      const value = decodeEntities(match[2] ?? match[3] ?? "");
      const name = localName(qualified);
      attributes.set(attributes.has(name) ? qualified : name, value);
    }
  }

  private place(element: XmlElement): void {
    const parent = this.open[this.open.length - 1];
    if (parent) parent.children.push(element);
    else if (this.root) throw new DamagedFileError("xml");
    else this.root = element;
  }

  private addText(text: string): void {
    const current = this.open[this.open.length - 1];
    if (current) {
      if (text !== "") current.children.push(decodeEntities(text));
    } else if (/[^\s\ufeff]/.test(text)) throw new DamagedFileError("xml");
  }

  private match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (!match) throw new DamagedFileError("xml");
    this.at = pattern.lastIndex;
    return match;
  }

  private skipBlanks(): void {
    while (/\s/.test(this.source[this.at] ?? "")) this.at += 1;
  }

  private expect(character: string): void {
    if (this.source[this.at] !== character) throw new DamagedFileError("xml");
    this.at += 1;
  }
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}
