import { addRow } from "../../excel/addRow";
import { addUnit } from "../../excel/addUnit";
import { addUnits } from "../../excel/addUnits";
import { opensByItself, setOpensByItself } from "../../excel/autoOpen";
import { changeScheme, previewScheme } from "../../excel/changeScheme";
import { editRows } from "../../excel/editRows";
import { NotOurWorkbookError } from "../../excel/errors";
import { runInExcel } from "../../excel/run/excelRun";
import { freezeReport } from "../../excel/freezeReport";
import { makeReport } from "../../excel/makeReport";
import { isProtectionWished } from "../../excel/protection/protection";
import { setProtection } from "../../excel/protection/setProtection";
import { readReportRows } from "../../excel/readReportRows";
import { readWorkbook } from "../../excel/read/readWorkbook";
import { selectCell } from "../../excel/selectCell";
import { readSelectedRow } from "../../excel/selectedRow";
import { showSheet } from "../../excel/showSheet";
import { watchWorkbook } from "../../excel/watchWorkbook";
import { writeCutOff } from "../../excel/writeCutOff";
import { writeFindings } from "../../excel/writeFindings";
import { stages } from "../../locale/vi/excel";
import { reports as reportTexts } from "../../locale/vi/reportsPane";
import { schemePane as schemeTexts } from "../../locale/vi/schemePane";
import { unitList as unitTexts } from "../../locale/vi/unitList";
import { book as texts } from "../../locale/vi/shell";
import type { CheckedSnapshot } from "../../workbook/checkSnapshot";
import { checkSnapshot } from "../../workbook/checkSnapshot";
import { documentsIn } from "../../workbook/heldDocuments";
import { heldFindings, isFindingsSheetBehind } from "../../workbook/heldFindings";
import { sourceNames } from "../../workbook/held/sourceNames";
import { schemeIn } from "../../workbook/held/scheme";
import { heldReports } from "../../workbook/reports/heldReports";
import { schemePreview } from "../../workbook/schemeChange/schemePreview";
import { scoredComponents, scoreTotals } from "../../workbook/scoredComponents";
import { readSettings } from "../../workbook/settings";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { trackedActivities } from "../../workbook/trackedActivities";
import { improvementsIn } from "../../workbook/whatIf";
import { inWords } from "../inWords";
import { loaded } from "../loaded";
import type { BookReading } from "./book";
import { readScheme } from "./readScheme";
import { readUnits } from "./readUnits";
import type { BookServices } from "./services";

/** The open workbook behind the tabs. A bundle of its own, fetched when needed. */
export const bookEngine: BookServices = {
  read: () => inWords(texts.readFailedTitle, read),
  watch: (listener) => inWords(texts.watchFailedTitle, () => watchWorkbook(listener)),
  goTo: ({ row, heading }) => inWords(texts.goFailedTitle, () => selectCell(row, heading)),
  edit: (edits) => inWords(texts.editFailedTitle, () => editRows(edits)),
  addRow: (table, cells) => inWords(texts.editFailedTitle, () => addRow(table, cells)),
  writeFindings: () =>
    inWords(texts.findingsFailedTitle, async () => {
      await writeFindings(check);
    }),
  addUnit: (name) => inWords(texts.editFailedTitle, () => addUnit(name)),
  readUnits,
  addUnits: (units, at) =>
    inWords(unitTexts.addFailedTitle, async () => {
      await addUnits(units, { at });
    }),
  opensByItself: async () => opensByItself(),
  setOpensByItself,
  lockFormulas: (locked, at) => inWords(texts.lockFailedTitle, () => setProtection(locked, { at })),
  setCutOff: (date) => inWords(texts.cutOffFailedTitle, () => writeCutOff(date)),
  makeReport: (request, at, onProgress, signal) =>
    inWords(reportTexts.makeFailedTitle, async () => {
      const { sheet } = await makeReport(request, {
        at,
        signal,
        onProgress: (stage, share, canStop) => onProgress({ label: stages[stage], share, canStop }),
      });
      return sheet;
    }),
  freezeReport: (id, { date, text }) =>
    inWords(reportTexts.freezeFailedTitle, async () => {
      await freezeReport(id, { on: date, at: text });
    }),
  wordReport: (id) =>
    inWords(reportTexts.wordFailedTitle, async () => {
      const { name, body, annex } = await readReportRows(id);
      const { wordDocument } = await loaded(() => import("../../report/wordDocument"));
      return { name: `${name}.docx`, content: await wordDocument({ body, annex }) };
    }),
  readScheme,
  previewScheme: (scheme) =>
    inWords(schemeTexts.changeFailedTitle, async () => schemePreview(await previewScheme(scheme))),
  changeScheme: (scheme, at, onProgress, signal) =>
    inWords(schemeTexts.changeFailedTitle, async () => {
      await changeScheme(scheme, {
        at,
        signal,
        onProgress: (stage, share, canStop) => onProgress({ label: stages[stage], share, canStop }),
      });
    }),
  showReport: (id) => inWords(reportTexts.showFailedTitle, () => showSheet(id)),
  selectedRow: () => inWords(texts.readFailedTitle, readSelectedRow),
};

async function read(): Promise<BookReading> {
  const { snapshot, properties } = await runInExcel(readWorkbook);
  if (snapshot.schema === null) {
    const { lastYear } = snapshot;
    return { kind: "foreign", ...(lastYear && { follows: { year: readSettings(lastYear).year } }) };
  }
  const { catalogue, findings: all } = check(snapshot);
  const findings = heldFindings(snapshot, all);
  const { year, cutOff } = readSettings(snapshot);
  const scheme = schemeIn(snapshot);
  return {
    kind: "ours",
    book: {
      year,
      cutOff,
      activities: trackedActivities(snapshot),
      findings,
      catalogue,
      reports: heldReports(snapshot, catalogue),
      components: scoredComponents(snapshot),
      documents: documentsIn(snapshot),
      sources: sourceNames(snapshot),
      scores: scoreTotals(snapshot),
      improvements: improvementsIn(snapshot),
      scheme,
      hasSchemeSheet: snapshot.sheets.some(({ id }) => id === "scheme"),
      schemeIsSample: scheme?.sample === true,
      formulasLocked: isProtectionWished(properties),
      sheetBehind: isFindingsSheetBehind(snapshot, findings),
    },
  };
}

function check(snapshot: WorkbookSnapshot): CheckedSnapshot {
  const checked = checkSnapshot(snapshot);
  if (checked === null) throw new NotOurWorkbookError();
  return checked;
}
