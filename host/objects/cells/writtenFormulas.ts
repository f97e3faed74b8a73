import { toFileFormula } from "../../engine/formulaText";
import type { Table } from "../tables/table";
import type { Workbook } from "../workbook";

/**
 * The formulas of one write. A table's column repeats its formula in every row, and nothing that a formula may refer
 * to changes before the write has ended: so each is checked once.
 */
export class WrittenFormulas {
  private readonly known = new Map<string, string>();

  constructor(private readonly workbook: Workbook) {}

  /** The text as the file holds it. @throws HostError for a formula that Excel wouldn't take. */
  checked(formula: string, table: Table | null): string {
    const name = table?.name ?? null;
    const key = `${name ?? ""}!${formula}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.workbook.checkFormula(formula, table);
    const text = toFileFormula(formula, name);
    this.known.set(key, text);
    return text;
  }
}
