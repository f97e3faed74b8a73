import { fillExample } from "../../cli/demo/fillExample";
import type { EmbeddedExcel } from "../../host/node";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { SCORE_COLUMNS as C } from "../../src/locale/vi/scoring";
import { toExcelSerial, type IsoDate } from "../../src/plan/calendarDate";
import type { Plan } from "../../src/plan/plan";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { PLAN_COLUMNS as P, STATUSES, TABLES } from "../../src/workbook/layout";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import type { ReportRequest } from "../../src/workbook/reports/reportRequest";
import { freshExcel } from "../host/excel";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { overlaps, type PdfWord } from "../support/pdfWords";
import { planFromGolden } from "../support/planFromGolden";
import { planOfRows } from "../support/planOfRows";
import {
  cutTexts,
  lettersOf,
  printWorkbooks,
  saveWorkbook,
  type PrintedWorkbook,
  type SavedWorkbook,
} from "../support/printedReports";
import { day } from "../support/workbookInput";

const MM = 72 / 25.4;
const UNIT = "Văn phòng Sở";
const ANNEX = "Phụ lục tự chấm điểm";
const TABS: readonly (readonly [ReportRequest, string])[] = [
  [{ kind: "q1", unit: null }, "Báo cáo quý I"],
  [{ kind: "h1", unit: null }, "Báo cáo 6 tháng"],
  [{ kind: "m9", unit: null }, "Báo cáo 9 tháng"],
  [{ kind: "year", unit: null }, "Báo cáo năm"],
  [{ kind: "self", unit: null }, "Báo cáo tự đánh giá"],
  [{ kind: "remind", unit: UNIT }, `Đôn đốc - ${UNIT}`],
];

/** 400 activities of seven fields and nine units, with texts of one line to six. */
function largePlan(): Plan {
  const words =
    "Rà soát, sửa đổi, bổ sung, thay thế hoặc bãi bỏ các văn bản quy phạm pháp luật về phân cấp, phân quyền quản lý nhà nước trong lĩnh vực khoa học, công nghệ và đổi mới sáng tạo trên địa bàn tỉnh";
  const deadlines = ["Quý I", "Quý II", "Trước ngày 30/11", "Tháng 9", "Hàng quý, 6 tháng, 9 tháng, năm"];
  const plan = planOfRows(
    ...Array.from({ length: 400 }, (_, at) => ({
      section: ["I", "II", "III", "IV", "V", "VI", "VII"][Math.floor(at / 58)] ?? "VII",
      activity: `${words.slice(0, 30 + ((at * 37) % 150)).trim()} ${at + 1}`,
      leadUnit: at % 9 === 0 ? UNIT : `Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng ${at % 9}`,
      deadline: deadlines[at % deadlines.length] ?? "",
    })),
  );
  const agency = "Sở Khoa học và Công nghệ";
  return { ...plan, head: { ...plan.head, agency, superiorAgency: "UBND tỉnh Nghệ An", place: "Nghệ An" } };
}

/** Everything done on the last day, every component with a text as evidence. */
async function finish(lastDay: IsoDate): Promise<void> {
  await fillExample(lastDay);
  await Excel.run(async (context) => {
    const fill = async (table: string, heading: string, value: string | number): Promise<void> => {
      const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      body.values = Array.from({ length: body.rowCount }, () => [value]);
    };
    await fill(TABLES.plan, P.status, STATUSES.done);
    await fill(TABLES.plan, P.doneOn, toExcelSerial(lastDay));
    await fill(TABLES.scorecard, C.evidence, "Báo cáo số 145/BC-SKHCN ngày 10/11/2023 về kết quả rà soát");
    await context.sync();
  });
}

interface State {
  readonly name: string;
  readonly plan: () => Plan;
  readonly cutOff: IsoDate;
  readonly fill: (cutOff: IsoDate) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: "empty", plan: planFromGolden, cutOff: day("2023-01-31"), fill: () => Promise.resolve() },
  { name: "half-way", plan: planFromGolden, cutOff: day("2023-06-30"), fill: fillExample },
  { name: "finished", plan: planFromGolden, cutOff: day("2023-12-14"), fill: finish },
  { name: "of 400 activities", plan: largePlan, cutOff: day("2023-11-30"), fill: fillExample },
];

async function saved({ plan, cutOff, fill }: State): Promise<SavedWorkbook> {
  const excel: EmbeddedExcel = await freshExcel();
  await buildWorkbook(prepareWorkbook(plan(), { scheme: sampleScheme(), cutOff, journal: [] }));
  await fill(cutOff);
  for (const [request] of TABS) await makeReport(request, { at: "15/12/2023 08:00" });
  return saveWorkbook(excel, new Set([...TABS.map(([, tab]) => tab), ANNEX]));
}

