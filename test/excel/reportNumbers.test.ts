import { fillExample } from "../../cli/demo/fillExample";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { readReportRows } from "../../src/excel/readReportRows";
import { readScores } from "../../src/excel/readScores";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { lastYearName } from "../../src/workbook/reports/reportId";
import type { ReportKind } from "../../src/workbook/reports/reportRequest";
import { freshExcel } from "../host/excel";
import { planFromGolden } from "../support/planFromGolden";
import { day } from "../support/workbookInput";

const CUT_OFF = day("2023-09-30");
const AT = { at: "30/09/2023 08:00" };
const UNIT = "Văn phòng Sở";

type Scores = Awaited<ReturnType<typeof readScores>>;
type Page = readonly (readonly string[])[];
let scores: Scores;

/** What people read as a number: a comma or a point before the decimals, a percent sign behind them. */
const numberOf = (text: string): number => Number(text.replace(",", ".").replace("%", ""));
const shownOf = (row: readonly string[] = []): string[] => row.filter((text) => text !== "");

/** The rows of the table whose heading row begins with these cells, up to the next row that is none of it. */
function tableUnder(page: Page, ...headings: readonly string[]): readonly string[][] {
  const from = page.findIndex((row) => headings.every((text, at) => shownOf(row)[at] === text));
  const rows = from < 0 ? [] : page.slice(from + 1).map(shownOf);
  const end = rows.findIndex((row) => row.length === 1);
  return rows.slice(0, end < 0 ? rows.length : end).filter((row) => row.length > 1 && row[0] !== "TT");
}

async function page(kind: ReportKind, unit: string | null = null): Promise<Page> {
  const { sheet } = await makeReport({ kind, unit }, AT);
  return (await readReportRows(sheet)).body;
}

/** Count, done, late, not yet done, overdue and percent of a line of `cchc score`. */
function countsOf({ counted, done, onTime, overdue, share }: Scores["completion"]["byField"][number]) {
  const [all, finished, inTime, late] = [counted ?? 0, done ?? 0, onTime ?? 0, overdue ?? 0];
  return [
    all,
    finished,
    finished - inTime,
    all - finished - late,
    late,
    Math.round(1e4 * (share ?? 0)) / 100,
  ];
}

beforeAll(async () => {
  await freshExcel();
  const choices = { scheme: sampleScheme(), cutOff: CUT_OFF, journal: [] };
  await buildWorkbook(prepareWorkbook(planFromGolden(), choices));
  await fillExample(CUT_OFF);
  scores = await readScores();
});

