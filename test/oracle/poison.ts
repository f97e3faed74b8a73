import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A value that none of the tests' formulas gives. */
export const POISON = 987_654_321;

/** The same workbook with a wrong value stored in every formula cell. */
export function poisonCachedValues(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        path.startsWith("xl/worksheets/sheet") ? strToU8(poisonSheet(strFromU8(bytes))) : bytes,
      ]),
    ),
  );
}

function poisonSheet(xml: string): string {
  return xml.replace(
    /<c ([^>]*)>(<f[\s>][\s\S]*?<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/gu,
    (_, attributes: string, f: string) => {
      return `<c ${attributes.replace(/ ?t="\w+"/u, "")}>${f}<v>${POISON}</v></c>`;
    },
  );
}
