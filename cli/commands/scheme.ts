import { viCli } from "../../src/locale/vi";
import type { ImportedScheme } from "../../src/scoring/import/schemeOf";
import { readScheme } from "../../src/scoring/readScheme";
import { fileOf, InputError, parseArguments } from "../arguments";
import { writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { schemeBook } from "../schemeBook";
import { schemeFile } from "../scheme";

/**
 * `cchc scheme FILE [--out S.json|S.xlsx]`: a scheme from a decision, from its own sheet or from JSON, with each rule's
 * sureness and questions; written as JSON for `build --scheme`, or as a sheet to be edited and read again.
 */
export async function runScheme(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out"]);
  const out = args.options.out;
  if (out !== undefined && !/\.(?:json|xlsx)$/i.test(out)) throw new InputError(viCli.outNotScheme(out));
  const { raw, imported } = await schemeFile(fileOf(args));
  const scheme = readScheme(raw);
  if (out !== undefined)
    await writeWhole(out, /\.xlsx$/i.test(out) ? await schemeBook(scheme) : jsonBytes(raw));
  printJson({
    title: scheme.title,
    source: scheme.source,
    fields: scheme.fields.map(({ no, name, max }) => ({ no, name, max })),
    ...(imported === null ? {} : told(imported)),
    warnings: scheme.warnings.filter(({ code }) => imported === null || code !== "unconfirmed"),
    ...(out === undefined ? {} : { out }),
  });
  return "done";
}

function told({ rules, questions, grades }: ImportedScheme): object {
  const count = (sureness: string): number => rules.filter((rule) => rule.sureness === sureness).length;
  const counts = { rules: rules.length, sure: count("sure"), check: count("check"), open: count("open") };
  return { counts, rules, questions, grades };
}

function jsonBytes(raw: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(raw, null, 1)}\n`);
}
