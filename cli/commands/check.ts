import { importDocument } from "../../src/import/document";
import type { Plan } from "../../src/plan/plan";
import type { UnitCatalogue } from "../../src/plan/unit";
import type { Finding } from "../../src/validation/finding";
import { checkPlan } from "../../src/workbook/prepareWorkbook";
import { fileOf, parseArguments } from "../arguments";
import { catalogueOf } from "../catalogue";
import { checkedWorkbook } from "../excelFile";
import { readInput } from "../files";
import { printJson, type CommandResult } from "../output";
import { yearOf } from "../values";

/**
 * `cchc check FILE [--catalogue FILE]`: prints what a person should mend in a plan's document, or in a workbook of
 * ours by the workbook's own conventions and catalogue.
 */
export async function runCheck(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["year", "catalogue"]);
  const path = fileOf(args);
  const bytes = await readInput(path);
  const catalogue = await catalogueOf(args.options.catalogue);
  const { plan, findings } =
    (await checkedWorkbook(path, bytes)) ??
    checked(await importDocument({ name: path, bytes }, { year: yearOf(args.options.year) }), catalogue);
  printJson(findings.map((finding) => findingRow(finding, plan)));
  return findings.some(({ severity }) => severity === "error") ? "found-errors" : "done";
}

function checked(plan: Plan, catalogue: UnitCatalogue | null) {
  return { plan, findings: checkPlan(plan, { catalogue }).findings };
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
