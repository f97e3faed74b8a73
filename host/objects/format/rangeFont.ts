import type { Font } from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";
import { standardFont } from "../../engine";
import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { choiceArgument, flagArgument, numberArgument, textArgument } from "../arguments";
import { colorArgument, shownColor } from "./color";
import { RangePart } from "./rangePart";
import { changeStyle, commonValue } from "./styles";

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
type Underline = keyof typeof UNDERLINES;
const UNDERLINE_NAMES: readonly Underline[] = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFont extends RangePart {
  static readonly api: Api = describeApi<RangeFont>("RangeFont", {
    scalars: [
      "bold",
      "color",
      "italic",
      "name",
      "size",
      "strikethrough",
      "subscript",
      "superscript",
      "underline",
    ],
    writable: [
      "bold",
      "color",
      "italic",
      "name",
      "size",
      "strikethrough",
      "subscript",
      "superscript",
      "underline",
    ],
  });
  readonly api = RangeFont.api;

  /** The font of a cell that says nothing about it. */
  private get standard(): { readonly name: string; readonly size: number } {
    const { name = "", size = 0 } = standardFont(this.range.sheet.model.workbook);
    return { name, size };
  }
  private read<T>(read: (font: Partial<Font>) => T): T | null {
    return commonValue(this.range, ({ font }) => read(font ?? {}));
  }
  private change(changed: Partial<Font>): void {
    // A font of the theme keeps its name only while it is the theme's.
    changeStyle(this.range, "font", (old) => ({ ...this.standard, ...old, ...changed }));
  }

  get bold(): boolean | null {
    return this.read((font) => font.bold === true);
  }
  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }
  get italic(): boolean | null {
    return this.read((font) => font.italic === true);
  }
  set italic(value: unknown) {
    this.change({ italic: flagArgument(value) });
  }
  get strikethrough(): boolean | null {
    return this.read((font) => font.strike === true);
  }
  set strikethrough(value: unknown) {
    this.change({ strike: flagArgument(value) });
  }
  get name(): string | null {
    return this.read((font) => font.name ?? this.standard.name);
  }
  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "" || name.length > 31) throw invalidArgument();
    changeStyle(this.range, "font", (old) => {
      const font: Partial<Font> = { ...this.standard, ...old, name };
      delete font.scheme;
      delete font.family;
      return font;
    });
  }
  get size(): number | null {
    return this.read((font) => font.size ?? this.standard.size);
  }
  /** 1–409 points. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
  set size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > 409) throw invalidArgument();
    this.change({ size });
  }
  get color(): string | null {
    return this.read((font) => shownColor(font.color, "#000000"));
  }
  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }
  get underline(): Underline | null {
    return this.read(({ underline }) => {
      if (underline === true) return "Single";
      return UNDERLINE_NAMES.find((name) => UNDERLINES[name] === underline) ?? "None";
    });
  }
  set underline(value: unknown) {
    this.change({ underline: UNDERLINES[choiceArgument(value, UNDERLINE_NAMES)] });
  }
  get subscript(): boolean | null {
    return this.read((font) => font.vertAlign === "subscript");
  }
  set subscript(value: unknown) {
    this.change({ vertAlign: flagArgument(value) ? "subscript" : undefined });
  }
  get superscript(): boolean | null {
    return this.read((font) => font.vertAlign === "superscript");
  }
  set superscript(value: unknown) {
    this.change({ vertAlign: flagArgument(value) ? "superscript" : undefined });
  }
}
