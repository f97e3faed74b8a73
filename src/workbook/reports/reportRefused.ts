import * as say from "../../locale/vi/periodicReport";
import { reminder } from "../../locale/vi/reminder";

export type Refusal =
  | { readonly why: "unknown-unit"; readonly name: string; readonly known: readonly string[] }
  | { readonly why: "frozen"; readonly sheet: string; readonly day: string }
  | { readonly why: "year-missing" | "window-wrong" | "unit-missing" | "cut-off-missing" };

/** A report can't be made as asked; `message` is the Vietnamese sentence that people read. Nothing was written. */
export class ReportRefusedError extends Error {
  readonly code: Refusal["why"];

  constructor(refusal: Refusal) {
    super(sentenceOf(refusal));
    this.code = refusal.why;
  }
}

function sentenceOf(refusal: Refusal): string {
  switch (refusal.why) {
    case "unknown-unit":
      return say.unknownUnit(refusal.name, refusal.known);
    case "frozen":
      return say.frozen(refusal.sheet, refusal.day);
    case "year-missing":
      return say.yearMissing;
    case "unit-missing":
      return reminder.unitMissing;
    case "cut-off-missing":
      return reminder.cutOffMissing;
    case "window-wrong":
      return say.windowWrong;
  }
}
