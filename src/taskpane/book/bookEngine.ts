import { runInExcel } from "../../excel/excelRun";
import { readWorkbook } from "../../excel/readWorkbook";
import { NotOurWorkbookError } from "../../excel/errors";
import { book as texts } from "../../locale/vi/shell";
import { checkSnapshot } from "../../workbook/checkSnapshot";
import { heldFindings } from "../../workbook/heldFindings";
import { readSettings } from "../../workbook/settings";
import { trackedActivities } from "../../workbook/trackedActivities";
import { inWords } from "../inWords";
import type { BookReading } from "./book";
import type { BookServices } from "./services";

/** The open workbook behind the tabs. A bundle of its own, fetched when needed. */
export const bookEngine: BookServices = {
  read: () => inWords(texts.readFailedTitle, read),
};

async function read(): Promise<BookReading> {
  const { snapshot } = await runInExcel(readWorkbook);
  if (snapshot.schema === null) return { kind: "foreign" };
  const check = checkSnapshot(snapshot);
  if (check === null) throw new NotOurWorkbookError();
  const { year, cutOff } = readSettings(snapshot);
  return {
    kind: "ours",
    book: {
      year,
      cutOff,
      activities: trackedActivities(snapshot),
      findings: heldFindings(snapshot, check.findings),
    },
  };
}
