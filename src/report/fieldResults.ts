import { field as say } from "../locale/vi/periodicReport";
import type { FieldFacts } from "./periodicFacts";
import { plain, type ReportPiece } from "./reportPiece";

/** A cell of the page shows some 24 lines at most (Excel's highest row): longer lists go on in a further paragraph. */
const MOST_LETTERS = 1500;

/** A field's name, and what was done and is being done in it, as sentences that people may write over. */
export function fieldParagraphs(
  { label, slot, done, underWay }: FieldFacts,
  index: number,
): readonly ReportPiece[] {
  const sentences = [
    ...listed(say.done, done).map((text, index) => ({ text, slot: `${slot}_done${index + 1}` })),
    ...listed(say.underWay, underWay).map((text, index) => ({ text, slot: `${slot}_doing${index + 1}` })),
  ];
  return [
    {
      kind: "paragraph",
      content: plain(`${index + 1}. ${withoutNumber(label)}`),
      owner: "ours",
      style: "subheading",
    },
    ...(sentences.length > 0 ? sentences : [{ text: say.none, slot: `${slot}_none` }]).map(
      ({ text, slot: name }): ReportPiece => ({
        kind: "paragraph",
        content: plain(text),
        owner: "person",
        style: sentences.length > 0 ? "body" : "placeholder",
        slot: name,
      }),
    ),
  ];
}

/** The report's parts have Roman numbers already. @example withoutNumber("II. Cải cách thể chế") // "Cải cách thể chế" */
function withoutNumber(label: string): string {
  return label.replace(/^[IVXLC]+\. (?=\S)/u, "");
}

/** @example listed("Đã hoàn thành: ", ["A", "B"]) // ["Đã hoàn thành: A; B."] */
function listed(beginning: string, items: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  let letters = Infinity;
  for (const item of items.map(shortened)) {
    letters += item.length + say.separator.length;
    if (letters > MOST_LETTERS) {
      paragraphs.push([]);
      letters = beginning.length + item.length;
    }
    paragraphs.at(-1)?.push(item);
  }
  return paragraphs.map((part) => `${beginning}${part.join(say.separator)}${say.end}`);
}

/** A single text longer than a paragraph can hold; its whole is in Kế hoạch. */
function shortened(item: string): string {
  const most = MOST_LETTERS - 100;
  return item.length <= most ? item : `${item.slice(0, most)}…`;
}
