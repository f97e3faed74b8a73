import type { PackageParts } from "./parts";
import { decodeXml, element, elementsOf, encodeXml, firstElement } from "./xml";

export type CustomPropertyValue = string | number | boolean | Date;

/** A property that a program or a person gave the document (File › Info › Advanced Properties › Custom). */
export interface CustomProperty {
  readonly key: string;
  readonly value: CustomPropertyValue;
}

const PATH = "docProps/custom.xml";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The one set of custom properties that Office knows (ECMA-376 part 2, 22.3.2.2). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Puts the document's custom properties into the package; the library knows none. */
export function writeCustomProperties(parts: PackageParts, properties: readonly CustomProperty[]): void {
  if (properties.length === 0) return;
  const written = properties.map(({ key, value }, index) =>
    element("property", { fmtid: FORMAT_ID, pid: index + 2, name: key }, variantOf(value)),
  );
  parts.write(
    PATH,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
      "Properties",
      { xmlns: `${TYPES}/custom-properties`, "xmlns:vt": `${TYPES}/docPropsVTypes` },
      written.join(""),
    )}`,
  );
  parts.change("[Content_Types].xml", (xml) => addType(xml));
  parts.change("_rels/.rels", (xml) => addRelation(xml));
}

export function readCustomProperties(parts: PackageParts): CustomProperty[] {
  return elementsOf(parts.read(PATH), "property").map(({ attributes, inner }) => ({
    key: attributes.get("name") ?? "",
    value: valueOf(inner),
  }));
}

function variantOf(value: CustomPropertyValue): string {
  if (typeof value === "string") return `<vt:lpwstr>${encodeXml(value)}</vt:lpwstr>`;
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (value instanceof Date)
    return `<vt:filetime>${value.toISOString().replace(/\.\d+Z$/u, "Z")}</vt:filetime>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}

function valueOf(inner: string): CustomPropertyValue {
  const text = (name: string) => firstElement(inner, `vt:${name}`)?.inner;
  const flag = text("bool");
  if (flag !== undefined) return flag === "true" || flag === "1";
  const date = text("filetime") ?? text("date");
  if (date !== undefined) return new Date(date);
  const number = text("i4") ?? text("r8") ?? text("int");
  if (number !== undefined) return Number(number);
  return decodeXml(text("lpwstr") ?? text("lpstr") ?? "");
}

function addType(xml: string): string {
  if (xml.includes(`/${PATH}`)) return xml;
  const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  return xml.replace(
    "</Types>",
    `${element("Override", { PartName: `/${PATH}`, ContentType: type })}</Types>`,
  );
}

function addRelation(xml: string): string {
  if (xml.includes(PATH)) return xml;
  const relation = element("Relationship", {
    Id: "rIdCustomProperties",
    Type: `${TYPES}/relationships/custom-properties`,
    Target: PATH,
  });
  return xml.replace("</Relationships>", `${relation}</Relationships>`);
}
