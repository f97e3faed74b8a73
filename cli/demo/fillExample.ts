import type { IsoDate } from "../../src/plan/calendarDate";
import { TABLES } from "../../src/workbook/layout";
import type { TableSnapshot } from "../../src/workbook/snapshot";
import { milestoneEntries, planEntries, scoreEntries, type Entry } from "./exampleEntries";

/**
 * Enters example values into the open workbook the way a person does: only into the cells that people fill.
 * @returns the number of rows that were filled
 */
export async function fillExample(cutOff: IsoDate): Promise<number> {
  return Excel.run(async (context) => {
    const [plan, milestones, scorecard] = await readTables(context, [
      TABLES.plan,
      TABLES.milestones,
      TABLES.scorecard,
    ]);
    const work = [
      { table: plan, entries: plan ? planEntries(plan, cutOff) : [] },
      { table: milestones, entries: milestones ? milestoneEntries(milestones, cutOff) : [] },
      { table: scorecard, entries: scorecard ? scoreEntries(scorecard) : [] },
    ];
    for (const { table, entries } of work) if (table) enter(context, table, entries);
    await context.sync();
    return work.reduce((sum, { entries }) => sum + entries.length, 0);
  });
}

async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (TableSnapshot | undefined)[]> {
  const loaded = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    return {
      name,
      heading: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("values"),
    };
  });
  await context.sync();
  return loaded.map(({ name, heading, body }) => ({
    name,
    headings: (heading.values[0] ?? []).map(String),
    rows: body.values,
  }));
}

function enter(context: Excel.RequestContext, table: TableSnapshot, entries: readonly Entry[]): void {
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  for (const { row, cells } of entries) {
    for (const [heading, value] of Object.entries(cells)) {
      const column = table.headings.indexOf(heading);
      if (column >= 0) body.getCell(row, column).values = [[value]];
    }
  }
}
