import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { pressEnter } from "./keys";
import { seriousFindings, sidewaysOverflow } from "./pageChecks";
import { paste, savedWorkbook } from "./paneBrowser";
import { Panes } from "./panes";
import { SAMPLE_PLAN } from "./samplePlanText";
import { textsOf } from "./xlsxFile";

/** For people to look at; never committed. */
const SCREENS = resolve(__dirname, "../../out/screens");
const CORRECTED = SAMPLE_PLAN.replace("30/11", "15/12");

const panes = Panes.forTests();

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function read(page: Page, text: string): Promise<void> {
  await heading(page, "Lập sổ từ kế hoạch").waitFor();
  await paste(page, text);
  await button(page, "Đọc kế hoạch").click();
  await heading(page, "Xem lại kế hoạch").waitFor();
}

const latency = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(async (wait) => {
    (await window.embeddedExcel).faults.latency = wait;
  }, milliseconds);

/** Begins to write, and stops it at once. */
async function stopWriting(page: Page, picture: string): Promise<void> {
  await latency(page, 2_000);
  await pressEnter(button(page, "Ghi vào sổ"));
  await heading(page, "Đang cập nhật sổ").waitFor();
  await page.screenshot({ path: resolve(SCREENS, `${picture}.png`), animations: "disabled" });
  await pressEnter(page.getByRole("button", { name: "Dừng", exact: true }));
  await page.getByText(/Đã dừng theo yêu cầu/).waitFor();
  await latency(page, 0);
  await pressEnter(button(page, "Thử lại"));
}

describe("a corrected plan in a workbook that is in use", () => {
  it.each([
    { width: 350, look: "light" as const },
    { width: 320, look: "dark" as const },
  ])("is told change by change before anything is written ($width px, $look)", async ({ width, look }) => {
    const pane = await panes.open({ width, look });
    const { page } = pane;
    await read(page, SAMPLE_PLAN);
    await button(page, "Tạo sổ").click();
    await heading(page, /^Đã tạo sổ/).waitFor({ timeout: 60_000 });
    await button(page, "Kế hoạch khác").click();
    await read(page, CORRECTED);
    await button(page, "Cập nhật sổ").click();

    await heading(page, "Những gì sẽ thay đổi").waitFor();
    await page.getByText("1 thay đổi; 36 hoạt động giữ nguyên.").waitFor();
    const card = page.getByRole("button", { name: /Sửa đổi/, expanded: false });
    await card.click();
    expect(await page.locator("dl").innerText()).toMatch(/Thời gian hoàn thành[\s\S]*30\/11[\s\S]*15\/12/);
    expect(textsOf(await savedWorkbook(page)).includes("15/12")).toBe(false);
    await page.screenshot({ path: resolve(SCREENS, `${width}-changes-${look}.png`), animations: "disabled" });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);

    await button(page, /^Đây là hoạt động mới/).click();
    await page.getByText("2 thay đổi; 36 hoạt động giữ nguyên.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    await page.getByRole("button", { name: /^Mới \(1\)/ }).click();
    await page
      .getByRole("button", { name: /Mới$|Mới /, expanded: false })
      .last()
      .click();
    await button(page, /^Là hoạt động cũ/)
      .first()
      .click();
    await page.getByText("1 thay đổi; 36 hoạt động giữ nguyên.").waitFor();
    await page.screenshot({
      path: resolve(SCREENS, `${width}-changes-chosen-${look}.png`),
      animations: "disabled",
    });

    await button(page, "Quay lại").click();
    await heading(page, "Xem lại kế hoạch").waitFor();
    await button(page, "Cập nhật sổ").click();
    await page.getByText("1 thay đổi; 36 hoạt động giữ nguyên.").waitFor();
    await stopWriting(page, `${width}-building-${look}`);
    expect(textsOf(await savedWorkbook(page)).includes("15/12")).toBe(false);
    await pressEnter(button(page, "Ghi vào sổ"));
    await heading(page, /^Đã cập nhật sổ/).waitFor({ timeout: 60_000 });
    expect(textsOf(await savedWorkbook(page)).includes("15/12")).toBe(true);

    await button(page, "Hoàn tác lần ghi gần nhất").click();
    await page.getByText(/^Đã hoàn tác “Cập nhật sổ từ kế hoạch”/).waitFor();
    await page.screenshot({ path: resolve(SCREENS, `${width}-undone-${look}.png`), animations: "disabled" });
    expect(pane).toMatchObject({ errors: [], strangers: [] });
  });
});
