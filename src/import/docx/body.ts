import type { XmlElement } from "../ooxml/xml";
import type { Block } from "../table/model";
import type { WordContext } from "./paragraph";
import { readParagraph } from "./paragraph";
import { flowOf, readWordTable } from "./wordTable";

/** Reads the body of a Word document part by part; parts must come in order, since Word counts its paragraphs. */
export class BodyReader {
  readonly blocks: Block[] = [];
  /** Letters of an old code page were turned into Unicode. */
  decoded = false;
  private tables = 0;

  constructor(private readonly context: WordContext) {}

  read(body: XmlElement): void {
    let before = "";
    for (const part of flowOf(body, "p", "tbl", "altChunk")) {
      if (part.name === "tbl") this.readTable(part);
      else if (part.name === "altChunk") this.readChunk(part);
      else before = this.readParagraph(part, before);
    }
    this.addText(before);
  }

  /** Gives the words that go on in the next paragraph. */
  private readParagraph(element: XmlElement, before: string): string {
    const boxes = this.context.boxes.length;
    const paragraph = readParagraph(element, this.context, before);
    this.decoded ||= paragraph.decoded;
    // boxes float in front of their paragraph: an appendix's title, or its whole table, may stand in one
    for (const box of this.context.boxes.slice(boxes)) this.read(box);
    if (paragraph.joinsNext) return paragraph.text;
    this.addText(paragraph.text);
    return "";
  }

  private addText(text: string): void {
    if (text.trim() !== "") this.blocks.push({ kind: "paragraph", text });
  }

  private readTable(element: XmlElement): void {
    const { table, nested } = readWordTable(element, this.context, () => `bảng ${++this.tables}`);
    const found = [table, ...nested];
    this.decoded ||= found.some(({ cells }) => cells.some(({ doubt }) => doubt === "decoded"));
    for (const one of found) this.blocks.push({ kind: "table", table: one });
  }

  private readChunk(element: XmlElement): void {
    for (const block of this.context.chunks.blocksOf(element))
      this.blocks.push(
        block.kind === "table"
          ? { kind: "table", table: { ...block.table, origin: `bảng ${++this.tables}` } }
          : block,
      );
  }
}
