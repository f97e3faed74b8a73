import type { Border, Borders } from "@cj-tech-master/excelts";
import { invalidArgument, itemNotFound } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi, HostCollection } from "../../protocol/hostObject";
import type { Area } from "../area";
import { eachCell, isUnbounded, MAX_COLUMNS, MAX_ROWS } from "../area";
import { choiceArgument } from "../arguments";
import type { Range } from "../range";
import { colorArgument, shownColor } from "./color";
import type { LineStyle, LineWeight } from "./lineStyles";
import { fileStyle, LINE_STYLES, LINE_WEIGHTS, lineOf } from "./lineStyles";
import { RangePart } from "./rangePart";
import { changeStyle, styleAt } from "./styles";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type CellSide = "top" | "bottom" | "left" | "right" | "diagonal";

/** One side of one cell that a border of a range is made of. */
interface Stretch {
  readonly area: Area;
  readonly side: CellSide;
}

/** The cells that carry a border; lines between cells are kept by the upper and the left one. */
function stretchOf(side: Side, area: Area): Stretch | null {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return { side: "top", area: { ...area, rows: 1 } };
    case "EdgeBottom":
      return { side: "bottom", area: { ...area, row: row + rows - 1, rows: 1 } };
    case "EdgeLeft":
      return { side: "left", area: { ...area, columns: 1 } };
    case "EdgeRight":
      return { side: "right", area: { ...area, column: column + columns - 1, columns: 1 } };
    case "InsideHorizontal":
      return rows < 2 ? null : { side: "bottom", area: { ...area, rows: rows - 1 } };
    case "InsideVertical":
      return columns < 2 ? null : { side: "right", area: { ...area, columns: columns - 1 } };
    case "DiagonalDown":
    case "DiagonalUp":
      return { side: "diagonal", area };
  }
}

const ACROSS = {
  top: { side: "bottom", row: -1, column: 0 },
  bottom: { side: "top", row: 1, column: 0 },
  left: { side: "right", row: 0, column: -1 },
  right: { side: "left", row: 0, column: 1 },
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorder extends RangePart {
  static readonly api: Api = describeApi<RangeBorder>("RangeBorder", {
    identity: ["sideIndex"],
    scalars: ["color", "sideIndex", "style", "weight"],
    writable: ["color", "style", "weight"],
  });
  readonly api = RangeBorder.api;

  constructor(
    range: Range,
    readonly sideIndex: Side,
  ) {
    super(range);
  }

  get style(): LineStyle | null {
    return this.common((border) => lineOf(border?.style).style);
  }
  set style(value: unknown) {
    const style = choiceArgument(value, LINE_STYLES);
    this.change((old) => this.line(style, lineOf(old?.style).weight, old));
  }
  get weight(): LineWeight | null {
    return this.common((border) => lineOf(border?.style).weight);
  }
  /** A weight or a colour makes a line where there was none, as in Excel. */
  set weight(value: unknown) {
    const weight = choiceArgument(value, LINE_WEIGHTS);
    this.change((old) => this.line(drawn(lineOf(old?.style).style), weight, old));
  }
  get color(): string | null {
    return this.common((border) => shownColor(border?.color, "#000000"));
  }
  set color(value: unknown) {
    const color = colorArgument(value);
    this.change((old) => ({ style: old?.style ?? "thin", color }));
  }

  private line(
    style: LineStyle,
    weight: LineWeight,
    old: Partial<Border> | undefined,
  ): Partial<Border> | undefined {
    const word = fileStyle(style, weight);
    return word === undefined ? undefined : { ...old, style: word };
  }

  private common<T>(read: (border: Partial<Border> | undefined) => T): T | null {
    const stretch = stretchOf(this.sideIndex, this.range.area);
    if (stretch === null) return null;
    const { model } = this.sheet;
    const area = isUnbounded(stretch.area) ? { ...stretch.area, rows: 1, columns: 1 } : stretch.area;
    const found = new Set<T>();
    eachCell(area, (row, column) => {
      const own = styleAt(model, row, column).border?.[stretch.side];
      found.add(read(own ?? this.acrossBorder(stretch.side, row, column)));
    });
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  private acrossBorder(side: CellSide, row: number, column: number): Partial<Border> | undefined {
    if (side === "diagonal") return undefined;
    const across = ACROSS[side];
    const [otherRow, otherColumn] = [row + across.row, column + across.column];
    if (otherRow < 0 || otherColumn < 0 || otherRow >= MAX_ROWS || otherColumn >= MAX_COLUMNS)
      return undefined;
    return styleAt(this.sheet.model, otherRow, otherColumn).border?.[across.side];
  }

  private change(change: (old: Partial<Border> | undefined) => Partial<Border> | undefined): void {
    const stretch = stretchOf(this.sideIndex, this.range.area);
    if (stretch === null) throw invalidArgument("A single row or column has no lines inside.");
    const { area, side } = stretch;
    const part = this.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    changeStyle(part, "border", (old) => this.withSide(old ?? {}, side, change(old?.[side])));
    if (!isUnbounded(area) && side !== "diagonal") this.clearAcross(area, side);
  }

  private withSide(
    borders: Partial<Borders>,
    side: CellSide,
    line: Partial<Border> | undefined,
  ): Partial<Borders> {
    const others = without(borders, side);
    if (line === undefined) return others;
    if (side !== "diagonal") return { ...others, [side]: line };
    const down = this.sideIndex === "DiagonalDown" || borders.diagonal?.down === true;
    const up = this.sideIndex === "DiagonalUp" || borders.diagonal?.up === true;
    return { ...others, diagonal: { ...line, down, up } };
  }

  /** The neighbours' side of the same line goes: the line that was set last is the one that shows. */
  private clearAcross(area: Area, side: Exclude<CellSide, "diagonal">): void {
    const across = ACROSS[side];
    eachCell(area, (row, column) => {
      const cell = this.sheet.model.findRow(row + across.row + 1)?.findCell(column + across.column + 1);
      if (cell?.border?.[across.side] === undefined) return;
      const others = without(cell.border, across.side);
      cell.style = { ...cell.style, border: others };
    });
  }
}

function drawn(style: LineStyle): LineStyle {
  return style === "None" ? "Continuous" : style;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorders extends HostCollection<RangeBorder> {
  static readonly api: Api = describeApi<RangeBorders>("RangeBorderCollection", {
    scalars: ["count"],
    methods: ["getItem", "getItemAt", "getCount"],
  });
  readonly api = RangeBorders.api;

  constructor(private readonly range: Range) {
    super();
  }

  override assertAlive(): void {
    this.range.assertAlive();
  }

  list(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }

  protected find(key: string): RangeBorder {
    const side = SIDES.find((known) => known === key);
    if (side === undefined) throw itemNotFound();
    return new RangeBorder(this.range, side);
  }
}

function without(borders: Partial<Borders>, side: CellSide): Partial<Borders> {
  const others = { ...borders };
  delete others[side];
  return others;
}
