import type { LookInput } from "./lookInput";
import { columnLetters } from "../cells/address";
import type { Step } from "../run/step";
import { step } from "../run/step";

/** Widths of columns, what stays in sight, gridlines, colour of the tab. */
export function frameSteps({ plan }: LookInput): Step[] {
  const { spec, map } = plan;
  const columns = [...tableWidths(plan), ...spec.columnWidths];
  return [
    ...columns.map(({ columns: letters, width, hidden }) => {
      const [first = "A", last = first] = letters.split(":");
      const address = map.address(`${first}:${last}`);
      return step("look", 4, (work) => {
        const range = work.range(plan.key, address);
        range.format.columnWidth = columnWidthPoints(width);
        if (hidden !== undefined) range.columnHidden = hidden;
      });
    }),
    step("look", 5, (work) => {
      const sheet = work.sheet(plan.key);
      sheet.showGridlines = spec.showGridlines;
      if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
      const { rows, columns: frozen } = frozenPart(plan);
      if (rows > 0 && frozen > 0)
        sheet.freezePanes.freezeAt(work.range(plan.key, `A1:${columnLetters(frozen - 1)}${rows}`));
      else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (frozen > 0) sheet.freezePanes.freezeColumns(frozen);
      else if (plan.current) sheet.freezePanes.unfreeze();
    }),
  ];
}

/**
 * Excel's width in points from a width in characters of the standard font, as its own columns have them: 7
 * pixels a character and 5 of padding, at 96 pixels an inch.
 * @example columnWidthPoints(8.43) // 48
 */
export function columnWidthPoints(characters: number): number {
  return (Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) + 5) * 0.75;
}

/** Neighbouring columns of one width get it in one call. */
function tableWidths(plan: LookInput["plan"]): { columns: string; width: number; hidden?: boolean }[] {
  return plan.tables.flatMap(({ spec, specArea }) => {
    const runs: { first: number; last: number; width: number }[] = [];
    spec.columns.forEach(({ width }, index) => {
      const column = specArea.column + index;
      const run = runs.at(-1);
      if (run && run.width === width) run.last = column;
      else runs.push({ first: column, last: column, width });
    });
    return runs.map(({ first, last, width }) => ({
      columns: `${columnLetters(first)}:${columnLetters(last)}`,
      width,
    }));
  });
}

/** Rows and columns to freeze, where people moved the last of them to. */
function frozenPart({ spec, map }: LookInput["plan"]): { rows: number; columns: number } {
  const { rows, columns } = spec.freeze;
  if (map.isIdentity) return { rows, columns };
  const last = map.rect({
    row: Math.max(0, rows - 1),
    column: Math.max(0, columns - 1),
    rows: 1,
    columns: 1,
  });
  return { rows: rows === 0 ? 0 : last.row + 1, columns: columns === 0 ? 0 : last.column + 1 };
}
