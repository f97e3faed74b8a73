import type { Worksheet } from "@cj-tech-master/excelts";

/** Heights in points by row number, for rows that nobody gave a height. */
export type FittedRows = ReadonlyMap<number, number>;

const ROW_WITHOUT_HEIGHT = /<row r="(\d+)"(?![^>]*\bht=)/gu;
const ROW = /<row ([^>]*)>/gu;

/**
 * Writes the heights that fit the rows' texts, as Excel does in the files it saves: without `customHeight`, so that
 * they are fitted again when a text changes (ECMA-376, 18.3.1.73).
 */
export function writeFittedRows(xml: string, fitted: FittedRows): string {
  return xml.replace(ROW_WITHOUT_HEIGHT, (start, row: string) => {
    const height = fitted.get(Number(row));
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

/** Such heights are nobody's choice: the model has no height for these rows. */
export function forgetFittedRows(xml: string, sheet: Worksheet): void {
  for (const [, attributes = ""] of xml.matchAll(ROW)) {
    const row = /\br="(\d+)"/u.exec(attributes)?.[1];
    if (row === undefined || !/\bht="/u.test(attributes)) continue;
    if (/\bcustomHeight="(?:1|true)"/u.test(attributes)) continue;
    const line = sheet.findRow(Number(row));
    if (line !== undefined) Reflect.set(line, "height", undefined);
  }
}
