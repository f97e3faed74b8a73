import { openDocument } from "../src/import/openDocument";
import { viCli } from "../src/locale/vi";
import { schemeQuestions } from "../src/locale/vi/schemeImport";
import { importScheme } from "../src/scoring/import/importScheme";
import type { ImportedScheme } from "../src/scoring/import/schemeOf";
import { readScheme, SchemeError } from "../src/scoring/readScheme";
import type { Scheme } from "../src/scoring/scheme";
import { InputError } from "./arguments";
import { readInput } from "./files";

/** What a file holds as a scheme: JSON, and how each rule was read where a decision's words were. */
export interface SchemeFile {
  readonly raw: unknown;
  readonly imported: ImportedScheme | null;
}

/** The scheme of `--scheme`; null where the option isn't given. @throws InputError, ImportError, SchemeError */
export async function schemeOf(path: string | undefined): Promise<Scheme | null> {
  return path === undefined ? null : readScheme((await schemeFile(path)).raw);
}

/** A file of JSON, a decision, or a scheme's own sheet. @throws InputError, ImportError, SchemeError */
export async function schemeFile(path: string): Promise<SchemeFile> {
  const bytes = await readInput(path);
  if (isJson(path, bytes)) return { raw: jsonOf(path, bytes), imported: null };
  const opened = await openDocument(bytes);
  if (opened.kind === "text") throw new SchemeError([schemeQuestions.noTable]);
  const imported = importScheme(opened.document);
  return { raw: imported.scheme, imported };
}

/** By its name, or by the bracket that it begins with. */
function isJson(path: string, bytes: Uint8Array): boolean {
  return /\.json$/i.test(path) || /^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

function jsonOf(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InputError(viCli.badScheme(path));
  }
}
