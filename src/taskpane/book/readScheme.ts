import { readOpenSheet, readSchemeSheet } from "../../excel/readOpenSheet";
import { sheetDocument } from "../../import/sheet/openSheet";
import { schemePane as texts } from "../../locale/vi/schemePane";
import { importScheme } from "../../scoring/import/importScheme";
import { ofOwnSheet } from "../../scoring/import/ownSheet";
import { SchemeError } from "../../scoring/readScheme";
import type { Scheme } from "../../scoring/scheme";
import { SCHEME_SOURCE_ROW, SCHEME_TITLE_ROW } from "../../workbook/sheets/schemeSheet";
import { inWords } from "../inWords";
import { paneWorkshop } from "../reading/paneWorkshop";
import { settledScheme, type SchemeReading } from "../scheme/schemeReading";
import { PaneFailure, type ReadWatch } from "../services";
import type { SchemeSource } from "./services";

/** Reads another scheme, from a file in a worker, from a sheet right here. @throws PaneFailure */
export async function readScheme(source: SchemeSource, watch: ReadWatch): Promise<SchemeReading> {
  switch (source.kind) {
    case "file":
      return readFile(source.file, watch);
    case "front":
      return inSentences(async () => ({
        from: "words",
        imported: importScheme(sheetDocument(await readOpenSheet("sheet"))),
      }));
    case "own":
      return inSentences(() => readOwn(source.before));
  }
}

async function readFile(file: File, watch: ReadWatch): Promise<SchemeReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await paneWorkshop.perform({ kind: "scheme", bytes }, watch);
  if (result.kind === "scheme") return result.reading;
  throw new PaneFailure(
    result.kind === "failed" ? result.failure : { title: texts.failedTitle, advice: texts.badJson },
  );
}

async function readOwn(before: Scheme | null): Promise<SchemeReading> {
  const sheet = await readSchemeSheet();
  const line = (row: number): string => String(sheet.values[row - 1]?.[0] ?? "");
  const title = { title: line(SCHEME_TITLE_ROW), source: line(SCHEME_SOURCE_ROW) };
  return { from: "words", imported: ofOwnSheet(importScheme(sheetDocument(sheet)), title, before) };
}

/** A sheet that can't be a scheme is told as a file is. */
async function inSentences(read: () => Promise<SchemeReading>): Promise<SchemeReading> {
  try {
    return await inWords(texts.failedTitle, async () => {
      const reading = await read();
      settledScheme(reading, new Map());
      return reading;
    });
  } catch (cause) {
    if (!(cause instanceof SchemeError)) throw cause;
    throw new PaneFailure({ title: texts.failedTitle, advice: cause.message }, { cause });
  }
}
