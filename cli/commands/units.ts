import type { UnitCatalogue } from "../../src/plan/unit";
import { catalogueFromPlan } from "../../src/plan/units/catalogueFromPlan";
import { readUnits } from "../../src/plan/units/readUnits";
import { parseArguments } from "../arguments";
import { readStandardInput } from "../files";
import { printJson, type CommandResult } from "../output";
import { linesOf } from "./deadlines";
import { planOfFile } from "./import";

/** `cchc units [--catalogue FILE]`: reads a unit cell a line from standard input; FILE is a plan or a workbook. */
export async function runUnits(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["catalogue"]);
  const catalogue = await catalogueOf(args.options.catalogue);
  const lines = linesOf(await readStandardInput());
  printJson(
    lines.map((text) => ({
      text,
      units: readUnits(text, catalogue).map(({ name, group, known, suggestion }) => ({
        name,
        group,
        known,
        suggestion,
      })),
    })),
  );
  return "done";
}

async function catalogueOf(path: string | undefined): Promise<UnitCatalogue> {
  return path === undefined ? [] : catalogueFromPlan(await planOfFile(path, undefined));
}
