/** How a command ended: exit code 0, or 1 where it worked and found errors in the plan. */
export type CommandResult = "done" | "found-errors";

/** Prints the command's one result on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

/** Prints a sentence for the person on standard error. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
