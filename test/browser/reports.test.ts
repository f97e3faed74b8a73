import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, selection, settled } from "./openBook";
import { Panes } from "./panes";

const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  file = await builtWorkbook();
});

async function open(): Promise<Page> {
  const pane = await panes.open({ file }, "taskpane.html?tab=reports");
  await pane.page.getByRole("heading", { level: 2, name: "Lập báo cáo" }).waitFor();
  return pane.page;
}

const journal = async (page: Page): Promise<readonly unknown[]> =>
  (await columnsOf(page, "NhatKy", ["Việc đã làm"])).flat();

describe("the tab Báo cáo", () => {
  it("makes a unit's report as of a day, shows it, freezes it, and takes the freezing back", async () => {
    const page = await open();
    // The report of the part of the year that the cut-off day lies in.
    expect(await page.getByLabel("Loại báo cáo").inputValue()).toBe("h1");
    await page.getByLabel("Phạm vi").selectOption("Văn phòng Sở");
    const day = page.getByLabel("Ngày chốt số liệu");
    expect(await day.inputValue()).toBe("30/06/2023");
    await day.fill("31/06/2023");
    await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await page.getByText("Viết ngày theo dạng dd/mm/yyyy").waitFor();
    await day.fill("10/06/2023");
    await pressEnter(page.getByRole("button", { name: "Lập báo cáo", exact: true }));
    await page.getByText("Đã ghi: báo cáo 6 tháng của Văn phòng Sở.").waitFor();
    expect(await selection(page)).toContain("BC 6 tháng - Văn phòng Sở");

    const sheet = "BC 6 tháng - Văn phòng Sở";
    await page.getByRole("button", { name: `Chốt ${sheet}`, exact: true }).click();
    await page.getByText(`Đã ghi: chốt ${sheet}.`).waitFor();
    await page.getByText(/^Đã chốt ngày /).waitFor();
    await page.getByText(/^Báo cáo này đã chốt ngày .* Bỏ chốt để lập lại/).waitFor();
    await page.getByRole("button", { name: "Hoàn tác lần ghi gần nhất" }).click();
    await page.getByText(/^Đã hoàn tác “Chốt BC 6 tháng/).waitFor();
    await page.getByRole("button", { name: `Lập lại ${sheet}` }).waitFor();
    expect(await journal(page)).toContain("Lập báo cáo 6 tháng của Văn phòng Sở");
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("hands a report over as a Word file", async () => {
    const page = await open();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải Báo cáo tự đánh giá về tệp Word" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Báo cáo tự đánh giá.docx");
    await page.getByText("Đã ghi: tệp Word Báo cáo tự đánh giá.").waitFor();
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });

  it("says what fails, and makes the report at the next try", async () => {
    const page = await open();
    await settled(page);
    await page.evaluate(async () => (await window.embeddedExcel).faults.failBatch(1, "GeneralException"));
    await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await page.getByText("Chưa lập được báo cáo").waitFor();
    await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await page.getByText("Đã ghi: báo cáo 6 tháng.").waitFor();
    await page.getByRole("button", { name: "Mở trang Báo cáo 6 tháng" }).waitFor();
  });

  it("is stopped by a button as long as nothing is written", async () => {
    const page = await open();
    await settled(page);
    const latency = (milliseconds: number) =>
      page.evaluate(async (wait) => {
        (await window.embeddedExcel).faults.latency = wait;
      }, milliseconds);
    await latency(3_000);
    await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await pressEnter(page.getByRole("button", { name: "Dừng", exact: true }));
    await page.getByText(/Đã dừng theo yêu cầu, trước khi ghi vào sổ/).waitFor();
    await latency(0);
    await pressEnter(page.getByRole("button", { name: "Lập báo cáo", exact: true }));
    await page.getByText("Đã ghi: báo cáo 6 tháng.").waitFor();
    expect((await journal(page)).filter((what) => what === "Lập báo cáo 6 tháng")).toHaveLength(1);

    await pressEnter(page.getByRole("button", { name: "Chốt Báo cáo 6 tháng", exact: true }));
    await page.getByText(/^Đã chốt ngày /).waitFor();
    await settled(page);
    await latency(1_000);
    await pressEnter(page.getByRole("button", { name: "Hoàn tác lần ghi gần nhất" }));
    await pressEnter(page.getByRole("button", { name: "Dừng", exact: true }));
    await page.getByText(/Đã dừng theo yêu cầu/).waitFor();
    await latency(0);
    await page.getByText(/^Đã chốt ngày /).waitFor();
    await page.getByRole("button", { name: "Bỏ chốt Báo cáo 6 tháng", exact: true }).waitFor();
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
  });
});
