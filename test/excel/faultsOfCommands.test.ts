import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { EmbeddedExcel } from "../../host/node";
import { addRow } from "../../src/excel/addRow";
import { addUnit } from "../../src/excel/addUnit";
import { addUnits } from "../../src/excel/addUnits";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { changeScheme } from "../../src/excel/changeScheme";
import { editRows } from "../../src/excel/editRows";
import type { RunOptions } from "../../src/excel/run/excelRun";
import { freezeReport } from "../../src/excel/freezeReport";
import { makeReport } from "../../src/excel/makeReport";
import { setProtection } from "../../src/excel/protection/setProtection";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { recheckWorkbook } from "../../src/excel/recheckWorkbook";
import { undoRuns } from "../../src/excel/undoRun";
import { updateWorkbook } from "../../src/excel/updateWorkbook";
import { writeCutOff } from "../../src/excel/writeCutOff";
import { writeFindings } from "../../src/excel/writeFindings";
import { importDocument } from "../../src/import/document";
import { excelSentence, timeout } from "../../src/locale/vi/excel";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import type { Unit } from "../../src/plan/unit";
import { readScheme } from "../../src/scoring/readScheme";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { checkSnapshot } from "../../src/workbook/checkSnapshot";
import type { WorkbookInput } from "../../src/workbook/describeWorkbook";
import { PLAN_COLUMNS } from "../../src/workbook/layout";
import { newYear } from "../../src/workbook/newYear";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { openExcel } from "./support/excel";
import { day } from "./support/input";
import { byHand, cellsOf, sheetNames } from "./support/workbook";

/** Some of the commands are tried forty times. */
jest.setTimeout(600_000);

/** A plan of four activities and a scheme of one component: every command in as little time as may be. */
const FIXTURES = join(__dirname, "../fixtures/workbooks");
const C = PLAN_COLUMNS;
const AT = "28/11/2026 17:00";
const BACKUPS = "SaoLuu";
const UNANSWERED = "RequestAborted";
/** Longer than any round trip of these small workbooks takes. */
const SHORT: RunOptions = { timeoutSeconds: 0.25 };

interface Kind {
  readonly name: string;
  readonly options: RunOptions;
  readonly sentence: string;
  readonly inject: (faults: EmbeddedExcel["faults"], trip: number) => void;
}

const refused = (code: string): Kind => ({
  name: code,
  options: {},
  sentence: excelSentence(code),
  inject: (faults, trip) => faults.failBatch(trip, code),
});
const unanswered = { options: SHORT, sentence: timeout(SHORT.timeoutSeconds ?? 0) };

/** Those that a request doesn't survive come first: all of them are tried on one workbook. */
const KINDS: readonly Kind[] = [
  ...["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied"].map(refused),
  { ...unanswered, name: "silence", inject: (faults, trip) => faults.silenceBatch(trip) },
  {
    ...refused(UNANSWERED),
    name: "a failure in the middle of a request",
    inject: (faults, trip) => faults.failHalfway(trip, UNANSWERED),
  },
  { ...unanswered, name: "an answer that got lost", inject: (faults, trip) => faults.loseAnswer(trip) },
];

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

/** The workbook that most commands begin with; made once, for saving it takes longest. */
let plain: Promise<Uint8Array> | null = null;
const workedOnce = (): Promise<Uint8Array> => (plain ??= worked());

