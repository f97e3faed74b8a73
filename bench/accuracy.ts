import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../src/plan/plan";
import { FIXTURES } from "./plans";

const FIELDS = [
  "objective",
  "task",
  "activity",
  "product",
  "leadUnit",
  "coopUnits",
  "deadline",
  "budget",
] as const;

interface Golden {
  readonly sections: readonly {
    readonly no: string;
    readonly items: readonly (Readonly<Record<string, unknown>> & {
      readonly no: string;
      readonly activities: readonly Readonly<Record<string, unknown>>[];
    })[];
  }[];
}

export interface Accuracy {
  readonly cells: number;
  readonly right: number;
  readonly wrongAndNotFlagged: number;
  readonly flagged: number;
}

/** How many cells of the sample's text were read as its golden transcription has them; blanks count as one. */
export function accuracyOf(plan: Plan): Accuracy {
  const golden = JSON.parse(readFileSync(join(FIXTURES, "appendix.json"), "utf8")) as Golden;
  const wanted = golden.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.activities.map((activity) => ({ ...item, ...activity, section: section.no })),
    ),
  );
  let [right, wrongAndNotFlagged] = [0, 0];
  const left = [...plan.activities];
  for (const row of wanted) {
    const at = left.findIndex(({ section, no }) => section === row.section && no === row.no);
    const read = at < 0 ? undefined : left.splice(at, 1)[0];
    for (const field of FIELDS) {
      const isRight = read !== undefined && plain(read.cells[field]) === plain(Reflect.get(row, field));
      if (isRight) right += 1;
      else if (!read?.doubts.some((doubt) => doubt.field === field)) wrongAndNotFlagged += 1;
    }
  }
  const flagged = plan.activities.reduce(
    (sum, { doubts }) => sum + new Set(doubts.map(({ field }) => field)).size,
    0,
  );
  return { cells: wanted.length * FIELDS.length, right, wrongAndNotFlagged, flagged };
}

function plain(text: unknown): string {
  return String(text ?? "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}
