import type { ActivityField } from "../../../src/plan/plan";
import type { MadeItem, MadeTable } from "../text/goldenTable";
import type { VariedSection, VariedTable } from "./variedPlan";

/** A cell of a made document, with how far it reaches. */
export interface MadeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly head: boolean;
  /** The number is one of Word's own, not typed. */
  readonly automatic?: boolean;
}

export interface MadeGrid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly MadeCell[];
}

/** How a made plan is laid out as a grid. */
export interface GridStyle {
  /**
   * Where the section's title stands: over all columns but the number's, over all of them behind its number, again in
   * each of them, in the first column of text alone, behind its number in the first cell, or one column to the right.
   */
  readonly title: "besideNumber" | "overAll" | "repeated" | "ownCell" | "firstCell" | "shifted";
  /** Cells that several activities share are merged. */
  readonly merged: boolean;
  /** Lead and coordinating units stand under one heading. */
  readonly twoLineHead: boolean;
  /** The head comes again in the middle of the table. */
  readonly repeatsHead: boolean;
  readonly columnNumbers: boolean;
}

/** A made plan as a grid of cells, its head first. */
export function madeGrid(table: MadeTable | VariedTable, style: GridStyle): MadeGrid {
  return new GridMaker("extra" in table ? table : { ...table, extra: [] }, style).make();
}

class GridMaker {
  private readonly cells: MadeCell[] = [];
  private row = 0;
  private readonly width: number;

  constructor(
    private readonly table: VariedTable,
    private readonly style: GridStyle,
  ) {
    this.width = table.columns.length + 1 + table.extra.length;
  }

  make(): MadeGrid {
    this.addHead();
    if (this.style.columnNumbers) {
      for (let column = 0; column < this.width; column++) this.add(column, `(${column + 1})`, 1, 1, true);
      this.row += 1;
    }
    this.table.sections.forEach((section, at) => {
      if (at === 3 && this.style.repeatsHead) this.addHead();
      this.addTitle(section);
      for (const item of section.items) this.addItem(item);
    });
    return { rows: this.row, columns: this.width, cells: this.cells };
  }

  private addHead(): void {
    const { columns } = this.table;
    const lead = columns.findIndex(({ field }) => field === "leadUnit");
    const two = this.style.twoLineHead && columns[lead + 1]?.field === "coopUnits";
    this.add(0, "TT", 1, two ? 2 : 1, true);
    columns.forEach(({ heading }, at) => {
      if (two && (at === lead || at === lead + 1)) return;
      this.add(at + 1, heading, 1, two ? 2 : 1, true);
    });
    this.table.extra.forEach(([heading], at) =>
      this.add(columns.length + 1 + at, heading, 1, two ? 2 : 1, true),
    );
    if (two) {
      this.add(lead + 1, "Đơn vị thực hiện", 2, 1, true);
      this.row += 1;
      this.add(lead + 1, "Chủ trì", 1, 1, true);
      this.add(lead + 2, "Phối hợp", 1, 1, true);
    }
    this.row += 1;
  }

  private addTitle({ no: whole, name, answers }: VariedSection): void {
    const no = whole.slice(whole.lastIndexOf(".") + 1);
    const { title } = this.style;
    if (answers) this.addGroup(no, name, answers);
    else if (title === "overAll") this.add(0, `${no}. ${name}`, this.width, 1);
    else if (title === "firstCell") this.add(0, `${no}. ${name}`, 1, 1);
    else if (title === "repeated")
      for (let column = 0; column < this.width; column++) this.add(column, column === 0 ? no : name, 1, 1);
    else {
      const first = title === "shifted" ? 1 : 0;
      this.add(first, no, 1, 1);
      this.add(first + 1, name, title === "besideNumber" ? this.width - 1 : 1, 1);
    }
    this.row += 1;
  }

  private addGroup(no: string, name: string, answers: NonNullable<VariedSection["answers"]>): void {
    const work = this.table.columns.findIndex(({ field }) => /^(?:objective|task|activity)$/.test(field));
    this.add(0, no, 1, 1);
    this.table.columns.forEach(({ field }, at) =>
      this.add(at + 1, at === work ? name : (answers[field] ?? ""), 1, 1),
    );
  }

  private addItem(item: MadeItem): void {
    const rows = item.activities.length;
    item.activities.forEach((activity, at) => {
      if (at === 0 || !this.style.merged) this.add(0, item.no, 1, this.style.merged ? rows : 1, false, true);
      this.table.columns.forEach(({ field }, index) => {
        const shared = item.shared[field];
        if (shared === undefined) this.add(index + 1, textOf(activity, field), 1, 1);
        else if (at === 0 || !this.style.merged) this.add(index + 1, shared, 1, this.style.merged ? rows : 1);
      });
      this.table.extra.forEach(([, text], index) =>
        this.add(this.table.columns.length + 1 + index, text, 1, 1),
      );
      this.row += 1;
    });
  }

  private add(
    column: number,
    text: string,
    columnSpan: number,
    rowSpan: number,
    head = false,
    automatic = false,
  ): void {
    this.cells.push({ row: this.row, column, columnSpan, rowSpan, text, head, automatic });
  }
}

function textOf(cells: Partial<Record<ActivityField, string>>, field: ActivityField): string {
  return cells[field] ?? "";
}
