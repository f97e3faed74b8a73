import * as say from "../locale/vi/newYear";
import { SCORE_COLUMNS, SCORE_LEVELS, scoreTotals } from "../locale/vi/scoring";
import { holidaysFor } from "../plan/calendar/publicHolidays";
import { workingCalendar } from "../plan/calendar/workingCalendar";
import type { IsoDate } from "../plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../plan/deadline/read";
import type { EnteredDates } from "../plan/enteredDates";
import type { Plan } from "../plan/plan";
import { foldText } from "../plan/text/fold";
import { catalogueFromPlan } from "../plan/units/catalogueFromPlan";
import type { Scheme } from "../scoring/scheme";
import type { Finding } from "../validation/finding";
import { validatePlan } from "../validation/validatePlan";
import { carryOver } from "./carryOver";
import { describeWorkbook } from "./describeWorkbook";
import { catalogueFromSnapshot } from "./held/catalogueFromSnapshot";
import { holidaysFromSnapshot } from "./held/holidaysFromSnapshot";
import { schemeIn } from "./held/scheme";
import { NAMES, TABLES } from "./layout";
import { LAST_YEAR, lastYearName } from "./reports/reportId";
import { conventionsIn, readSettings } from "./settings";
import type { JournalEntry } from "./sheets/journal";
import { scoreRows, TOTAL_KEY } from "./sheets/scorecard/scorecardRows";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";
import type { WorkbookSpec } from "./spec";

/** What starts next year's workbook. */
export interface NewYearInput {
  /** The workbook of the year that ends. */
  readonly last: WorkbookSnapshot;
  readonly plan: Plan;
  /** Null: last year's. */
  readonly scheme: Scheme | null;
  readonly cutOff: IsoDate;
  readonly journal: readonly JournalEntry[];
  /** What is there of the new workbook already, where making it was cut short. */
  readonly begun?: WorkbookSnapshot;
}

export interface NewYear {
  readonly spec: WorkbookSpec;
  readonly findings: readonly Finding[];
  /** How many indexes of last year came along to be compared with. */
  readonly compared: number;
}

/** Next year's workbook can't be started; `message` is the Vietnamese sentence. Nothing was written. */
export class NewYearRefusedError extends Error {
  constructor(
    readonly code: "not-later" | "no-scheme" | "no-plan",
    message: string,
  ) {
    super(message);
  }
}

/** Settings of the office that hold for every year. The conventions go another way: days follow from them. */
const KEPT = [
  NAMES.agency,
  NAMES.superiorAgency,
  NAMES.place,
  NAMES.signer,
  NAMES.signerTitle,
  NAMES.rounding,
] as const;

/**
 * Next year's workbook from last year's: units with their other names, scheme, settings and days off come along, and
 * last year's results for comparison. Entries, scores, findings and reports stay where they are.
 * @throws NewYearRefusedError where the plan isn't of a later year, or neither workbook nor input has a scheme.
 * @example newYear({ last: snapshot, plan, scheme: null, cutOff, journal: [] }).spec
 */
export function newYear(given: NewYearInput): NewYear {
  const { last, plan, cutOff, journal, begun } = given;
  const { year } = plan.head;
  checkYear(last, year);
  const scheme = given.scheme ?? schemeIn(last);
  if (scheme === null) throw new NewYearRefusedError("no-scheme", say.noScheme);
  const catalogue = catalogueFromSnapshot(last) ?? catalogueFromPlan(plan);
  const conventions = conventionsIn(last, DEFAULT_CONVENTIONS);
  const holidays = (holidaysFromSnapshot(last) ?? []).filter(({ date }) => date >= `${year ?? ""}-01-01`);
  const entered = new Map<string, EnteredDates>();
  const calendar = workingCalendar(holidaysFor(year, holidays));
  const findings = validatePlan(plan, { year, catalogue, conventions, calendar, entered });
  const results = lastYearsResults(last, scheme);
  const snapshot: WorkbookSnapshot = {
    schema: null,
    sheets: begun?.sheets ?? [],
    named: { ...keptSettings(last), ...namedResults(results), ...filled(begun?.named ?? {}) },
  };
  const held = { plan, entered, dismissed: new Set<Finding>(), holidays, snapshot };
  const input = { plan, catalogue, findings, scheme, cutOff, conventions, journal, held };
  return {
    spec: carryOver(describeWorkbook(input), snapshot),
    findings,
    compared: results.filter(({ index }) => index !== null).length,
  };
}

function checkYear(last: WorkbookSnapshot, year: number | null): void {
  if (!tableOf(last, TABLES.plan)) throw new NewYearRefusedError("no-plan", say.noPlan);
  const before = readSettings(last).year;
  if (before !== null && year !== null && year <= before)
    throw new NewYearRefusedError("not-later", say.notLater(year, before));
}

function keptSettings({ named }: WorkbookSnapshot): Record<string, CellValue> {
  return filled(Object.fromEntries(KEPT.map((name) => [name, named[name] ?? ""])));
}

function filled(named: WorkbookSnapshot["named"]): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ""));
}

/** A field's result of last year, or that of the whole; the index in percent. */
interface LastResult {
  readonly key: string;
  readonly index: number | null;
  readonly points: number | null;
  readonly max: number | null;
}

/**
 * Last year's results of the whole and of the fields that the new scheme has as well. A field of another name is
 * another one, whatever its number. None where nothing was scored.
 */
function lastYearsResults(last: WorkbookSnapshot, scheme: Scheme): readonly LastResult[] {
  const C = SCORE_COLUMNS;
  if (last.named[NAMES.grade] === scoreTotals.notScored) return [];
  const names = new Map(
    scoreRows(scheme).flatMap(({ level, key, name }) => (level === "field" ? [[key, foldText(name)]] : [])),
  );
  const rows = rowsOf(tableOf(last, TABLES.scorecard));
  const applicable = (field: string): CellValue =>
    rows
      .filter((row) => String(row(C.field)) === field)
      .reduce((sum, row) => sum + (Number(row(C.applicable)) || 0), 0);
  const fields = rows.flatMap((row): LastResult[] => {
    const key = String(row(C.key));
    const isSame = row(C.level) === SCORE_LEVELS.field && names.get(key) === foldText(String(row(C.name)));
    return isSame ? [resultOf(key, row(C.share), row(C.self), applicable(key))] : [];
  });
  const [share, points, max] = [NAMES.index, NAMES.selfScore, NAMES.maxScore].map((name) => last.named[name]);
  return [resultOf(TOTAL_KEY, share, points, max), ...fields];
}

/** Without an index nothing was scored there: its 0 points are no result. */
function resultOf(key: string, share: unknown, points: unknown, max: unknown): LastResult {
  const rounded = (value: unknown, factor: number): number | null =>
    typeof share === "number" && typeof value === "number" ? Number((value * factor).toFixed(2)) : null;
  return { key, index: rounded(share, 100), points: rounded(points, 1), max: rounded(max, 1) };
}

function namedResults(results: readonly LastResult[]): Record<string, CellValue> {
  const cells = results.flatMap((result) =>
    LAST_YEAR.map((figure): [string, CellValue] => [lastYearName(result.key, figure), result[figure] ?? ""]),
  );
  return filled(Object.fromEntries(cells));
}
