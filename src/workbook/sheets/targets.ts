import type { Target } from "../../plan/target";
import { SCORE_COLUMNS, SCORE_SOURCES } from "../../locale/vi/scoring";
import { HINTS, OPERATORS, REACHED, TITLES } from "../../locale/vi/workbook";
import { cases, column, own, quoted } from "../formulaText";
import { SHEET_NAMES, TABLES, TARGET_COLUMNS } from "../layout";
import { PALETTE } from "../palette";
import type { Cell, RangeFormat, SheetDescription, TableSpec } from "../spec";
import { area } from "../a1";
import { textOf } from "./cellContents";
import { TablePlace, tableSheet } from "./tableSheet";

const C = TARGET_COLUMNS;
const PERCENT = "%";

/** The sheet Chỉ tiêu: what part I of the plan promises, and whether it was reached. */
export function describeTargets(targets: readonly Target[]): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.targets,
    columns: [
      { heading: C.key, owner: "ours", width: 8, align: "center" },
      { heading: C.no, owner: "ours", width: 8, align: "center" },
      { heading: C.text, owner: "ours", width: 70, wrap: true, identifies: "work" },
      { heading: C.operator, owner: "ours", width: 10, align: "center" },
      { heading: C.value, owner: "ours", width: 11, align: "center" },
      { heading: C.unit, owner: "ours", width: 14, align: "center", wrap: true },
      { heading: C.result, owner: "person", width: 12, align: "center" },
      { heading: C.reached, owner: "ours", width: 12, align: "center", formula: reachedFormula() },
      { heading: C.component, owner: "ours", width: 12, align: "center", formula: componentFormula() },
      { heading: C.note, owner: "person", width: 30, wrap: true },
    ],
    rows: targets.map(rowOf),
    key: C.key,
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "targets",
    name: SHEET_NAMES.targets,
    title: TITLES.targets,
    hint: HINTS.targets,
    table,
    hidden: [],
    frozenColumns: 2,
  });
  return {
    sheet: {
      ...sheet,
      formats: [...sheet.formats, ...rowFormats(targets, place)],
      conditionalFormats: ([true, false] as const).map((reached) => ({
        kind: "formula",
        range: place.cells(C.reached),
        formula: `=${place.first(C.reached)}=${quoted(reached ? REACHED.yes : REACHED.no)}`,
        fill: reached ? PALETTE.good : PALETTE.warning,
        color: reached ? PALETTE.goodText : PALETTE.warningText,
      })),
    },
    names: [],
  };
}

/** A target's code in the sheet, by its place in the plan. */
export function targetKey(index: number): string {
  return `CT${index + 1}`;
}

function rowOf(target: Target, index: number): Cell[] {
  const value = target.unit === PERCENT ? target.value / 100 : target.value;
  return [
    targetKey(index),
    textOf(target.no),
    target.text,
    OPERATORS[target.operator],
    value,
    textOf(target.unit),
    ...[null, null, null, null],
  ];
}

/** Number of the component that takes its figure from the target. */
function componentFormula(): `=${string}` {
  const of = (heading: string): string => column(TABLES.scorecard, heading);
  const source = `${quoted(SCORE_SOURCES.target)}&${own(C.key)}`;
  return `=IFERROR(INDEX(${of(SCORE_COLUMNS.no)},MATCH(${source},${of(SCORE_COLUMNS.source)},0)),"")`;
}

/** Both sides are rounded: 7 of 100 against a target of 7 % is reached, whatever binary fractions say. */
function reachedFormula(): `=${string}` {
  const result = `ROUND(N(${own(C.result)}),9)`;
  const value = `ROUND(N(${own(C.value)}),9)`;
  const holds = (sign: string, comparison: string): [string, string] => [
    `${own(C.operator)}=${quoted(sign)}`,
    `IF(${result}${comparison}${value},${quoted(REACHED.yes)},${quoted(REACHED.no)})`,
  ];
  return `=${cases(
    [
      [`NOT(AND(ISNUMBER(${own(C.result)}),ISNUMBER(${own(C.value)})))`, '""'],
      holds(OPERATORS["="], "="),
      holds(OPERATORS[">"], ">"),
      holds(OPERATORS[">="], ">="),
      holds(OPERATORS["<"], "<"),
      holds(OPERATORS["<="], "<="),
    ],
    '""',
  )}`;
}

/** Percentages are fractions with a percent format: typing 85 into such a cell gives 85 %. */
function rowFormats(targets: readonly Target[], place: TablePlace): RangeFormat[] {
  return targets.flatMap((target, index): RangeFormat[] => {
    const row = place.firstRow + index;
    const format = (heading: string, numberFormat: string): RangeFormat => {
      const at = place.indexOf(heading);
      return { range: area(row, at, row, at), numberFormat };
    };
    const percent = target.unit === PERCENT;
    const promised = Number.isInteger(target.value) ? "0%" : "0.0#%";
    return [format(C.value, percent ? promised : "General"), format(C.result, percent ? "0.0%" : "General")];
  });
}
