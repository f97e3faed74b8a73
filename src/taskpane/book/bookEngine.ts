import { runInExcel } from "../../excel/excelRun";
import { planFromSnapshot } from "../../excel/planFromSnapshot";
import { readWorkbook } from "../../excel/readWorkbook";
import { NotOurWorkbookError } from "../../excel/errors";
import { book as texts } from "../../locale/vi/shell";
import { DEFAULT_CONVENTIONS } from "../../plan/deadline/read";
import { heldFindings } from "../../workbook/heldFindings";
import { checkPlan } from "../../workbook/prepareWorkbook";
import { conventionsIn, readSettings } from "../../workbook/settings";
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
  const plan = planFromSnapshot(snapshot);
  if (plan === null) throw new NotOurWorkbookError();
  const { findings } = checkPlan(plan, conventionsIn(snapshot, DEFAULT_CONVENTIONS));
  const { year, cutOff } = readSettings(snapshot);
  return {
    kind: "ours",
    book: {
      year,
      cutOff,
      activities: trackedActivities(snapshot),
      findings: heldFindings(snapshot, findings),
    },
  };
}
