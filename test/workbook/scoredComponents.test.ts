import { startExcel } from "../../host/node";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { editRows } from "../../src/excel/editRows";
import { runInExcel } from "../../src/excel/run/excelRun";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { isoDate } from "../../src/plan/calendarDate";
import { readScheme } from "../../src/scoring/readScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import {
  isMissing,
  isUnproven,
  isWrong,
  scoredComponents,
  scoreTotals,
} from "../../src/workbook/scoredComponents";
import type { ScoredComponent } from "../../src/workbook/scoredComponents";
import { planFromGolden } from "../support/planFromGolden";

const part = (no: string, max: number, rule: object, more: object = {}) => ({
  no,
  name: `Thành phần ${no}`,
  max,
  rule,
  ...more,
});

/** One field with a component of each kind of input. */
const SCHEME = readScheme({
  format: "so-cchc-scheme-1",
  title: "Thử",
  total: 10,
  fields: [
    {
      no: "I",
      name: "Chỉ đạo",
      max: 10,
      criteria: [
        {
          no: "1",
          name: "Tiêu chí",
          max: 10,
          components: [
            part("1.1", 2, {
              kind: "ladder",
              unit: "percent",
              bands: [
                { from: 80, closed: true, score: 2 },
                { from: 0, closed: true, score: 0 },
              ],
            }),
            part("1.2", 2, { kind: "yesNo", yes: 2, no: 0 }),
            part("1.3", 2, {
              kind: "level",
              options: [
                { label: "Cao", score: 2 },
                { label: "Thấp", score: 1 },
              ],
            }),
            part("1.4", 2, { kind: "deduction", amount: 0.5 }),
            part("1.5", 2, { kind: "entered", by: "survey" }),
          ],
        },
      ],
    },
  ],
});

async function components(): Promise<readonly ScoredComponent[]> {
  return scoredComponents((await runInExcel(readWorkbook)).snapshot);
}

beforeAll(async () => {
  await startExcel();
  const cutOff = isoDate(2023, 6, 30);
  if (cutOff === null) throw new Error("no such day");
  await buildWorkbook(prepareWorkbook(planFromGolden(), { scheme: SCHEME, cutOff, journal: [] }));
});

describe("the components of a workbook's scorecard", () => {
  it("say what may be declared for each", async () => {
    const found = await components();
    expect(found.map(({ no, field, input }) => [no, field, input])).toEqual([
      ["I.1.1.1", "Chỉ đạo", { kind: "number", whole: false, most: 100 }],
      ["I.1.1.2", "Chỉ đạo", { kind: "choice", options: ["Có", "Không"] }],
      ["I.1.1.3", "Chỉ đạo", { kind: "choice", options: ["Cao", "Thấp"] }],
      ["I.1.1.4", "Chỉ đạo", { kind: "number", whole: true, most: null }],
      ["I.1.1.5", "Chỉ đạo", { kind: "notSelfScored", survey: true }],
    ]);
    expect(found.map(isMissing)).toEqual([true, true, true, true, false]);
  });

  it("follow what people enter, and tell points without a document from proven ones", async () => {
    const [first, second, , fourth] = await components();
    if (!first || !second || !fourth) throw new Error("no components");
    const enter = ({ key, position, entries }: ScoredComponent, heading: string, after: string | number) =>
      editRows([
        {
          row: { table: "ChamDiem", identity: { Mã: key }, position },
          cells: [
            { heading, before: heading === "Số liệu kê khai" ? entries.declared : entries.evidence, after },
          ],
        },
      ]);
    await enter(first, "Số liệu kê khai", 85.5);
    await enter(second, "Số liệu kê khai", "Có");
    await enter(second, "Tài liệu kiểm chứng", "BC 12/BC-SKHCN");
    await enter(fourth, "Số liệu kê khai", -1);
    const after = await components();
    expect(after.map(({ self }) => self)).toEqual([2, 2, 0, 0, null]);
    expect(after.map(isUnproven)).toEqual([true, false, false, false, false]);
    expect(after.map(isWrong)).toEqual([false, false, false, true, false]);
    const { snapshot } = await runInExcel(readWorkbook);
    expect(scoreTotals(snapshot)).toMatchObject({ self: 4 });
  });
});
