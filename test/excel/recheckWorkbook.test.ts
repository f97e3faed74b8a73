import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { recheckWorkbook } from "../../src/excel/recheckWorkbook";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { DISMISSED } from "../../src/locale/vi/workbook";
import { FINDING_COLUMNS, MILESTONE_COLUMNS, PLAN_COLUMNS, UNIT_COLUMNS } from "../../src/workbook/layout";
import { openExcel } from "./support/excel";
import { day, sampleInput } from "./support/input";

const C = PLAN_COLUMNS;
type Value = string | number | boolean;
type Row = Readonly<Record<string, Value>>;

async function tableRows(name: string): Promise<Row[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values as Value[][];
    return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
  });
}

/** Types into one column of a table, in the first row of which another column says something. */
async function type(
  table: string,
  where: readonly [string, string],
  heading: string,
  value: Value,
): Promise<void> {
  await Excel.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const range = item.getRange();
    range.load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values as Value[][];
    const row = rows.findIndex((cells) => cells[headings.indexOf(where[0])] === where[1]);
    if (row < 0) throw new Error(`No row: ${where.join(" ")}`);
    item.getDataBodyRange().getCell(row, headings.indexOf(heading)).values = [[value]];
    await context.sync();
  });
}

const planRow = async (key: string): Promise<Row> =>
  (await tableRows("KeHoach")).find((row) => row[C.key] === key) ?? {};
const milestonesOf = async (key: string): Promise<Row[]> =>
  (await tableRows("Moc")).filter((row) => row[MILESTONE_COLUMNS.activity] === key);
const findingCodes = async (key: string): Promise<string[]> =>
  (await tableRows("KiemTra"))
    .filter((row) => String(row[FINDING_COLUMNS.key]).includes(`|${key}|`))
    .map((row) => String(row[FINDING_COLUMNS.code]));
const correct = (key: string, heading: string, value: Value) => type("KeHoach", [C.key, key], heading, value);

describe("checking a workbook again, without any document", () => {
  let built: Uint8Array;
  beforeAll(async () => {
    const excel = await openExcel();
    await buildWorkbook(sampleInput());
    built = await excel.save();
  });
  beforeEach(async () => {
    await openExcel(built);
  });

  it("writes nothing where nobody changed anything, in two round trips", async () => {
    expect(await recheckWorkbook()).toMatchObject({ unchanged: true, cellsWritten: 0 });
  });

  it("reckons the due day and the kind anew after a correction of the deadline, and again after the next", async () => {
    await correct("III.4", C.deadlineText, "Quý III");
    await recheckWorkbook();
    expect(await planRow("III.4")).toMatchObject({
      [C.due]: toExcelSerial(day(2023, 9, 30)),
      [C.deadlineKind]: "Quý",
      [C.deadlineText]: "Quý III",
    });
    expect(await findingCodes("III.4")).not.toContain("deadline-missing");
    await correct("III.4", C.deadlineText, "Trước ngày 30/11");
    await recheckWorkbook();
    expect((await planRow("III.4"))[C.due]).toBe(toExcelSerial(day(2023, 11, 29)));
    expect((await recheckWorkbook()).unchanged).toBe(true);
  });

  it("gives the same days in the next run with the document, which still knows the correction for one", async () => {
    await correct("III.4", C.deadlineText, "Quý III");
    await correct("IV.7", C.deadlineText, "Báo cáo hàng quý, ngày 15 tháng cuối quý");
    await recheckWorkbook();
    expect((await buildWorkbook(sampleInput())).unchanged).toBe(true);
    expect(await planRow("III.4")).toMatchObject({ [C.due]: toExcelSerial(day(2023, 9, 30)) });
    expect((await milestonesOf("IV.7")).map((row) => row[MILESTONE_COLUMNS.due])).toEqual(
      [3, 6, 9, 12].map((month) => toExcelSerial(day(2023, month, 15))),
    );
  });

  it("gives a day and a milestone to work that waits for an event, once its day is entered", async () => {
    await correct("I.1.1", C.eventDate, toExcelSerial(day(2023, 5, 10)));
    await correct("I.1.2", C.deadlineText, "10 ngày làm việc kể từ ngày có yêu cầu");
    await correct("I.1.2", C.eventDate, toExcelSerial(day(2023, 4, 27)));
    await recheckWorkbook();
    expect((await planRow("I.1.1"))[C.due]).toBe(toExcelSerial(day(2023, 5, 10)));
    // 28 April, then 4 May after the holidays, …
    expect((await planRow("I.1.2"))[C.due]).toBe(toExcelSerial(day(2023, 5, 16)));
    expect(await milestonesOf("I.1.2")).toHaveLength(1);
    expect(await findingCodes("I.1.1")).not.toContain("deadline-conditional");
    expect(await findingCodes("VII.4")).toContain("deadline-conditional");
  });

  it("asks no more for a day that a person entered, and keeps it", async () => {
    await correct("VII.2", C.due, toExcelSerial(day(2023, 12, 10)));
    await recheckWorkbook();
    await buildWorkbook(sampleInput());
    expect((await planRow("VII.2"))[C.due]).toBe(toExcelSerial(day(2023, 12, 10)));
    expect(await findingCodes("VII.2")).not.toContain("deadline-external");
  });

  it("knows a unit that a person added to the catalogue, and its other names", async () => {
    await correct("V.2", C.leadUnit, "Phòng Pháp chế");
    await recheckWorkbook();
    expect(await findingCodes("V.2")).toContain("unknown-lead-unit");
    await type("DonVi", [UNIT_COLUMNS.name, "Thanh tra Sở"], UNIT_COLUMNS.aliases, "Phòng Pháp chế");
    await recheckWorkbook();
    expect(await findingCodes("V.2")).not.toContain("unknown-lead-unit");
    await buildWorkbook(sampleInput());
    const unit = (await tableRows("DonVi")).find((row) => row[UNIT_COLUMNS.name] === "Thanh tra Sở");
    expect(unit?.[UNIT_COLUMNS.aliases]).toBe("Phòng Pháp chế");
  });

  it("keeps a finding set aside with its reason, takes its colour away, and marks the others", async () => {
    expect((await planRow("II.6"))[C.attention]).toBe("E6 W5 W7");
    const key = "lead-among-coop|II.6|coopUnits";
    await type("KiemTra", [FINDING_COLUMNS.key, key], FINDING_COLUMNS.dismissed, DISMISSED);
    await type("KiemTra", [FINDING_COLUMNS.key, key], FINDING_COLUMNS.reason, "Theo phân công");
    await recheckWorkbook();
    await buildWorkbook(sampleInput());
    const row = (await tableRows("KiemTra")).find((each) => each[FINDING_COLUMNS.key] === key);
    expect(row).toMatchObject({
      [FINDING_COLUMNS.dismissed]: DISMISSED,
      [FINDING_COLUMNS.reason]: "Theo phân công",
    });
    expect((await planRow("II.6"))[C.attention]).toBe("W5 W7");
  });

  it("refuses a workbook that isn't ours", async () => {
    await openExcel();
    await expect(recheckWorkbook()).rejects.toMatchObject({ code: "not-our-workbook" });
  });
});
