import {
  DEFAULT_CONVENTIONS,
  dueDate,
  milestonesOf,
  questionOf,
  readDeadline,
} from "../../src/plan/deadline/read";
import { parseArguments } from "../arguments";
import { readStandardInput } from "../files";
import { printJson, type CommandResult } from "../output";
import { yearOf } from "../values";

/** `cchc deadlines [--year N]`: reads a deadline a line from standard input. */
export async function runDeadlines(words: readonly string[]): Promise<CommandResult> {
  const year = yearOf(parseArguments(words, ["year"]).options.year) ?? null;
  const context = { year, conventions: DEFAULT_CONVENTIONS };
  const lines = linesOf(await readStandardInput());
  printJson(
    lines.map((text) => {
      const deadline = readDeadline(text, context);
      return {
        text,
        kind: deadline.kind,
        due: dueDate(deadline),
        milestones: milestonesOf(deadline, context).map(({ due, label }) => ({ due, label })),
        every: deadline.kind === "periodic" ? deadline.every : [],
        needs: questionOf(deadline),
      };
    }),
  );
  return "done";
}

/** The lines of a text; the line end at its very end makes no further line. */
export function linesOf(text: string): string[] {
  const lines = text.normalize("NFC").split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}
