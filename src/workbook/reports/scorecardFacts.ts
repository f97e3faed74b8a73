import { DECLARATION, SCORE_COLUMNS, SCORE_LEVELS } from "../../locale/vi/scoring";
import type { LastYear, LaterRound, ScorecardFacts, ScoredField } from "../../report/selfFacts";
import { sampleScheme } from "../../scoring/sampleScheme";
import { takesPercent } from "../../scoring/formulas/ruleForm";
import type { Scheme } from "../../scoring/scheme";
import { schemeIn } from "../held/scheme";
import { scoreRows } from "../sheets/scorecard/scorecardRows";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { rowsOf, tableOf } from "../snapshotRows";
import { NAMES, TABLES } from "../layout";
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
  /** The figure is a percentage. */
  readonly percent: boolean;
  readonly evidence: string;
  /** How many the sheet Minh chứng has. */
  readonly documents: number;
  readonly explanation: string;
  readonly reason: string;
  /** A self-score was typed that differs from the rule's. */
  readonly overruled: boolean;
}

/** The rows of a workbook's scorecard, top to bottom. @param scheme the one it was written from, where it is known */
export function heldScorecard(
  snapshot: WorkbookSnapshot,
  scheme: Scheme | null = schemeIn(snapshot),
): readonly ScorecardRow[] {
  const C = SCORE_COLUMNS;
  const percents = new Set(
    (scheme === null ? [] : freshScorecard(scheme)).flatMap(({ key, percent }) => (percent ? [key] : [])),
  );
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
            declared: text(C.declared) || text(C.used),
            percent: percents.has(text(C.key)),
            evidence: text(C.evidence),
            documents: Number(row(C.documents)) || 0,
            explanation: text(C.explanation),
            reason: text(C.reason),
            overruled: (Number(row(C.typedDifference)) || 0) !== 0,
          },
        ];
  });
}

/** The rows that a scheme's scorecard will have, before anybody declared anything. */
export function freshScorecard(scheme: Scheme): readonly ScorecardRow[] {
  return scoreRows(scheme).map(({ level, key, no, name, fieldKey, selfScored, component }) => ({
    level: SCORE_LEVELS[level],
    ...{ key, no, name, selfScored },
    field: fieldKey,
    points: "",
    percent: component !== null && takesPercent(component.rule),
    ...{ declared: "", evidence: "", documents: 0, explanation: "", reason: "", overruled: false },
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
        lastYear: lastYearIn(named, key),
      })),
    adjustments: (["bonus", "penalty"] as const).filter((kind) =>
      rows.some(({ level }) => level === SCORE_LEVELS[kind]),
    ),
    rounds: begunRounds(named),
    unproven: components
      .filter((row) => row.overruled || isUnproven(row))
      .map(({ key, no, name, explanation }) => ({ key, no, name, explanation })),
  };
}

/** Last year's results of a field or of the whole, as far as somebody entered them or they came along. */
export function lastYearIn(named: Readonly<Record<string, CellValue>>, key: string): LastYear {
  const [index, points] = [lastYearName(key), lastYearName(key, "points")];
  const has = (name: string): boolean => typeof named[name] === "number";
  return {
    index: has(index) ? index : null,
    points: has(points) ? { points, max: lastYearName(key, "max") } : null,
  };
}

function isUnproven({ points, evidence, documents }: ScorecardRow): boolean {
  return typeof points === "number" && points > 0 && evidence.trim() === "" && documents === 0;
}

/** The rounds that a report shows: the third one stands beside the second, which it corrects. */
function begunRounds(named: Readonly<Record<string, CellValue>>): readonly LaterRound[] {
  if (typeof named[NAMES.finalScore] === "number") return ["appraised", "final"];
  return typeof named[NAMES.appraisedScore] === "number" ? ["appraised"] : [];
}

function isSample(rows: readonly ScorecardRow[]): boolean {
  const namesOf = (each: readonly ScorecardRow[]): string =>
    each.map(({ key, name }) => key + name).join("\n");
  return rows.length > 0 && namesOf(rows) === namesOf(freshScorecard(sampleScheme()));
}
