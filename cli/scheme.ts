import { viCli } from "../src/locale/vi";
import { readScheme } from "../src/scoring/readScheme";
import type { Scheme } from "../src/scoring/scheme";
import { InputError } from "./arguments";
import { readInput } from "./files";

/** The scheme of `--scheme`; null where the option isn't given. @throws InputError, SchemeError */
export async function schemeOf(path: string | undefined): Promise<Scheme | null> {
  if (path === undefined) return null;
  return readScheme(jsonOf(path, await readInput(path)));
}

/** The value that a file of JSON holds. @throws InputError */
export function jsonOf(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InputError(viCli.badScheme(path));
  }
}
