import { openDocument } from "../../src/import/openDocument";
import { viCli } from "../../src/locale/vi";
import { importScheme } from "../../src/scoring/import/importScheme";
import { readScheme, SchemeError } from "../../src/scoring/readScheme";
import { schemeQuestions } from "../../src/locale/vi/schemeImport";
import { fileOf, InputError, parseArguments } from "../arguments";
import { readInput, writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";

/** `cchc scheme FILE [--out S.json]`: a scheme from a decision, with each rule's sureness and questions. */
export async function runScheme(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out"]);
  const out = args.options.out;
  if (out !== undefined && !/\.json$/i.test(out)) throw new InputError(viCli.outNotJson(out));
  const opened = await openDocument(await readInput(fileOf(args)));
  if (opened.kind === "text") throw new SchemeError([schemeQuestions.noTable]);
  const { scheme, rules, questions } = importScheme(opened.document);
  const { warnings } = readScheme(scheme);
  if (out !== undefined)
    await writeWhole(out, new TextEncoder().encode(`${JSON.stringify(scheme, null, 1)}\n`));
  const count = (sureness: string): number => rules.filter((rule) => rule.sureness === sureness).length;
  printJson({
    title: scheme.title,
    source: scheme.source,
    fields: scheme.fields.map(({ no, name, max }) => ({ no, name, max })),
    counts: { rules: rules.length, sure: count("sure"), check: count("check"), open: count("open") },
    rules,
    questions,
    warnings: warnings.filter(({ code }) => code !== "unconfirmed"),
    ...(out === undefined ? {} : { out }),
  });
  return "done";
}
