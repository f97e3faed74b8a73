import type { UnitCatalogue } from "../../plan/unit";
import { HINTS, INPUT_ERRORS, LIST_SEPARATOR, TITLES, UNIT_KINDS } from "../../locale/vi/workbook";
import { column, own } from "../formulaText";
import { LIST_NAMES, PLAN_COLUMNS, SHEET_NAMES, TABLES, UNIT_COLUMNS } from "../layout";
import type { SheetDescription, TableSpec } from "../spec";
import { separated } from "./plan/planFormulas";
import { textOf } from "./cellContents";
import { TablePlace, tableSheet } from "./tableSheet";

const C = UNIT_COLUMNS;

/** The sheet Đơn vị: first filled from the plan, then people's own. */
export function describeUnits(catalogue: UnitCatalogue): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.units,
    columns: [
      { heading: C.name, owner: "person", width: 44, wrap: true },
      { heading: C.aliases, owner: "person", width: 44, wrap: true },
      { heading: C.kind, owner: "person", width: 16 },
      { heading: C.groups, owner: "person", width: 34, wrap: true },
      { heading: C.led, owner: "ours", width: 14, align: "center", formula: ledFormula() },
    ],
    rows: catalogue.map((unit) => [
      unit.name,
      textOf(unit.aliases.join(LIST_SEPARATOR)),
      UNIT_KINDS[unit.kind],
      textOf(unit.groups.join(LIST_SEPARATOR)),
      null,
    ]),
    key: C.name,
    rowOrder: "people",
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "units",
    name: SHEET_NAMES.units,
    title: TITLES.units,
    hint: HINTS.units,
    table,
    hidden: [],
    frozenColumns: 1,
  });
  return {
    sheet: {
      ...sheet,
      validations: [
        {
          range: place.cells(C.kind),
          rule: { kind: "list", source: `=${LIST_NAMES.unitKinds}` },
          error: { ...INPUT_ERRORS.unitKind, style: "stop" },
        },
      ],
    },
    names: [{ name: LIST_NAMES.units, sheet: "units", ref: place.reference(C.name), visible: true }],
  };
}

/** Activities whose lead cell names the unit, alone or in a list. A criterion of COUNTIFS holds 255 characters. */
function ledFormula(): `=${string}` {
  const escaped = ["~", "*", "?"].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
    own(C.name),
  );
  const criterion = `"*"&${separated(escaped)}&"*"`;
  return `=IF(OR(${own(C.name)}="",LEN(${own(C.name)})>200),0,COUNTIFS(${column(TABLES.plan, PLAN_COLUMNS.leadKey)},${criterion}))`;
}
