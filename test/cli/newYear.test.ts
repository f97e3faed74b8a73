import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cchc, inFolder } from "./cchc";

const PLAN = join(__dirname, "../fixtures/workbooks/plan.html");

describe("next year's workbook on the command line", () => {
  it("is a new file; the old one is only read, and no file is written over", async () => {
    await inFolder(async (folder) => {
      const [old, next, plan] = ["so-2024.xlsx", "so-2025.xlsx", "ke-hoach-2025.html"].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      await writeFile(plan, (await readFile(PLAN, "utf8")).replaceAll("2024", "2025"));
      expect((await cchc(["build", PLAN, "--out", old])).code).toBe(0);
      const before = await readFile(old);

      const made = await cchc(["new-year", old, plan, "--out", next]);
      expect(JSON.parse(made.out)).toMatchObject({ year: 2025, activities: 4, workbook: { created: true } });
      expect(await readFile(old)).toEqual(before);
      expect(JSON.parse((await cchc(["build", plan, "--out", next])).out)).toMatchObject({
        changes: { unchanged: 4 },
      });

      const again = await cchc(["new-year", old, plan, "--out", next]);
      expect(again).toMatchObject({ code: 2, out: "" });
      expect(again.err).toContain("Đã có tệp");
      expect((await cchc(["new-year", old, PLAN, "--out", join(folder, "x.xlsx")])).err).toContain(
        "năm 2024",
      );
    });
  });
});
