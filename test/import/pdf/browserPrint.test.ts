import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cchc, inFolder } from "../../cli/cchc";
import { hasBrowser, printInBrowser } from "./browserPrint";
import type { BrowserPrint } from "./browserPrint";
import { SAMPLE_APPENDIX } from "./printAppendix";
import { accuracyOf } from "./rowsOfGolden";

const PRINTS: readonly BrowserPrint[] = [
  {
    name: "open at its sides, rows cut by pages without a rule",
    css: "tr>*:first-child{border-left:none}tr>*:last-child{border-right:none}thead{display:table-row-group}",
    landscape: true,
  },
  {
    name: "dashed, with a shaded head and cells apart from each other",
    css: "td,th{border:1px dashed #000}table{border-collapse:separate;border-spacing:0}th{background:#4472c4;color:#fff}",
    landscape: false,
  },
  {
    name: "double rules, in the middle of cells",
    css: "td,th{border:3px double #444;vertical-align:middle}",
    landscape: true,
  },
  {
    name: "ruled between rows only",
    css: "td,th{border-left:none;border-right:none;padding:6px}",
    landscape: true,
  },
];

(hasBrowser ? describe : describe.skip)("the sample's appendix as a browser prints it", () => {
  let printed: readonly Uint8Array[] = [];
  beforeAll(async () => {
    printed = await printInBrowser(PRINTS);
  });

  it.each(PRINTS.map(({ name }, at) => [name, at] as const))("%s", async (_, at) => {
    await inFolder(async (folder) => {
      const path = join(folder, "ke-hoach.pdf");
      await writeFile(path, printed[at] ?? new Uint8Array());
      const { code, out } = await cchc(["import", path]);
      expect(code).toBe(0);
      const { share } = accuracyOf(readFileSync(SAMPLE_APPENDIX, "utf8"), out);
      // a browser doesn't draw the blank at a line's end, so that "hành chính/ hành vi" can lose its own
      expect(share).toBeGreaterThanOrEqual(0.99);
    });
  });
});
