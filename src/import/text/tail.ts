import type { ImportWarning } from "../../plan/plan";
import type { Line } from "./lines";
import { closesDocument, isSigner } from "./table";

/** What stands behind the table and is no closing of the document (recipients, signature) isn't read: say so. */
export function tailWarnings(tail: readonly Line[]): ImportWarning[] {
  const first = tail[0];
  if (!first || closesDocument(first.text) || isSigner(first.text)) return [];
  return [{ code: "leftover-text", where: `dòng ${first.no}`, text: tail.map(({ text }) => text).join(" ") }];
}
