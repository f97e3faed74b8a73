import fc from "fast-check";
import { saveXlsx } from "../../host/engine";
import { SCORE_COLUMNS as C, SCORE_TODO } from "../../src/locale/vi/scoring";
import type { Component, Scheme } from "../../src/scoring/scheme";
import { NAMES } from "../../src/workbook/layout";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import { compareWithLibreOffice } from "../oracle/libreoffice";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { ScoreSheet, workbookOf } from "../scoring/support/sheetInEngine";

/** Points in hundredths; what isn't points is undefined. */
type Typed = number | string | null;
interface Entry {
  readonly declared: number | null;
  readonly typed: Typed;
  readonly survey: Typed;
  readonly appraised: Typed;
  readonly final: Typed;
  readonly notArisen: boolean;
}

const COUNT = 24;
const CAP = 3;
const isSurvey = (at: number): boolean => at % 8 === 7;
const maxOf = (at: number): number => 1 + (at % 4) / 2;

function componentAt(at: number): Component {
  const by = isSurvey(at) ? "survey" : "self";
  return {
    no: `${1 + Math.floor(at / 8)}.1.${1 + (at % 8)}`,
    name: `Nội dung ${at}`,
    max: maxOf(at),
    rule: { kind: "entered", by },
    ruleText: "",
    mayNotArise: true,
  };
}

/** Three fields of eight components, one of each the survey's; a bonus block that holds to its cap, a penalty. */
function scheme(): Scheme {
  const components = Array.from({ length: COUNT }, (_, at) => componentAt(at));
  const item = (no: string, max: number): Component => ({ ...componentAt(0), no, max, mayNotArise: false });
  return {
    title: "Ba vòng",
    source: "",
    sample: false,
    grades: [
      { from: 80, label: "Tốt" },
      { from: 0, label: "Yếu" },
    ],
    warnings: [],
    adjustments: [
      { kind: "bonus", cap: CAP, components: [item("T.1", 2), item("T.2", 2)] },
      { kind: "penalty", cap: CAP, components: [item("P.1", -2), item("P.2", -2)] },
    ],
    fields: ["1", "2", "3"].map((no) => ({
      no,
      name: `Lĩnh vực ${no}`,
      max: 0,
      criteria: [
        {
          no: `${no}.1`,
          name: "Tiêu chí",
          max: 0,
          components: components.filter((each) => each.no.startsWith(`${no}.`)),
        },
      ],
    })),
  };
}

