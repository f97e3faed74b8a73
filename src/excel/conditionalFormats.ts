import type { ConditionalFormatSpec } from "../workbook/spec";
import type { LookInput } from "./applyLook";
import { retargetFormula } from "./retargetFormula";
import { targetOf } from "./sheetPlan";
import type { Step } from "./step";
import { step } from "./step";
import { untracked } from "./workspace";

type FormulaFormat = Extract<ConditionalFormatSpec, { kind: "formula" }>;

/**
 * Conditional formats. Excel puts each new one on top, so they are added from the last to the first. On a sheet
 * that had some, all are replaced: Excel doesn't tell whose they are.
 */
export function conditionalFormatSteps({ plan, planning: { targets } }: LookInput): Step[] {
  const home = targetOf(plan);
  const clear = step("look", 3, (work) =>
    untracked(work.sheet(plan.key).getRange()).conditionalFormats.clearAll(),
  );
  const added = [...plan.spec.conditionalFormats].reverse().flatMap((spec) =>
    spec.range.split(",").map((part) =>
      step("look", 8, (work) => {
        const { conditionalFormats } = work.range(plan.key, plan.map.address(part.trim()));
        if (spec.kind === "formula")
          addFormula(conditionalFormats, spec, retargetFormula(spec.formula, home, targets));
        else addDataBar(conditionalFormats, spec.color, spec.max);
      }),
    ),
  );
  return plan.current ? [clear, ...added] : added;
}

function addFormula(formats: Excel.ConditionalFormatCollection, spec: FormulaFormat, formula: string): void {
  const added = formats.add("Custom");
  added.custom.rule.formula = formula;
  const { format } = added.custom;
  if (spec.color !== undefined) format.font.color = spec.color;
  if (spec.bold !== undefined) format.font.bold = spec.bold;
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.stopIfTrue !== undefined) added.stopIfTrue = spec.stopIfTrue;
}

function addDataBar(formats: Excel.ConditionalFormatCollection, color: string, max: number): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(max) };
}
