import { isOurHeading } from "../../workbook/ourHeadings";
import { isFormula } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { contains, parseRect } from "../cells/address";
import type { CellChange } from "../cells/changedAreas";
import { joinChanges } from "../cells/changedAreas";
import type { CurrentSheet } from "../read/currentWorkbook";
import type { SheetPlan, TableInSheet } from "../write/sheetPlan";

/** Where a sheet will have formulas of ours, once the spec is applied. */
export function formulaAreasOf(plan: SheetPlan): Rect[] {
  return [
    ...plan.tables.flatMap((table) => tableAreas(table, plan)),
    ...joined(
      plan.spec.blocks.flatMap(({ at, rows }) => {
        const { row, column } = plan.map.rect(parseRect(at));
        return rows.flatMap((line, r) =>
          line.flatMap((cell, c) => (isFormula(cell) ? [{ row: row + r, column: column + c }] : [])),
        );
      }),
    ),
  ];
}

function tableAreas({ spec, specArea, match, rows }: TableInSheet, plan: SheetPlan): Rect[] {
  const place = match?.table.area ?? plan.map.rect(specArea);
  const columnOf = (index: number): number => match?.columns[index] ?? place.column + index;
  const whole = spec.columns.flatMap(({ formula }, index): Rect[] =>
    formula === undefined
      ? []
      : [{ row: place.row + 1, column: columnOf(index), rows: spec.rows.length, columns: 1 }],
  );
  const order = rows?.order ?? spec.rows.map((_, at) => at);
  const inPlace = spec.rowOrder === "people" ? order : order.map((_, at) => at);
  const single = inPlace.flatMap((specRow, at) =>
    (spec.rows[specRow] ?? []).flatMap((cell, index) =>
      isFormula(cell) ? [{ row: place.row + 1 + at, column: columnOf(index) }] : [],
    ),
  );
  return [...whole, ...joined(single)];
}

/** Where a sheet has formulas of ours now: in columns of ours, and in blocks as the last run wrote them. */
export function formulaAreasIn({ grid, marks, origin, tables }: CurrentSheet): Rect[] {
  const blocks = (marks.areas ?? []).map((area): Rect => {
    const { row, column, ...size } = parseRect(area);
    return { ...size, row: row + origin.row, column: column + origin.column };
  });
  const cells = grid.formulas().filter(({ row, column }) => {
    const table = tables.find(({ area }) => contains(area, row, column));
    if (!table) return blocks.some((area) => contains(area, row, column));
    return isOurHeading(table.name, table.headings[column - table.area.column] ?? "");
  });
  return joined(cells);
}

function joined(cells: readonly Pick<CellChange, "row" | "column">[]): Rect[] {
  return joinChanges(cells.map(({ row, column }) => ({ row, column, cell: null }))).map(({ area }) => area);
}
