import { buildWorkbook } from "../src/excel/buildWorkbook";
import { describeWorkbook } from "../src/workbook/describeWorkbook";
import { accuracyOf } from "./accuracy";
import { compareImporters } from "./importers/compare";
import { hostRecalculationFigures } from "./hostRecalculation";
import { layoutGrowthFigures } from "./layoutGrowth";
import type { Measured } from "./measure";
import { emptyExcel, measure } from "./measure";
import { paneThreadFigures } from "./paneThread";
import { inputOf, planOf, samplePlan, withoutFindings } from "./plans";
import { recalculationFigures } from "./recalculation";
import { buildTheTutorialsWay } from "./tutorialWay";
import { validationFigures } from "./validation";

/** Activities of a department, a large agency, and up to a province. */
const SIZES = [37, 400, 1_000, 5_000, 20_000];
/** Cell by cell takes minutes above this; beyond it the figures would only grow in proportion. */
const LARGEST_BY_TUTORIAL = 400;
const LARGEST_RERUN = 400;
/** Copies of the sample repeat its findings, two for each activity; above this the list of them is left out. */
const LARGEST_WITH_FINDINGS = 400;
/** A round trip of Excel on the web, from the first measurements of this project (12–40 ms). */
const MS_PER_TRIP = 25;

async function main(): Promise<void> {
  const sample = samplePlan();
  importFigures();
  print("");
  await compareImporters(print);
  layoutGrowthFigures(print);
  validationFigures(print);
  await paneThreadFigures(print);
  await recalculationFigures(print);
  hostRecalculationFigures(print);
  print("\nBuilding the workbook through office.js and the embedded host");
  print(
    row([
      "activities",
      "way",
      "trips",
      "sent MB",
      "largest MB",
      "received MB",
      "ms here",
      "ms of trips on the web",
    ]),
  );
  const sent = new Map<number, number>();
  for (const size of SIZES) {
    const input =
      size > LARGEST_WITH_FINDINGS ? withoutFindings(planOf(size, sample)) : inputOf(planOf(size, sample));
    const excel = await emptyExcel();
    const built = await measure(excel, () => buildWorkbook(input));
    sent.set(size, built.requestBytes);
    print(line(size, "ours, first run", built));
    if (size <= LARGEST_RERUN) {
      const again = await measure(excel, async () => {
        const { unchanged } = await buildWorkbook(input);
        if (!unchanged) throw new Error("The second run wrote something");
      });
      print(line(size, "ours, nothing new", again));
    }
    if (size > LARGEST_BY_TUTORIAL) continue;
    const other = await emptyExcel();
    const spec = describeWorkbook(input);
    const slow = await measure(other, () => buildTheTutorialsWay(spec));
    print(line(size, "cell by cell", slow));
    print(
      `    cell by cell / ours: ${ratio(slow.roundTrips, built.roundTrips)} the trips, ` +
        `${ratio(slow.requestBytes, built.requestBytes)} the bytes (without formats, rules, charts and page set-up)`,
    );
  }
  growth(sent);
  print(`  (above ${LARGEST_WITH_FINDINGS} activities without the list of findings)`);
}

function importFigures(): void {
  const started = performance.now();
  const plan = samplePlan();
  const milliseconds = performance.now() - started;
  const { cells, right, wrongAndNotFlagged, flagged } = accuracyOf(plan);
  print("Reading the sample's text");
  print(
    `  ${plan.activities.length} activities in ${milliseconds.toFixed(0)} ms; ${right} of ${cells} cells right ` +
      `(${percent(right, cells)}), wrong and not flagged: ${wrongAndNotFlagged}, flagged: ${flagged} (${percent(flagged, cells)})`,
  );
}

/** Bytes of each size for one more activity: level where the whole grows linearly. */
function growth(sent: ReadonlyMap<number, number>): void {
  print("\nGrowth: bytes sent for each further activity");
  const sizes = [...sent];
  sizes.slice(1).forEach(([size, bytes], at) => {
    const [before, bytesBefore] = sizes[at] ?? [0, 0];
    print(`  ${before} → ${size}: ${((bytes - bytesBefore) / (size - before)).toFixed(0)}`);
  });
}

function line(size: number, way: string, measured: Measured): string {
  const { roundTrips, requestBytes, largestRequest, responseBytes, milliseconds } = measured;
  return row([
    String(size),
    way,
    String(roundTrips),
    megabytes(requestBytes),
    megabytes(largestRequest),
    megabytes(responseBytes),
    milliseconds.toFixed(0),
    String(roundTrips * MS_PER_TRIP),
  ]);
}

function row(cells: readonly string[]): string {
  const widths = [10, 18, 8, 9, 11, 12, 9, 24];
  return cells
    .map((cell, at) => (at === 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join("  ");
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const ratio = (a: number, b: number): string => `${(a / b).toFixed(0)}×`;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (error instanceof Error && error.cause !== undefined) process.stderr.write(`${String(error.cause)}\n`);
  process.exitCode = 1;
});
