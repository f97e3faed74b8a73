import { strFromU8, unzipSync } from "fflate";

/** A table as the file of a workbook declares it. */
export interface FileTable {
  readonly name: string;
  readonly rows: number;
  readonly headings: readonly string[];
}

/** The tables of an .xlsx file, read from its parts without any of our code. */
export function tablesOf(xlsx: Uint8Array): readonly FileTable[] {
  const parts = unzipSync(xlsx, { filter: ({ name }) => /^xl\/tables\/[^/]+\.xml$/.test(name) });
  return Object.values(parts).map((part) => {
    const xml = strFromU8(part);
    const [, name = ""] = /<table\b[^>]*?\sname="([^"]*)"/.exec(xml) ?? [];
    const [, first = "0", last = "0"] = /<table\b[^>]*?\sref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(xml) ?? [];
    const headings = [...xml.matchAll(/<tableColumn\b[^>]*?\sname="([^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );
    return { name, rows: Number(last) - Number(first), headings };
  });
}

/** All texts of a workbook's cells: shared and inline strings. */
export function textsOf(xlsx: Uint8Array): string {
  return contentsOf(xlsx, /<t\b[^>]*>([^<]*)<\/t>/g).join("\n");
}

/** All formulas of a workbook's cells. */
export function formulasOf(xlsx: Uint8Array): readonly string[] {
  return contentsOf(xlsx, /<f\b[^>]*>([^<]*)<\/f>/g);
}

function contentsOf(xlsx: Uint8Array, element: RegExp): readonly string[] {
  const parts = unzipSync(xlsx, {
    filter: ({ name }) => /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(name),
  });
  return Object.values(parts).flatMap((part) =>
    [...strFromU8(part).matchAll(element)].map((match) => match[1] ?? ""),
  );
}
