import { tables as say } from "../locale/vi/periodicReport";
import { quoted } from "../workbook/formulaText";
import { NAMES, PLAN_COLUMNS, TABLES, TARGET_COLUMNS } from "../workbook/layout";
import { formula, type Cell } from "../workbook/spec";
import type { DueFact, TargetFact } from "./periodicFacts";
import { planCounts, type ReportScope } from "./planCounts";
import { lowestSpans, type Span } from "./reportGrid";
import { rowCell } from "./rowCell";
import type { ReportColumn, ReportPiece, ReportTableRow } from "./reportPiece";
import type { Where } from "../workbook/sheets/overview/counting";

const DATE = "dd/mm/yyyy";
/** As the sentences say it. */
const SHARE = "0.00%";

export interface CountedGroups {
  readonly heading: string;
  /** `no` where a group has a number of its own; otherwise they are counted. */
  readonly rows: readonly { readonly no?: string; readonly label: string; readonly where: Where }[];
}

/** Total, done, of those late, not done yet, overdue and share of each group; the total counts every activity. */
export function countsTable(scope: ReportScope, { heading, rows }: CountedGroups): ReportPiece {
  const number = (text: string, letter: string): ReportColumn => ({
    heading: text,
    from: letter,
    to: letter,
    align: "center",
  });
  const columns: ReportColumn[] = [
    { heading: say.no, from: "A", to: "A", align: "center" },
    { heading, from: "B", to: "B", align: "left" },
    number(say.counted, "C"),
    number(say.done, "D"),
    number(say.doneLate, "E"),
    number(say.underWay, "F"),
    number(say.overdue, "G"),
    { ...number(say.share, "H"), numberFormat: SHARE },
  ];
  const groups = rows.map(({ no, label, where }, index): ReportTableRow => ({
    cells: [no ?? index + 1, label, ...countCells(scope, where)],
    bold: false,
  }));
  return { kind: "table", table: { columns, rows: [...groups, totalRow(scope)] } };
}

function countCells(scope: ReportScope, where: Where): readonly Cell[] {
  const { counted, done, doneLate, underWay, overdue } = planCounts(scope, where);
  const numbers = [counted, done, doneLate, underWay, overdue].map((text) => formula(`=${text}`));
  // A dash: words would be cut in a row that is made high enough for one line.
  return [...numbers, formula(`=IF(${counted}=0,${quoted(say.nothing)},${done}/${counted})`)];
}

function totalRow(scope: ReportScope): ReportTableRow {
  return { cells: [null, say.total, ...countCells(scope, "")], bold: true };
}

/** Units' names are short in some offices and longer than their activities in others. */
const LONG_ACTIVITIES = [
  ["B", "C"],
  ["D", "E"],
] as const;
const LONG_UNITS = [
  ["B", "B"],
  ["C", "E"],
] as const;

/** What is overdue, with the due day and the days late as the workbook has them. */
export function overdueTable(items: readonly DueFact[]): ReportPiece {
  const texts = items.map(({ title, lead }) => [title, lead]);
  const [activity, unit] = lowestSpans<readonly [Span, Span]>(texts, [LONG_ACTIVITIES, LONG_UNITS]);
  const columns: ReportColumn[] = [
    { heading: say.no, from: "A", to: "A", align: "center" },
    { heading: say.activity, from: activity[0], to: activity[1], align: "left" },
    { heading: say.unit, from: unit[0], to: unit[1], align: "left" },
    { heading: say.due, from: "F", to: "G", align: "center", numberFormat: DATE },
    { heading: say.daysLate, from: "H", to: "H", align: "center" },
  ];
  const rows = items.map(({ key, title, lead, due }, index): ReportTableRow => {
    const late = key === null ? lateSince(due) : planCell(key, PLAN_COLUMNS.daysLate);
    const day = key === null ? due : planCell(key, PLAN_COLUMNS.due);
    return { cells: [index + 1, title, lead, day, late], bold: false };
  });
  return { kind: "table", table: { columns, rows } };
}

/** Days from a due day to NgayChot. */
function lateSince(due: DueFact["due"]): Cell {
  const { cutOff } = NAMES;
  return due === null ? null : formula(`=IF(N(${cutOff})>${due},INT(${cutOff})-${due},"")`);
}

/** What falls due next, on the days as they were when the report was made. */
export function upcomingTable(items: readonly DueFact[]): ReportPiece {
  const columns: ReportColumn[] = [
    { heading: say.no, from: "A", to: "A", align: "center" },
    { heading: say.activity, from: "B", to: "C", align: "left" },
    { heading: say.unit, from: "D", to: "F", align: "left" },
    { heading: say.due, from: "G", to: "H", align: "center", numberFormat: DATE },
  ];
  const rows = items.map(({ title, lead, due }, index): ReportTableRow => ({
    cells: [index + 1, title, lead, due],
    bold: false,
  }));
  return { kind: "table", table: { columns, rows } };
}

export function targetsTable(targets: readonly TargetFact[]): ReportPiece {
  const T = TARGET_COLUMNS;
  const columns: ReportColumn[] = [
    { heading: say.no, from: "A", to: "A", align: "center" },
    { heading: say.target, from: "B", to: "D", align: "left" },
    { heading: say.value, from: "E", to: "F", align: "center" },
    { heading: say.result, from: "G", to: "G", align: "center" },
    { heading: say.reached, from: "H", to: "H", align: "center" },
  ];
  const rows = targets.map(({ key, text }, index): ReportTableRow => {
    const at = (heading: string) => rowCell(TABLES.targets, T.key, key, heading);
    const amount = (heading: string) => amountText(at(heading), at(T.unit));
    return {
      cells: [
        index + 1,
        text,
        formula(`=IF(${at(T.operator)}="=","",${at(T.operator)}&" ")&${amount(T.value)}`),
        formula(`=${shown(at(T.result), amount(T.result))}`),
        formula(`=${shown(at(T.reached), at(T.reached))}`),
      ],
      bold: false,
    };
  });
  return { kind: "table", table: { columns, rows } };
}

/** A dash where nobody has entered anything: an empty cell of a printed table looks forgotten. */
function shown(cell: string, text: string): string {
  return `IF(${cell}="",${quoted(say.nothing)},${text})`;
}

/** Percentages are fractions in the sheet Chỉ tiêu; readers want them with a comma and their sign. */
function amountText(value: string, unit: string): string {
  const percent = `SUBSTITUTE(ROUND(100*${value},2)&"",".",",")&"%"`;
  return `IF(${value}="","",IF(AND(${unit}="%",ISNUMBER(${value})),${percent},SUBSTITUTE(${value}&"",".",",")))`;
}

/** Blank where the cell is blank; the row is looked for by its code, wherever it stands now. */
function planCell(key: string, heading: string): Cell {
  const cell = rowCell(TABLES.plan, PLAN_COLUMNS.key, key, heading);
  return formula(`=IFERROR(IF(${cell}="","",${cell}),"")`);
}
