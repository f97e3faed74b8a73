import { SCORE_COLUMNS } from "../../locale/vi/scoring";
import { departedKey } from "../../locale/vi/workbook";
import type { Scheme } from "../../scoring/scheme";
import { schemeIn } from "../held/scheme";
import { EVIDENCE_COLUMNS, gradeName, TABLES } from "../layout";
import { LAST_YEAR, lastYearName } from "../reports/reportId";
import { headingKey, keyOf } from "../rowKeys";
import { settingShift } from "../sheets/scorecard/scorecardColumns";
import { scoreRows } from "../sheets/scorecard/scorecardRows";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { AnewCell } from "../spec";
import { tableOf } from "../snapshotRows";
import { ENTRY_COLUMNS, foreignHeadings, heldScores, isFilled, type HeldScore } from "./heldScores";
import { pairScores, type ScorePair, type ScorePairing } from "./pairScores";

/** More classes than any set has. */
const MOST_GRADES = 30;

/** What a scheme makes of the scores that a workbook holds. */
export interface SchemeChange {
  readonly pairing: ScorePairing;
  /** Rows that go although somebody has put something into them. */
  readonly former: readonly HeldScore[];
  /** The scheme that goes; null where an earlier version made the workbook. */
  readonly before: Scheme | null;
  /** The workbook with what people entered under the scheme's codes, and without what goes. */
  readonly snapshot: WorkbookSnapshot;
  /** Rows or classes differ from what the workbook holds. */
  readonly isChange: boolean;
  /** The scheme has classes of its own, which people's own give way to. */
  readonly bringsGrades: boolean;
  /** The cells of rounding and classes have to be written again: the scheme brings classes, or they move. */
  readonly settingsAnew: boolean;
  /** Cells of people's columns whose content was ours and goes. */
  readonly anew: readonly AnewCell[];
}

/**
 * Meets a scheme with the scores of a workbook: figures stay with what they were entered for, what goes is put away.
 * A workbook of the same scheme comes out as it is.
 * @example schemeChange(snapshot, scheme).former.length // 0: nothing that anybody entered goes
 */
export function schemeChange(snapshot: WorkbookSnapshot, scheme: Scheme): SchemeChange {
  const before = schemeIn(snapshot);
  const held = heldScores(snapshot, before);
  const rows = scoreRows(scheme);
  const pairing = pairScores(held, rows);
  const settingsMove = before !== null && settingShift(scoreRows(before)) !== settingShift(rows);
  const { pairs, gone, added } = pairing;
  const differs = gone.length > 0 || added.length > 0 || pairs.some(({ as }) => as !== "same");
  const ours = cellsOfOurs(pairs);
  const bringsGrades = before === null ? differs : !sameGrades(before, scheme);
  return {
    pairing,
    former: gone.filter(isFilled),
    before,
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => afterChange(table, snapshot, pairing, ours)),
      })),
      named: namedAfter(snapshot.named, pairing, bringsGrades),
    },
    isChange: held.length > 0 && (differs || bringsGrades || settingsMove),
    bringsGrades,
    settingsAnew: bringsGrades || settingsMove,
    anew: ours.map(({ row, heading }) => ({ key: row.key, heading })),
  };
}

function sameGrades(a: Scheme, b: Scheme): boolean {
  return JSON.stringify(a.grades) === JSON.stringify(b.grades);
}

function afterChange(
  table: TableSnapshot,
  snapshot: WorkbookSnapshot,
  pairing: ScorePairing,
  ours: readonly OurCell[],
): TableSnapshot {
  if (table === tableOf(snapshot, TABLES.scorecard)) return underNewCodes(table, pairing, ours);
  return table === tableOf(snapshot, TABLES.evidence) ? documentsFollow(table, pairing) : table;
}

/** Documents follow their components; those of a component that is gone must not come to stand for another one. */
function documentsFollow(table: TableSnapshot, { pairs, gone }: ScorePairing): TableSnapshot {
  const codes = new Map([
    ...gone.map(({ key }) => [key, departedKey(key, 1)] as const),
    ...pairs.map(({ held, row }) => [held.key, row.key] as const),
  ]);
  const codeAt = table.headings.map(headingKey).indexOf(headingKey(EVIDENCE_COLUMNS.component));
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((value, column) => (column === codeAt ? (codes.get(keyOf(value)) ?? value) : value)),
    ),
  };
}

/** Today's table with the new codes; rows that go hold nothing of people's any more, and so are dropped. */
function underNewCodes(
  table: TableSnapshot,
  { pairs, gone }: ScorePairing,
  ours: readonly OurCell[],
): TableSnapshot {
  const codes = new Map(pairs.map(({ held, row }) => [held.at, row.key]));
  const dropped = new Set(gone.map(({ at }) => at));
  const headings = table.headings.map(headingKey);
  const keyAt = headings.indexOf(headingKey(SCORE_COLUMNS.key));
  const blanked = new Set(ours.map(({ held, heading }) => `${headingKey(heading)}|${held.at}`));
  const peoples = new Set(
    [...ENTRY_COLUMNS.map(({ heading }) => heading), ...foreignHeadings(table)].map(headingKey),
  );
  return {
    ...table,
    rows: table.rows.map((row, at) =>
      row.map((value, column): CellValue => {
        if (blanked.has(`${headings[column] ?? ""}|${at}`)) return "";
        if (column === keyAt) return codes.get(at) ?? (dropped.has(at) ? goneKey(value) : value);
        return dropped.has(at) && peoples.has(headings[column] ?? "") ? "" : value;
      }),
    ),
  };
}

interface OurCell extends Pick<ScorePair, "held" | "row"> {
  readonly heading: string;
}

/**
 * Cells of people's columns whose content was ours: the formula that an earlier version put where a figure is declared,
 * and the source that the scheme before chose and the new one doesn't.
 */
function cellsOfOurs(pairs: ScorePairing["pairs"]): readonly OurCell[] {
  return pairs.flatMap(({ held, row }): OurCell[] => {
    const isLeft = held.source !== null && row.component?.source !== held.source;
    return [
      ...(held.linked ? [{ held, row, heading: SCORE_COLUMNS.declared }] : []),
      ...(isLeft ? [{ held, row, heading: SCORE_COLUMNS.source }] : []),
    ];
  });
}

/** A code that no row of a scheme has. */
function goneKey(key: CellValue): string {
  return `- ${keyOf(key)}`;
}

/** Last year's results follow their fields; classes give way to those that the scheme brings. */
function namedAfter(
  named: WorkbookSnapshot["named"],
  { pairs, gone }: ScorePairing,
  bringsGrades: boolean,
): WorkbookSnapshot["named"] {
  const after: Record<string, CellValue> = { ...named };
  for (const figure of LAST_YEAR) {
    for (const { key } of [...gone, ...pairs.map(({ held }) => held)])
      delete after[lastYearName(key, figure)];
    for (const { held, row } of pairs) {
      const value = named[lastYearName(held.key, figure)];
      if (value !== undefined) after[lastYearName(row.key, figure)] = value;
    }
  }
  if (bringsGrades) for (const name of gradeNamesIn(named)) delete after[name];
  return after;
}

/** A class that was taken away leaves its cells blank: all names are looked for, not only the first run of them. */
function gradeNamesIn(named: WorkbookSnapshot["named"]): readonly string[] {
  const possible = Array.from({ length: MOST_GRADES }, (_, at) => [
    gradeName("label", at + 1),
    gradeName("bound", at + 1),
  ]);
  return possible.flat().filter((name) => named[name] !== undefined);
}
