import type { Cell, SheetSpec, TableSpec, WorkbookSpec } from "../../../src/workbook/spec";
import { emptySheet, formula, LANDSCAPE_A4, SCHEMA } from "../../../src/workbook/spec";

/** A small workbook with one of each thing that the adapter writes. */
export interface SmallInput {
  readonly rows?: readonly (readonly Cell[])[];
  readonly notes?: readonly (readonly Cell[])[];
  readonly table?: Partial<TableSpec>;
  readonly plan?: Partial<SheetSpec>;
}

export const ROWS: readonly (readonly Cell[])[] = [
  ["I.1", "Ban hành kế hoạch", 45_016, null, null],
  ["I.2", "Báo cáo quý", 45_107, null, null],
  ["II.1", "Rà soát thủ tục", null, null, null],
];

export function smallSpec(input: SmallInput = {}): WorkbookSpec {
  return { schema: SCHEMA, sheets: [overview(input), plan(input)], names: NAMES };
}

const NAMES: WorkbookSpec["names"] = [
  { name: "NgayChot", sheet: "overview", ref: "$C$3", visible: true },
  { name: "TongViec", sheet: "overview", ref: "$C$5", visible: true },
];

function overview({ notes = [["Ghi chú một"], ["Ghi chú hai"]] }: SmallInput): SheetSpec {
  return {
    ...emptySheet("overview", "Tổng quan"),
    blocks: [
      { at: "B1", owner: "ours", rows: [["TỔNG QUAN"]] },
      { at: "B3", owner: "ours", rows: [["Ngày chốt"]] },
      { at: "C3", owner: "person", rows: [[45_107]] },
      {
        at: "B5",
        owner: "ours",
        rows: [
          ["Số việc", formula('=COUNTIFS(KeHoach[Mã],"?*")')],
          ["Quá hạn", formula('=COUNTIFS(KeHoach[Tình trạng],"Quá hạn")')],
          ["Việc đầu", formula("='Kế hoạch'!B4&\"\"")],
        ],
      },
      { at: "B9", owner: "ours", rows: notes },
    ],
  };
}

function plan({ rows = ROWS, table = {}, plan: sheet = {} }: SmallInput): SheetSpec {
  return {
    ...emptySheet("plan", "Kế hoạch"),
    blocks: [{ at: "A1", owner: "ours", rows: [["KẾ HOẠCH", null, formula("=TongViec")]] }],
    tables: [
      {
        name: "KeHoach",
        at: "A3",
        columns: [
          { heading: "Mã", owner: "ours", width: 8 },
          { heading: "Tên việc", owner: "ours", width: 30, wrap: true },
          { heading: "Hạn", owner: "ours", width: 12, numberFormat: "dd/mm/yyyy", align: "center" },
          { heading: "Ghi chú", owner: "person", width: 20 },
          {
            heading: "Tình trạng",
            owner: "ours",
            width: 14,
            formula: '=IF([@Hạn]="","",IF([@Hạn]<NgayChot,"Quá hạn","Trong hạn"))',
          },
        ],
        rows,
        key: "Mã",
        rowOrder: "people",
        showBanding: false,
        ...table,
      },
    ],
    freeze: { rows: 3, columns: 1 },
    page: { ...LANDSCAPE_A4, area: `A1:E${rows.length + 3}`, titleRows: "3:3" },
    ...sheet,
  };
}
