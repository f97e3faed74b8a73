import type { DayOff } from "../../plan/calendar/dayOff";
import { toExcelSerial } from "../../plan/calendarDate";
import { HINTS, HOLIDAY_KINDS, INPUT_ERRORS, TITLES } from "../../locale/vi/workbook";
import { HOLIDAY_COLUMNS, LIST_NAMES, SHEET_NAMES, TABLES } from "../layout";
import { PALETTE } from "../palette";
import type { SheetDescription, TableSpec } from "../spec";
import { DATE_FORMAT } from "./plan/planColumns";
import { TablePlace, tableSheet } from "./tableSheet";

const C = HOLIDAY_COLUMNS;

/** The sheet Ngày nghỉ: first as the law has it, then people's own. */
export function describeHolidays(days: readonly DayOff[]): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.holidays,
    columns: [
      { heading: C.date, owner: "person", width: 14, numberFormat: DATE_FORMAT, align: "center" },
      { heading: C.kind, owner: "person", width: 18 },
      { heading: C.name, owner: "person", width: 60, wrap: true },
    ],
    rows: days.map(({ date, kind, name }) => [toExcelSerial(date), HOLIDAY_KINDS[kind], name]),
    key: C.date,
    rowOrder: "people",
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "holidays",
    name: SHEET_NAMES.holidays,
    title: TITLES.holidays,
    hint: HINTS.holidays,
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
          rule: { kind: "list", source: `=${LIST_NAMES.holidayKinds}` },
          error: { ...INPUT_ERRORS.holidayKind, style: "stop" },
        },
      ],
      conditionalFormats: [
        {
          kind: "formula",
          range: place.cells(C.date),
          formula: `=ISTEXT(${place.first(C.date)})`,
          fill: PALETTE.amber,
          color: PALETTE.amberText,
        },
      ],
    },
    names: [],
  };
}
