import type { LegacyEncoding } from "../legacyLetters";
import { decodeLegacy } from "../legacyLetters";
import { guessLegacy, isUnicode } from "../text/legacy";
import { SOFT_HYPHEN } from "./grid";
import type { Block, GridDocument, Table } from "./model";

/**
 * The document with letters of an old code page turned into Unicode, for kinds of files whose fonts aren't read: a
 * sheet, HTML, a PDF. Each table goes by its own cells, the text around them by the first such table. Texts that hold
 * Unicode letters stay as they are.
 */
export function inUnicode(document: GridDocument): GridDocument {
  const encodings = document.blocks.map((block) => (block.kind === "table" ? encodingOf(block.table) : null));
  const first = encodings.find((encoding) => encoding !== null);
  if (!first) return { ...document, blocks: document.blocks.map(withoutSoftHyphens) };
  return {
    ...document,
    blocks: document.blocks.map((block, at) => decoded(block, encodings[at] ?? first, encodings[at] ?? null)),
    warnings: [...document.warnings, { code: "legacy-encoding", where: "", text: "" }],
  };
}

function encodingOf({ cells }: Table): LegacyEncoding | null {
  const old = cells.map(({ text }) => text).filter((text) => !isUnicode(text));
  return guessLegacy(old.join("\n"));
}

function decoded(block: Block, around: LegacyEncoding, own: LegacyEncoding | null): Block {
  if (block.kind === "paragraph") return { ...block, text: unicodeOf(block.text, around) };
  if (own === null) return block;
  const cells = block.table.cells.map((cell) => {
    const text = unicodeOf(cell.text, own);
    return text === cell.text ? cell : ({ ...cell, text, doubt: "decoded" } as const);
  });
  return { ...block, table: { ...block.table, cells } };
}

/** Those of cells go where the grid is built. */
function withoutSoftHyphens(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, text: block.text.replaceAll(SOFT_HYPHEN, "") } : block;
}

function unicodeOf(text: string, encoding: LegacyEncoding): string {
  return isUnicode(text) ? text.replaceAll(SOFT_HYPHEN, "") : decodeLegacy(text, encoding, "");
}
