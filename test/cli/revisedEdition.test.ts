import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cchc, inFolder, SAMPLE_PLAN } from "./cchc";

interface Changes {
  readonly added: readonly object[];
  readonly changed: readonly {
    readonly key: string;
    readonly fields: readonly { readonly heading: string }[];
  }[];
  readonly moved: readonly object[];
  readonly gone: readonly object[];
  readonly kept: readonly object[];
}

async function build(
  words: readonly string[],
): Promise<{ changes: Changes | null; workbook: { unchanged: boolean } }> {
  return JSON.parse((await cchc(["build", ...words])).out);
}

describe("a corrected plan on the command line", () => {
  it("is told change by change, and with --dry-run nothing is written", async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "so.xlsx");
      expect((await build([SAMPLE_PLAN, "--out", out])).changes).toBeNull();
      const before = await readFile(out);
      const plan = await readFile(SAMPLE_PLAN, "utf8");
      const corrected = join(folder, "plan.txt");
      await writeFile(corrected, plan.replace("30/11", "15/12"));
      expect(await readFile(corrected, "utf8")).not.toBe(plan);

      const told = await build([corrected, "--out", out, "--dry-run"]);
      expect(told.changes?.changed).toHaveLength(1);
      expect(told.changes?.changed[0]?.fields.map(({ heading }) => heading)).toContain(
        "Thời gian hoàn thành",
      );
      expect(told.changes).toMatchObject({ added: [], moved: [], gone: [], kept: [] });
      expect(await readFile(out)).toEqual(before);

      expect(await build([corrected, "--out", out])).toMatchObject({ changes: told.changes });
      expect(await build([corrected, "--out", out])).toMatchObject({
        changes: { changed: [] },
        workbook: { unchanged: true },
      });

      const undone = join(folder, "so-truoc.xlsx");
      expect(JSON.parse((await cchc(["undo", out, "--out", undone])).out)).toMatchObject({
        undone: { what: "Lập hoặc cập nhật sổ từ kế hoạch" },
        left: [],
      });
      expect(await build([SAMPLE_PLAN, "--out", undone, "--dry-run"])).toMatchObject({
        changes: { changed: [] },
      });
    });
  });
});
