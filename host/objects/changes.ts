import type { Area } from "./area";
import { WORKBOOK_TARGET } from "../protocol/hostObject";
import { areaAddress, intersection } from "./area";
import { EVENTS } from "./eventTypes";
import type { Worksheet } from "./worksheet";

/** What follows from a change of cells: stale results, table headings, events. */
export function contentChanged(sheet: Worksheet, area: Area, changeType: string, reported: Area): void {
  const { session } = sheet;
  session.touch();
  for (const table of sheet.tables.list()) {
    if (intersection(table.area, area) === null) continue;
    table.contentChanged(area);
  }
  raiseChanged(sheet, reported, changeType);
}

function raiseChanged(sheet: Worksheet, area: Area, changeType: string): void {
  const { events } = sheet.session;
  const args = {
    address: areaAddress(area),
    changeType,
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: sheet.id,
  };
  events.raise(EVENTS.changed, sheet.id, args);
  events.raise(EVENTS.changed, WORKBOOK_TARGET, args);
  for (const table of sheet.tables.list()) {
    const common = intersection(table.area, area);
    if (common === null) continue;
    events.raise(EVENTS.tableChanged, table.id, {
      ...args,
      address: areaAddress(common),
      tableId: table.id,
    });
  }
}
