import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importDocument } from "../../../src/import/document";
import type { Plan } from "../../../src/plan/plan";
import { convertWithSoffice, findProgram } from "../../../tools/libreoffice/soffice";
import { cellAccuracy } from "../cellAccuracy";
import { docxOf, paragraphs, RUNNING_LIST, wordTable } from "../docx/madeDocx";
import { sampleRows } from "../sampleFile";
import { xlsxOf } from "../sheet/madeSheet";
import { madeGrid } from "./madeGrid";
import { AS_PRINTED, runningNumbers, sampleTable } from "./sampleTable";

const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023";
const there = findProgram("soffice") !== null;
const MINUTES = 5 * 60_000;

/** What LibreOffice makes of the sample's appendix: a second writer, whose files share nothing with ours. */
(there ? describe : describe.skip)("the sample's appendix, written anew by LibreOffice", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cchc-written-"));
    const grid = madeGrid(sampleTable(), AS_PRINTED);
    const files = {
      "typed.docx": docxOf(paragraphs(TITLE) + wordTable(grid)),
      "counted.docx": docxOf(paragraphs(TITLE) + wordTable(grid, true), { numbering: RUNNING_LIST }),
      "sheet.xlsx": await xlsxOf(grid, [TITLE, ""], 1),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const paths = (...names: readonly (keyof typeof files)[]): string[] =>
      names.map((name) => join(folder, name));
    const out = join(folder, "out");
    await convertWithSoffice(paths("typed.docx", "counted.docx"), "docx", out, "vi-VN");
    await convertWithSoffice(paths("sheet.xlsx"), "xlsx", out, "vi-VN");
    await convertWithSoffice(paths("typed.docx", "sheet.xlsx"), "html", out, "vi-VN");
  }, MINUTES);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (name: string): Promise<Plan> =>
    importDocument({ name, bytes: new Uint8Array(await readFile(join(folder, "out", name))) });

  it.each(["typed.docx", "sheet.xlsx", "typed.html", "sheet.html"])("is read back from %s", async (name) => {
    const plan = await read(name);
    expect(cellAccuracy(sampleRows(), plan.activities)).toMatchObject({ wrong: [], invented: 0 });
    expect(plan.head.year).toBe(2023);
  });

  it("keeps the numbers that Word counts", async () => {
    const plan = await read("counted.docx");
    expect(plan.activities.map(({ no }) => no)).toEqual(runningNumbers());
  });
});
