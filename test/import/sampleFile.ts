import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldenRow } from "./text/goldenTable";

const FOLDER = join(__dirname, "..", "fixtures", "nghe-an-2023");

/** The sample plan's text. */
export function sampleText(): string {
  return readFileSync(join(FOLDER, "plan.txt"), "utf8");
}

/** A golden transcription of the sample. */
export function sampleJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as T;
}

interface GoldenAppendix {
  readonly title: string;
  readonly issuedUnder: string;
  readonly columns: readonly string[];
  readonly sections: readonly {
    readonly no: string;
    readonly name: string;
    readonly items: readonly {
      readonly no: string;
      readonly objective: string;
      readonly task: string;
      readonly leadUnit: string;
      readonly coopUnits: string;
      readonly activities: readonly {
        readonly activity: string;
        readonly product: string;
        readonly deadline: string;
        readonly budget: string;
      }[];
    }[];
  }[];
}

export const sampleAppendix = (): GoldenAppendix => sampleJson<GoldenAppendix>("appendix.json");

/** The sample's 37 rows as they should be read. */
export function sampleRows(): GoldenRow[] {
  return sampleAppendix().sections.flatMap((section) =>
    section.items.flatMap(({ no, objective, task, leadUnit, coopUnits, activities }) =>
      activities.map((activity) => ({
        section: section.no,
        no,
        cells: { objective, task, leadUnit, coopUnits, ...activity },
      })),
    ),
  );
}
