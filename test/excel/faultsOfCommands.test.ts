import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addUnit } from "../../src/excel/addUnit";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { changeScheme } from "../../src/excel/changeScheme";
import { editRows } from "../../src/excel/editRows";
import type { RunOptions } from "../../src/excel/run/excelRun";
import { freezeReport } from "../../src/excel/freezeReport";
import { makeReport } from "../../src/excel/makeReport";
import { setProtection } from "../../src/excel/protection/setProtection";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { recheckWorkbook } from "../../src/excel/recheckWorkbook";
import { updateWorkbook } from "../../src/excel/updateWorkbook";
import { writeCutOff } from "../../src/excel/writeCutOff";
import { writeFindings } from "../../src/excel/writeFindings";
import { importDocument } from "../../src/import/document";
import { excelSentence, timeout } from "../../src/locale/vi/excel";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import { checkSnapshot } from "../../src/workbook/checkSnapshot";
import type { WorkbookInput } from "../../src/workbook/describeWorkbook";
import { PLAN_COLUMNS } from "../../src/workbook/layout";
import { newYear } from "../../src/workbook/newYear";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { openExcel } from "./support/excel";
import { day } from "./support/input";
import { byHand, cellsOf, contents, sheetNames } from "./support/workbook";

/** Some of the commands are tried thirty times. */
jest.setTimeout(600_000);

/** A plan of four activities and a scheme of one component: every command in as little time as may be. */
const FIXTURES = join(__dirname, "../fixtures/workbooks");
const C = PLAN_COLUMNS;
const AT = "28/11/2026 17:00";
const SILENCE = "silence";
const KINDS = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", SILENCE] as const;
const SHORT: RunOptions = { timeoutSeconds: 0.15 };

const SCHEME = readScheme({
  title: "Bộ nhỏ",
  grades: [{ from: 0, label: "Đạt" }],
  fields: [
    {
      ...{ no: "1", name: "Chỉ đạo", max: 2 },
      criteria: [{ no: "1.1", name: "Kế hoạch", max: 2, rule: { kind: "yesNo", yes: 2, no: 0 } }],
    },
  ],
});

const OTHER_SCHEME = readScheme({
  title: "Bộ khác",
  grades: [{ from: 0, label: "Yếu" }],
  fields: [
    {
      ...{ no: "1", name: "Thể chế", max: 3 },
      criteria: [{ no: "1.1", name: "Rà soát văn bản", max: 3, rule: { kind: "yesNo", yes: 3, no: 0 } }],
    },
  ],
});

async function input(change: (html: string) => string = (html) => html): Promise<WorkbookInput> {
  const html = change(readFileSync(join(FIXTURES, "plan.html"), "utf8"));
  const plan = await importDocument({ name: "plan.html", bytes: new TextEncoder().encode(html) });
  const journal = [{ at: AT, what: "Cập nhật sổ", detail: "" }];
  return prepareWorkbook(plan, { scheme: SCHEME, cutOff: day(2024, 6, 30), journal });
}

const corrected = () =>
  input((html) => html.replace("Quý II/2024", "Quý IV/2024").replace("5 triệu đồng", "6 triệu đồng"));

const type = (heading: string, row: number, value: string | number) =>
  byHand(({ tables }) => {
    tables.getItem("KeHoach").columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
  });

/** A workbook that people have worked in, as a file; what else it needs is done by `more`. */
async function worked(more: () => Promise<unknown> = async () => undefined): Promise<Uint8Array> {
  const excel = await openExcel();
  await buildWorkbook(await input());
  await byHand(({ tables, worksheets }) => {
    tables.getItem("KeHoach").columns.add(undefined, undefined, "Ghi chú riêng");
    worksheets.add("Của phòng").getRange("A1:A2").formulas = [["việc riêng"], ["=1+1"]];
  });
  await type(C.evidence, 0, "QĐ 12/QĐ-SNV");
  await type(C.explanation, 1, "Chờ số liệu");
  await type("Ghi chú riêng", 2, "riêng");
  await more();
  return excel.save();
}

interface Command {
  readonly name: string;
  /** The file that it works on; null for a workbook of no plan. */
  readonly start: () => Promise<Uint8Array | null>;
  readonly run: (options: RunOptions) => Promise<unknown>;
}

const at = { at: AT };
const check = (...[snapshot]: Parameters<Parameters<typeof writeFindings>[0]>) => {
  const checked = checkSnapshot(snapshot);
  if (checked === null) throw new Error("No plan");
  return checked;
};
const deadlineByHand = () => type(C.deadlineText, 2, "Tháng 11/2024");

/** A figure for a component that the other scheme doesn't have. */
const declaredByHand = () =>
  byHand(({ tables }) => {
    const figures = tables.getItem("ChamDiem").columns.getItem(SCORE_COLUMNS.declared).getDataBodyRange();
    figures.getCell(1, 0).values = [["Có"]];
  });