describe("every number of the agency's reports is one of `cchc score`:", () => {
  it.each(["q1", "h1", "m9", "year", "self"] as const)(
    "counts and shares by field and unit in %s",
    async (kind) => {
      const body = await page(kind);
      const lines = (heading: string) =>
        new Map(
          tableUnder(body, "TT", heading, "Tổng số").map((row) => [nameIn(row), row.slice(-6).map(numberOf)]),
        );
      /** As the plan has it: with its own number, where that is no count of the rows. */
      const nameIn = ([no = "", ...row]: readonly string[]): string => {
        const name = row.at(-7) ?? no;
        return /^[IVX]+$/.test(no) ? `${no}. ${name}` : name;
      };
      const wanted = (groups: Scores["completion"]["byField"]) =>
        new Map(
          groups
            .filter(({ counted, name }) => name === "Tổng số" || (counted ?? 0) > 0)
            .map((line) => [line.name === "Tổng số" ? "Tổng cộng" : line.name, countsOf(line)]),
        );
      expect(lines("Lĩnh vực")).toEqual(wanted(scores.completion.byField));
      if (kind !== "self") expect(lines("Đơn vị chủ trì")).toEqual(wanted(scores.completion.byUnit));
    },
  );

  it.each(["q1", "h1", "m9", "year", "self"] as const)("sentences and lists in %s", async (kind) => {
    const body = await page(kind);
    const text = body.flat().join("\n");
    const { conditions, share } = scores.completion;
    const counts = Object.values(conditions).map(Number);
    expect(/Tỷ lệ hoàn thành[^:]*: (\d+,\d\d)%/u.exec(text)?.[1]?.replace(",", ".")).toBe(
      (100 * (share ?? 0)).toFixed(2),
    );
    const sentence = /Tổng số hoạt động: (.*)\./u.exec(text)?.[1] ?? "";
    const told = [...sentence.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    expect(told[0]).toBe(counts.reduce((sum, each) => sum + each, 0));
    expect(told.slice(1).sort()).toEqual(counts.filter((count, at) => count > 0 || at < 2).sort());
    expect(told.slice(1)).toContain(conditions["Quá hạn"]);
    const listed = tableUnder(body, "TT", "Nhiệm vụ, hoạt động", "Đơn vị chủ trì", "Hạn", "Số ngày trễ");
    if (kind !== "self") expect(listed).toHaveLength(Number(conditions["Quá hạn"]));
  });

  it("points by field, in sum, in words and row by row in the annex", async () => {
    const { sheet } = await makeReport({ kind: "self", unit: null }, AT);
    const { body, annex } = await readReportRows(sheet);
    const { rows, self, max, index, grade } = scores.scorecard;
    const fields = rows.filter(({ level }) => level === "Lĩnh vực");
    const summary = tableUnder(body, "TT", "Lĩnh vực", "Điểm tối đa");
    for (const { no, name, max: most, self: points } of fields) {
      const row = summary.find(([first, second]) => first === no && second === name);
      const wanted = points === null ? ["–", "–", "–"] : [Number(points)];
      expect([no, numberOf(row?.[2] ?? "")]).toEqual([no, most]);
      expect([no, ...(wanted.length === 1 ? [numberOf(row?.[4] ?? "")] : (row ?? []).slice(3))]).toEqual([
        no,
        ...wanted,
      ]);
    }
    const total = summary.find(([first]) => first === "Tổng cộng") ?? [];
    expect(total.slice(2).map(numberOf)).toEqual([max, self, Math.round(1e4 * (index ?? 0)) / 100]);
    const comma = (value: unknown): string => Number(value).toFixed(2).replace(".", ",");
    const said = `${comma(self)}/${comma(max)} điểm`;
    const sentence = body.flat().find((text) => text.includes(said)) ?? "";
    expect(sentence).toContain(`đạt ${comma(100 * Number(index))}%; xếp loại: ${grade}`);
    const annexed = new Map((annex ?? []).map((row) => [`${row[0] ?? ""} ${row[1] ?? ""}`, row]));
    for (const { no, name, self: points, max: most } of rows.filter((row) => row.level !== "Tổng cộng")) {
      const row = annexed.get(`${no} ${name}`) ?? [];
      const shown = row[4] === "" ? "" : numberOf(row[4] ?? "");
      expect([no, numberOf(row[2] ?? ""), shown]).toEqual([no, most, points ?? ""]);
    }
    const declared = (start: string): string | undefined =>
      [...annexed].find(([name]) => name.startsWith(start))?.[1][3];
    expect([declared("1.1.3 "), declared("1.2.1 ")]).toEqual(["92.5%", "1"]);
  });

  it("as many overdue rows in a unit's letter as the unit has", async () => {
    const letter = tableUnder(
      await page("remind", UNIT),
      "TT",
      "Nhiệm vụ, hoạt động",
      "Đơn vị chủ trì",
      "Hạn",
      "Số ngày trễ",
    );
    expect(letter).toHaveLength(scores.completion.byUnit.find(({ name }) => name === UNIT)?.overdue ?? -1);
  });
});

describe("the comparison with last year", () => {
  it("has points of each field and of the whole, their maxima, and what has changed to the cent", async () => {
    const { rows, self, max } = scores.scorecard;
    const first = rows.find(({ level }) => level === "Lĩnh vực");
    const keys = ["TONG", "LV 1"];
    const entered: Readonly<Record<string, number>> = { TONG: 58.35, "LV 1": 8.2 };
    await Excel.run(async (context) => {
      for (const key of keys) {
        const cell = (figure: "points" | "max") =>
          context.workbook.names.getItem(lastYearName(key, figure)).getRange();
        cell("points").values = [[entered[key]]];
        if (key === "TONG") cell("max").values = [[84.5]];
      }
      await context.sync();
    });
    const table = tableUnder(await page("self"), "TT", "Lĩnh vực", "Tối đa năm trước");
    const signed = (change: number): string => `${change < 0 ? "-" : "+"}${Math.abs(change).toFixed(2)}`;
    const now = Number(first?.self);
    expect(table).toEqual([
      // Last year's maximum of this field wasn't entered.
      [first?.no, first?.name, "8.20", Number(first?.max).toFixed(2), now.toFixed(2), signed(now - 8.2)],
      [
        "Tổng cộng",
        "84.50",
        "58.35",
        Number(max).toFixed(2),
        Number(self).toFixed(2),
        signed(Number(self) - 58.35),
      ],
    ]);
  });
});
