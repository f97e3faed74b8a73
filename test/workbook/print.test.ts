import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Plan } from "../../src/plan/plan";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { convertToPdf } from "../../tools/libreoffice/convertToPdf";
import { freshExcel } from "../host/excel";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { overlaps, pdfWords, type PdfWord } from "../support/pdfWords";
import { planFromGolden } from "../support/planFromGolden";
import { planOfRows } from "../support/planOfRows";
import { day } from "../support/workbookInput";

const SENTENCE =
  "Rà soát, sửa đổi, bổ sung, thay thế hoặc bãi bỏ các văn bản quy phạm pháp luật về phân cấp, phân quyền";
const UNIT = "Trung tâm Nghiên cứu, Ứng dụng khoa học công nghệ và Đổi mới sáng tạo trực thuộc Sở";

/** Long texts, long names, no fields, columns without a word. */
function oddPlan(): Plan {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    section: "",
    task: `${SENTENCE} ${index} `.repeat(1 + (index % 7)).trim(),
    activity: "",
    leadUnit: index % 3 === 0 ? `${UNIT}; ${UNIT}` : "Thanh tra Sở",
    coopUnits: index % 2 === 0 ? UNIT : "",
    deadline: index % 4 === 0 ? "Hàng quý, 6 tháng, 9 tháng, năm" : "Trước ngày 30/11",
  }));
  const plan = planOfRows(...rows);
  const agency = "Sở Nông nghiệp và Môi trường tỉnh Bà Rịa - Vũng Tàu";
  const head = { ...plan.head, title: `KẾ HOẠCH ${SENTENCE.toLocaleUpperCase("vi")}`, agency };
  return { ...plan, sections: [], head: { ...head, superiorAgency: `UBND tỉnh ${agency}` } };
}

/** The workbook's printed pages, as words in their places. */
async function printed(plan: Plan): Promise<readonly (readonly PdfWord[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-print-"));
  try {
    const excel = await freshExcel();
    const choices = { scheme: sampleScheme(), cutOff: day("2023-11-30"), journal: [] };
    await buildWorkbook(prepareWorkbook(plan, choices));
    const file = join(folder, "so.xlsx");
    await writeFile(file, await excel.save());
    return await pdfWords((await convertToPdf(file, folder)) ?? "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describeWithLibreOffice("a printed workbook", () => {
  const plans: readonly [string, () => Plan][] = [
    ["the sample", planFromGolden],
    ["a plan of long texts", oddPlan],
    ["a plan without a single activity", () => ({ ...planFromGolden(), activities: [], sections: [] })],
  ];
  it.each(plans)("shows every word of %s, none over another, none as ###", async (_, planOf) => {
    const plan = planOf();
    const pages = await printed(plan);
    expect(pages.flatMap(overlaps)).toEqual([]);
    const shown = new Set(pages.flat().map(({ text }) => text));
    expect([...shown].filter((text) => text.includes("###"))).toEqual([]);
    const letters = pages.flat().map(({ text }) => text);
    expect(missingLetters(plan, letters.join(""))).toEqual([]);
  });

  it("counts the report's pages from 1 and leaves the first without a number", async () => {
    const pages = await printed(planFromGolden());
    const first = pages.findIndex((words) => wordsOf(words).includes("CỘNGHÒAXÃHỘI"));
    const numberOf = (page: number) =>
      (pages[page] ?? []).filter(({ bottom, text }) => bottom < 50 && /^\d+$/.test(text));
    expect(first).toBeGreaterThan(0);
    expect(numberOf(first)).toEqual([]);
    expect(numberOf(first + 1).map(({ text }) => text)).toEqual(["2"]);
  });
});

function wordsOf(words: readonly PdfWord[]): string {
  return words.map(({ text }) => text).join("");
}

/** Letters of the plan's cells that the pages show less often than the cells hold them. */
function missingLetters(plan: Plan, shown: string): string[] {
  const wanted = plan.activities.flatMap(({ cells }) => Object.values(cells)).join("");
  const [have, need] = [countLetters(shown), countLetters(wanted)];
  return [...need].filter(([letter, count]) => count > (have.get(letter) ?? 0)).map(([letter]) => letter);
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFC").replace(/\s/gu, ""))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
