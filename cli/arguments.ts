import { viCli } from "../src/locale/vi";

/** Arguments of a command: what stands alone, and `--name value` pairs. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Options that stand without a value. */
  readonly flags: ReadonlySet<string>;
}

/** Bad input to the command line; the message is the sentence that the person reads. Nothing was written. */
export class InputError extends Error {
  readonly code = "bad-input";
}

/**
 * Splits the words after the command.
 * @param allowed names of the options that the command knows
 * @param switches names of those that have no value
 * @throws InputError for an option that is unknown or has no value
 * @example parseArguments(["plan.txt", "--year", "2023"], ["year"])
 */
export function parseArguments(
  words: readonly string[],
  allowed: readonly string[],
  switches: readonly string[] = [],
): Arguments {
  const positional: string[] = [];
  const flags = new Set<string>();
  const options: Record<string, string> = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) {
      positional.push(word);
      continue;
    }
    const [name, inline] = splitOnce(word.slice(2), "=");
    if (switches.includes(name) && inline === undefined) {
      flags.add(name);
      continue;
    }
    if (!allowed.includes(name)) throw new InputError(viCli.unknownOption(name));
    const value = inline ?? words[++at];
    if (!value) throw new InputError(viCli.optionNeedsValue(name));
    options[name] = value;
  }
  return { positional, options, flags };
}

/** The one file that a command works on. @throws InputError where none is named */
export function fileOf(args: Arguments): string {
  const file = args.positional[0];
  if (!file) throw new InputError(viCli.fileMissing);
  return file;
}

/** The workbook's file that `--out` names. @throws InputError where it names none */
export function outOf(name: string | undefined): string {
  if (name === undefined) throw new InputError(viCli.outMissing);
  if (!/\.xlsx$/i.test(name)) throw new InputError(viCli.outNotXlsx(name));
  return name;
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
