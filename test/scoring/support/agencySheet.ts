import { CONDITIONS, NAMES, PLAN_COLUMNS, TABLES } from "../../../src/workbook/layout";
import { emptySheet, type Cell, type SheetDescription } from "../../../src/workbook/spec";

const DONE: readonly string[] = [CONDITIONS.doneOnTime, CONDITIONS.doneLate, CONDITIONS.done];

/** The named cells and the table of activities that the scorecard and the report lean on, with given contents. */
export function agencySheet(completion: Cell, conditions: readonly string[]): SheetDescription {
  const named: readonly (readonly [string, Cell])[] = [
    [NAMES.year, 2023],
    [NAMES.cutOff, 45260],
    [NAMES.agency, "Sở Khoa học và Công nghệ"],
    [NAMES.superiorAgency, "UBND tỉnh Nghệ An"],
    [NAMES.place, "Nghệ An"],
    [NAMES.signer, null],
    [NAMES.signerTitle, "Giám đốc"],
    [NAMES.completion, completion],
  ];
  const column = (heading: string) => ({ heading, owner: "ours" as const, width: 10 });
  return {
    sheet: {
      ...emptySheet("overview", "Tổng quan"),
      blocks: [{ at: "A1", owner: "ours", rows: named.map(([name, value]) => [name, value]) }],
      tables: [
        {
          name: TABLES.plan,
          at: "D1",
          columns: [PLAN_COLUMNS.key, PLAN_COLUMNS.condition, PLAN_COLUMNS.counts, PLAN_COLUMNS.finished].map(
            column,
          ),
          rows: conditions.map((condition, index) => [
            String(index + 1),
            condition,
            condition === CONDITIONS.notCounted ? 0 : 1,
            DONE.includes(condition) ? 1 : 0,
          ]),
          key: PLAN_COLUMNS.key,
          showBanding: false,
        },
      ],
    },
    names: named.map(([name], index) => ({ name, sheet: "overview", ref: `$B$${index + 1}`, visible: true })),
  };
}