const typedPoints = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 260 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>(-0.01, "1,5", "chưa rõ") },
);
const entry: fc.Arbitrary<Entry> = fc.record({
  declared: fc.option(fc.integer({ min: 0, max: 100 }).map((n) => n / 100)),
  typed: typedPoints,
  survey: typedPoints,
  appraised: typedPoints,
  final: typedPoints,
  notArisen: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const entries = fc.array(entry, { minLength: COUNT, maxLength: COUNT });

/** Written from what the rounds mean, in whole hundredths; undefined where nobody has scored. */
function oracle(all: readonly Entry[]) {
  const points = (value: Typed, at: number): number | undefined =>
    typeof value === "number" && value >= 0 && value <= maxOf(at) ? Math.round(value * 100) : undefined;
  return all.map((each, at) => {
    const self = isSurvey(at)
      ? undefined
      : each.notArisen
        ? 0
        : (points(each.typed, at) ?? Math.round((each.declared ?? 0) * 100));
    // A survey's component can't be marked as not arisen: nobody scores it here.
    const gone = each.notArisen && !isSurvey(at);
    const appraised = gone
      ? undefined
      : (points(each.appraised, at) ?? (isSurvey(at) ? points(each.survey, at) : undefined));
    const explained = gone ? undefined : points(each.final, at);
    return { at, gone, self, appraised, explained, final: explained ?? appraised };
  });
}

type Scored = ReturnType<typeof oracle>[number];

/** What a round comes to over some components. */
function sums(scored: readonly Scored[], round: "appraised" | "final", begun: boolean) {
  const known = begun ? scored.filter((each) => each[round] !== undefined) : [];
  const points = known.reduce((sum, each) => sum + (each[round] ?? 0), 0);
  const max = known.reduce((sum, { at }) => sum + maxOf(at) * 100, 0);
  const both = known.filter(({ self }) => self !== undefined);
  const difference = both.reduce((sum, each) => sum + (each[round] ?? 0) - (each.self ?? 0), 0);
  return {
    points: known.length === 0 ? "" : points / 100,
    // Half up to two decimals of a percent, in whole numbers.
    share: max === 0 ? "" : Math.floor((20_000 * points + max) / (2 * max)) / 10_000,
    difference: both.length === 0 ? "" : difference / 100,
    missing: scored.filter((each) => !each.gone && each[round] === undefined).length,
  };
}

/** A rounded difference of nothing may have a sign, which no program shows. */
const unsigned = (value: unknown): unknown => (value === 0 ? 0 : value);

function filled(all: readonly Entry[]): ScoreSheet {
  const description = describeScorecard({ scheme: scheme() });
  const sheet = new ScoreSheet(workbookOf([description]), description);
  all.forEach((each, at) => {
    const key = `TP ${componentAt(at).no}`;
    if (!isSurvey(at)) {
      sheet.set(key, C.declared, each.declared);
      sheet.set(key, C.typed, each.typed);
      if (each.notArisen) sheet.set(key, C.notArisen, "x");
    }
    sheet.set(key, C.survey, each.survey);
    sheet.set(key, C.appraised, each.appraised);
    sheet.set(key, C.final, each.final);
  });
  return sheet;
}

function expectRound(sheet: ScoreSheet, scored: readonly Scored[], round: "appraised" | "final"): void {
  const begun =
    round === "appraised"
      ? scored.some((each) => each.appraised !== undefined)
      : scored.some((each) => each.explained !== undefined);
  const [points, share, difference] =
    round === "appraised"
      ? [C.appraised, C.appraisedShare, C.appraisedDifference]
      : [C.final, C.finalShare, C.finalDifference];
  for (const no of ["1", "2", "3"]) {
    const wanted = sums(scored.slice(8 * (Number(no) - 1), 8 * Number(no)), round, begun);
    for (const key of [`LV ${no}`, `TC ${no}.1`])
      expect([
        key,
        ...[points, share, difference].map((heading) => unsigned(sheet.get(key, heading))),
      ]).toEqual([key, wanted.points, wanted.share, wanted.difference]);
  }
  const whole = sums(scored, round, begun);
  expect([points, share, difference].map((heading) => unsigned(sheet.get("TONG", heading)))).toEqual([
    whole.points,
    whole.share,
    whole.difference,
  ]);
  const [score, index, grade, missing] =
    round === "appraised"
      ? [NAMES.appraisedScore, NAMES.appraisedIndex, NAMES.appraisedGrade, NAMES.appraisedMissing]
      : [NAMES.finalScore, NAMES.finalIndex, NAMES.finalGrade, NAMES.finalMissing];
  expect([score, index, missing].map((name) => sheet.named(name))).toEqual(
    begun ? [whole.points, whole.share, whole.missing] : ["", "", ""],
  );
  const complete = Number(whole.share) >= 0.8 ? "Tốt" : "Yếu";
  expect(sheet.named(grade)).toBe(!begun ? "" : whole.missing > 0 ? "Chưa chấm đủ" : complete);
}

describe("the three rounds of scoring", () => {
  it("add up as the oracle does, a blank never counting as 0", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sheet = filled(all);
        sheet.recalculate();
        const scored = oracle(all);
        scored.forEach(({ at, self }) => {
          const shown = sheet.get(`TP ${componentAt(at).no}`, C.self);
          expect([at, shown]).toEqual([at, self === undefined ? null : self / 100]);
        });
        const total = scored.reduce((sum, { self }) => sum + (self ?? 0), 0) / 100;
        expect([sheet.named(NAMES.selfScore), sheet.get("TONG", C.self)]).toEqual([total, total]);
        expectRound(sheet, scored, "appraised");
        expectRound(sheet, scored, "final");
      }),
      { numRuns: 60 },
    );
  });

  it("hold the blocks of every round to their caps", () => {
    const sheet = filled([]);
    for (const [key, points] of [
      ["DT T.1", 2],
      ["DT T.2", 1.5],
      ["PT P.1", -2],
      ["PT P.2", -1.25],
    ] as const)
      sheet.set(key, C.appraised, points);
    sheet.set("DT T.2", C.final, 0.5);
    sheet.set("PT P.2", C.final, 0.5);
    sheet.recalculate();
    expect([sheet.get("DT TONG", C.appraised), sheet.get("PT TONG", C.appraised)]).toEqual([3, -3]);
    expect([sheet.get("DT TONG", C.final), sheet.get("PT TONG", C.final)]).toEqual([2.5, -3]);
    expect(sheet.get("PT P.2", C.todo)).toContain(SCORE_TODO.finalWrong);
  });

  it("have a class once nothing is open, over the whole maximum", () => {
    const all = Array.from({ length: COUNT }, (_, at): Entry => {
      const points = maxOf(at) * 0.8;
      return { declared: 0, typed: null, survey: points, appraised: points, final: null, notArisen: false };
    });
    const sheet = filled(all);
    sheet.recalculate();
    expect(sheet.named(NAMES.appraisedIndex)).toBe(0.8);
    expect([sheet.named(NAMES.appraisedGrade), sheet.named(NAMES.finalGrade)]).toEqual(["Tốt", ""]);
  });
});

