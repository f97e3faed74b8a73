import type { TextKeeper, KeptCell } from "../sheets/report/reportPage";
import { textHash } from "../textHash";
import type { WorkbookSnapshot } from "../snapshot";
import type { Block, NameSpec, SheetId } from "../spec";

/** Hidden column with the mark of what was suggested for the row's text. */
export const MARK_COLUMN = "L";

/**
 * Finds again what people wrote over a report's suggestions. The cell of each such text has a hidden name; a second
 * one has the mark of what the last making suggested there. A text that differs from it, and isn't blank, is a person's.
 */
export class KeptTexts {
  constructor(
    private readonly prefix: string,
    private readonly named: WorkbookSnapshot["named"],
  ) {}

  readonly keep: TextKeeper = (slot, suggested) => {
    const now = this.named[this.textName(slot)];
    if (now === undefined || now === "") return suggested;
    const text = String(now);
    return textHash(text) === this.named[this.markName(slot)] ? suggested : text;
  };

  /** The marks and names of the cells, as the next making needs them. */
  trackedBy(
    id: SheetId,
    cells: readonly KeptCell[],
  ): { blocks: readonly Block[]; names: readonly NameSpec[] } {
    const marked = cells.map((cell, index) => ({ ...cell, markRow: index + 1 }));
    return {
      blocks: marked.map(({ markRow, suggested }) => ({
        at: `${MARK_COLUMN}${markRow}`,
        owner: "ours",
        rows: [[textHash(suggested)]],
      })),
      names: marked.flatMap(({ slot, row, column, markRow }): NameSpec[] => [
        { name: this.textName(slot), sheet: id, ref: `$${column}$${row}`, visible: false },
        { name: this.markName(slot), sheet: id, ref: `$${MARK_COLUMN}$${markRow}`, visible: false },
      ]),
    };
  }

  private textName(slot: string): string {
    return `${this.prefix}_${slot}`;
  }

  private markName(slot: string): string {
    return `${this.prefix}_${slot}_dau`;
  }
}
