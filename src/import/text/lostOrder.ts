import type { Plan } from "../../plan/plan";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import { doubting } from "./doubting";

/**
 * What a text lost on its way out of a PDF: the order of its cells, where it was written block by block as
 * `pdftotext` does without an option; or the accented letters, set apart from their words by a font of their own.
 */
export type Loss = "blocks" | "letters";

const FEWEST_LINES = 20;
/** Of the blank lines, of the lines that end in a blank, of the blocks with several lines. */
const BLANK = 0.15;
const ENDED = 0.2;
const SEVERAL = 0.25;
const LETTERS = 0.15;

/** A line of single letters, one of them accented at least: "Ộ Ộ Ủ Ệ". */
const LETTERS_ALONE = /^(?=.*[^\sA-Za-z])\p{L}(?:\s+\p{L})*$/u;

/** How a text may have lost its order; null where it looks whole. @example lossOf("Ban hành\nkế hoạch") // null */
export function lossOf(source: string): Loss | null {
  const lines = source.normalize("NFC").split(/\r\n|[\n\r]/);
  const full = lines.filter((line) => line.trim() !== "");
  if (full.length < FEWEST_LINES) return null;
  const share = (count: number): number => count / full.length;
  if (share(full.filter((line) => LETTERS_ALONE.test(line.trim())).length) >= LETTERS) return "letters";
  const blocks = source.split(/\r?\n(?:[\r\n\f])+/).map((block) => block.trim());
  const several = blocks.filter((block) => block.includes("\n")).length;
  const ended = full.filter((line) => /[ \t]$/.test(line)).length;
  const isBlocks =
    share(lines.filter((line) => line === "").length) >= BLANK &&
    share(ended) < ENDED &&
    several >= SEVERAL * blocks.length;
  return isBlocks ? "blocks" : null;
}

/** A reading of blocks that is sure of more of its cells was given them in their order. */
const MOST_DOUBTFUL = 0.25;

/** Whether a plan that was read from blocks was read from words in disorder. */
export function isDisordered({ activities }: Pick<Plan, "activities">): boolean {
  const cells = activities.flatMap(({ cells: own }) => ACTIVITY_FIELDS.filter((field) => own[field] !== ""));
  const doubts = activities.reduce((sum, activity) => sum + activity.doubts.length, 0);
  return doubts > MOST_DOUBTFUL * cells.length;
}

/** The plan with every cell for a person to look at, and the reason said first. */
export function wholeInDoubt(plan: Plan): Plan {
  const activities = plan.activities.map((activity) => {
    const filled = ACTIVITY_FIELDS.filter((field) => activity.cells[field] !== "");
    return doubting(activity, filled, ACTIVITY_FIELDS);
  });
  return { ...plan, activities, warnings: [{ code: "block-order", where: "", text: "" }, ...plan.warnings] };
}
