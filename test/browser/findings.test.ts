import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { columnsOf, eventually, selection, typeInto } from "./openBook";
import { seriousFindings } from "./pageChecks";
import { savedWorkbook } from "./paneBrowser";
import { Panes } from "./panes";
import type { PaneOptions } from "./paneBrowser";

const SCREENS = resolve(__dirname, "../../out/screens");
const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
});
beforeAll(async () => {
  file = await builtWorkbook();
});

async function open(options: PaneOptions = {}): Promise<Page> {
  const pane = await panes.open({ file, ...options });
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
    await pressEnter(button(page, "Đến ô trong bảng: Mục III.4 · Thời gian hoàn thành"));
    await eventually(async () => /^'Kế hoạch'!J\d+$/.test(await selection(page)));
    expect(panes.current).toMatchObject({ errors: [], strangers: [] });
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
    expect(panes.current).toMatchObject({ errors: [] });
  });

  it("takes units from another file, those that a person wants", async () => {
    const page = await open();
    const rows = [
      ["Tên đơn vị", "Loại"],
      ["Văn phòng Sở", "Phòng"],
      ["Phòng Pháp chế", "Phòng"],
      ["Trung tâm Lưu trữ", "Trung tâm"],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    const list = {
      name: "don-vi.html",
      mimeType: "text/html",
      buffer: Buffer.from(`<table>${table}</table>`),
    };
    await page
      .getByRole("region", { name: "Đơn vị chưa có trong danh mục" })
      .locator("input")
      .setInputFiles(list);
    await page.getByText("Tệp “don-vi.html” có 3 đơn vị.").waitFor();
    await page.getByRole("checkbox", { name: /^Trung tâm Lưu trữ/ }).uncheck();
    await page.screenshot({ path: resolve(SCREENS, "units-350.png"), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
    await pressEnter(button(page, "Thêm 1 đơn vị"));
    await page.getByText("Đã ghi: thêm 1 đơn vị vào danh mục").waitFor();
    await button(page, "Lấy danh mục đơn vị từ tệp khác…").waitFor();
    expect(panes.current).toMatchObject({ errors: [] });
  });

  it("is checked again when somebody types into Excel", async () => {
    const page = await open();
    const missing = page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ });
    await missing.waitFor();
    await typeInto(page, "III.4", "Thời gian hoàn thành", "Quý II/2023");
    await missing.waitFor({ state: "detached" });
  });

  it("is checked again in two round trips, once, however often a block is pasted", async () => {
    const page = await open();
    const missing = page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ });
    const unread = page.getByRole("button", { name: /^Thời hạn không đọc được/ });
    await missing.waitFor();
    const pasted = await pasteBlocks(page, "III.3", "Thời gian hoàn thành", [
      [["Quý II/2023"], ["chưa rõ khi nào"]],
      [["Quý III/2023"], ["Đề xuất giao Sở Xây dựng"]],
      [["Quý III/2023"], ["Đề xuất giao Sở Nội vụ"]],
    ]);
    await unread.waitFor();
    await missing.waitFor({ state: "detached" });
    await page.waitForTimeout(1500);
    const all = await page.evaluate(async () => (await window.embeddedExcel).counters.roundTrips);
    expect(all - pasted).toBeGreaterThan(0);
    expect(all - pasted).toBeLessThanOrEqual(2);
  });

  it("shows only what is asked for", async () => {
    const page = await open();
    const groups = page.getByRole("button", { expanded: false, name: /\S/ });
    const missing = page.getByRole("button", { name: /^Thiếu thời gian hoàn thành/ });
    const wholeYear = page.getByRole("button", { name: /^Thời hạn là cả năm/ });
    await missing.waitFor();
    const before = await groups.count();
    await button(page, /^Lỗi \d+/).click();
    await wholeYear.waitFor({ state: "detached" });
    expect(await groups.count()).toBeLessThan(before);
    expect(await missing.isVisible()).toBe(true);
    await page.getByRole("combobox", { name: "Lĩnh vực" }).selectOption({ index: 1 });
    await missing.waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: "Lĩnh vực" }).selectOption({ index: 0 });
    await missing.waitFor();
    await button(page, /^Lỗi \d+/).click();
    await page.getByRole("combobox", { name: "Đơn vị chủ trì" }).selectOption("Thanh tra Sở");
    await missing.waitFor({ state: "detached" });
    await button(page, /^Đến ô trong bảng: Mục V\.2/).waitFor();
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

    await typeInto(page, "III.2", "Thời gian hoàn thành", "Quý II/2023");
    await button(page, /^Đã bỏ qua 1$/).waitFor();
    const again = await panes.open({ file: await savedWorkbook(page) });
    await again.page.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
    await button(again.page, /^Đã bỏ qua 1$/).click();
    await again.page.getByText("Đã bỏ qua: Chờ Sở Nội vụ hướng dẫn").waitFor();
    await again.close();

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

/**
 * Pastes blocks one over the other from the row of an activity on, a tenth of a second apart; gives the round trips
 * counted when the last one was written.
 */
function pasteBlocks(
  page: Page,
  key: string,
  heading: string,
  blocks: readonly (readonly (readonly string[])[])[],
): Promise<number> {
  return page.evaluate(
    async (wanted) => {
      const excel = await window.embeddedExcel;
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KeHoach");
        const keys = table.columns.getItem("Mã").getDataBodyRange();
        keys.load("values");
        await context.sync();
        const row = keys.values.findIndex(([value]) => value === wanted.key);
        const first = table.columns.getItem(wanted.heading).getDataBodyRange().getCell(row, 0);
        for (const block of wanted.blocks) {
          first.getResizedRange(block.length - 1, 0).values = block.map((line) => [...line]);
          await context.sync();
          await new Promise((later) => setTimeout(later, 100));
        }
      });
      // Microsoft's library cleans up behind a run in a request of its own.
      await new Promise((later) => setTimeout(later, 150));
      return excel.counters.roundTrips;
    },
    { key, heading, blocks },
  );
}

/** What people have set aside in the sheet Kiểm tra, with their reasons. */
async function reasons(page: Page): Promise<readonly string[]> {
  const rows = await columnsOf(page, "KiemTra", ["Đã bỏ qua", "Lý do bỏ qua"]);
  return rows.map(([mark, reason]) => `${String(mark)}: ${String(reason)}`).filter((line) => line !== ": ");
}
