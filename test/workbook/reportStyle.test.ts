import { fillExample } from "../../cli/demo/fillExample";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { freshExcel } from "../host/excel";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import type { PdfPage, PdfText } from "../support/pdfTexts";
import { overlaps } from "../support/pdfWords";
import { planOfRows } from "../support/planOfRows";
import { cutTexts, lettersOf, printWorkbooks, saveWorkbook, type Printed } from "../support/printedReports";
import { day } from "../support/workbookInput";

const MM = 72 / 25.4;
const CUT_OFF = day("2023-11-30");
const NAMES = [
  "Báo cáo năm",
  "Báo cáo tự đánh giá",
  "Phụ lục tự chấm điểm",
  "Đôn đốc - Văn phòng Sở",
] as const;

/** A plan whose overdue and coming work fills some pages. */
function longPlan() {
  const words =
    "Rà soát, sửa đổi, bổ sung văn bản quy phạm pháp luật về phân cấp, phân quyền quản lý nhà nước";
  const plan = planOfRows(
    ...Array.from({ length: 60 }, (_, at) => ({
      section: ["I", "II", "III"][at % 3] ?? "I",
      activity: `${words.slice(0, 30 + ((at * 17) % 60)).trim()} ${at + 1}`,
      leadUnit: at % 4 === 0 ? "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng" : "Văn phòng Sở",
      deadline: at % 2 === 0 ? "Quý II" : "Tháng 01/2024",
    })),
  );
  const agency = "Sở Khoa học và Công nghệ";
  return { ...plan, head: { ...plan.head, agency, superiorAgency: "UBND tỉnh Nghệ An", place: "Nghệ An" } };
}

/** A workbook with each kind of page, half-way through its year. */
async function printed(): Promise<ReadonlyMap<string, Printed>> {
  const excel = await freshExcel();
  const choices = { scheme: sampleScheme(), cutOff: CUT_OFF, journal: [] };
  await buildWorkbook(prepareWorkbook(longPlan(), choices));
  await fillExample(CUT_OFF);
  for (const kind of ["year", "self"] as const)
    await makeReport({ kind, unit: null }, { at: "30/11/2023 08:00" });
  await makeReport({ kind: "remind", unit: "Văn phòng Sở" }, { at: "30/11/2023 08:00" });
  const [book] = await printWorkbooks([await saveWorkbook(excel, new Set(NAMES))]);
  return book?.reports ?? new Map();
}

describeWithLibreOffice("a printed report (Nghị định 30/2020/NĐ-CP, annex I)", () => {
  let reports: ReadonlyMap<string, Printed>;
  const of = (name: string): Printed => reports.get(name) ?? { pages: [], words: [], shown: [] };
  const textOf = (page: PdfPage | undefined, holds: (text: PdfText) => boolean): PdfText[] =>
    (page?.texts ?? []).filter(holds);

  beforeAll(async () => {
    reports = await printed();
  });

  it.each(NAMES)("%s stands within the margins of an A4 page, its annex on its side", (name) => {
    const { pages } = of(name);
    expect(pages.length).toBeGreaterThan(name.startsWith("Đôn đốc") ? 0 : 2);
    for (const { width, height, texts } of pages) {
      const [short, long] = name.startsWith("Phụ lục") ? [height, width] : [width, height];
      expect([short, long]).toEqual([595, 841]);
      const body = texts.filter(({ text, bottom }) => text.trim() !== "" && bottom > 20 * MM);
      const lefts = Math.min(...body.map(({ left }) => left));
      const rights = Math.max(...body.map(({ right }) => right));
      expect(lefts).toBeGreaterThanOrEqual(30 * MM - 1);
      expect(lefts).toBeLessThanOrEqual(35 * MM + 6);
      expect(rights).toBeLessThanOrEqual(width - 15 * MM + 2);
      expect(Math.max(...body.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height - 20 * MM + 2);
    }
  });

  it.each(NAMES)("%s is in Times' letters, in the sizes of an office document", (name) => {
    for (const { texts } of of(name).pages) {
      for (const { family, size, text } of texts) {
        // DejaVu Serif steps in for letters that Liberation Serif, which stands for Times, lacks.
        expect([text, family]).toEqual([text, expect.stringMatching(/^(LiberationSerif|DejaVuSerif)/)]);
        expect([7, 11, 12, 13, 14]).toContain(size);
      }
    }
  });

  it.each(NAMES)("%s has its pages' numbers centred in the top margin, from the second on", (name) => {
    of(name).pages.forEach((page, index) => {
      const inMargin = textOf(page, ({ bottom, text }) => bottom < 20 * MM && text.trim() !== "");
      expect(inMargin.map(({ text }) => text.trim())).toEqual(index === 0 ? [] : [String(index + 1)]);
      for (const { left, right, size } of inMargin) {
        expect(size).toBeGreaterThanOrEqual(13);
        expect(size).toBeLessThanOrEqual(14);
        // Centred between the margins, of which the left one is wider.
        expect(Math.abs((left + right) / 2 - (page.width + 15 * MM) / 2)).toBeLessThan(3);
      }
    });
  });

  it("has country and motto in bold, the kind in capitals, the date in italics", () => {
    for (const name of NAMES.slice(0, 2)) {
      const [first] = of(name).pages;
      const named = (part: string): PdfText => {
        const [text] = textOf(first, ({ text: all }) => lettersOf(all).includes(part));
        if (!text) throw new Error(`${name}: ${part}`);
        return text;
      };
      expect(named("NGHĨAVI")).toMatchObject({ bold: true, size: 12 });
      expect(named("do-Hnhphúc")).toMatchObject({ bold: true, size: 13 });
      expect(named("BÁOCÁO")).toMatchObject({ bold: true, size: 14 });
      expect(named("năm2023").size).toBeGreaterThanOrEqual(13);
    }
  });

  it.each(NAMES)("%s shows every cell's whole text, nothing over another, nothing as ###", (name) => {
    const { words } = of(name);
    const all = words
      .flat()
      .map(({ text }) => text)
      .join("");
    expect(all).not.toContain("###");
    expect(words.flatMap(overlaps)).toEqual([]);
    expect(cutTexts(of(name))).toEqual([]);
  });

  it("repeats a table's heading row on every page that the table goes on to", () => {
    const { words } = of("Báo cáo năm");
    const texts = words.map((page) => lettersOf(page.map(({ text }) => text).join(" ")));
    const last = texts.findIndex((text) => text.includes("TỒNTẠI,HẠNCHẾ"));
    const start = texts.findIndex((text) => text.includes("NHIỆMVỤQUÁHẠN"));
    expect(last - start).toBeGreaterThan(1);
    for (const text of texts.slice(start + 1, last))
      expect(text).toMatch(/^\d+([IV]+\.NHIỆMVỤ[^:]*:)?TTNhiệmvụ,hoạtđộng/);
    for (const page of of("Phụ lục tự chấm điểm").words.slice(1))
      expect(lettersOf(page.map(({ text }) => text).join("")).slice(0, 40)).toContain("TT");
  });
});
