import type { Container } from "./container";
import { childrenOf } from "./elements";

/** What a part refers to: the targets' full names by relation id, with the last word of their kind. */
export interface Relation {
  readonly id: string;
  /** "officeDocument", "numbering", "worksheet" … */
  readonly kind: string;
  readonly target: string;
}

/** The relations of a part, or of the whole package for "". */
export function relationsOf(container: Container, part: string): Relation[] {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const root = container.xml(`${folder}_rels/${part.slice(cut)}.rels`);
  return childrenOf(root ?? undefined, "Relationship").flatMap(({ attributes }) => {
    if (attributes.get("TargetMode") === "External") return [];
    const type = attributes.get("Type") ?? "";
    return [
      {
        id: attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, attributes.get("Target") ?? ""),
      },
    ];
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
