import fc from "fast-check";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { NAMES } from "../../src/workbook/layout";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import { hasLibreOffice, recalculateWithLibreOffice } from "../oracle/libreoffice";
import { saveXlsx } from "../../host/engine";
import { hundredths, indexPercent, isPossible, pointsOf, ratio } from "./oracle";
import { randomScorecard, type ScoredComponent } from "./support/randomSchemes";
import { ScoreSheet, workbookOf } from "./support/sheetInEngine";

const SIZE = 200;
const RUNS = 11;

const keyOf = ({ component }: ScoredComponent): string => `TP ${component.no}`;

function filled(
  scheme: Parameters<typeof describeScorecard>[0]["scheme"],
  scored: ScoredComponent[],
): ScoreSheet {
  const description = describeScorecard({ scheme });
  const sheet = new ScoreSheet(workbookOf([description]), description);
  for (const entry of scored) {
    sheet.set(keyOf(entry), SCORE_COLUMNS.declared, entry.declared);
    if (entry.notArisen) sheet.set(keyOf(entry), SCORE_COLUMNS.notArisen, "x");
  }
  return sheet;
}

/** Expected points by number: conditional rules ask for the answers of others. */
function expectedPoints(scored: readonly ScoredComponent[]): ReadonlyMap<string, number> {
  const possible = scored.filter(
    ({ component, declared, notArisen }) => !notArisen && isPossible(component.rule, component.max, declared),
  );
  const answers = Object.fromEntries(
    possible.map(({ component, declared }) => [component.no, declared ?? ""]),
  );
  return new Map(
    scored.map(({ component, declared, notArisen }) => [
      component.no,
      notArisen ? 0 : Number(pointsOf(component.rule, component.max, declared, answers)) / 100,
    ]),
  );
}

/** Every score that the oracle sees otherwise. */
function differences(scored: ScoredComponent[], read: (key: string) => unknown): unknown[] {
  const expected = expectedPoints(scored);
  return scored.flatMap((entry) => {
    const [wanted, got] = [expected.get(entry.component.no), read(keyOf(entry))];
    return wanted === got ? [] : [{ ...entry, wanted, got }];
  });
}

function sumOf(scored: ScoredComponent[], within: string): number {
  const points = [...expectedPoints(scored)]
    .filter(([no]) => no.startsWith(within))
    .map(([, each]) => Math.round(each * 100));
  return points.reduce((sum, each) => sum + each, 0) / 100;
}

describe("the scorecard's formulas", () => {
  it("give the oracle's points at, below and above every bound, and add up", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomScorecard(SIZE), ({ scheme, scored }) => {
        const sheet = filled(scheme, scored);
        sheet.recalculate();
        expect(differences(scored, (key) => sheet.get(key, SCORE_COLUMNS.self))).toEqual([]);
        for (const { no, criteria } of scheme.fields) {
          expect(sheet.get(`LV ${no}`, SCORE_COLUMNS.self)).toBe(sumOf(scored, `${no}.`));
          for (const criterion of criteria)
            expect(sheet.get(`TC ${criterion.no}`, SCORE_COLUMNS.self)).toBe(
              sumOf(scored, `${criterion.no}.`),
            );
        }
        expectTotals(sheet, scored);
        compared += scored.length;
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(compared).toBeGreaterThanOrEqual(2000);
  });

  it.each([
    [85.4, 2.5, 2.14],
    [92.5, 1.5, 1.39],
    [80, 1, 0.8],
    [79.99, 1, 0],
    [85.4 + 1e-13, 2.5, 2.14],
    [(29 / 36) * 100, 2.5, 2.01],
  ])("give %d percent of %d points as %d", (declared, max, points) => {
    const rule = { kind: "proportional", target: 100, floor: 80 } as const;
    const component = { no: "1.1.1", name: "A", max, rule, ruleText: "", mayNotArise: false };
    const scored = [{ component, declared, notArisen: false }];
    const scheme = {
      title: "Một",
      source: "",
      sample: false,
      grades: [],
      adjustments: [],
      warnings: [],
      fields: [
        { no: "1", name: "A", max, criteria: [{ no: "1.1", name: "A", max, components: [component] }] },
      ],
    };
    const sheet = filled(scheme, scored);
    sheet.recalculate();
    expect(sheet.get("TP 1.1.1", SCORE_COLUMNS.self)).toBe(points);
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("give the oracle's points in LibreOffice too", async () => {
    const [sample] = fc.sample(randomScorecard(300), { numRuns: 1, seed: 2023 });
    if (!sample) throw new Error("no sample");
    const sheet = filled(sample.scheme, sample.scored);
    const values = await recalculateWithLibreOffice(await saveXlsx(sheet.workbook));
    const cells = values.get(sheet.sheet.name);
    const read = (key: string): unknown => cells?.get(sheet.address(key, SCORE_COLUMNS.self));
    expect(differences(sample.scored, read)).toEqual([]);
    for (const { no } of sample.scheme.fields) expect(read(`LV ${no}`)).toBe(sumOf(sample.scored, `${no}.`));
  });
});

function expectTotals(sheet: ScoreSheet, scored: ScoredComponent[]): void {
  const self = sumOf(scored, "");
  const max = scored
    .filter(({ notArisen }) => !notArisen)
    .reduce((sum, { component }) => sum + ratioInTenThousandths(component.max), 0n);
  const applicable = Number(hundredths({ n: max, d: 10_000n })) / 100;
  expect(sheet.named(NAMES.selfScore)).toBe(self);
  expect(sheet.named(NAMES.maxScore)).toBe(applicable);
  const index = indexPercent(hundredths(ratio(self)), hundredths(ratio(applicable)));
  expect(sheet.named(NAMES.index)).toBe(Number(index) / 10_000);
  expect(sheet.named(NAMES.grade)).toBe(Number(index) >= 5000 ? "Đạt" : "Không xếp loại");
}

function ratioInTenThousandths(value: number): bigint {
  const { n, d } = ratio(value);
  return (n * 10_000n) / d;
}
