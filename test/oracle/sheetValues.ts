import { strFromU8, unzipSync } from "fflate";

export type Value = string | number | boolean;

export interface CellContent {
  /** Null for a cell without a formula. */
  readonly formula: string | null;
  readonly value: Value;
}

/** Cells by sheet and address. */
export type SheetContents = Map<string, Map<string, CellContent>>;

/**
 * Reads the cells of an .xlsx straight from its XML. It shares no code with the host, which it is there to check.
 * Errors are their text ("#DIV/0!").
 */
export function readSheets(xlsx: Uint8Array): SheetContents {
  const files = unzipSync(xlsx);
  const text = (path: string) => {
    const file = files[path];
    return file === undefined ? "" : strFromU8(file);
  };
  const targets = new Map(
    elements(text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.get("Id") ?? "",
      (attributes.get("Target") ?? "").replace(/^\/?(xl\/)?/u, "xl/"),
    ]),
  );
  const strings = elements(text("xl/sharedStrings.xml"), "si").map(({ inner }) => textOf(inner));
  return new Map(
    elements(text("xl/workbook.xml"), "sheet").map(({ attributes }) => [
      attributes.get("name") ?? "",
      readCells(text(targets.get(attributes.get("r:id") ?? "") ?? ""), strings),
    ]),
  );
}

function readCells(xml: string, strings: readonly string[]): Map<string, CellContent> {
  const shared = new Map<string, string>();
  const cells = new Map<string, CellContent>();
  for (const { attributes, inner } of elements(xml, "c")) {
    const [formula] = elements(inner, "f");
    const raw = elements(inner, "v")[0]?.inner ?? null;
    if (formula === undefined && raw === null && attributes.get("t") !== "inlineStr") continue;
    const index = formula?.attributes.get("si");
    if (index !== undefined && formula?.inner) shared.set(index, formula.inner);
    const source = formula === undefined ? null : formula.inner || (shared.get(index ?? "") ?? "");
    cells.set(attributes.get("r") ?? "", {
      formula: source === null ? null : decode(source),
      value: valueOf(attributes.get("t") ?? "n", raw, inner, strings),
    });
  }
  return cells;
}

function valueOf(type: string, raw: string | null, inner: string, strings: readonly string[]): Value {
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr":
      return textOf(inner);
    case "b":
      return raw === "1";
    case "str":
    case "e":
      return decode(raw ?? "");
    default:
      return raw === null ? "" : Number(raw);
  }
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inner: string;
}

/** Elements of one name, none of which holds another of the same name. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "gu");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({
    attributes: new Map(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [
        key,
        decode(value),
      ]),
    ),
    inner,
  }));
}

function textOf(xml: string): string {
  return elements(xml, "t")
    .map(({ inner }) => decode(inner))
    .join("");
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, entity: string) => {
      if (entity.startsWith("#x")) return String.fromCodePoint(parseInt(entity.slice(2), 16));
      if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
      return named[entity] ?? whole;
    })
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
