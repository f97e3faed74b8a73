import { unitsMeant } from "../../src/plan/units/groupMembers";
import { readUnits } from "../../src/plan/units/readUnits";
import { parseArguments } from "../arguments";
import { catalogueOf } from "../catalogue";
import { readStandardInput } from "../files";
import { printJson, type CommandResult } from "../output";
import { linesOf } from "./deadlines";

/**
 * `cchc units [--catalogue FILE]`: reads a unit cell a line from standard input; FILE is a workbook, a JSON list or a
 * plan. A group is printed with the members that the catalogue gives it.
 */
export async function runUnits(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["catalogue"]);
  const catalogue = (await catalogueOf(args.options.catalogue)) ?? [];
  const lines = linesOf(await readStandardInput());
  printJson(
    lines.map((text) => ({
      text,
      units: readUnits(text, catalogue).map((unit) => ({
        ...unit,
        ...(unit.group ? { members: unitsMeant(unit, catalogue) } : {}),
      })),
    })),
  );
  return "done";
}
