import type { Page } from "playwright-core";
import { eventually, typeInto } from "./openBook";
import { paste, savedWorkbook } from "./paneBrowser";
import { Panes } from "./panes";
import { SAMPLE_PLAN } from "./samplePlanText";
import { textsOf } from "./xlsxFile";

const NOTE = "Ghi chú của phòng";

const panes = Panes.forTests();

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function readPlan(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Dán bảng hoặc văn bản kế hoạch" }).waitFor();
  await paste(page, SAMPLE_PLAN);
  await button(page, "Đọc kế hoạch").click();
  await page.getByRole("heading", { level: 1, name: "Xem lại kế hoạch" }).waitFor();
}

/** Begins to make the workbook, and closes the pane when its data are written and its looks aren't. */
async function closedWhileWriting(): Promise<Uint8Array> {
  const pane = await panes.open();
  const { page } = pane;
  await readPlan(page);
  await page.evaluate(async () => (await window.embeddedExcel).faults.silenceBatch(3));
  await button(page, "Tạo sổ").click();
  await eventually(async () => textsOf(await savedWorkbook(page)).includes("30/11"));
  const left = await savedWorkbook(page);
  await pane.close();
  return left;
}

describe("a pane that was closed while it wrote", () => {
  it("says so when it opens again, and the plan completes the workbook without loss", async () => {
    const pane = await panes.open({ file: await closedWhileWriting() });
    const { page } = pane;
    await page.getByRole("tab", { name: "Kế hoạch" }).click();
    await page.getByText("Lần ghi trước chưa xong").waitFor();
    await typeInto(page, "I.1.2", "Ghi chú", NOTE);

    await readPlan(page);
    await button(page, "Cập nhật sổ").click();
    await page.getByRole("heading", { level: 1, name: "Những gì sẽ thay đổi" }).waitFor();
    await button(page, "Ghi vào sổ").click();
    await page.getByRole("heading", { level: 1, name: /^Đã cập nhật sổ/ }).waitFor({ timeout: 60_000 });
    expect(textsOf(await savedWorkbook(page))).toContain(NOTE);
    await button(page, "Kế hoạch khác").click();
    await page.getByText(/^Sổ làm việc này đã có kế hoạch/).waitFor();
    expect(await page.getByText("Lần ghi trước chưa xong").count()).toBe(0);
    expect(pane.errors).toEqual([]);
  });
});
