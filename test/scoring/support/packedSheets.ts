import { SCORE_COLUMNS as C } from "../../../src/locale/vi/scoring";
import { isFormula, type SheetDescription } from "../../../src/workbook/spec";

/** A scorecard among others of one workbook, and what its names are called there. */
export interface PackedSheet {
  readonly description: SheetDescription;
  readonly nameOf: (name: string) => string;
}

/**
 * Scorecards that can stand in one workbook: the first as it is described, the others with a table, a sheet and names
 * of their own. Setting a workbook up takes the engine longer than counting a small scorecard.
 */
export function packed(descriptions: readonly SheetDescription[]): readonly PackedSheet[] {
  return descriptions.map((description, at) => {
    if (at === 0) return { description, nameOf: (name) => name };
    const names = description.names.map(({ name }) => name);
    const known = new RegExp(
      `(?<![\\p{L}\\p{N}_.])(?:${names.join("|")}|ChamDiem)(?![\\p{L}\\p{N}_.])`,
      "gu",
    );
    const nameOf = (name: string): string => `${name}_${at}`;
    const text = JSON.stringify(description, (key, value: unknown) =>
      typeof value === "string" && (value.startsWith("=") || key === "name")
        ? value.replace(known, nameOf)
        : value,
    );
    const own = JSON.parse(text) as SheetDescription;
    const id = `report-${at}` as const;
    return {
      nameOf,
      description: {
        sheet: { ...own.sheet, id, name: `${own.sheet.name} ${at}` },
        names: own.names.map((each) => ({ ...each, sheet: id })),
      },
    };
  });
}

/** Columns of the later rounds and of what is to be done: half of the formulas, and none that the self-score needs. */
const LATER: readonly string[] = [
  C.appraised,
  C.final,
  C.appraisedDifference,
  C.finalDifference,
  C.typedDifference,
  C.appraisedShare,
  C.finalShare,
  C.countedAppraised,
  C.countedFinal,
  C.documents,
  C.todo,
];

/** A scorecard without the formulas of the later rounds, which have tests of their own. */
export function selfScoresOf({ sheet, names }: SheetDescription): SheetDescription {
  const isLater = (text: string): boolean => LATER.some((heading) => text.includes(`[${heading}]`));
  return {
    names,
    sheet: {
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.map((cell, at) => (LATER.includes(table.columns[at]?.heading ?? "") ? null : cell)),
        ),
      })),
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => (isFormula(cell) && isLater(cell.formula) ? null : cell)),
        ),
      })),
    },
  };
}
