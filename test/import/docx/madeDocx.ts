import { strToU8, zipSync } from "fflate";
import type { MadeCell, MadeGrid } from "../table/madeGrid";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** `w:p` for each line of a text. */
export const paragraphs = (text: string, properties = ""): string =>
  text
    .split("\n")
    .map(
      (line) =>
        `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    )
    .join("");

/** The parts of a Word file beside its body. */
export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

/** A Word file with the given content of its body, as bytes; `html` is embedded under the relation "r0". */
export function docxOf(body: string, parts: WordParts = {}, html?: string): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(relations([["officeDocument", "word/document.xml"]])),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
  };
  const kinds = Object.entries(parts).filter(([, xml]) => xml !== undefined);
  for (const [kind, xml] of kinds)
    files[`word/${kind}.xml`] = strToU8(`<w:${kind} xmlns:w="${W}">${xml as string}</w:${kind}>`);
  const related = kinds.map(([kind]): [string, string] => [kind, `${kind}.xml`]);
  if (html !== undefined) files["word/chunk.html"] = strToU8(html);
  files["word/_rels/document.xml.rels"] = strToU8(
    relations(html === undefined ? related : [["aFChunk", "chunk.html"], ...related]),
  );
  return zipSync(files);
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`;

function relations(all: readonly (readonly [string, string])[]): string {
  const items = all.map(
    ([kind, target], at) => `<Relationship Id="r${at}" Type="${R}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A table of Word: vertical merges as `vMerge`, horizontal ones as `gridSpan`, heads as `tblHeader`. */
export function wordTable(grid: MadeGrid, automaticNumbers = false): string {
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const here = grid.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan);
    const cells = here
      .sort((a, b) => a.column - b.column)
      .map((cell) => wordCell(cell, row, automaticNumbers));
    const head = here.every((cell) => cell.head) ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${head}${cells.join("")}</w:tr>`;
  });
  const columns = '<w:gridCol w:w="1500"/>'.repeat(grid.columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function wordCell(cell: MadeCell, row: number, automaticNumbers: boolean): string {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : "";
  const merge = cell.rowSpan > 1 ? `<w:vMerge${cell.row === row ? ' w:val="restart"' : ""}/>` : "";
  const numbered = automaticNumbers && cell.automatic === true;
  const content =
    cell.row !== row
      ? "<w:p/>"
      : numbered
        ? '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
        : paragraphs(cell.text);
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

/** A list "1", "2" … that runs on through the document. */
export const RUNNING_LIST =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
