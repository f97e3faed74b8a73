import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { colorArgument, shownColor } from "./color";
import { RangePart } from "./rangePart";
import { changeStyle, commonValue } from "./styles";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill extends RangePart {
  static readonly api: Api = describeApi<RangeFill>("RangeFill", {
    scalars: ["color"],
    writable: ["color"],
    methods: ["clear"],
  });
  readonly api = RangeFill.api;

  /** White where there is no fill, as Excel answers. */
  get color(): string | null {
    return commonValue(this.range, ({ fill }) => {
      if (fill?.type !== "pattern" || fill.pattern === "none") return "#FFFFFF";
      return shownColor(fill.fgColor, "#FFFFFF");
    });
  }
  set color(value: unknown) {
    const fgColor = colorArgument(value);
    changeStyle(this.range, "fill", () => ({ type: "pattern", pattern: "solid", fgColor }));
  }

  clear(): void {
    changeStyle(this.range, "fill", () => undefined);
  }
}