interface Command {
  readonly name: string;
  /** The file that it works on; null for a workbook of no plan. */
  readonly start: () => Promise<Uint8Array | null>;
  readonly run: (options: RunOptions) => Promise<unknown>;
  /** What it says where another try finds it done. */
  readonly again?: string;
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

/** Some runs that can be taken back, each after another correction. */
async function recheckedTwice(runs: 1 | 2): Promise<void> {
  for (const deadline of ["Tháng 11/2024", "Tháng 10/2024"].slice(0, runs)) {
    await type(C.deadlineText, 2, deadline);
    await recheckWorkbook();
  }
}

const COMMANDS: readonly Command[] = [
  {
    name: "a new workbook",
    start: async () => null,
    run: async (options) => buildWorkbook(await input(), options),
  },
  {
    name: "an update from a corrected plan",
    start: workedOnce,
    run: async (options) => buildWorkbook(await corrected(), options),
  },
  {
    name: "an update of a workbook of an earlier version",
    start: async () => new Uint8Array(readFileSync(join(FIXTURES, "schema-1-first.xlsx"))),
    // It doesn't hold its scheme yet, and was made with this one.
    run: async (options) => buildWorkbook({ ...(await input()), scheme: sampleScheme() }, options),
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
    start: workedOnce,
    run: (options) => makeReport({ kind: "q1", unit: null }, { ...at, ...options }),
  },
  {
    name: "a self-assessment",
    start: workedOnce,
    run: (options) => makeReport({ kind: "self", unit: null }, { ...at, ...options }),
  },
  {
    name: "freezing a report",
    start: () => worked(() => makeReport({ kind: "q1", unit: null }, at)),
    run: (options) => freezeReport("report-q1", { on: day(2024, 3, 20), ...at, ...options }),
  },
  {
    name: "an entry from the pane",
    start: workedOnce,
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
  { name: "a unit's entry", start: workedOnce, run: (options) => addUnit("Phòng Mới", options) },
  {
    name: "another cut-off date",
    start: workedOnce,
    run: (options) => writeCutOff(day(2024, 9, 30), options),
  },
  { name: "locking", start: workedOnce, run: (options) => setProtection(true, { ...at, ...options }) },
  {
    name: "opening",
    start: () => worked(() => setProtection(true, at)),
    run: (options) => setProtection(false, { ...at, ...options }),
  },
  {
    name: "a document of the register",
    start: workedOnce,
    run: (options) =>
      addRow(
        "MinhChung",
        new Map([
          ["Mã", "TP 1.1"],
          ["Số ký hiệu", "12/BC"],
        ]),
        options,
      ),
  },
  {
    name: "another list's units",
    start: workedOnce,
    run: (options) => addUnits([MORE_UNIT], { ...at, ...options }),
  },
  {
    name: "taking a run back",
    start: () => worked(() => recheckedTwice(1)),
    run: (options) => undoRuns([1], { ...at, ...options }),
    again: "runs-changed",
  },
  {
    name: "taking two runs back",
    start: () => worked(() => recheckedTwice(2)),
    run: (options) => undoRuns([2, 1], { ...at, ...options }),
    again: "runs-changed",
  },
  {
    name: "doing again what was taken back",
    start: () =>
      worked(async () => {
        await recheckedTwice(1);
        await undoRuns([1], at);
      }),
    run: (options) => undoRuns([2], { ...at, ...options }),
    again: "runs-changed",
  },
  {
    name: "next year's workbook",
    start: async () => null,
    run: (options) => updateWorkbook(() => nextYear(), options),
  },
];

const MORE_UNIT: Unit = { name: "Chi cục Thêm", aliases: [], kind: "branch", groups: [] };

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

interface State {
  /** All that stands in the cells, but for the journal, where each try may leave its line, and which sheets are locked. */
  readonly told: unknown;
  /** What else shows that something was written. */
  readonly marks: unknown;
}

async function state(): Promise<State> {
  return Excel.run(async (context) => {
    const { worksheets, properties, names } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    properties.custom.load("items/key,items/value");
    names.load("items/name,items/formula");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("address,formulas");
      return range;
    });
    await context.sync();
    const sheets = worksheets.items.map(({ name, protection }, at) => {
      const range = used[at];
      return [
        name,
        protection.protected,
        range?.isNullObject === false ? [range.address, range.formulas] : null,
      ];
    });
    return {
      told: sheets
        .filter(([name]) => name !== BACKUPS)
        .map(([name, closed, cells]) => [name, closed, name === "Nhật ký" ? null : cells]),
      marks: [
        sheets,
        properties.custom.items.map(({ key, value }) => [key, value]),
        names.items.map(({ name, formula }) => [name, formula]),
      ],
    };
  });
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

/**
 * The workbook in an Excel that calculates on demand, as some offices have set it: what a run writes doesn't depend on
 * it, and three tries take as long as one would.
 */
async function opened(file: Uint8Array | null): Promise<EmbeddedExcel> {
  const excel = await openExcel(file ?? undefined);
  await byHand(({ application }) => {
    application.calculationMode = "Manual";
  });
  return excel;
}

/** The command once more, as somebody would press its button who read that it failed. */
async function complete({ run, again }: Command, expected: State): Promise<void> {
  const isDone = isDeepStrictEqual((await state()).told, expected.told);
  const tried = run({});
  if (isDone && again !== undefined) await expect(tried).rejects.toMatchObject({ code: again });
  else await tried;
}

let injected = 0;
afterAll(() => {
  console.info(
    `${injected} faults in ${COMMANDS.length} commands: each told, nobody's entries lost, the next try completed it`,
  );
});

describe("a fault of any kind, at any round trip", () => {
  it.each(COMMANDS)("of $name is told, loses nothing, and the next try completes it", async (command) => {
    const { start, run } = command;
    const file = await start();
    const whole = await opened(file);
    const people = await entries();
    const untouched = await state();
    whole.counters.reset();
    await run({});
    const trips = whole.counters.roundTrips;
    expect(trips).toBeGreaterThan(0);
    const expected = await state();

    for (let trip = 1; trip <= trips; trip += 1) {
      let excel: EmbeddedExcel | null = null;
      const completed = async (kind: string): Promise<void> => {
        await complete(command, expected);
        excel = null;
        expect({ trip, kind, state: (await state()).told }).toEqual({ trip, kind, state: expected.told });
      };
      for (const { name, options, sentence, inject } of KINDS) {
        excel ??= await opened(file);
        inject(excel.faults, trip);
        await expect(run(options)).rejects.toThrow(sentence);
        excel.faults.clear();
        injected += 1;
        expect({ trip, name, entries: await entries() }).toEqual({ trip, name, entries: people });
        // Where nothing at all was written, the next kind of fault meets the same workbook.
        if (!isDeepStrictEqual((await state()).marks, untouched.marks)) await completed(name);
      }
      if (excel !== null) await completed("all that wrote nothing");
    }
  });
});
