import { inUnicode } from "./legacyDocument";
import type { GridDocument } from "./model";
import { straighten } from "./straighten";

/**
 * The document as its author meant it, whatever its program made of it: letters in Unicode, cells of a column in one
 * column.
 * @example rectify(readHtml(source))
 */
export function rectify(document: GridDocument): GridDocument {
  const { blocks, ...rest } = inUnicode(document);
  return {
    ...rest,
    blocks: blocks.map((block) =>
      block.kind === "table" ? { ...block, table: straighten(block.table) } : block,
    ),
  };
}
