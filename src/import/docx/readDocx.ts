import type { ImportWarning } from "../../plan/plan";
import { DamagedFileError } from "../errors";
import type { Container } from "../ooxml/container";
import { childOf } from "../ooxml/elements";
import { relationsOf } from "../ooxml/relations";
import type { XmlElement } from "../ooxml/xml";
import type { GridDocument } from "../table/model";
import { BodyReader } from "./body";
import { Chunks } from "./chunk";
import { Numbering } from "./numbering";
import { outsideTexts } from "./outsideTexts";
import type { WordContext } from "./paragraph";
import { Styles } from "./styles";

/**
 * What a Word file holds: its paragraphs with their automatic numbers and every table, tracked changes as accepted.
 * @throws DamagedFileError, RefusedFileError
 */
export function readDocx(container: Container, main: string): GridDocument {
  const body = childOf(container.xml(main) ?? undefined, "body");
  if (!body) throw new DamagedFileError("structure");
  const relations = relationsOf(container, main);
  const related = (kind: string): XmlElement | null => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : container.xml(target);
  };
  const styles = new Styles(related("styles"));
  const numbering = new Numbering(related("numbering"), styles);
  const chunks = new Chunks((id) => {
    const target = relations.find((relation) => relation.id === id)?.target;
    return target === undefined ? null : container.bytesOf(target);
  });
  const context: WordContext = { styles, numbering, boxes: [], notes: [], chunks, struck: [] };
  const reader = new BodyReader(context);
  reader.read(body);
  const decomposed = reader.blocks.some(
    (block) => block.kind === "paragraph" && block.text.normalize("NFC") !== block.text,
  );
  const warn = (code: ImportWarning["code"], holds: boolean): ImportWarning[] =>
    holds ? [{ code, where: "", text: "" }] : [];
  return {
    source: "docx",
    blocks: reader.blocks,
    warnings: [
      ...warn("legacy-encoding", reader.decoded),
      ...warn("decomposed-letters", decomposed),
      ...warn("unread-part", chunks.unread),
      ...outsideTexts(context, related),
    ],
  };
}
