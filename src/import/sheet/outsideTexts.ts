import type { ImportWarning } from "../../plan/plan";
import type { Container } from "../ooxml/container";
import { allOf, childOf, textOf } from "../ooxml/elements";
import { relationsOf } from "../ooxml/relations";
import { cleanText } from "../table/grid";

/** What notes at cells and text boxes of a sheet say; they hold no rows, but may matter. */
export function outsideTexts(container: Container, sheet: string, where: string): ImportWarning[] {
  return relationsOf(container, sheet).flatMap(({ kind, target }): ImportWarning[] => {
    const root = kind === "comments" || kind === "drawing" ? container.xml(target) : null;
    if (!root) return [];
    if (kind === "drawing")
      return allOf(root, "txBody").flatMap((box) =>
        leftOver(
          `${where}, khung chữ`,
          allOf(box, "p")
            .map((paragraph) => allOf(paragraph, "t").map(textOf).join(""))
            .join("\n"),
        ),
      );
    return allOf(root, "comment").flatMap((comment) => {
      const text = childOf(comment, "text");
      return leftOver(
        `${where}, ghi chú ở ô ${comment.attributes.get("ref") ?? ""}`,
        text ? allOf(text, "t").map(textOf).join("") : "",
      );
    });
  });
}

function leftOver(where: string, text: string): ImportWarning[] {
  const clean = cleanText(text);
  return /\p{L}/u.test(clean) ? [{ code: "leftover-text", where, text: clean }] : [];
}
