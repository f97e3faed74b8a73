import { fillExample } from "../../cli/demo/fillExample";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { readReportRows } from "../../src/excel/readReportRows";
import { readScores } from "../../src/excel/readScores";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import type { ReportKind } from "../../src/workbook/reports/reportRequest";
import { freshExcel } from "../host/excel";
import { planOfRows } from "../support/planOfRows";
import { day } from "../support/workbookInput";

const UNITS = ["Văn phòng Sở", "Thanh tra Sở", "Phòng Quản lý Khoa học"] as const;
const DEADLINES = ["Quý I", "Trước ngày 30/11", "Quý II", "Thường xuyên", "Hàng quý"];
const CUT_OFF = day("2023-07-15");

/** Each unit leads alone what it leads: its report and the overview's line count the same activities. */
const plan = planOfRows(
  ...Array.from({ length: 30 }, (_, at) => ({
    section: ["I", "II", "III"][at % 3] ?? "I",
    leadUnit: UNITS[(at * 7) % UNITS.length === 0 ? 0 : at % 2 === 0 ? 1 : 2] ?? UNITS[0],
    deadline: DEADLINES[at % DEADLINES.length] ?? "",
  })),
);

/** The line of totals: all, done, of those late, not done but in time, overdue, share; as the page shows them. */
async function totalsOf(kind: ReportKind, unit: string): Promise<readonly string[]> {
  const { sheet } = await makeReport({ kind, unit }, { at: "15/07/2023 08:00" });
  const { body } = await readReportRows(sheet);
  const row = body.find((cells) => cells.includes("Tổng cộng")) ?? [];
  return row.slice(row.indexOf("Tổng cộng") + 1).filter((text) => text !== "");
}

describe("a unit's report", () => {
  it("of every kind has the counts and the share that `cchc score` gives for the unit", async () => {
    await freshExcel();
    const choices = { scheme: sampleScheme(), cutOff: CUT_OFF, journal: [] };
    await buildWorkbook(prepareWorkbook(plan, choices));
    await fillExample(CUT_OFF);
    const { completion } = await readScores();
    const wanted = new Map(
      completion.byUnit.map(({ name, counted, done, onTime, overdue, share }) => [
        name,
        {
          counts: [
            counted,
            done,
            (done ?? 0) - (onTime ?? 0),
            (counted ?? 0) - (done ?? 0) - (overdue ?? 0),
            overdue,
          ],
          share,
        },
      ]),
    );
    const requests: readonly (readonly [ReportKind, string])[] = [
      ...(["q1", "h1", "m9", "year", "self"] as const).map((kind) => [kind, UNITS[0]] as const),
      ...UNITS.slice(1).map((unit) => ["year", unit] as const),
    ];
    for (const [kind, unit] of requests) {
      const totals = await totalsOf(kind, unit);
      const { counts = [], share = 0 } = wanted.get(unit) ?? {};
      expect([kind, unit, totals.slice(0, 5).map(Number)]).toEqual([kind, unit, counts]);
      expect(Number.parseFloat(totals[5]?.replace(",", ".") ?? "")).toBeCloseTo(100 * (share ?? 0), 1);
    }
    const sum = UNITS.reduce((all, unit) => all + (wanted.get(unit)?.counts[0] ?? 0), 0);
    expect([sum, completion.counted]).toEqual([plan.activities.length, plan.activities.length]);
  });
});
