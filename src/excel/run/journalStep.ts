import { JOURNAL_COLUMNS, TABLES } from "../../workbook/layout";
import type { JournalEntry } from "../../workbook/sheets/journal";
import type { CurrentWorkbook } from "../read/currentWorkbook";
import { encodeCell } from "../cells/encodeCell";
import type { Step } from "./step";
import { step } from "./step";

/** A line at the end of Nhật ký, of a run that describes no sheets; none where the sheet is gone, protected or filtered. */
export function journalSteps(current: CurrentWorkbook, { at, what, detail }: JournalEntry): Step[] {
  const sheet = current.sheets.get("journal");
  const table = sheet?.tables.find(({ name }) => name === TABLES.journal);
  if (!sheet || !table || sheet.protected || table.filtered) return [];
  const entry = new Map<string, string>([
    [JOURNAL_COLUMNS.at, at],
    [JOURNAL_COLUMNS.what, what],
    [JOURNAL_COLUMNS.detail, detail],
  ]);
  const row = table.headings.map((heading) => encodeCell(entry.get(heading) ?? null));
  return [
    step("tables", 3, (work) => {
      work.sheet(sheet.key).tables.getItem(table.name).rows.add(undefined, [row]);
    }),
  ];
}
