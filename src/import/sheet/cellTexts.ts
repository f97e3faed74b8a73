import { childOf, childrenOf, elementsOf, isOn, textOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import { builtInFormat, numberText } from "./numberText";

/** What the sheets of one workbook share to read their cells. */
export interface SheetContext {
  readonly strings: readonly (readonly TextRun[])[];
  /** How cells look, by their style. */
  readonly styles: readonly CellStyle[];
  readonly counts1904: boolean;
}

/** What of a cell's style matters to its words. */
interface CellStyle {
  readonly format: string;
  /** A line goes through the whole cell. */
  readonly struck: boolean;
}

/** Words of one look; those without a look of their own have the cell's. */
interface TextRun {
  readonly text: string;
  readonly struck: boolean | null;
}

/** A cell's words, and those that a line goes through. */
export interface SheetText {
  readonly text: string;
  readonly struck: string;
}

/** The texts that cells refer to by number. */
export function sharedStrings(root: XmlElement | null): TextRun[][] {
  return childrenOf(root ?? undefined, "si").map(textRuns);
}

/** The styles of a workbook's cells. */
export function cellStyles(root: XmlElement | null): CellStyle[] {
  const fonts = childrenOf(childOf(root ?? undefined, "fonts"), "font").map((font) => isOn(font, "strike"));
  const own = new Map(
    childrenOf(childOf(root ?? undefined, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.get("numFmtId") ?? "",
      attributes.get("formatCode") ?? "",
    ]),
  );
  return childrenOf(childOf(root ?? undefined, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes.get("numFmtId") ?? "0";
    const struck = fonts[Number(attributes.get("fontId") ?? "0")] ?? false;
    return { format: own.get(id) ?? builtInFormat(Number(id)), struck };
  });
}

/** What a cell shows. A formula's text is its last result. */
export function cellText(cell: XmlElement, context: SheetContext): SheetText {
  const style = context.styles[Number(cell.attributes.get("s") ?? "0")] ?? PLAIN;
  const runs = cellRuns(cell, style, context);
  const joined = (struck: boolean): string =>
    runs
      .filter((run) => (run.struck ?? style.struck) === struck)
      .map(({ text }) => text)
      .join("");
  return { text: joined(false), struck: joined(true) };
}

const PLAIN: CellStyle = { format: "General", struck: false };

function cellRuns(cell: XmlElement, { format }: CellStyle, context: SheetContext): readonly TextRun[] {
  const inline = childOf(cell, "is");
  if (inline) return textRuns(inline);
  const value = childOf(cell, "v");
  if (!value) return [];
  if (cell.attributes.get("t") === "s") return context.strings[Number(textOf(value))] ?? [];
  return [{ text: plainText(cell, textOf(value), format, context.counts1904), struck: null }];
}

function plainText(cell: XmlElement, raw: string, format: string, counts1904: boolean): string {
  const kind = cell.attributes.get("t") ?? "n";
  if (kind === "b") return raw === "1" ? "TRUE" : "FALSE";
  if (kind === "d") return isoText(raw);
  if (kind !== "n" || raw.trim() === "" || !Number.isFinite(Number(raw))) return raw;
  return numberText(Number(raw), format, counts1904);
}

/** Whether a cell's formula came without a result: programs write such files, and Excel computes on opening them. */
export function isUncalculated(cell: XmlElement): boolean {
  const value = childOf(cell, "v");
  return (
    childOf(cell, "f") !== undefined && (!value || textOf(value) === "") && cell.attributes.get("t") !== "str"
  );
}

/** Runs of formatted text; phonetic readings are no part of it. */
function textRuns(element: XmlElement): TextRun[] {
  return elementsOf(element).flatMap((child): TextRun[] => {
    if (child.name === "t") return [{ text: shownText(textOf(child)), struck: null }];
    if (child.name !== "r") return [];
    const look = childOf(child, "rPr");
    const text = childrenOf(child, "t").map(textOf).join("");
    return [{ text: shownText(text), struck: look ? isOn(look, "strike") : null }];
  });
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
