import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { flagArgument } from "../arguments";
import { RangePart } from "./rangePart";
import { changeStyle, commonValue } from "./styles";

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtection extends RangePart {
  static readonly api: Api = describeApi<FormatProtection>("FormatProtection", {
    scalars: ["formulaHidden", "locked"],
    writable: ["formulaHidden", "locked"],
  });
  readonly api = FormatProtection.api;

  get locked(): boolean | null {
    return commonValue(this.range, ({ protection }) => protection?.locked !== false);
  }
  set locked(value: unknown) {
    const locked = flagArgument(value);
    changeStyle(this.range, "protection", (old) => ({ ...old, locked }));
  }
  get formulaHidden(): boolean | null {
    return commonValue(this.range, ({ protection }) => protection?.hidden === true);
  }
  set formulaHidden(value: unknown) {
    const hidden = flagArgument(value);
    changeStyle(this.range, "protection", (old) => ({ ...old, hidden }));
  }
}
