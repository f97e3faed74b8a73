import { checkPlan } from "../../src/workbook/prepareWorkbook";
import type { Plan } from "../../src/plan/plan";
import type { Finding } from "../../src/validation/finding";
import { fileOf, parseArguments } from "../arguments";
import { printJson, type CommandResult } from "../output";
import { yearOf } from "../values";
import { planOfFile } from "./import";

/** `cchc check FILE`: prints what a person should mend in a plan's document or in a workbook of ours. */
export async function runCheck(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["year"]);
  const plan = await planOfFile(fileOf(args), yearOf(args.options.year));
  const { findings } = checkPlan(plan);
  printJson(findings.map((finding) => findingRow(finding, plan)));
  return findings.some(({ severity }) => severity === "error") ? "found-errors" : "done";
}

function findingRow({ code, severity, place, message, fixes }: Finding, plan: Plan): Record<string, unknown> {
  const activity = "key" in place ? plan.activities.find(({ key }) => key === place.key) : undefined;
  return {
    code,
    severity,
    section: "section" in place ? place.section : "",
    no: "no" in place ? place.no : "",
    activity: activity?.cells.activity ?? "",
    field: "field" in place ? place.field : "",
    message,
    fixes: fixes.map(({ label, replacement }) => ({ label, replacement })),
  };
}
