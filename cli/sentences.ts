import { WorkbookError } from "../src/excel/errors";
import { ImportError } from "../src/import/errors";
import { viCli } from "../src/locale/vi";
import { importErrorSentence } from "../src/locale/vi/import";
import { SchemeError } from "../src/scoring/read/schemeError";
import { NewYearRefusedError } from "../src/workbook/newYear";
import { InputError } from "./arguments";

/** What a person reads when a command fails. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ImportError) return importErrorSentence(error);
  if (error instanceof NewYearRefusedError) return error.message;
  if (error instanceof InputError || error instanceof WorkbookError || error instanceof SchemeError)
    return error.message;
  return viCli.unexpected(error instanceof Error ? error.message : String(error));
}
