import fc from "fast-check";
import { saveXlsx } from "../../host/engine";
import { columnLetters } from "../../src/workbook/a1";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { CellValue } from "../../src/workbook/snapshot";
import type { WorkbookSpec } from "../../src/workbook/spec";
import { countsOf, doneIn, dueBetween, shareIn, verdictOf, type Filled } from "../oracle/completion";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { recalculateAll } from "../oracle/libreoffice";
import { poisonCachedValues } from "../oracle/poison";
import { readSheets, type SheetContents } from "../oracle/sheetValues";
import { cutOffDays, filledPlans, fillIn, planOf } from "../support/filledWorkbook";
import { specToExcelts } from "../support/specToExcelts";
import { workbookInput } from "../support/workbookInput";

const WORKBOOKS = 100;
/** Opened by one start of LibreOffice. */
const BATCH = 25;
const TIMEOUT_MS = 900_000;
const MONTHS = [44927, 44958, 44986, 45017, 45047, 45078, 45108, 45139, 45170, 45200, 45231, 45261, 45292];
const VERDICTS = {
  onTime: "Xong đúng hạn",
  late: "Xong trễ hạn",
  doneUnclear: "Đã xong",
  open: "Trong hạn",
  overdue: "Quá hạn",
  undated: "Chưa rõ hạn",
  notCounted: "Không tính",
} as const;

/** Sheets that completion rests on; the others would only take time. */
const SHEETS: readonly string[] = ["overview", "plan", "milestones", "about", "lists"];

function withoutOtherSheets(spec: WorkbookSpec): WorkbookSpec {
  return {
    ...spec,
    sheets: spec.sheets.filter(({ id }) => SHEETS.includes(id)),
    names: spec.names.filter(({ sheet }) => SHEETS.includes(sheet)),
  };
}

/** LibreOffice saves fifteen significant digits. */
function digits(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** What the oracle says: each activity's state, and the rows of each breakdown. */
function expected(activities: readonly Filled[], cutOff: number): Record<string, unknown> {
  const row = (members: readonly Filled[]): unknown[] => {
    const counts = countsOf(members, cutOff);
    const done = doneIn(counts);
    const share = shareIn(done, counts.counted) ?? "không áp dụng";
    return [counts.counted, done, counts.onTime, counts.overdue, digits(share)];
  };
  const fields = [...new Set(activities.map(({ field }) => field))];
  const bounds = [0, 3, 6, 9, 12].map((at) => MONTHS[at] ?? 0);
  const between = (days: readonly number[], at: number): Filled[] =>
    dueBetween(activities, days[at] ?? 0, days[at + 1] ?? 0);
  return {
    states: activities.map((activity) => VERDICTS[verdictOf(activity, cutOff)]),
    whole: row(activities),
    fields: fields.map((field) => [field, row(activities.filter((each) => each.field === field))]),
    quarters: ["I", "II", "III", "IV"].map((name, at) => [`Quý ${name}`, row(between(bounds, at))]),
    months: MONTHS.slice(0, -1).map((_, at) => [`Tháng ${at + 1}`, row(between(MONTHS, at))]),
    leads: [...new Set(activities.map(({ lead }) => lead))]
      .filter((lead) => /^(Văn phòng|Thanh tra|Phòng A)/u.test(lead))
      .map((lead) => [
        lead,
        row(activities.filter((each) => each.lead.toLowerCase() === lead.toLowerCase())),
      ]),
  };
}

/** The same, as a workbook says it. */
function told(book: SheetContents, wanted: Record<string, unknown>): Record<string, unknown> {
  const overview = book.get("Tổng quan");
  const value = (address: string): CellValue => digits(overview?.get(address)?.value ?? "");
  const table = (title: string): Map<string, CellValue[]> => {
    const rows = new Map<string, CellValue[]>();
    let row = 1;
    while (row < 200 && value(`B${row}`) !== title) row += 1;
    for (row += 1; value(`B${row}`) !== ""; row += 1)
      rows.set(
        String(value(`B${row}`)).toLowerCase(),
        ["G", "H", "I", "J", "K"].map((column) => value(`${column}${row}`)),
      );
    return rows;
  };
  const named = (key: string, title: string): unknown[] => {
    const rows = table(title);
    return (wanted[key] as readonly (readonly [string, unknown])[]).map(([label]) => [
      label,
      rows.get(label.toLowerCase()),
    ]);
  };
  const states = wanted["states"] as readonly unknown[];
  const plan = book.get("Kế hoạch");
  const letters = Array.from({ length: 60 }, (_, at) => columnLetters(at + 1));
  const state = letters.find((column) => plan?.get(`${column}5`)?.value === "Tình trạng");
  return {
    states: states.map((_, index) => plan?.get(`${state ?? ""}${index + 6}`)?.value),
    whole: table("Theo lĩnh vực").get("tổng số"),
    fields: named("fields", "Theo lĩnh vực"),
    quarters: named("quarters", "Theo quý đến hạn"),
    months: named("months", "Theo tháng đến hạn"),
    leads: named("leads", "Theo đơn vị chủ trì"),
  };
}

describeWithLibreOffice(`${WORKBOOKS} random filled workbooks`, () => {
  it(
    "have the oracle's counts and shares in every breakdown, in the host and in LibreOffice",
    async () => {
      const samples = fc.sample(fc.tuple(filledPlans, cutOffDays), { numRuns: WORKBOOKS, seed: 20231130 });
      const books = await Promise.all(
        samples.map(async ([activities, cutOff]) => {
          const spec = fillIn(describeWorkbook(workbookInput(planOf(activities))), activities, cutOff);
          return saveXlsx(specToExcelts(withoutOtherSheets(spec)));
        }),
      );
      const again: SheetContents[] = [];
      for (let at = 0; at < books.length; at += BATCH)
        again.push(...(await recalculateAll(books.slice(at, at + BATCH).map(poisonCachedValues))));
      let compared = 0;
      samples.forEach(([activities, cutOff], index) => {
        const wanted = expected(activities, cutOff);
        const host = readSheets(books[index] ?? new Uint8Array());
        expect([index, "host", told(host, wanted)]).toEqual([index, "host", wanted]);
        expect([index, "LibreOffice", told(again[index] ?? new Map(), wanted)]).toEqual([
          index,
          "LibreOffice",
          wanted,
        ]);
        compared += activities.length;
      });
      expect(compared).toBeGreaterThan(WORKBOOKS * 5);
    },
    TIMEOUT_MS,
  );
});
