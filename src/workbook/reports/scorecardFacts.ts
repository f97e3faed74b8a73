import { DECLARATION, SCORE_COLUMNS, SCORE_LEVELS } from "../../locale/vi/scoring";
import type { ScorecardFacts, ScoredField } from "../../report/selfFacts";
import { sampleScheme } from "../../scoring/sampleScheme";
import type { Scheme } from "../../scoring/scheme";
import { scoreRows } from "../sheets/scorecardRows";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { rowsOf, tableOf } from "../snapshotRows";
import { TABLES } from "../layout";
import { lastYearName } from "./reportId";

/** A row of ChamDiem as reports name it. */
export interface ScorecardRow {
  readonly level: string;
  readonly key: string;
  readonly no: string;
  readonly name: string;
  readonly field: string;
  readonly selfScored: boolean;
  readonly points: CellValue;
  readonly declared: string;
  readonly evidence: string;
  readonly explanation: string;
}

/** The rows of a workbook's scorecard, top to bottom. */
export function heldScorecard(snapshot: WorkbookSnapshot): readonly ScorecardRow[] {
  const C = SCORE_COLUMNS;
  return rowsOf(tableOf(snapshot, TABLES.scorecard)).flatMap((row) => {
    const text = (heading: string): string => String(row(heading));
    return text(C.key) === ""
      ? []
      : [
          {
            level: text(C.level),
            key: text(C.key),
            no: text(C.no),
            name: text(C.name),
            field: text(C.field),
            selfScored: text(C.state) !== DECLARATION.notSelfScored,
            points: row(C.self),
            declared: text(C.declared),
            evidence: text(C.evidence),
            explanation: text(C.explanation),
          },
        ];
  });
}

/** The rows that a scheme's scorecard will have, before anybody declared anything. */
export function freshScorecard(scheme: Scheme): readonly ScorecardRow[] {
  return scoreRows(scheme).map(({ level, key, no, name, fieldKey, selfScored }) => ({
    level: SCORE_LEVELS[level],
    ...{ key, no, name, selfScored },
    field: fieldKey,
    points: "",
    ...{ declared: "", evidence: "", explanation: "" },
  }));
}

/** What a self-assessment tells of a scorecard. @param named values of the workbook's named cells */
export function scorecardFacts(
  rows: readonly ScorecardRow[],
  named: Readonly<Record<string, CellValue>>,
): ScorecardFacts {
  const components = rows.filter(({ level }) => level === SCORE_LEVELS.component);
  return {
    sample: isSample(rows),
    fields: rows
      .filter(({ level }) => level === SCORE_LEVELS.field)
      .map(({ key, no, name }): ScoredField => ({
        ...{ key, no, name },
        selfScored: components.some(({ field, selfScored }) => field === key && selfScored),
        lastYear: typeof named[lastYearName(key)] === "number" ? lastYearName(key) : null,
      })),
    adjustments: (["bonus", "penalty"] as const).filter((kind) =>
      rows.some(({ level }) => level === SCORE_LEVELS[kind]),
    ),
    unproven: components
      .filter(({ points, evidence }) => typeof points === "number" && points > 0 && evidence.trim() === "")
      .map(({ key, no, name, explanation }) => ({ key, no, name, explanation })),
  };
}

function isSample(rows: readonly ScorecardRow[]): boolean {
  const namesOf = (each: readonly ScorecardRow[]): string =>
    each.map(({ key, name }) => key + name).join("\n");
  return rows.length > 0 && namesOf(rows) === namesOf(freshScorecard(sampleScheme()));
}
