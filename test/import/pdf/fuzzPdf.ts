import { letPdfRejectionsBe } from "../../../cli/pdfRejections";
import { importDocument } from "../../../src/import/document";
import { ImportError } from "../../../src/import/errors";
import { importErrorSentence } from "../../../src/locale/vi/import";
import { Chance } from "../text/random";
import { damaged } from "./damagedPdf";
import { ruledPdf } from "./ruledPdf";

/**
 * Reads files that were damaged on the way, in a process of its own, because pdfjs can't be loaded by Jest and
 * a hang must not be the test's. Prints how each try ended.
 * Run: `node --import tsx test/import/pdf/fuzzPdf.ts SEED TRIES`
 */
async function main(): Promise<void> {
  const [seed = 1, tries = 100] = process.argv.slice(2).map(Number);
  const chance = new Chance(seed);
  const whole = [ruledPdf(12, false), ruledPdf(12, true)];
  const ends = { plans: 0, sentences: 0, crashes: [] as string[], slowest: 0 };
  for (let at = 0; at < tries; at++) {
    const bytes = damaged(whole[at % whole.length] ?? new Uint8Array(), chance);
    const started = performance.now();
    try {
      await importDocument({ name: `${at}.pdf`, bytes }, { year: 2026 });
      ends.plans++;
    } catch (error) {
      if (error instanceof ImportError && importErrorSentence(error) !== "") ends.sentences++;
      else
        ends.crashes.push(
          `try ${at}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
    }
    ends.slowest = Math.max(ends.slowest, Math.round(performance.now() - started));
  }
  console.log(JSON.stringify(ends));
}

letPdfRejectionsBe();
void main();
