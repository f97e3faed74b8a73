import { comparison as say, tables } from "../locale/vi/periodicReport";
import { formula } from "../workbook/spec";
import type { EarlierReport } from "./periodicFacts";
import type { PlanFigure } from "./planFigures";
import { plain, type ReportColumn, type ReportPiece, type ReportTableRow } from "./reportPiece";

/** The figures of an issued report beside those of this one, and what has changed. */
export function comparisonPieces(
  earlier: EarlierReport,
  figures: readonly PlanFigure[],
): readonly ReportPiece[] {
  const of = (kind: PlanFigure["kind"]) => figures.filter((figure) => figure.kind === kind);
  const rows = (kind: PlanFigure["kind"]) =>
    of(kind).map((figure, index) => comparedRow(earlier, figure, index + 1));
  return [
    { kind: "paragraph", content: plain(say.counts(earlier)), owner: "ours", style: "body" },
    { kind: "table", table: { columns: columns("0", "+0;-0;0"), rows: rows("count") } },
    { kind: "paragraph", content: plain(say.shares), owner: "ours", style: "body" },
    { kind: "table", table: { columns: columns("0.00%", "+0.00;-0.00;0.00"), rows: rows("share") } },
  ];
}

function columns(format: string, change: string): readonly ReportColumn[] {
  return [
    { heading: tables.no, from: "A", to: "A", align: "center" },
    { heading: say.what, from: "B", to: "C", align: "left" },
    { heading: say.before, from: "D", to: "E", align: "center", numberFormat: format },
    { heading: say.now, from: "F", to: "G", align: "center", numberFormat: format },
    { heading: say.change, from: "H", to: "H", align: "center", numberFormat: change },
  ];
}

/** Shares differ by points of percent, as they are printed: both are rounded before they are subtracted. */
function comparedRow(
  { frozenName, figureName }: EarlierReport,
  { slot, label, formula: now, kind }: PlanFigure,
  no: number,
): ReportTableRow {
  const before = figureName(slot);
  const current = now.slice(1);
  const shown = (text: string): string => (kind === "share" ? `ROUND(100*${text},2)` : text);
  const change = `ROUND(${shown(`(${current})`)}-${shown(before)},2)`;
  return {
    cells: [
      no,
      label,
      formula(`=IFERROR(IF(${frozenName}="","",${before}),"")`),
      formula(now),
      formula(`=IFERROR(IF(OR(${frozenName}="",NOT(ISNUMBER(${before}))),"",${change}),"")`),
    ],
    bold: false,
  };
}
