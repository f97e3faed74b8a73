import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { columnsOf, eventually, selection, typeInto } from "./openBook";
import { PaneBrowser } from "./paneBrowser";
import type { OpenedPane, PaneOptions } from "./paneBrowser";

jest.setTimeout(300_000);

const SCREENS = resolve(__dirname, "../../out/screens");
let browser: PaneBrowser;
let file: Uint8Array;
let pane: OpenedPane | null = null;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await PaneBrowser.start();
});
beforeAll(async () => {
  file = await builtWorkbook();
});
afterEach(async () => {
  await pane?.close();
  pane = null;
});
afterAll(async () => {
  await browser.stop();
});

async function open(options: PaneOptions = {}): Promise<Page> {
  pane = await browser.open({ file, ...options });
  const { page } = pane;
  await page.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
describe("a workbook with errors", () => {
  it("opens on its findings and leads to their cells", async () => {
    const page = await open();
    await page.screenshot({ path: resolve(SCREENS, "findings-350.png") });
    await page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ }).click();
    await button(page, "Đến ô trong bảng: Mục III.4 · Thời gian hoàn thành").press("Enter");
    await eventually(async () => /^'Kế hoạch'!J\d+$/.test(await selection(page)));
    expect(pane).toMatchObject({ errors: [], strangers: [] });
  });

  it("is mended one finding at a time or all of a kind, and every change can be taken back and done again", async () => {
    const page = await open();
    const groups = page.getByRole("button", { name: /^Lặp từ/ });
    await groups.click();
    const fix = page.getByRole("button", { name: /^Sửa thành “/ }).first();
    await fix.click();
    await page.getByText(/^Đã ghi: sửa Mục/).waitFor();
    await button(page, /^Hoàn tác: sửa Mục/).click();
    await page.getByText(/^Đã hoàn tác: sửa Mục/).waitFor();

    await page.getByRole("button", { name: /^Sửa cả 2 điều: Lặp từ/ }).click();
    await groups.waitFor({ state: "detached" });
    await button(page, /^Hoàn tác: sửa các ô/).click();
    await groups.waitFor();
    await button(page, /^Làm lại: sửa các ô/).click();
    await groups.waitFor({ state: "detached" });
    expect(pane).toMatchObject({ errors: [] });
  });

  it("is checked again when somebody types into Excel", async () => {
    const page = await open();
    const missing = page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ });
    await missing.waitFor();
    await typeInto(page, "III.4", "Thời gian hoàn thành", "Quý II/2023");
    await missing.waitFor({ state: "detached" });
  });

  it("keeps a finding that was set aside with its reason in the sheet, until that is taken back", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ }).click();
    await button(page, /^Bỏ qua: Mục III\.4/).click();
    await page.keyboard.press("Enter");
    await page.getByText("Ghi lý do để người xem sau hiểu.").waitFor();
    await page.keyboard.insertText("Chờ Sở Nội vụ hướng dẫn");
    await page.keyboard.press("Enter");
    await page.getByText(/^Đã ghi: bỏ qua Mục III\.4/).waitFor();
    expect(await reasons(page)).toContain("Bỏ qua: Chờ Sở Nội vụ hướng dẫn");

    await button(page, /^Đã bỏ qua 1$/).click();
    await page.getByText("Đã bỏ qua: Chờ Sở Nội vụ hướng dẫn").waitFor();
    await button(page, /^Xét lại: Mục III\.4/).click();
    await page.getByText("Chưa bỏ qua điều nào").waitFor();
    expect(await reasons(page)).toEqual([]);
  });

  it("says what to do when a cell is being edited, and keeps the list", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^Lặp từ/ }).click();
    await page.evaluate(async () => {
      (await window.embeddedExcel).faults.cellEditMode = true;
    });
    await page
      .getByRole("button", { name: /^Sửa thành “/ })
      .first()
      .click();
    await page.getByText("Nhấn Enter hoặc Esc để kết thúc sửa ô").waitFor();
    expect(await page.getByRole("button", { name: /^Lặp từ/ }).isVisible()).toBe(true);
  });
});

/** What people have set aside in the sheet Kiểm tra, with their reasons. */
async function reasons(page: Page): Promise<readonly string[]> {
  const rows = await columnsOf(page, "KiemTra", ["Đã bỏ qua", "Lý do bỏ qua"]);
  return rows.map(([mark, reason]) => `${String(mark)}: ${String(reason)}`).filter((line) => line !== ": ");
}
