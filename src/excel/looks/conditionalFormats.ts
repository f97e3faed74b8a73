import type { ConditionalFormatSpec } from "../../workbook/spec";
import type { LookInput } from "./lookInput";
import { isOwnRule, LOADED_RULES, markOfSpec } from "./ownRules";
import { retargetFormula } from "../cells/retargetFormula";
import { ruleProperties } from "../read/sheetMarks";
import type { SheetPlan } from "../write/sheetPlan";
import { targetOf } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";
import { untracked } from "../run/workspace";
import { propertySteps } from "../write/writeSheets";

type FormulaFormat = Extract<ConditionalFormatSpec, { kind: "formula" }>;

/**
 * Conditional formats. Excel puts each new one on top, so they are added from the last to the first. On a sheet
 * that had some, ours are replaced; those that people made stay, below ours.
 */
export function conditionalFormatSteps({ plan, planning: { targets } }: LookInput): Step[] {
  const home = targetOf(plan);
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
  const marks = new Set(plan.spec.conditionalFormats.map(markOfSpec));
  const noted = propertySteps("look", ruleProperties(plan.spec.id, [...marks]));
  return [...(plan.current ? removeOwn(plan, marks) : []), ...noted, ...added];
}

/**
 * They are read at the end of the request that writes data, where rows have gone to their places, and removed with
 * the next one: no round trip of its own.
 */
function removeOwn(plan: SheetPlan, coming: ReadonlySet<string>): Step[] {
  const applied = plan.current?.marks.rules ?? null;
  let there: Excel.ConditionalFormatCollection | null = null;
  return [
    {
      ...step("marks", 8, (work) => {
        there = untracked(work.sheet(plan.key).getRange()).conditionalFormats;
        there.load(LOADED_RULES);
      }),
      asks: true,
    },
    step("look", 20, (work) => {
      const now = untracked(work.sheet(plan.key).getRange()).conditionalFormats;
      for (const rule of there?.items ?? [])
        if (isOwnRule(rule, applied, coming)) now.getItem(rule.id).delete();
    }),
  ];
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
