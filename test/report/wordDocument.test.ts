import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { readReportRows } from "../../src/excel/readReportRows";
import { blocksOf } from "../../src/report/wordBlocks";
import { wordDocument } from "../../src/report/wordDocument";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { convertToPdf } from "../../tools/libreoffice/convertToPdf";
import { freshExcel } from "../host/excel";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { pdfTexts } from "../support/pdfTexts";
import { planFromGolden } from "../support/planFromGolden";
import { day } from "../support/workbookInput";

const MM = 72 / 25.4;
const lettersOf = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

/** How often each letter occurs. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

describeWithLibreOffice("a report's Word document", () => {
  it("has the words of every cell of its sheet and annex, on A4 pages, the annex on its side", async () => {
    await freshExcel();
    const choices = { scheme: sampleScheme(), cutOff: day("2023-06-10"), journal: [] };
    await buildWorkbook(prepareWorkbook(planFromGolden(), choices));
    const { sheet } = await makeReport({ kind: "self", unit: null }, { at: "15/06/2023 08:00" });
    const { body, annex } = await readReportRows(sheet);
    const kinds = blocksOf(body).map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(["head", "signature"]);
    expect(kinds).toContain("table");
    const folder = await mkdtemp(join(tmpdir(), "cchc-word-"));
    try {
      const file = join(folder, "bao-cao.docx");
      const content = await wordDocument({ body, annex });
      await writeFile(file, Buffer.from(await content.arrayBuffer()));
      const pages = await pdfTexts((await convertToPdf(file, folder)) ?? "");
      expect([pages[0]?.width, pages.at(-1)?.width]).toEqual(
        [595, 842].map((points) => expect.closeTo(points, -1)),
      );
      const [first] = pages;
      const styleOf = (part: string) => {
        const text = first?.texts.find((each) => lettersOf(each.text).includes(part));
        return { bold: text?.bold, size: text?.size };
      };
      expect(styleOf("NGHĨAVI")).toEqual({ bold: true, size: 12 });
      expect(styleOf("do-Hnhphúc")).toEqual({ bold: true, size: 13 });
      expect(styleOf("BÁOCÁO")).toEqual({ bold: true, size: 14 });
      expect(styleOf("Cănc")).toEqual({ bold: false, size: 13 });
      pages.forEach(({ texts, width }, index) => {
        const body = texts.filter(({ text, bottom }) => text.trim() !== "" && bottom > 20 * MM);
        expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThanOrEqual(30 * MM - 2);
        expect(Math.max(...body.map(({ right }) => right))).toBeLessThanOrEqual(width - 15 * MM + 2);
        const startsAnnex = width > 800 && (pages[index - 1]?.width ?? 0) < 800;
        const numbers = texts.filter(({ text, bottom }) => text.trim() !== "" && bottom <= 20 * MM);
        expect(numbers).toHaveLength(index === 0 || startsAnnex ? 0 : 1);
        if (width > 800 && !startsAnnex)
          expect(lettersOf(body.map(({ text }) => text).join(""))).toMatch(/^TT/u);
      });
      const shown = countsOf(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));
      // Excel writes numbers with a point here, the document with Vietnam's comma.
      const cells = [...body, ...(annex ?? [])].flat().join("").replace(/[─.]/gu, "");
      const wanted = countsOf(cells);
      const lost = [...wanted].filter(([letter, count]) => (shown.get(letter) ?? 0) < count);
      expect(lost).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
