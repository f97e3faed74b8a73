import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../../../src/import/document";
import type { Accuracy } from "../cellAccuracy";
import { cellAccuracy } from "../cellAccuracy";
import { fieldPlan } from "./fieldPlans";
import { goldenRows } from "./goldenTable";

const FOLDER = join(__dirname, "..", "..", "fixtures", "printed-plans");

/** Texts that `pdftotext` took out of printed plans; `tools/print-plans.ts` makes such files anew. */
function read(seed: number, form: "raw" | "layout"): Accuracy {
  const text = readFileSync(join(FOLDER, `plan-${seed}.${form}.txt`), "utf8");
  return cellAccuracy(goldenRows(fieldPlan(seed)), importText(text).activities);
}

function expectGood(all: readonly Accuracy[], share: number): void {
  const asked = all.reduce((sum, one) => sum + one.asked, 0);
  const flagged = all.reduce((sum, one) => sum + one.flagged, 0);
  const wrong = all.flatMap((one) => one.wrong);
  expect(wrong.length).toBeLessThan((1 - share) * asked);
  expect(wrong.filter((cell) => cell.flagged).length).toBeGreaterThanOrEqual(0.9 * wrong.length);
  expect(flagged).toBeLessThan(0.3 * asked);
  expect(all.reduce((sum, { invented }) => sum + invented, 0)).toBeLessThan(0.01 * asked);
}

describe("plans that were printed, their text taken out by pdftotext", () => {
  it("as it runs in the file", () => {
    expectGood(
      [102, 115, 206, 218].map((seed) => read(seed, "raw")),
      0.92,
    );
  });

  it("as it runs in the file, with activities behind a page's end that share a number", () => {
    const { asked, wrong, share } = read(922, "raw");
    expect(share).toBeGreaterThan(0.93);
    expect(wrong.filter((cell) => !cell.flagged).length).toBeLessThan(0.01 * asked);
  });

  it("in the layout form", () => {
    expectGood(
      [117, 129].map((seed) => read(seed, "layout")),
      0.96,
    );
  });

  it("in the layout form, with activities that share their item's number", () => {
    const all = [409, 412].map((seed) => read(seed, "layout"));
    for (const { share } of all) expect(share).toBeGreaterThanOrEqual(0.9);
    const { activities } = importText(readFileSync(join(FOLDER, "plan-412.layout.txt"), "utf8"));
    const shared = activities.filter(({ no }, at) => no === activities[at - 1]?.no);
    expect(shared.length).toBeGreaterThan(15);
  });

  it("in the layout form, with activities that blank lines part", () => {
    const { share, wrong } = read(902, "layout");
    expect(share).toBeGreaterThan(0.98);
    expect(wrong.filter((cell) => !cell.flagged)).toEqual([]);
  });

  it("in the layout form, with an activity that another one nearly swallowed", () => {
    const { asked, wrong, flagged, invented } = read(1209, "layout");
    expect(wrong.filter((cell) => !cell.flagged)).toEqual([]);
    expect(flagged).toBeLessThan(0.15 * asked);
    expect(invented).toBe(0);
  });

  it("in the layout form, with a row's number that touches the text beside it", () => {
    const { wrong, invented } = read(1620, "layout");
    expect(invented).toBe(0);
    expect(wrong.filter((cell) => !cell.flagged)).toEqual([]);
  });

  it("in the layout form, with pages that have no head and are set wider or narrower", () => {
    expect(read(705, "layout").share).toBeGreaterThan(0.97);
  });

  it("in the layout form, with pages whose columns are told by the other pages' words and widths", () => {
    const { asked, wrong, share } = read(1011, "layout");
    expect(share).toBeGreaterThan(0.8);
    expect(wrong.filter((cell) => !cell.flagged).length).toBeLessThan(0.03 * asked);
  });

  it("in the layout form, where long texts leave most lines to one column", () => {
    expect(read(804, "layout").share).toBeGreaterThan(0.97);
  });
});
