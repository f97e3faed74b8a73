import { loadPdfjsAsShipped } from "../../cli/pdfjsAsShipped";
import { spareCanvas } from "../../cli/withoutCanvas";
import { letPdfRejectionsBe } from "../../cli/pdfRejections";
import { WAYS } from "./ways";

/** `tsx bench/importers/readOnce.ts WAY FILE`: reads a document one way; prints the rows and the seconds. */
async function main(): Promise<void> {
  letPdfRejectionsBe();
  loadPdfjsAsShipped();
  spareCanvas();
  const [name, path = ""] = process.argv.slice(2);
  const way = WAYS.find((each) => each.name === name);
  if (!way) throw new Error(`No way "${name}"`);
  const usedBefore = process.cpuUsage();
  const started = performance.now();
  const rows = await way.read(path);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(usedBefore);
  process.stdout.write(JSON.stringify({ rows, seconds, cpuSeconds: (user + system) / 1e6 }));
}

void main().catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
