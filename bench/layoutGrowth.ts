import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../src/import/document";

const FOLDER = join(__dirname, "..", "test", "fixtures", "printed-plans");
const PRINTED = ["plan-117", "plan-409", "plan-902"];
/** Lines of a long plan, a ministry's, and more than anyone prints. */
const SIZES = [1_000, 5_000, 20_000];

/** What reading the layout form costs in processor time, by the text's lines: level where it grows linearly. */
export function layoutGrowthFigures(print: (text: string) => void): void {
  const pages = PRINTED.map((name) => readFileSync(join(FOLDER, `${name}.layout.txt`), "utf8"));
  print("\nReading the layout form: processor time by lines (printed plans one behind the other)");
  read(longer(pages, SIZES[0] ?? 0));
  for (const size of SIZES) {
    const text = longer(pages, size);
    const { rows, milliseconds } = read(text);
    const lines = text.split("\n").length;
    print(
      `  ${lines} lines, ${rows} activities: ${milliseconds.toFixed(0)} ms, ` +
        `${((1000 * milliseconds) / lines).toFixed(0)} ms for 1,000 lines`,
    );
  }
}

function longer(texts: readonly string[], lines: number): string {
  let text = "";
  for (let at = 0; text.split("\n").length < lines; at++) text += `\f${texts[at % texts.length] ?? ""}`;
  return text;
}

function read(text: string): { rows: number; milliseconds: number } {
  const before = process.cpuUsage().user;
  const { activities } = importText(text);
  return { rows: activities.length, milliseconds: (process.cpuUsage().user - before) / 1000 };
}
