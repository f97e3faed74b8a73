import type { ImportWarning } from "../../plan/plan";
import { DamagedFileError } from "../errors";
import type { Container } from "../ooxml/container";
import { childOf, childrenOf } from "../ooxml/elements";
import { relationsOf } from "../ooxml/relations";
import type { XmlElement } from "../ooxml/xml";
import type { Block, GridDocument } from "../table/model";
import { Numbering } from "./numbering";
import type { WordContext } from "./paragraph";
import { boxText, readParagraph } from "./paragraph";
import { Styles } from "./styles";
import { flowOf, readWordTable } from "./wordTable";

/**
 * What a Word file holds: its paragraphs with their automatic numbers and every table, tracked changes as accepted.
 * @throws DamagedFileError, RefusedFileError
 */
export function readDocx(container: Container, main: string): GridDocument {
  const body = childOf(container.xml(main) ?? undefined, "body");
  if (!body) throw new DamagedFileError("structure");
  const related = relatedParts(container, main);
  const styles = new Styles(related("styles"));
  const numbering = new Numbering(related("numbering"), styles);
  const context: WordContext = { styles, numbering, boxes: [], notes: [] };
  const { blocks, decoded } = readBody(body, context);
  const decomposed = blocks.some(
    (block) => block.kind === "paragraph" && block.text.normalize("NFC") !== block.text,
  );
  return {
    source: "docx",
    blocks,
    warnings: [
      ...(decoded ? [{ code: "legacy-encoding", where: "", text: "" } as const] : []),
      ...(decomposed ? [{ code: "decomposed-letters", where: "", text: "" } as const] : []),
      ...outsideTexts(context, related),
    ],
  };
}

function relatedParts(container: Container, main: string): (kind: string) => XmlElement | null {
  const relations = relationsOf(container, main);
  return (kind) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : container.xml(target);
  };
}

function readBody(body: XmlElement, context: WordContext): { blocks: Block[]; decoded: boolean } {
  const blocks: Block[] = [];
  let tables = 0;
  let decoded = false;
  let joins = false;
  const nextOrigin = (): string => `bảng ${++tables}`;
  for (const part of flowOf(body, "p", "tbl")) {
    if (part.name === "tbl") {
      const { table, nested } = readWordTable(part, context, nextOrigin);
      decoded ||= [table, ...nested].some(({ cells }) => cells.some(({ doubt }) => doubt === "decoded"));
      blocks.push(...[table, ...nested].map((found): Block => ({ kind: "table", table: found })));
      joins = false;
      continue;
    }
    const paragraph = readParagraph(part, context);
    decoded ||= paragraph.decoded;
    const last = blocks[blocks.length - 1];
    if (joins && last?.kind === "paragraph")
      blocks[blocks.length - 1] = { kind: "paragraph", text: last.text + paragraph.text };
    else if (paragraph.text !== "") blocks.push({ kind: "paragraph", text: paragraph.text });
    joins = paragraph.joinsNext;
  }
  return { blocks, decoded };
}

/** Text boxes and notes hold no rows; what they say is shown so that a person can see whether it matters. */
function outsideTexts(context: WordContext, related: (kind: string) => XmlElement | null): ImportWarning[] {
  const warnings = context.boxes
    .filter((text) => /\p{L}/u.test(text))
    .map((text): ImportWarning => ({ code: "leftover-text", where: "khung chữ", text }));
  for (const kind of ["footnote", "endnote"] as const) {
    const ids = new Set(context.notes.filter((note) => note.kind === kind).map(({ id }) => id));
    if (ids.size === 0) continue;
    for (const note of childrenOf(related(`${kind}s`) ?? undefined, kind)) {
      const text = boxText(note).trim();
      if (!ids.has(note.attributes.get("id") ?? "") || text === "") continue;
      warnings.push({
        code: "leftover-text",
        where: kind === "footnote" ? "chú thích cuối trang" : "chú thích cuối văn bản",
        text,
      });
    }
  }
  return warnings;
}
