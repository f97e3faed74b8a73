import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cchc, inFolder, SAMPLE_PLAN } from "./cchc";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
/** A sentence for people: Vietnamese letters, an end, no stack and no English exception. */
const SENTENCE = /^[^\n]*[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ][^\n]*[.…]\s*$/imu;

/** All commands read a plan the same way; each start of the program costs over a second, so most try only one. */
async function refused(
  name: string,
  content: string | Buffer,
  commands: readonly string[] = ["build"],
): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, name);
    const out = join(folder, "so.xlsx");
    await writeFile(file, content);
    for (const command of commands) {
      const words = command === "build" ? [command, file, "--out", out] : [command, file];
      const { code, out: printed, err } = await cchc(words);
      expect({ command, code, printed }).toEqual({ command, code: 2, printed: "" });
      expect(err).toMatch(SENTENCE);
      expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:|undefined|\[object/);
    }
    expect(existsSync(out)).toBe(false);
    expect(await readdir(folder)).toEqual([name]);
  });
}

describe("bad input gets a sentence, exit code 2, and nothing is written", () => {
  it("refuses an empty file", () => refused("trong.txt", "", ["import", "check", "build"]));
  it("refuses a file of blanks", () => refused("trang.txt", " \n\n \t\n"));
  it("refuses a photo", () => refused("anh.png", PNG));
  it("refuses a photo named as a text", () => refused("anh.txt", PNG));
  it("refuses a plan without an appendix", async () => {
    const plan = await readFile(SAMPLE_PLAN, "utf8");
    await refused("khong-phu-luc.txt", plan.slice(0, plan.indexOf("PHỤ LỤC")));
  });
  it("refuses a text of 50 MB", () =>
    refused("lon.txt", "Kế hoạch cải cách hành chính năm 2023\n".repeat(1_200_000)));

  it("refuses a file that isn't there, an unknown command and an unknown option", async () => {
    for (const words of [
      ["import", "khong-co.txt"],
      ["nhap", SAMPLE_PLAN],
      ["import", SAMPLE_PLAN, "--nam", "2023"],
      [],
    ]) {
      const { code, out, err } = await cchc(words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(SENTENCE);
    }
  });

  it("doesn't touch a file at --out that is no workbook of ours", async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "so.xlsx");
      await writeFile(out, "đây không phải là sổ");
      const { code, err } = await cchc(["build", SAMPLE_PLAN, "--out", out]);
      expect(code).toBe(2);
      expect(err).toMatch(SENTENCE);
      expect(await readFile(out, "utf8")).toBe("đây không phải là sổ");
    });
  });
});
