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
    const kinds = blocksOf(body, false).map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(["sides", "sides"]);
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
      const shown = countsOf(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));
      const wanted = countsOf([...body, ...(annex ?? [])].flat().join("").replaceAll("─", ""));
      const lost = [...wanted].filter(([letter, count]) => (shown.get(letter) ?? 0) < count);
      expect(lost).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
