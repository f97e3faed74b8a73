import { viCli } from "../src/locale/vi";
import { runBuild } from "./commands/build";
import { runCheck } from "./commands/check";
import { runDeadlines } from "./commands/deadlines";
import { runImport } from "./commands/import";
import { runNewYear } from "./commands/newYear";
import { runReport } from "./commands/report";
import { runScheme } from "./commands/scheme";
import { runScore } from "./commands/score";
import { runUndo } from "./commands/undo";
import { runUnits } from "./commands/units";
import { loadPdfjsAsShipped } from "./pdfjsAsShipped";
import { letPdfRejectionsBe } from "./pdfRejections";
import { sentenceFor } from "./sentences";
import { say, type CommandResult } from "./output";
import { spareCanvas } from "./withoutCanvas";

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<CommandResult>>> = {
  import: runImport,
  check: runCheck,
  build: runBuild,
  "new-year": runNewYear,
  scheme: runScheme,
  score: runScore,
  report: runReport,
  deadlines: runDeadlines,
  units: runUnits,
  undo: runUndo,
};

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help") {
    say(viCli.usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say(`${viCli.unknownCommand(name)}\n${viCli.usage}`);
    return 2;
  }
  try {
    return (await command(rest)) === "found-errors" ? 1 : 0;
  } catch (error) {
    say(sentenceFor(error));
    return 2;
  }
}

letPdfRejectionsBe();
loadPdfjsAsShipped();
spareCanvas();
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
