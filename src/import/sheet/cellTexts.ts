import { childOf, childrenOf, elementsOf, isOn, textOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import { builtInFormat, numberText } from "./numberText";

/** What the sheets of one workbook share to read their cells. */
export interface SheetContext {
  readonly strings: readonly SheetText[];
  /** Number formats by the cell's style. */
  readonly formats: readonly string[];
  readonly counts1904: boolean;
}

/** A cell's words, and those that a line goes through while others stand beside them. */
export interface SheetText {
  readonly text: string;
  readonly struck: string;
}

/** The texts that cells refer to by number. */
export function sharedStrings(root: XmlElement | null): SheetText[] {
  return childrenOf(root ?? undefined, "si").map(richText);
}

/** The number formats of a workbook's cell styles. */
export function cellFormats(root: XmlElement | null): string[] {
  const own = new Map(
    childrenOf(childOf(root ?? undefined, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.get("numFmtId") ?? "",
      attributes.get("formatCode") ?? "",
    ]),
  );
  return childrenOf(childOf(root ?? undefined, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes.get("numFmtId") ?? "0";
    return own.get(id) ?? builtInFormat(Number(id));
  });
}

/** What a cell shows. A formula's text is its last result. */
export function cellText(cell: XmlElement, context: SheetContext): SheetText {
  const inline = childOf(cell, "is");
  if (inline) return richText(inline);
  const value = childOf(cell, "v");
  if (value && cell.attributes.get("t") === "s") return context.strings[Number(textOf(value))] ?? NO_TEXT;
  return { text: value ? plainText(cell, textOf(value), context) : "", struck: "" };
}

const NO_TEXT: SheetText = { text: "", struck: "" };

function plainText(cell: XmlElement, raw: string, context: SheetContext): string {
  const kind = cell.attributes.get("t") ?? "n";
  if (kind === "b") return raw === "1" ? "TRUE" : "FALSE";
  if (kind === "d") return isoText(raw);
  if (kind !== "n" || raw.trim() === "" || !Number.isFinite(Number(raw))) return raw;
  const style = Number(cell.attributes.get("s") ?? "0");
  return numberText(Number(raw), context.formats[style] ?? "General", context.counts1904);
}

/** Whether a cell's formula came without a result: programs write such files, and Excel computes on opening them. */
export function isUncalculated(cell: XmlElement): boolean {
  const value = childOf(cell, "v");
  return (
    childOf(cell, "f") !== undefined && (!value || textOf(value) === "") && cell.attributes.get("t") !== "str"
  );
}

/**
 * Runs of formatted text; phonetic readings are no part of it. What is struck through beside other words was replaced
 * by them; a text that is so as a whole may be work that is done, and stays.
 */
function richText(element: XmlElement): SheetText {
  const parts = elementsOf(element).flatMap((child) => {
    if (child.name === "t") return [{ text: textOf(child), struck: false }];
    if (child.name !== "r") return [];
    const text = childrenOf(child, "t").map(textOf).join("");
    return [{ text, struck: isOn(childOf(child, "rPr"), "strike") }];
  });
  const joined = (struck: boolean): string =>
    shownText(
      parts
        .filter((part) => part.struck === struck)
        .map(({ text }) => text)
        .join(""),
    );
  const [kept, gone] = [joined(false), joined(true)];
  return kept.trim() === "" ? { text: gone, struck: "" } : { text: kept, struck: gone };
}

function shownText(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r/g, "");
}

function isoText(raw: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(raw) ?? [];
  return year && month && day ? `${day}/${month}/${year}` : raw;
}