describe("a self-score that a person typed", () => {
  const one = (cells: Readonly<Record<string, string | number>>): ScoreSheet => {
    const sheet = filled([]);
    for (const [heading, value] of Object.entries(cells)) sheet.set("TP 1.1.1", heading, value);
    sheet.recalculate();
    return sheet;
  };
  const row = (cells: Readonly<Record<string, string | number>>): unknown[] => {
    const sheet = one(cells);
    return [C.computed, C.self, C.typedDifference, C.todo].map((heading) => sheet.get("TP 1.1.1", heading));
  };

  it("counts in place of the rule's, and asks for an explanation where it differs", () => {
    const proven = { [C.declared]: 0.5, [C.evidence]: "BC 12" };
    expect(row({ ...proven, [C.typed]: 0.75 })).toEqual([0.5, 0.75, 0.25, SCORE_TODO.typedDiffers]);
    expect(row({ ...proven, [C.typed]: 0.75, [C.explanation]: "Có xác nhận" })).toEqual([
      0.5,
      0.75,
      0.25,
      "",
    ]);
    expect(row({ ...proven, [C.typed]: 0.5 })).toEqual([0.5, 0.5, 0, ""]);
    expect(row(proven)).toEqual([0.5, 0.5, "", ""]);
  });

  it("is rounded half up to two decimals like the rule's", () => {
    expect(row({ [C.declared]: 0.5, [C.typed]: 0.745, [C.explanation]: "x" })).toEqual([0.5, 0.75, 0.25, ""]);
  });

  it.each([1.01, -0.5, "0,5"])("of %p is kept out of the sums, and said to be wrong", (typed) => {
    const [computed, self, , todo] = row({ [C.declared]: 0.5, [C.evidence]: "BC", [C.typed]: typed });
    expect([computed, self, todo]).toEqual([0.5, 0.5, SCORE_TODO.typedWrong]);
  });

  it("doesn't count where nothing arose", () => {
    expect(row({ [C.typed]: 0.5, [C.notArisen]: "x" })).toEqual([0, 0, "", SCORE_TODO.typedWrong]);
  });

  it("asks for evidence or an explanation too", () => {
    expect(row({ [C.declared]: 0.5 })[3]).toBe(SCORE_TODO.unproven);
    expect(row({ [C.declared]: 0, [C.evidence]: "" })[3]).toBe("");
  });

  it("is compared with the appraisers' points, and a difference asks for its reason", () => {
    const sheet = one({ [C.declared]: 0.5, [C.evidence]: "BC", [C.typed]: 0.5, [C.appraised]: 0.25 });
    expect(sheet.get("TP 1.1.1", C.appraisedDifference)).toBe(-0.25);
    expect(sheet.get("TP 1.1.1", C.todo)).toBe(SCORE_TODO.reason);
    expect(sheet.get("LV 1", C.todo)).toBe("Thẩm định: còn 7 tiêu chí thành phần chưa chấm. ");
    expect(sheet.get("LV 2", C.appraised)).toBe("");
  });
});

describeWithLibreOffice("the three rounds in LibreOffice", () => {
  it("compute the same, cell by cell", async () => {
    const samples = fc.sample(entries, { numRuns: 3, seed: 5 });
    for (const all of samples) {
      const sheet = filled(all);
      sheet.recalculate();
      expect(await compareWithLibreOffice(await saveXlsx(sheet.workbook))).toEqual([]);
    }
  });
});
