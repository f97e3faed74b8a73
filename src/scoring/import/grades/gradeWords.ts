import { bareText } from "../../../import/text/letters";
import { gradeLine } from "./gradeLine";

/** On bare words: what a list of classes is announced with. */
export const ABOUT_CLASSES =
  /\b(?:xep (?:loai|hang)|phan (?:loai|hang)|khung (?:diem|danh gia)|muc (?:do )?danh gia|loai (?:xuat sac|tot|kha))\b/;

/** The lines of a paragraph or of a cell. @param finer also at full stops and commas, as running text has its classes */
export function sentencesOf(text: string, finer = false): string[] {
  return text
    .split(finer ? /[\n;]|(?:[.,]|\s+và)\s+(?=\p{Lu})|,\s+(?=(?:từ|dưới|trên|đạt|và)\s)/u : /[\n;]/)
    .map((line) => line.trim())
    .flatMap(announced)
    .filter((line) => line !== "");
}

/** "Xếp loại: Xuất sắc: từ 90 điểm trở lên" begins the list in its title's line. */
function announced(line: string): string[] {
  const [, title = "", first = ""] = /^([^:\d]{3,120}):\s*(\p{Lu}.*\d.*)$/u.exec(line) ?? [];
  const isList = title !== "" && !/^đạt\s/iu.test(first) && gradeLine(first) !== null;
  return isList && (first.includes(":") || ABOUT_CLASSES.test(bareText(title))) ? [title, first] : [line];
}

/** A table's row as a line: the class and its values. */
export function lineOfCells(cells: readonly string[]): string {
  const texts = cells.map((text) => text.replace(/\s+/g, " ").trim());
  const [number = "", ...rest] = texts;
  const own = rest.length > 1 && /^(?:\d{0,2}|[IVX]{1,4}|\p{L}|[-+])[.)]?$/u.test(number) ? rest : texts;
  const hasValue = (text: string): boolean => /\d/.test(text);
  const [label, value] = [own.find((text) => text !== "" && !hasValue(text)), own.find(hasValue)];
  return label === undefined || value === undefined ? own.join(" ").trim() : `${label}: ${value}`;
}