const COMMANDS: readonly Command[] = [
  {
    name: "a new workbook",
    start: async () => null,
    run: async (options) => buildWorkbook(await input(), options),
  },
  {
    name: "an update from a corrected plan",
    start: () => worked(),
    run: async (options) => buildWorkbook(await corrected(), options),
  },
  {
    name: "an update of a workbook of an earlier version",
    start: async () => new Uint8Array(readFileSync(join(FIXTURES, "schema-1-first.xlsx"))),
    run: async (options) => buildWorkbook(await input(), options),
  },
  {
    name: "an update through locks",
    start: () => worked(() => setProtection(true, at)),
    run: async (options) => buildWorkbook(await corrected(), options),
  },
  {
    name: "a check without the document",
    start: () => worked(deadlineByHand),
    run: (options) => recheckWorkbook(options),
  },
  {
    name: "writing the findings",
    start: () => worked(deadlineByHand),
    run: (options) => writeFindings(check, options),
  },
  {
    name: "another scheme",
    start: () => worked(declaredByHand),
    run: (options) => changeScheme(OTHER_SCHEME, { ...at, ...options }),
  },
  {
    name: "a quarter's report",
    start: () => worked(),
    run: (options) => makeReport({ kind: "q1", unit: null }, { ...at, ...options }),
  },
  {
    name: "a self-assessment",
    start: () => worked(),
    run: (options) => makeReport({ kind: "self", unit: null }, { ...at, ...options }),
  },
  {
    name: "freezing a report",
    start: () => worked(() => makeReport({ kind: "q1", unit: null }, at)),
    run: (options) => freezeReport("report-q1", { on: day(2024, 3, 20), ...at, ...options }),
  },
  {
    name: "an entry from the pane",
    start: () => worked(),
    run: (options) =>
      editRows(
        [
          {
            row: { table: "KeHoach", identity: { [C.activity]: ACTIVITY }, position: 3 },
            cells: [{ heading: C.note, before: "", after: "từ ngăn" }],
          },
        ],
        options,
      ),
  },
  { name: "a unit's entry", start: () => worked(), run: (options) => addUnit("Phòng Mới", options) },
  {
    name: "another cut-off date",
    start: () => worked(),
    run: (options) => writeCutOff(day(2024, 9, 30), options),
  },
  { name: "locking", start: () => worked(), run: (options) => setProtection(true, { ...at, ...options }) },
  {
    name: "opening",
    start: () => worked(() => setProtection(true, at)),
    run: (options) => setProtection(false, { ...at, ...options }),
  },
  {
    name: "next year's workbook",
    start: async () => null,
    run: (options) => updateWorkbook(() => nextYear(), options),
  },
];

const ACTIVITY = "Tham mưu quyết định khi được giao";
let nextYear = (): ReturnType<typeof newYear>["spec"] => {
  throw new Error("Not prepared");
};

beforeAll(async () => {
  await openExcel(await worked());
  const last = await readSnapshot();
  const { plan } = await input((html) => html.replaceAll("2024", "2025"));
  nextYear = () => newYear({ last, plan, scheme: null, cutOff: day(2025, 3, 31), journal: [] }).spec;
});

/** All that stands in the cells, but for the journal, where each try may leave its line, and which sheets are locked. */
async function state(): Promise<unknown> {
  const cells = { ...(await contents()), "Nhật ký": null };
  const closed = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.map(({ name, protection }) => [name, protection.protected]);
  });
  return { cells, closed };
}

/** What people have entered, and no command touches. */
async function entries(): Promise<unknown> {
  if (!(await sheetNames()).includes("Của phòng")) return null;
  const own = await cellsOf("Của phòng", "A1:A2", "formulas");
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("KeHoach");
    const ranges = [C.evidence, C.explanation, "Ghi chú riêng"].map((heading) => {
      const range = columns.getItem(heading).getDataBodyRange();
      range.load("formulas");
      return range;
    });
    await context.sync();
    return [own, ...ranges.map(({ formulas }) => formulas)];
  });
}

const sentenceOf = (kind: (typeof KINDS)[number]): string =>
  kind === SILENCE ? timeout(SHORT.timeoutSeconds ?? 0) : excelSentence(kind);

let injected = 0;
afterAll(() => {
  console.info(
    `${injected} faults in ${COMMANDS.length} commands: each told, nobody's entries lost, the next try completed it`,
  );
});

describe("a fault of any kind, at any round trip", () => {
  it.each(COMMANDS)(
    "of $name is told, loses nothing, and the next try completes it",
    async ({ start, run }) => {
      const file = (await start()) ?? undefined;
      const whole = await openExcel(file);
      const before = await entries();
      whole.counters.reset();
      await run({});
      const trips = whole.counters.roundTrips;
      expect(trips).toBeGreaterThan(0);
      const expected = await state();

      for (let trip = 1; trip <= trips; trip += 1) {
        for (const kind of KINDS) {
          const excel = await openExcel(file);
          if (kind === SILENCE) excel.faults.silenceBatch(trip);
          else excel.faults.failBatch(trip, kind);
          const options = kind === SILENCE ? SHORT : {};
          await expect(run(options)).rejects.toThrow(sentenceOf(kind));
          excel.faults.clear();
          injected += 1;
          expect(await entries()).toEqual(before);
          await run({});
          expect({ trip, kind, state: await state() }).toEqual({ trip, kind, state: expected });
        }
      }
    },
  );
});
