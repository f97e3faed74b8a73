/** Just enough XML for the parts of a workbook's package: found by name, never nested in themselves. */
export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  /** Everything between the tags, as it stands. */
  readonly inner: string;
}

/** The elements of one name, in order. The name may carry its prefix ("x14:dataBar"). */
export function elementsOf(xml: string, name: string): XmlElement[] {
  return [...xml.matchAll(elementPattern(name))].map(([, attributes = "", inner = ""]) => ({
    attributes: attributesOf(attributes),
    inner,
  }));
}

export function firstElement(xml: string, name: string): XmlElement | undefined {
  return elementsOf(xml, name)[0];
}

/** Replaces each element of one name, tags included. */
export function replaceElements(
  xml: string,
  name: string,
  replace: (element: XmlElement, whole: string) => string,
): string {
  return xml.replace(elementPattern(name), (whole: string, attributes = "", inner = "") =>
    replace({ attributes: attributesOf(String(attributes)), inner: String(inner) }, whole),
  );
}

/** An element as text; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${encodeXml(String(value))}"`)
    .join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export function encodeXml(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/\r?\n/gu, "&#10;");
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

function elementPattern(name: string): RegExp {
  return new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "gu");
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, decodeXml(value)]),
  );
}