/** The column of a table's numbers, left of every paragraph's second word. */
const NUMBERS = { left: 30 * MM, right: 42.5 * MM } as const;

/** What stands highest at a page's left margin: a paragraph's first word, or what is in a table's first column. */
function firstAtLeft(words: readonly PdfWord[]): string {
  const inColumn = words.filter(({ right, bottom }) => right < NUMBERS.right && bottom > 20 * MM);
  return inColumn.reduce((high, word) => (word.top < high.top ? word : high), inColumn[0] ?? NOTHING).text;
}

function lastLine(words: readonly PdfWord[]): string {
  const lowest = Math.max(0, ...words.map(({ bottom }) => bottom));
  return words.flatMap(({ text, bottom }) => (bottom > lowest - 3 ? [text] : [])).join(" ");
}

const NOTHING: PdfWord = { text: "", left: 0, right: 0, top: 0, bottom: 0 };

describeWithLibreOffice("the pages of", () => {
  let books: readonly PrintedWorkbook[];

  beforeAll(async () => {
    const all: SavedWorkbook[] = [];
    for (const state of STATES) all.push(await saved(state));
    books = await printWorkbooks(all);
  }, 900_000);

  describe.each(STATES.map((state, at) => [state.name, at] as const))("a workbook %s", (_, at) => {
    const reportsOf = () => books[at]?.reports ?? new Map<string, never>();

    it("show every report's cells whole, in Times' letters, within the margins of A4, none as ###", () => {
      expect([...reportsOf().keys()].sort()).toEqual([...TABS.map(([, tab]) => tab), ANNEX].sort());
      for (const [name, report] of reportsOf()) {
        expect([name, cutTexts(report)]).toEqual([name, []]);
        expect([name, report.words.flatMap(overlaps)]).toEqual([name, []]);
        for (const { width, height, texts } of report.pages) {
          expect([name, width, height]).toEqual([name, ...(name === ANNEX ? [841, 595] : [595, 841])]);
          const body = texts.filter(({ text, bottom }) => text.trim() !== "" && bottom > 20 * MM);
          expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThanOrEqual(30 * MM - 1);
          expect(Math.max(...body.map(({ right }) => right))).toBeLessThanOrEqual(width - 15 * MM + 2);
          expect(Math.max(...body.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height - 20 * MM + 2);
          for (const { text, size, family } of body) {
            expect([name, text, family]).toEqual([
              name,
              text,
              expect.stringMatching(/^(LiberationSerif|DejaVuSerif)/),
            ]);
            expect([7, 11, 12, 13, 14]).toContain(size);
            expect(text).not.toContain("###");
          }
        }
      }
    });

    it("have a report's number on each page from the second on, and a heading row on each page of the annex", () => {
      for (const { pages } of reportsOf().values())
        expect(
          pages.map(({ texts }) =>
            texts.flatMap(({ text, bottom }) =>
              bottom < 20 * MM && text.trim() !== "" ? [text.trim()] : [],
            ),
          ),
        ).toEqual(pages.map((_, at) => (at === 0 ? [] : [String(at + 1)])));
      const annex = reportsOf().get(ANNEX)?.words ?? [];
      expect(annex.length).toBeGreaterThan(3);
      for (const words of annex)
        expect(lettersOf(words.map(({ text }) => text).join(""))).toContain("Lĩnhvực–Tiêuchí–Tiêuchíthành");
    });

    it("have no row of a table above its heading row, and no heading at their end", () => {
      for (const [name, { words }] of reportsOf()) {
        expect([
          name,
          words
            .slice(1)
            .map(firstAtLeft)
            .filter((text) => /^\d+(\.\d+)*$/u.test(text)),
        ]).toEqual([name, []]);
        expect([
          name,
          words
            .slice(0, -1)
            .map(lastLine)
            .filter((text) => /^([IVX]+|\d+)\. /u.test(text)),
        ]).toEqual([name, []]);
      }
    });

    it("have the overview on one A4 page whose letters are at least 8 points high", () => {
      const { overview, overviewPages, overviewText } = books[at] ?? {};
      expect([overviewPages, overview?.width, overview?.height]).toEqual([1, 595, 841]);
      const small = (overview?.texts ?? []).filter(({ text, size }) => text.trim() !== "" && size < 8);
      expect(small.map(({ text, size }) => [text, size])).toEqual([]);
      for (const title of [
        "Xongđúnghạn",
        "Quáhạn",
        "theolĩnhvực",
        "theođơnvị",
        "theoquý",
        "Việccầnxửlýtrước",
      ])
        expect(overviewText).toContain(title);
    });
  });
});
