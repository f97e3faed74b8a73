import { importDocument } from "../../src/import/document";
import { planToJson } from "../../src/import/toJson";
import type { Plan } from "../../src/plan/plan";
import { fileOf, parseArguments } from "../arguments";
import { readInput } from "../files";
import { printJson, type CommandResult } from "../output";
import { yearOf } from "../values";

/** `cchc import FILE [--year N]`: prints the plan as read, one row an activity. */
export async function runImport(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["year"]);
  const plan = await importFile(fileOf(args), yearOf(args.options.year));
  printJson(planToJson(plan));
  return "done";
}

/** Reads a plan's document from disk. @throws ImportError, InputError */
export async function importFile(path: string, year: number | undefined): Promise<Plan> {
  return importDocument({ name: path, bytes: await readInput(path) }, { year });
}
