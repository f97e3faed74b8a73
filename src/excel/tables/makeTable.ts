import type { Cell, TableSpec } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { formatRect } from "../cells/address";
import type { SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { BYTES_PER_CALL } from "../run/step";
import { fillFormula, writeAreas } from "../cells/writeCells";

/** Plain lines: what the spec's formats paint must show in programs that draw no table styles. */
const STYLE = "TableStyleLight1";

/** A table with its headings first, so that formulas anywhere can name it; then its rows, then its formulas. */
export function makeTable(plan: SheetPlan, spec: TableSpec, area: Rect): Step[] {
  const body = { ...area, row: area.row + 1, rows: spec.rows.length };
  const cells = spec.rows.map((line) =>
    spec.columns.map(({ formula }, index): Cell => (formula === undefined ? (line[index] ?? null) : null)),
  );
  const formulas = spec.columns.flatMap(({ formula }, index) =>
    formula === undefined
      ? []
      : [fillFormula(plan, { ...body, column: area.column + index, columns: 1 }, formula)],
  );
  return [headingStep(plan, spec, area), ...writeAreas(plan, [{ area: body, cells }]), ...formulas];
}

function headingStep(plan: SheetPlan, spec: TableSpec, area: Rect): Step {
  const headings = spec.columns.map(({ heading }) => heading);
  return {
    phase: "tables",
    bytes: 8 * BYTES_PER_CALL + 3 * headings.join("").length,
    cells: headings.length,
    run: (work) => {
      const sheet = work.sheet(plan.key);
      work.range(plan.key, formatRect({ ...area, rows: 1 })).values = [headings];
      const table = sheet.tables.add(formatRect(area), true);
      table.name = spec.name;
      table.style = STYLE;
      table.showBandedRows = spec.showBanding;
    },
  };
}
