import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually } from "./openBook";
import { seriousFindings, sidewaysOverflow } from "./pageChecks";
import { Panes } from "./panes";

const REPORT = "Báo cáo 6 tháng";
const HISTORY = "Các lần ghi trước";

const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  file = await builtWorkbook();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** Makes a report and freezes it, makes it live and freezes it again: runs that replace cells. */
async function withRuns(): Promise<Page> {
  const pane = await panes.open({ file, width: 320 }, "taskpane.html?tab=reports");
  const { page } = pane;
  await button(page, "Lập báo cáo").click();
  await page.getByText("Đã ghi: báo cáo 6 tháng.").waitFor();
  for (const act of [`Chốt ${REPORT}`, `Bỏ chốt ${REPORT}`, `Chốt ${REPORT}`]) {
    await button(page, act).click();
    await page.getByText(/^Đã ghi: /).waitFor();
    await eventually(async () => (await button(page, act).count()) === 0);
  }
  return page;
}

const lastLine = async (page: Page): Promise<unknown> =>
  (await columnsOf(page, "NhatKy", ["Việc đã làm"])).at(-1)?.[0];

describe("the list of runs", () => {
  it("leads back several runs at once, says what stays, and forward again, by keyboard", async () => {
    const page = await withRuns();
    await button(page, HISTORY).focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: HISTORY });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const runs = page.getByRole("region", { name: HISTORY }).getByRole("listitem");
    expect(await runs.count()).toBeGreaterThanOrEqual(2);
    expect(await runs.first().innerText()).toMatch(/^Chốt Báo cáo 6 tháng\n+.+ · \d+ ô\n+Về trước lần này$/);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);

    await page.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("B8").values = [["Sửa tay"]];
          await context.sync();
        }),
      REPORT,
    );
    await pressEnter(runs.last().getByRole("button"));
    const preview = page.getByRole("group", { name: "Trước khi hoàn tác" });
    await preview.getByText(/^Hoàn tác \d+ lần ghi: \d+ ô trở lại như trước\.$/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const before = await lastLine(page);
    await pressEnter(button(page, "Thôi"));
    await heading.waitFor();
    expect(await lastLine(page)).toBe(before);

    await pressEnter(runs.last().getByRole("button"));
    await pressEnter(preview.getByRole("button", { name: /^Hoàn tác/ }));
    await page.getByText(/^Đã hoàn tác \d+ lần ghi, về trước /).waitFor();
    expect(await lastLine(page)).toMatch(/^Hoàn tác: \d+ lần ghi, về trước “/);
    await eventually(async () => (await button(page, /^Làm lại phần đã/).count()) === 1);
    await pressEnter(button(page, /^Làm lại phần đã/));
    await preview.getByText(/^Làm lại: \d+ ô nhận lại/).waitFor();
    await pressEnter(button(page, "Làm lại"));
    await eventually(async () => String(await lastLine(page)).startsWith("Làm lại: "));
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("says so where the runs can't be read, and reads them at the next try", async () => {
    const page = await withRuns();
    const heading = page.getByRole("heading", { level: 2, name: HISTORY });
    // behind it nothing is read any more that the fault could meet instead
    await button(page, HISTORY).click();
    await heading.waitFor();
    await button(page, "Đóng").click();
    await page.evaluate(async () => (await window.embeddedExcel).faults.failBatch(1, "GeneralException"));
    await button(page, HISTORY).click();
    await page.getByText("Chưa xem được lần ghi trước").waitFor();
    await button(page, HISTORY).click();
    await heading.waitFor();
  });
});
