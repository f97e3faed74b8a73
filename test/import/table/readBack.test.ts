import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { importDocument } from "../../../src/import/document";
import type { Plan } from "../../../src/plan/plan";
import { cellAccuracy } from "../cellAccuracy";
import { docxOf, paragraphs, RUNNING_LIST, wordTable } from "../docx/madeDocx";
import { htmlOf } from "../html/madeHtml";
import { AS_PRINTED, runningNumbers, sampleTable } from "./sampleTable";
import { sampleRows } from "../sampleFile";
import { xlsxOf } from "../sheet/madeSheet";
import { madePlan } from "../text/madePlans";
import type { GridStyle, MadeGrid } from "./madeGrid";
import { madeGrid } from "./madeGrid";
import type { Variation } from "./variedPlan";
import { variedPlan, variedRows } from "./variedPlan";

const RUNS = Number(process.env["READ_BACK_RUNS"] ?? 20);

const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026";
const read = (bytes: Uint8Array): Promise<Plan> => importDocument({ name: "x", bytes });
const WRITERS: readonly (readonly [string, (grid: MadeGrid) => Promise<Uint8Array>])[] = [
  ["docx", (grid) => Promise.resolve(docxOf(paragraphs(TITLE) + wordTable(grid)))],
  ["xlsx", (grid) => xlsxOf(grid, [TITLE, ""], 1)],
  ["html", (grid) => Promise.resolve(new TextEncoder().encode(htmlOf(grid, TITLE)))],
];

const styles: fc.Arbitrary<GridStyle> = fc.record({
  title: fc.constantFrom(
    "besideNumber" as const,
    "overAll" as const,
    "repeated" as const,
    "ownCell" as const,
    "firstCell" as const,
    "shifted" as const,
  ),
  merged: fc.boolean(),
  twoLineHead: fc.boolean(),
  repeatsHead: fc.boolean(),
  columnNumbers: fc.boolean(),
});

const variations: fc.Arbitrary<Variation> = fc.record({
  groups: fc.constantFrom("none" as const, "plain" as const, "answered" as const),
  numbers: fc.constantFrom("printed" as const, "blank" as const, "dotted" as const),
  columns: fc.boolean(),
});

describe.each(WRITERS)("a plan written as %s", (_, write) => {
  it("is read back as it was, whatever its words, columns and lay-out", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5000 }),
        styles,
        variations,
        async (seed, style, variation) => {
          const table = variedPlan(madePlan(seed), seed, variation);
          const plan = await read(await write(madeGrid(table, style)));
          const accuracy = cellAccuracy(variedRows(table), plan.activities);
          expect(accuracy.wrong).toEqual([]);
          expect(accuracy.invented).toBe(0);
          expect(plan.sections).toEqual(table.sections.map(({ no, name }) => ({ no, name })));
          for (const { extra } of plan.activities) expect(extra).toEqual(Object.fromEntries(table.extra));
          expect(plan.head.year).toBe(2026);
        },
      ),
      { numRuns: RUNS, seed: 42 },
    );
  });
});

describe("the sample's appendix", () => {
  it.each(WRITERS)("is read back from %s", async (_, write) => {
    const plan = await read(await write(madeGrid(sampleTable(), AS_PRINTED)));
    const accuracy = cellAccuracy(sampleRows(), plan.activities);
    expect(accuracy.wrong).toEqual([]);
    expect(accuracy.invented).toBe(0);
  });

  it("is read back where Word counts the items itself", async () => {
    const grid = madeGrid(sampleTable(), AS_PRINTED);
    const plan = await read(docxOf(wordTable(grid, true), { numbering: RUNNING_LIST }));
    expect(plan.activities.map(({ no }) => no)).toEqual(runningNumbers());
  });
});

const shared = join(__dirname, "..", "..", "..", "..", "shared", "fixtures", "nq03-2025");
const present = existsSync(shared);

describe("a government resolution with 140 tasks", () => {
  (present ? it : it.skip).each(["plan.docx", "plan.xlsx"])(
    `is read from %s, its table of targets left out${present ? "" : " (shared fixtures absent)"}`,
    async (name) => {
      const plan = await read(new Uint8Array(readFileSync(join(shared, name))));
      const golden = JSON.parse(readFileSync(join(shared, "appendix.json"), "utf8")) as {
        rows: { sectionNo: string; no: string; [field: string]: string }[];
      };
      const rows = golden.rows.map(({ sectionNo, no, task, product, leadUnit, coopUnits, deadline }) => ({
        section: sectionNo.replace(/\.$/, ""),
        no,
        cells: {
          task: task ?? "",
          product: product ?? "",
          leadUnit: leadUnit ?? "",
          coopUnits: coopUnits ?? "",
          deadline: deadline ?? "",
        },
      }));
      expect(cellAccuracy(rows, plan.activities)).toMatchObject({ share: 1, wrong: [] });
    },
  );
});
