import { readFileSync } from "node:fs";
import { docxOf, paragraphs } from "../../test/import/docx/madeDocx";
import type { Appendix } from "../../test/import/pdf/printAppendix";

const SHARED = ["no", "objective", "task", "leadUnit", "coopUnits"];
const FIELDS = [
  "no",
  "objective",
  "task",
  "activity",
  "product",
  "leadUnit",
  "coopUnits",
  "deadline",
  "budget",
];

/** The sample's appendix as a Word file, with cells merged over an item's activities and over a section's row. */
export function sampleDocx(path: string): Uint8Array {
  const { title, columns, sections } = JSON.parse(readFileSync(path, "utf8")) as Appendix;
  const rows = sections.flatMap(({ no, name, items }) => [
    rowOf([cellOf(no), cellOf(name, `<w:gridSpan w:val="${FIELDS.length - 1}"/>`)]),
    ...items.flatMap((item) =>
      item.activities.map((activity, at) => {
        const values: Readonly<Record<string, unknown>> = { ...item, ...activity };
        const isMerged = item.activities.length > 1;
        return rowOf(
          FIELDS.map((field) => {
            const isCovered = SHARED.includes(field) && isMerged;
            if (isCovered && at > 0) return cellOf("", "<w:vMerge/>");
            return cellOf(String(values[field] ?? ""), isCovered ? '<w:vMerge w:val="restart"/>' : "");
          }),
        );
      }),
    ),
  ]);
  return docxOf(
    `${paragraphs(title)}<w:tbl>${rowOf(columns.map((text) => cellOf(text)))}${rows.join("")}</w:tbl>`,
  );
}

function rowOf(cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

function cellOf(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(text)}</w:tc>`;
}
