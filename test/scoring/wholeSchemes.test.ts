import type { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { recalculate, saveXlsx } from "../../host/engine";
import { ROUNDING, SCORE_COLUMNS as C, scoreTotals } from "../../src/locale/vi/scoring";
import { NAMES } from "../../src/workbook/layout";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import type { SheetDescription } from "../../src/workbook/spec";
import { hasLibreOffice, recalculateWithLibreOffice } from "../oracle/libreoffice";
import { expectedScores } from "./schemeOracle";
import { packed, selfScoresOf } from "./support/packedSheets";
import { enteredScheme, type Entered, type Entry } from "./support/randomWholeSchemes";
import { ScoreSheet, workbookOf } from "./support/sheetInEngine";

/** So many schemes with what is entered are counted in one workbook, in so many workbooks. */
const [SCHEMES, WORKBOOKS] = [40, 50];
const IN_LIBRE_OFFICE = 12;

/** A workbook of many scorecards with what is entered in each. */
function filled(all: readonly Entered[]): { readonly workbook: Workbook; readonly cards: readonly Card[] } {
  const sheets = packed(all.map(({ scheme }) => selfScoresOf(describeScorecard({ scheme }))));
  const workbook = workbookOf(sheets.map(({ description }) => description));
  const cards = sheets.map(({ description, nameOf }, at): Card => {
    const sheet = new ScoreSheet(workbook, description);
    const [entered] = all.slice(at);
    if (entered === undefined) throw new RangeError("no scheme");
    for (const { key, declared, marked } of rowsOf(entered)) {
      sheet.set(key, C.declared, declared);
      if (marked) sheet.set(key, C.notArisen, "x");
    }
    if (entered.cut) sheet.setNamed(nameOf(NAMES.rounding), ROUNDING.cut);
    return { entered, sheet, nameOf, keys: keysOf(description) };
  });
  return { workbook, cards };
}

interface Card {
  readonly entered: Entered;
  readonly sheet: ScoreSheet;
  readonly nameOf: (name: string) => string;
  readonly keys: ReadonlySet<string>;
}

interface EnteredRow extends Entry {
  readonly key: string;
}

function rowsOf({ entries, bonus, penalty }: Entered): readonly EnteredRow[] {
  const under = (prefix: string, rows: readonly Entry[]) =>
    rows.map((row) => ({ ...row, key: `${prefix} ${row.no}` }));
  return [...under("TP", entries), ...under("DT", bonus), ...under("PT", penalty)];
}

function keysOf({ sheet }: SheetDescription): ReadonlySet<string> {
  const [table] = sheet.tables;
  const at = table?.columns.findIndex(({ heading }) => heading === table.key) ?? -1;
  return new Set((table?.rows ?? []).map((cells) => String(cells[at])));
}

/** How a sheet is read: by a row's key and heading, and by the name of a cell. */
interface Reader {
  readonly row: (key: string, heading: string) => unknown;
  readonly named: (name: string) => unknown;
}

/** Everything that a scorecard shows otherwise than the oracle. */
function differences({ entered, keys, nameOf }: Card, { row, named }: Reader): string[] {
  const expected = expectedScores(entered);
  const found: string[] = [];
  const compare = (what: string, got: unknown, wanted: unknown): void => {
    if (got !== wanted) found.push(`${what}: ${String(got)}, not ${String(wanted)}`);
  };
  for (const { key, no, component } of rowsOf(entered))
    if (component.rule.kind !== "entered" || component.rule.by === "self")
      compare(key, row(key, C.self), points(expected.points.get(no) ?? 0n));
  for (const [no, sum] of expected.sums) {
    const key = ["LV", "TC", "NH"].map((level) => `${level} ${no}`).find((each) => keys.has(each));
    // A criterion that is its own component has no row of its own.
    if (key === undefined) continue;
    compare(key, row(key, C.self), points(sum));
    compare(`${key} %`, row(key, C.share) ?? "", share(expected.shares.get(no) ?? null));
  }
  const total = (name: string): unknown => named(nameOf(name));
  compare("self", total(NAMES.selfScore), points(expected.self));
  compare("max", total(NAMES.maxScore), points(expected.max));
  const { index } = expected;
  compare("index", total(NAMES.index), index === null ? scoreTotals.notApplicable : share(index));
  compare("grade", total(NAMES.grade), expected.grade);
  if (entered.bonus.length > 0) compare("bonus", row("DT TONG", C.self) ?? 0, points(expected.bonus));
  if (entered.penalty.length > 0) compare("penalty", row("PT TONG", C.self), points(expected.penalty));
  return found;
}

const points = (hundredths: bigint): number => Number(hundredths) / 100;
const share = (value: bigint | null): number | string => (value === null ? "" : Number(value) / 10_000);

describe("whole schemes with what people enter", () => {
  it("come to what exact arithmetic says: trees, caps, what did not arise, index and class", () => {
    let compared = 0;
    const schemes = fc.array(enteredScheme, { minLength: SCHEMES, maxLength: SCHEMES });
    fc.assert(
      fc.property(schemes, (all) => {
        const { workbook, cards } = filled(all);
        recalculate(workbook);
        for (const card of cards) {
          const { sheet } = card;
          const row = (key: string, heading: string): unknown => sheet.get(key, heading);
          expect(differences(card, { row, named: (name) => sheet.named(name) })).toEqual([]);
          compared += 1;
        }
      }),
      { numRuns: WORKBOOKS, endOnFailure: true },
    );
    expect(compared).toBe(SCHEMES * WORKBOOKS);
  });

  const inLibreOffice = hasLibreOffice ? it : it.skip;
  inLibreOffice("come to the same in LibreOffice", async () => {
    const all = fc.sample(enteredScheme, { numRuns: IN_LIBRE_OFFICE, seed: 2026 });
    const { workbook, cards } = filled(all);
    const values = await recalculateWithLibreOffice(await saveXlsx(workbook));
    for (const card of cards) {
      const { sheet } = card;
      const cells = values.get(sheet.sheet.name);
      const row = (key: string, heading: string): unknown => cells?.get(sheet.address(key, heading));
      expect(differences(card, { row, named: (name) => cells?.get(sheet.addressOf(name)) })).toEqual([]);
    }
  });
});
