import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findProgram } from "../../../tools/libreoffice/soffice";
import { cchc, inFolder } from "../../cli/cchc";
import type { Outcome } from "../../cli/cchc";
import { madePdf } from "./madePdf";
import type { MadePage } from "./madePdf";
import { printAppendix, SAMPLE_APPENDIX } from "./printAppendix";
import type { Print } from "./printAppendix";
import { accuracyOf } from "./rowsOfGolden";

// pdfjs is a module that Jest can't load; the command line reads the files as it does for people.
const FIXTURES = resolve(__dirname, "../../../../shared/fixtures");

const importFile = (path: string): Promise<Outcome> => cchc(["import", path]);

async function importBytes(bytes: Uint8Array): Promise<Outcome> {
  let outcome: Outcome | null = null;
  await inFolder(async (folder) => {
    const path = join(folder, "ke-hoach.pdf");
    await writeFile(path, bytes);
    outcome = await importFile(path);
  });
  if (!outcome) throw new Error("not run");
  return outcome;
}

describe("plans printed to PDF", () => {
  const there = findProgram("soffice") !== null ? it : it.skip;
  const prints: readonly Print[] = [
    { orientation: "landscape", repeatsHead: true, shadedHead: true },
    { orientation: "portrait", repeatsHead: false, shadedHead: false },
  ];
  there.each(prints)("reads the sample's appendix back, printed as %j", async (print) => {
    await inFolder(async (folder) => {
      const pdf = await printAppendix(folder, print);
      const { code, out } = await importFile(pdf ?? "");
      expect(code).toBe(0);
      const result = accuracyOf(readFileSync(SAMPLE_APPENDIX, "utf8"), out);
      expect(result.wrong).toEqual([]);
      expect(result.share).toBeGreaterThanOrEqual(0.99);
    });
  });
});

describe("plans of others", () => {
  it.each(["nq03-2025", "hanoi-2026"])("reads %s", async (name) => {
    const pdf = join(FIXTURES, name, "plan.pdf");
    if (!existsSync(pdf)) {
      console.warn(`${name}: skipped, ../shared/fixtures is absent`);
      return;
    }
    const { code, out } = await importFile(pdf);
    expect(code).toBe(0);
    const result = accuracyOf(readFileSync(join(FIXTURES, name, "appendix.json"), "utf8"), out);
    expect(result.share).toBeGreaterThanOrEqual(0.99);
  });
});

describe("files that give no plan", () => {
  const text = (words: string): MadePage => ({ content: `BT /F1 12 Tf 50 700 Td (${words}) Tj ET` });
  const scan: MadePage = { content: "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q" };
  const locked = madePdf(
    [text("Ke hoach")],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"28".repeat(32)}> /U <${"5a".repeat(32)}> >> /ID [<00> <00>]`,
  );
  it.each([
    ["a scan", madePdf([scan, scan]), /bản quét/],
    ["a locked file", locked, /mật khẩu/],
    ["too many pages", madePdf(Array.from({ length: 501 }, () => text("1"))), /501 trang/],
    ["a file cut short", madePdf([text("Ke hoach")]).slice(0, 60), /hỏng/],
    ["text without a table", madePdf([text("Khong co bang nao")]), /Không tìm thấy phụ lục/],
  ])("says what is wrong with %s", async (_, bytes, sentence) => {
    const { code, out, err } = await importBytes(bytes);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
