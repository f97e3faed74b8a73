import type { Border, Fill, Font, Style } from "@cj-tech-master/excelts";
import { itemNotFound } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi, HostCollection } from "../../protocol/hostObject";
import { choiceArgument, flagArgument, textArgument } from "../arguments";
import { colorArgument, shownColor } from "../format/color";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalPart } from "./conditionalPart";

/** What a conditional format changes. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalRangeFormat extends ConditionalPart {
  static readonly api: Api = describeApi<ConditionalRangeFormat>("ConditionalRangeFormat", {
    scalars: ["numberFormat"],
    writable: ["numberFormat"],
    links: ["borders", "fill", "font"],
  });
  readonly api = ConditionalRangeFormat.api;

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
  get borders(): ConditionalBorders {
    return new ConditionalBorders(this.owner);
  }
  get numberFormat(): string {
    const { numFmt } = styleOf(this.owner);
    return (typeof numFmt === "string" ? numFmt : numFmt?.formatCode) ?? "";
  }
  set numberFormat(value: unknown) {
    styleOf(this.owner).numFmt = textArgument(value);
  }
}

function styleOf({ rule }: ConditionalFormat): Partial<Style> {
  rule.style ??= {};
  return rule.style;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class ConditionalRangeFill extends ConditionalPart {
  static readonly api: Api = describeApi<ConditionalRangeFill>("ConditionalRangeFill", {
    scalars: ["color"],
    writable: ["color"],
    methods: ["clear"],
  });
  readonly api = ConditionalRangeFill.api;

  get color(): string {
    const { fill } = styleOf(this.owner);
    return fill?.type === "pattern" ? shownColor(fill.bgColor, "") : "";
  }
  /** A differential format keeps a solid colour as the background (ECMA-376, 18.8.14 dxf). */
  set color(value: unknown) {
    const fill: Fill = { type: "pattern", pattern: "solid", bgColor: colorArgument(value) };
    styleOf(this.owner).fill = fill;
  }
  clear(): void {
    delete styleOf(this.owner).fill;
  }
}

const UNDERLINES = ["None", "Single", "Double"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export class ConditionalRangeFont extends ConditionalPart {
  static readonly api: Api = describeApi<ConditionalRangeFont>("ConditionalRangeFont", {
    scalars: ["bold", "color", "italic", "strikethrough", "underline"],
    writable: ["bold", "color", "italic", "strikethrough", "underline"],
    methods: ["clear"],
  });
  readonly api = ConditionalRangeFont.api;

  private get font(): Partial<Font> {
    return styleOf(this.owner).font ?? {};
  }
  private change(changed: Partial<Font>): void {
    styleOf(this.owner).font = { ...this.font, ...changed };
  }

  get bold(): boolean {
    return this.font.bold === true;
  }
  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }
  get italic(): boolean {
    return this.font.italic === true;
  }
  set italic(value: unknown) {
    this.change({ italic: flagArgument(value) });
  }
  get strikethrough(): boolean {
    return this.font.strike === true;
  }
  set strikethrough(value: unknown) {
    this.change({ strike: flagArgument(value) });
  }
  get color(): string {
    return shownColor(this.font.color, "");
  }
  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }
  get underline(): string {
    const { underline } = this.font;
    return underline === true || underline === "single"
      ? "Single"
      : underline === "double"
        ? "Double"
        : "None";
  }
  set underline(value: unknown) {
    const underline = choiceArgument(value, UNDERLINES);
    this.change({ underline: underline === "None" ? "none" : underline === "Single" ? "single" : "double" });
  }
  clear(): void {
    delete styleOf(this.owner).font;
  }
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];
/** A conditional border is thin: Excel offers no other. */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const FILE_STYLES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export class ConditionalBorder extends ConditionalPart {
  static readonly api: Api = describeApi<ConditionalBorder>("ConditionalRangeBorder", {
    identity: ["sideIndex"],
    scalars: ["color", "sideIndex", "style"],
    writable: ["color", "style"],
  });
  readonly api = ConditionalBorder.api;

  constructor(
    owner: ConditionalFormat,
    readonly sideIndex: Side,
  ) {
    super(owner);
  }

  private get line(): Partial<Border> | undefined {
    return styleOf(this.owner).border?.[SIDES[this.sideIndex]];
  }
  private set line(line: Partial<Border> | undefined) {
    styleOf(this.owner).border = { ...styleOf(this.owner).border, [SIDES[this.sideIndex]]: line };
  }

  get style(): string {
    const word = this.line?.style;
    return STYLES.find((name) => name !== "None" && FILE_STYLES[name] === word) ?? "None";
  }
  set style(value: unknown) {
    const style = choiceArgument(value, STYLES);
    this.line = style === "None" ? undefined : { ...this.line, style: FILE_STYLES[style] };
  }
  get color(): string {
    return shownColor(this.line?.color, "#000000");
  }
  set color(value: unknown) {
    this.line = { style: "thin", ...this.line, color: colorArgument(value) };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export class ConditionalBorders extends HostCollection<ConditionalBorder> {
  static readonly api: Api = describeApi<ConditionalBorders>("ConditionalRangeBorderCollection", {
    scalars: ["count"],
    links: ["bottom", "left", "right", "top"],
    methods: ["getItem", "getItemAt"],
  });
  readonly api = ConditionalBorders.api;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  override assertAlive(): void {
    this.owner.assertAlive();
  }
  list(): readonly ConditionalBorder[] {
    return SIDE_NAMES.map((side) => new ConditionalBorder(this.owner, side));
  }
  protected find(key: string): ConditionalBorder {
    const side = SIDE_NAMES.find((known) => known === key);
    if (side === undefined) throw itemNotFound();
    return new ConditionalBorder(this.owner, side);
  }

  get top(): ConditionalBorder {
    return this.find("EdgeTop");
  }
  get bottom(): ConditionalBorder {
    return this.find("EdgeBottom");
  }
  get left(): ConditionalBorder {
    return this.find("EdgeLeft");
  }
  get right(): ConditionalBorder {
    return this.find("EdgeRight");
  }
}
