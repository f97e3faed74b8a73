import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { extractRawText } from "mammoth";
import { compareWithLibreOffice } from "../oracle/libreoffice";
import { readSheets } from "../oracle/sheetValues";
import { cchc, inFolder, SAMPLE_PLAN } from "./cchc";

describe("from the plan's text to a workbook that computes", () => {
  it("makes the sample's workbook, which LibreOffice computes to the same values", async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "so.xlsx");
      const built = await cchc(["build", SAMPLE_PLAN, "--out", out, "--cut-off", "30/09/2023"]);
      expect(built).toMatchObject({ code: 1, err: "" });
      expect(JSON.parse(built.out)).toMatchObject({
        sections: 7,
        items: 34,
        activities: 37,
        targets: 13,
        workbook: { created: true, unchanged: false },
        roundTrips: 4,
      });

      const bytes = new Uint8Array(await readFile(out));
      const formulas = [...readSheets(bytes).values()].flatMap((cells) =>
        [...cells.values()].filter(({ formula }) => formula !== null),
      );
      expect(formulas.length).toBeGreaterThan(500);
      expect(await compareWithLibreOffice(bytes)).toEqual([]);
      // In the language of its users numbers have a comma; none of the formulas may depend on that.
      expect(await compareWithLibreOffice(bytes, "vi-VN")).toEqual([]);

      const scored = await cchc(["score", out]);
      expect(scored).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(scored.out)).toMatchObject({
        cutOff: "2023-09-30",
        completion: { counted: 34, share: 0 },
        scorecard: { max: 85, self: 0 },
      });

      const again = await cchc(["build", SAMPLE_PLAN, "--out", out, "--cut-off", "30/09/2023"]);
      expect(JSON.parse(again.out)).toMatchObject({
        workbook: { unchanged: true, cellsWritten: 0 },
        roundTrips: 2,
      });
      expect(new Uint8Array(await readFile(out))).toEqual(bytes);
    });
  });

  it("counts as of another cut-off date on request, and leaves the file as it is", async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "so.xlsx");
      await cchc(["build", SAMPLE_PLAN, "--out", out, "--cut-off", "01/01/2023"]);
      const bytes = await readFile(out);
      const overdue = async (words: readonly string[]) => {
        const { out: printed } = await cchc(["score", out, ...words]);
        return JSON.parse(printed).completion.conditions["Quá hạn"];
      };
      expect(await overdue([])).toBe(0);
      expect(await overdue(["--cut-off", "2024-01-01"])).toBeGreaterThanOrEqual(17);
      expect(await readFile(out)).toEqual(bytes);
    });
  });

  it("adds a report as of a day, with the numbers that it scores, and refuses kinds that there aren't", async () => {
    await inFolder(async (folder) => {
      const [book, out] = [join(folder, "so.xlsx"), join(folder, "bao-cao.xlsx")];
      await cchc(["build", SAMPLE_PLAN, "--out", book, "--cut-off", "01/01/2023"]);
      const made = await cchc(["report", book, "--kind", "m9", "--cut-off", "10/09/2023", "--out", out]);
      expect(made).toMatchObject({ code: 0, err: "" });
      const { completion } = JSON.parse((await cchc(["score", out])).out);
      const cells = readSheets(new Uint8Array(await readFile(out))).get("Báo cáo 9 tháng");
      const texts = [...(cells?.values() ?? [])].map(({ value }) => String(value));
      expect(completion.conditions["Quá hạn"]).toBeGreaterThan(0);
      expect(texts.find((text) => text.startsWith("Tổng số hoạt động"))).toContain(
        `quá hạn: ${completion.conditions["Quá hạn"]}`,
      );
      const refused = await cchc(["report", book, "--kind", "q3", "--out", out]);
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toContain("q1, h1, m9, year");
    });
  });

  it("freezes an issued report, compares the next one with it, and writes that as a Word file", async () => {
    await inFolder(async (folder) => {
      const [book, word] = [join(folder, "so.xlsx"), join(folder, "bao-cao.docx")];
      await cchc(["build", SAMPLE_PLAN, "--out", book, "--cut-off", "14/03/2023"]);
      const issued = await cchc(["report", book, "--kind", "q1", "--freeze", "--out", book]);
      expect(JSON.parse(issued.out)).toMatchObject({ word: null, workbook: { frozen: true } });
      const words = ["report", book, "--kind", "h1", "--cut-off", "14/06/2023", "--out", book];
      expect(await cchc([...words, "--word", word])).toMatchObject({ code: 0, err: "" });
      const { value } = await extractRawText({ path: word });
      expect(value.normalize("NFC")).toContain("So với báo cáo quý I năm 2023");
      expect(value).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      const refused = await cchc([...words, "--word", join(folder, "bao-cao.doc")]);
      expect(refused).toMatchObject({ code: 2, out: "" });
    });
  });

  it("finds the same in the workbook as in the document", async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "so.xlsx");
      await cchc(["build", SAMPLE_PLAN, "--out", out]);
      const codes = async (file: string) => {
        const { code, out: printed } = await cchc(["check", file]);
        expect(code).toBe(1);
        return JSON.parse(printed)
          .filter((finding: { severity: string }) => finding.severity === "error")
          .map(
            (finding: { code: string; section: string; no: string }) =>
              `${finding.code} ${finding.section}.${finding.no}`,
          )
          .sort();
      };
      const inDocument = await codes(SAMPLE_PLAN);
      const inWorkbook = await codes(out);
      expect(inDocument.length).toBeGreaterThanOrEqual(8);
      expect(inWorkbook).toEqual(inDocument);
    });
  });

  it("makes no formula of a text that looks like one", async () => {
    await inFolder(async (folder) => {
      const attack = '=HYPERLINK("http://example.invalid","Bấm vào đây")';
      const plan = await readFile(SAMPLE_PLAN, "utf8");
      const file = join(folder, "plan.txt");
      await writeFile(
        file,
        plan
          .replaceAll("Tờ trình", attack)
          .replaceAll("Thanh tra Sở", "@SUM(A1)")
          .replaceAll("Quyết định", "+1+1"),
      );
      const out = join(folder, "so.xlsx");
      const built = await cchc(["build", file, "--out", out]);
      expect(built.code).toBe(1);
      const parts = unzipSync(new Uint8Array(await readFile(out)));
      const formulas = Object.entries(parts)
        .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
        .flatMap(([, xml]) => strFromU8(xml).match(/<f[^>]*>[^<]*<\/f>/g) ?? []);
      expect(formulas.length).toBeGreaterThan(500);
      expect(
        formulas.filter((formula) => formula.includes("example.invalid") || formula.includes("+1+1")),
      ).toEqual([]);
      const texts = [...readSheets(new Uint8Array(await readFile(out))).values()].flatMap((cells) =>
        [...cells.values()].map(({ value }) => String(value)),
      );
      expect(texts.some((text) => text.includes("=HYPERLINK("))).toBe(true);
    });
  });
});

describe("the commands that read lines", () => {
  it("reads a deadline a line", async () => {
    const { code, out } = await cchc(
      ["deadlines", "--year", "2023"],
      "Quý I\nTrước ngày 30/11\n\nThường xuyên\n",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ text: "Quý I", kind: "quarter", due: "2023-03-31" }),
      expect.objectContaining({ text: "Trước ngày 30/11", kind: "date", due: "2023-11-29" }),
      expect.objectContaining({ text: "", kind: "missing", due: null, needs: "date" }),
      expect.objectContaining({ text: "Thường xuyên", kind: "ongoing", due: null, milestones: [] }),
    ]);
  });

  it("reads a unit cell a line, by the catalogue of a plan", async () => {
    const { code, out } = await cchc(
      ["units", "--catalogue", SAMPLE_PLAN],
      "Các phòng chuyên môn, các đơn vị trực thuộc Sở\n",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].units).toEqual([
      expect.objectContaining({ name: "Các phòng chuyên môn", group: true, known: true }),
      expect.objectContaining({
        name: expect.stringMatching(/^[Cc]ác đơn vị trực thuộc Sở$/),
        group: true,
        known: true,
      }),
    ]);
  });
});
