import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../../../src/import/document";
import type { Accuracy } from "../cellAccuracy";
import { cellAccuracy } from "../cellAccuracy";
import type { MadeTable } from "./goldenTable";
import { goldenRows } from "./goldenTable";
import type { Printing } from "./linearise";
import { linearise, PLAIN } from "./linearise";
import { madePlan } from "./madePlans";
import { Chance } from "./random";

/** Another way of printing for every seed. */
function printingOf(seed: number): Printing {
  const chance = new Chance(seed * 31 + 5);
  return {
    ...PLAIN,
    face: chance.of(["serif", "sans"] as const),
    keepsBlanks: chance.happens(0.6),
    linesOnPage: chance.between(24, 40),
    repeatsHead: chance.happens(0.8),
    numbersPages: chance.happens(0.6),
    joinsNeighbours: chance.happens(0.3) ? 0.7 : 0,
    cutsRows: chance.happens(0.3),
    decomposesHead: chance.happens(0.4),
  };
}

function measure(table: MadeTable, seed: number): Accuracy {
  const text = `KẾ HOẠCH\nPHỤ LỤC\n${linearise(table, printingOf(seed), seed)}`;
  return cellAccuracy(goldenRows(table), importText(text).activities);
}

function expectGood(all: readonly Accuracy[]): void {
  const share = all.reduce((sum, one) => sum + one.share, 0) / all.length;
  const wrong = all.flatMap((one) => one.wrong);
  expect(share).toBeGreaterThan(0.95);
  expect(Math.min(...all.map((one) => one.share))).toBeGreaterThan(0.8);
  expect(wrong.filter(({ flagged }) => flagged).length).toBeGreaterThanOrEqual(0.9 * wrong.length);
}

describe("plans that were made up: other agencies, columns, widths and printing", () => {
  it("are read right in more than 95 % of the cells, wrong ones in doubt", () => {
    // seeds that no weight was set by
    expectGood(Array.from({ length: 8 }, (_, at) => measure(madePlan(at + 501), at + 501)));
  });

  const shared = join(__dirname, "..", "..", "..", "..", "shared", "fixtures", "nq03-2025");
  const present = existsSync(shared);
  (present ? it : it.skip)(
    `as is a government resolution printed anew${present ? "" : " (shared fixtures absent)"}`,
    () => {
      const table = resolutionTable(join(shared, "appendix.json"));
      expectGood([2001].map((seed) => measure(table, seed)));
    },
  );

  (present ? it : it.skip)(
    `and the resolution's own text${present ? "" : " (shared fixtures absent)"}`,
    () => {
      const golden = goldenRows(resolutionTable(join(shared, "appendix.json")));
      const plan = importText(readFileSync(join(shared, "plan.raw.txt"), "utf8"));
      expect(plan.activities).toHaveLength(golden.length);
      const { share } = cellAccuracy(golden, plan.activities);
      expect(share).toBeGreaterThan(0.9);
      expect(() => importText(readFileSync(join(shared, "plan.layout.txt"), "utf8"))).not.toThrow();
    },
  );
});

interface ResolutionRow {
  readonly sectionNo: string;
  readonly no: string;
  readonly task: string;
  readonly product: string;
  readonly leadUnit: string;
  readonly coopUnits: string;
  readonly deadline: string;
}

function resolutionTable(file: string): MadeTable {
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: ResolutionRow[] };
  const sections = [...new Set(rows.map(({ sectionNo }) => sectionNo))];
  return {
    columns: [
      { field: "task", heading: "Tên nhiệm vụ", letters: 38 },
      { field: "leadUnit", heading: "Cơ quan chủ trì", letters: 15 },
      { field: "coopUnits", heading: "Cơ quan phối hợp", letters: 19 },
      { field: "product", heading: "Kết quả", letters: 18 },
      { field: "deadline", heading: "Thời gian hoàn thành", letters: 10 },
    ],
    sections: sections.map((printed) => ({
      no: printed.replace(".", ""),
      name: `NHÓM NHIỆM VỤ ${printed}`,
      items: rows
        .filter(({ sectionNo }) => sectionNo === printed)
        .map(({ no, task, product, leadUnit, coopUnits, deadline }) => ({
          no,
          shared: {},
          activities: [{ task, product, leadUnit, coopUnits, deadline }],
        })),
    })),
  };
}
