import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CustomProperties } from "./customProperties";
import type { CustomPropertyValue } from "./customProperties";

/** The part of the file that holds the document's custom properties (ECMA-376 part 1, 22.3). */
const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Reads the custom properties of an .xlsx file; a file without the part has none. */
export function readCustomProperties(file: Uint8Array): CustomProperties {
  const properties = new CustomProperties();
  const part = partOf(file);
  if (part === null) return properties;
  for (const [, attributes = "", type = "", text = ""] of part.matchAll(
    /<property\b([^>]*)>\s*<vt:(\w+)\b[^>]*>([^<]*)<\/vt:\2>\s*<\/property>/gu,
  )) {
    const key = /\bname="([^"]*)"/u.exec(attributes)?.[1];
    if (key !== undefined) properties.set(unescapeXml(key), valueOf(type, unescapeXml(text)));
  }
  return properties;
}

function partOf(file: Uint8Array): string | null {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  if (!isZip) return null;
  const part = unzipSync(file, { filter: ({ name }) => name === PART })[PART];
  return part === undefined ? null : strFromU8(part);
}

function valueOf(type: string, text: string): CustomPropertyValue {
  if (type === "bool") return text === "true" || text === "1";
  if (type === "filetime" || type === "date") return new Date(text);
  return /^(i[1248]|int|r[48]|ui[1248]|uint|decimal)$/.test(type) ? Number(text) : text;
}

/** Puts custom properties into an .xlsx file that has none; without any the file stays as it is. */
export function writeCustomProperties(file: Uint8Array, properties: CustomProperties): Uint8Array {
  const entries = properties.list();
  if (entries.length === 0) return file;
  const parts = unzipSync(file);
  parts[PART] = strToU8(partText(entries));
  insert(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/>`,
  );
  const relation = `<Relationship Id="rIdCustomProperties" Type="${RELATION}" Target="${PART}"/>`;
  insert(parts, "_rels/.rels", "</Relationships>", relation);
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}

function insert(parts: Record<string, Uint8Array>, name: string, before: string, text: string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`The file has no part ${name}.`);
  parts[name] = strToU8(strFromU8(part).replace(before, text + before));
}

function partText(entries: ReturnType<CustomProperties["list"]>): string {
  const properties = entries.map(({ key, value }, index) => {
    const attributes = `fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escapeXml(key)}"`;
    return `<property ${attributes}>${valueText(value)}</property>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}">${properties.join("")}</Properties>`;
}

function valueText(value: CustomPropertyValue): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString()}</vt:filetime>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll(/&#x([0-9a-f]+);/giu, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/gu, (_all, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replaceAll("&amp;", "&");
}
