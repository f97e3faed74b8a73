import type { Page } from "playwright-core";

/** What a test does in Excel beside the pane: all of it runs in the page, through Microsoft's library. */

/** Types into a cell of KeHoach, as somebody in Excel would. */
export function typeInto(page: Page, key: string, heading: string, text: string | number): Promise<void> {
  return page.evaluate(
    (typed) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KeHoach");
        const keys = table.columns.getItem("Mã").getDataBodyRange();
        keys.load("values");
        await context.sync();
        const row = keys.values.findIndex(([value]) => value === typed.key);
        const column = table.columns.getItem(typed.heading).getDataBodyRange();
        column.getCell(row, 0).values = [[typed.text]];
        await context.sync();
      }),
    { key, heading, text },
  );
}

/** The columns of a table as values, row by row. */
export function columnsOf(
  page: Page,
  table: string,
  headings: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(wanted.table);
        const ranges = wanted.headings.map((heading) => {
          const range = columns.getItem(heading).getDataBodyRange();
          range.load("values");
          return range;
        });
        await context.sync();
        const [first] = ranges;
        return (first?.values ?? []).map((_, row) =>
          ranges.map((range): unknown => (range.values[row] as unknown[] | undefined)?.[0]),
        );
      }),
    { table, headings: [...headings] },
  );
}

/** Selects a cell in the row of an activity, on the plan's sheet. */
export function selectRow(page: Page, key: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KeHoach");
        const keys = table.columns.getItem("Mã").getDataBodyRange();
        keys.load("values");
        await context.sync();
        const row = keys.values.findIndex(([value]) => value === wanted);
        table.worksheet.activate();
        table.getDataBodyRange().getCell(row, 5).select();
        await context.sync();
      }),
    key,
  );
}

/** Address of the selection, with its sheet. */
export function selection(page: Page): Promise<string> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

/** Waits until something in the page or the workbook is as wanted. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 150));
  }
  throw new Error("it never came true");
}

/** Waits until the pane asks the workbook nothing more. */
export async function settled(page: Page): Promise<void> {
  const trips = (): Promise<number> =>
    page.evaluate(async () => (await window.embeddedExcel).counters.roundTrips);
  for (let before = -1, now = await trips(); now !== before; now = await trips()) {
    before = now;
    await page.waitForTimeout(1000);
  }
}
