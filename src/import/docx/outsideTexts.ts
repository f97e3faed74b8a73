import type { ImportWarning } from "../../plan/plan";
import { childrenOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import { cleanText } from "../table/grid";
import type { WordContext } from "./paragraph";
import { boxText } from "./paragraph";

const STRUCK = "chữ gạch ngang";

/**
 * Notes and comments hold no rows, nor do text boxes outside their tables, which are read, and words that are struck through;
 * what they say is shown so that a person can see whether it matters.
 */
export function outsideTexts(
  context: WordContext,
  related: (kind: string) => XmlElement | null,
): ImportWarning[] {
  const noted = (kind: "footnote" | "endnote"): ReadonlySet<string> =>
    new Set(context.notes.filter((note) => note.kind === kind).map(({ id }) => id));
  const notes = (kind: "footnote" | "endnote", where: string): ImportWarning[] => {
    const ids = noted(kind);
    if (ids.size === 0) return [];
    return childrenOf(related(`${kind}s`) ?? undefined, kind)
      .filter((note) => ids.has(note.attributes.get("id") ?? ""))
      .flatMap((note) => leftOver(where, note));
  };
  return [
    ...context.struck.map(({ where, text }): ImportWarning => ({
      code: "leftover-text",
      where: where === "" ? STRUCK : `${where}, ${STRUCK}`,
      text: cleanText(text),
    })),
    ...context.boxes.flatMap((box) => leftOver("khung chữ", box, "tbl")),
    ...notes("footnote", "chú thích cuối trang"),
    ...notes("endnote", "chú thích cuối văn bản"),
    ...childrenOf(related("comments") ?? undefined, "comment").flatMap((comment) =>
      leftOver("nhận xét bên lề", comment),
    ),
  ];
}

function leftOver(where: string, element: XmlElement, without?: string): ImportWarning[] {
  const text = cleanText(boxText(element, without));
  return /\p{L}/u.test(text) ? [{ code: "leftover-text", where, text }] : [];
}
