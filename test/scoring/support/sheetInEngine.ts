import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { createWorkbook, recalculate } from "../../../host/engine";
import { toFileFormula } from "../../../host/engine/formulaText";
import { columnLetters, columnNumber, positionOf } from "../../../src/workbook/a1";
import { SCORE_SOURCES } from "../../../src/locale/vi/scoring";
import { LIST_NAMES, NAMES } from "../../../src/workbook/layout";
import { describeEvidence } from "../../../src/workbook/sheets/evidence";
import {
  emptySheet,
  formula,
  isFormula,
  type Cell,
  type SheetDescription,
  type SheetSpec,
} from "../../../src/workbook/spec";

/** Sheets as described, in the calculation engine: values, formulas, tables and names, no look. */
export function workbookOf(given: readonly SheetDescription[]): Workbook {
  const workbook = createWorkbook();
  // The scorecard counts the documents of the sheet Minh chứng.
  const has = (id: string): boolean => given.some(({ sheet }) => sheet.id === id);
  const descriptions = [
    ...given,
    ...(has("evidence") ? [] : [describeEvidence()]),
    ...(has("lists") ? [] : [sourceLists([COMPLETION, ["Chỉ tiêu CT1", 92.5, "Có"]])]),
  ];
  for (const { sheet } of descriptions) addSheet(workbook, sheet);
  const titles = new Map(descriptions.map(({ sheet }) => [sheet.id, sheet.name]));
  for (const { names } of descriptions)
    for (const { name, sheet, ref } of names)
      workbook.definedNames.add(`'${titles.get(sheet) ?? ""}'!${ref}`, name);
  return workbook;
}

const COMPLETION = [
  SCORE_SOURCES.completion,
  formula(`=IF(ISNUMBER(${NAMES.completion}),${NAMES.completion}*100,"")`),
  null,
] as const;

/** Sources that components may take their figures from, as the hidden sheet of lists has them. */
export function sourceLists(
  sources: readonly (readonly [name: string, value: Cell, answer: Cell])[],
): SheetDescription {
  const names = [LIST_NAMES.sources, LIST_NAMES.sourceValues, LIST_NAMES.sourceAnswers];
  return {
    sheet: {
      ...emptySheet("lists", "DanhMuc"),
      blocks: [{ at: "A1", owner: "ours", rows: sources }],
    },
    names: names.map((name, at) => ({
      name,
      sheet: "lists",
      ref: `$${columnLetters(at + 1)}$1:$${columnLetters(at + 1)}$${sources.length}`,
      visible: true,
    })),
  };
}

function addSheet(workbook: Workbook, spec: SheetSpec): void {
  const sheet = workbook.addWorksheet(spec.name);
  for (const table of spec.tables) {
    sheet.addTable({
      name: table.name,
      ref: table.at,
      columns: table.columns.map(({ heading }) => ({ name: heading })),
      rows: table.rows.map((row) =>
        row.map((cell, index) => {
          const whole = table.columns[index]?.formula;
          return engineValue(whole === undefined ? cell : { formula: whole }, table.name);
        }),
      ),
    });
  }
  for (const block of spec.blocks) {
    const at = positionOf(block.at);
    if (at === null) throw new RangeError(block.at);
    block.rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell !== null) sheet.getCell(at.row + down, at.column + right).value = engineValue(cell, null);
      }),
    );
  }
}

function engineValue(cell: Cell, table: string | null): CellValue {
  return isFormula(cell) ? { formula: toFileFormula(cell.formula.slice(1), table) } : cell;
}

/** Reads and writes ChamDiem by a row's key and a column's heading, as a person does in the sheet. */
export class ScoreSheet {
  readonly sheet: Worksheet;
  private readonly headings: readonly string[];
  private readonly firstRow: number;
  private readonly keys: readonly string[];

  constructor(
    readonly workbook: Workbook,
    { sheet }: SheetDescription,
  ) {
    const found = workbook.getWorksheet(sheet.name);
    const table = sheet.tables[0];
    if (!found || !table) throw new Error("no scorecard");
    this.sheet = found;
    this.headings = table.columns.map(({ heading }) => heading);
    this.firstRow = (positionOf(table.at)?.row ?? 0) + 1;
    this.keys = table.rows.map((row) => String(row[this.headings.indexOf(table.key)]));
  }

  set(key: string, heading: string, value: CellValue): void {
    this.cell(key, heading).value = value;
  }

  get(key: string, heading: string): unknown {
    const cell = this.cell(key, heading);
    return cell.formula ? cell.result : cell.value;
  }

  /** Value of a named cell. */
  named(name: string): unknown {
    const cell = this.namedCell(name);
    return cell.formula ? cell.result : cell.value;
  }

  setNamed(name: string, value: CellValue): void {
    this.namedCell(name).value = value;
  }

  private namedCell(name: string): ReturnType<Worksheet["getCell"]> {
    const range = this.workbook.definedNames.getRanges(name).ranges[0] ?? "";
    const match = /!\$?([A-Z]+)\$?(\d+)/.exec(range);
    return this.sheet.getCell(Number(match?.[2]), columnNumber(match?.[1] ?? ""));
  }

  addressOf(name: string): string {
    return this.namedCell(name).address;
  }

  recalculate(): void {
    recalculate(this.workbook);
  }

  address(key: string, heading: string): string {
    return this.cell(key, heading).address;
  }

  private cell(key: string, heading: string): ReturnType<Worksheet["getCell"]> {
    const row = this.keys.indexOf(key);
    const column = this.headings.indexOf(heading);
    if (row < 0 || column < 0) throw new RangeError(`${key} / ${heading}`);
    return this.sheet.getCell(this.firstRow + row, column + 1);
  }
}
