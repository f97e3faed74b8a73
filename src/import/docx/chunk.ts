import { ImportError } from "../errors";
import { isHtml } from "../html/isHtml";
import { readHtml } from "../html/readHtml";
import type { XmlElement } from "../ooxml/xml";
import type { Block } from "../table/model";
import { decodeText } from "../text/decode";

/** A page without a table is still words of the document. */
const PAGE = /^\s*<(?:!doctype html|html|body|p|div)[\s>]/i;

/** Pieces of other documents that Word takes in when it opens the file; programs put tables there as HTML. */
export class Chunks {
  /** One of them is of another kind, which isn't read. */
  unread = false;

  /** `partOf`: the bytes of an embedded part by its relation's id. */
  constructor(private readonly partOf: (id: string) => Uint8Array | null) {}

  /** What an `altChunk` holds, its tables without their places in the document. */
  blocksOf(element: XmlElement): readonly Block[] {
    const text = textOfPart(this.partOf(element.attributes.get("id") ?? ""));
    if (isHtml(text) || PAGE.test(text)) return readHtml(text).blocks;
    this.unread = true;
    return [];
  }
}

/** The text of an embedded part; "" where it is of another kind, which is no reason to refuse the document. */
function textOfPart(bytes: Uint8Array | null): string {
  try {
    return bytes ? decodeText(bytes) : "";
  } catch (error) {
    if (error instanceof ImportError) return "";
    throw error;
  }
}
