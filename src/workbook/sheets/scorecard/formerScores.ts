import { FORMER_COLUMNS, formerScores as texts } from "../../../locale/vi/schemeChange";
import { SHEET_NAMES, TABLES } from "../../layout";
import { ENTRY_COLUMNS, type HeldScore } from "../../schemeChange/heldScores";
import type { Cell, SheetDescription, TableColumn } from "../../spec";
import { tableSheet } from "../tableSheet";

const C = FORMER_COLUMNS;

/** When the rows were put away, and the title of the scheme that they belonged to. */
export interface FormerOrigin {
  readonly at: string;
  readonly scheme: string;
}

/** The sheet of what people entered for criteria that a later scheme no longer has; it only grows. */
export function describeFormerScores(rows: readonly HeldScore[], origin: FormerOrigin): SheetDescription {
  return {
    sheet: tableSheet({
      id: "former-scores",
      name: SHEET_NAMES["former-scores"],
      title: texts.title,
      hint: texts.hint,
      table: {
        name: TABLES.formerScores,
        columns: COLUMNS,
        rows: rows.map((row) => rowCells(row, origin)),
        key: C.name,
        rowOrder: "people",
        provenance: { keepAll: true },
      },
      hidden: [],
      frozenColumns: 0,
    }),
    names: [],
  };
}

const COLUMNS: readonly TableColumn[] = [
  { heading: C.at, owner: "ours", width: 16 },
  { heading: C.scheme, owner: "ours", width: 28, wrap: true },
  { heading: C.level, owner: "ours", width: 12 },
  { heading: C.no, owner: "ours", width: 8, align: "center" },
  { heading: C.name, owner: "ours", width: 46, wrap: true },
  { heading: C.max, owner: "ours", width: 9, align: "center", numberFormat: "0.00" },
  { heading: C.rule, owner: "ours", width: 46, wrap: true },
  { heading: C.self, owner: "ours", width: 10, align: "center", numberFormat: "0.00" },
  ...ENTRY_COLUMNS.map(({ heading, width, numberFormat, align, wrap }): TableColumn => ({
    ...{ heading, width, owner: "ours" },
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(align === undefined ? {} : { align }),
    ...(wrap === undefined ? {} : { wrap }),
  })),
  { heading: C.others, owner: "ours", width: 30, wrap: true },
];

function rowCells(row: HeldScore, { at, scheme }: FormerOrigin): readonly Cell[] {
  const { level, no, name, max, rule, self, entries, others } = row;
  return [
    ...[at, scheme, level, no, name, blankless(max), rule, blankless(self)],
    ...ENTRY_COLUMNS.map(({ heading }): Cell => entries.get(heading) ?? null),
    others.map(([heading, value]) => `${heading}: ${String(value)}`).join("\n") || null,
  ];
}

function blankless(value: Cell): Cell {
  return value === "" ? null : value;
}
