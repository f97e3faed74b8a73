import type { Alignment } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import type { Api } from "../protocol/hostObject";
import { describeApi } from "../protocol/hostObject";
import { choiceArgument, flagArgument, wholeArgument } from "./arguments";
import { FormatProtection } from "./format/formatProtection";
import * as sizes from "./format/lineSizes";
import { RangeBorders } from "./format/rangeBorders";
import { RangeFill } from "./format/rangeFill";
import { RangeFont } from "./format/rangeFont";
import { RangePart } from "./format/rangePart";
import { changeStyle, commonValue } from "./format/styles";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
type Horizontal = keyof typeof HORIZONTAL;
type Vertical = keyof typeof VERTICAL;
const HORIZONTAL_NAMES = Object.keys(HORIZONTAL) as Horizontal[];
const VERTICAL_NAMES = Object.keys(VERTICAL) as Vertical[];
const MAX_INDENT = 250;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends RangePart {
  static readonly api: Api = describeApi<RangeFormat>("RangeFormat", {
    scalars: [
      "columnWidth",
      "horizontalAlignment",
      "indentLevel",
      "rowHeight",
      "shrinkToFit",
      "textOrientation",
      "verticalAlignment",
      "wrapText",
    ],
    writable: [
      "columnWidth",
      "horizontalAlignment",
      "indentLevel",
      "rowHeight",
      "shrinkToFit",
      "textOrientation",
      "verticalAlignment",
      "wrapText",
    ],
    links: ["borders", "fill", "font", "protection"],
    methods: ["adjustIndent", "autofitColumns", "autofitRows"],
  });
  readonly api = RangeFormat.api;

  get borders(): RangeBorders {
    return new RangeBorders(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  private read<T>(read: (alignment: Partial<Alignment>) => T): T | null {
    return commonValue(this.range, ({ alignment }) => read(alignment ?? {}));
  }
  private align(change: (old: Partial<Alignment>) => Partial<Alignment>): void {
    changeStyle(this.range, "alignment", (old) => change(old ?? {}));
  }

  get horizontalAlignment(): Horizontal | null {
    return this.read(
      ({ horizontal }) => HORIZONTAL_NAMES.find((name) => HORIZONTAL[name] === horizontal) ?? "General",
    );
  }
  set horizontalAlignment(value: unknown) {
    const horizontal = HORIZONTAL[choiceArgument(value, HORIZONTAL_NAMES)];
    this.align(({ horizontal: _old, ...others }) =>
      horizontal === undefined ? others : { ...others, horizontal },
    );
  }
  get verticalAlignment(): Vertical | null {
    return this.read(
      ({ vertical = "bottom" }) => VERTICAL_NAMES.find((name) => VERTICAL[name] === vertical) ?? "Bottom",
    );
  }
  set verticalAlignment(value: unknown) {
    const vertical = VERTICAL[choiceArgument(value, VERTICAL_NAMES)];
    this.align((old) => ({ ...old, vertical }));
  }
  get wrapText(): boolean | null {
    return this.read(({ wrapText }) => wrapText === true);
  }
  set wrapText(value: unknown) {
    const wrapText = flagArgument(value);
    this.align((old) => ({ ...old, wrapText }));
  }
  get shrinkToFit(): boolean | null {
    return this.read(({ shrinkToFit }) => shrinkToFit === true);
  }
  set shrinkToFit(value: unknown) {
    const shrinkToFit = flagArgument(value);
    this.align((old) => ({ ...old, shrinkToFit }));
  }
  get indentLevel(): number | null {
    return this.read(({ indent = 0 }) => indent);
  }
  /** An indent needs a side to begin from: what is aligned by its kind goes to the left. */
  set indentLevel(value: unknown) {
    const indent = wholeArgument(value);
    if (indent < 0 || indent > MAX_INDENT) throw invalidArgument();
    this.align((old) => (indent === 0 ? { ...old, indent } : { horizontal: "left", ...old, indent }));
  }
  adjustIndent(amount: unknown): void {
    const step = wholeArgument(amount);
    this.align((old) => ({
      horizontal: "left",
      ...old,
      indent: Math.min(MAX_INDENT, Math.max(0, (old.indent ?? 0) + step)),
    }));
  }
  /** −90 to 90 degrees; 180 for letters one below the other. */
  get textOrientation(): number | null {
    return this.read(({ textRotation = 0 }) => (textRotation === "vertical" ? 180 : textRotation));
  }
  set textOrientation(value: unknown) {
    const degrees = wholeArgument(value);
    if (degrees !== 180 && Math.abs(degrees) > 90) throw invalidArgument();
    this.align((old) => ({ ...old, textRotation: degrees === 180 ? "vertical" : degrees }));
  }

  /** In points, as the API has it; the file keeps characters. */
  get columnWidth(): number | null {
    return sizes.columnWidth(this.sheet.model, this.range.area);
  }
  set columnWidth(value: unknown) {
    this.sheet.assertFormattable(this.range.area);
    sizes.setColumnWidth(this.sheet.model, this.range.area, value);
  }
  get rowHeight(): number | null {
    return sizes.rowHeight(this.sheet.model, this.range.area);
  }
  set rowHeight(value: unknown) {
    this.sheet.assertFormattable(this.range.area);
    sizes.setRowHeight(this.sheet.model, this.range.area, value);
  }
  autofitColumns(): void {
    this.sheet.assertFormattable(this.range.area);
    this.session.ensureCalculated();
    sizes.autofitColumns(this.sheet.model, this.range.area);
  }
  autofitRows(): void {
    this.sheet.assertFormattable(this.range.area);
    sizes.autofitRows(this.sheet.model, this.range.area);
  }
}
