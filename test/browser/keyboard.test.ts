import type { Page } from "playwright-core";
import { focusOf, openTabByKeys, tabTo } from "./keyboardWalk";
import { columnsOf, eventually, settled } from "./openBook";
import { Panes } from "./panes";
import { SAMPLE_PLAN } from "./samplePlanText";

const panes = Panes.forTests();

const heading = (page: Page, level: 1 | 2, name: string | RegExp) =>
  page.getByRole("heading", { level, name });

/** Waits for words on the page; nothing is touched by it. */
const said = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

const valuesOf = async (page: Page, table: string, key: string, columns: readonly string[]) => {
  const [keyColumn, ...rest] = columns;
  const rows = await columnsOf(page, table, [keyColumn ?? "", ...rest]);
  return rows.find(([code]) => code === key)?.slice(1);
};

/** From the plan's text to a workbook; the focus begins where the page begins. */
async function buildByKeys(page: Page): Promise<void> {
  await heading(page, 1, "Lập sổ từ kế hoạch").waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), SAMPLE_PLAN);
  await tabTo(page, "Dán bảng hoặc văn bản kế hoạch");
  await page.keyboard.press("ControlOrMeta+V");
  await tabTo(page, "Đọc kế hoạch");
  await page.keyboard.press("Enter");
  await heading(page, 1, "Xem lại kế hoạch").waitFor();
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+Enter");
  await said(page, /^Đã xem 1\//);
  await tabTo(page, "Ngày chốt số liệu");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("30/06/2023");
  await tabTo(page, "Tạo sổ");
  await page.keyboard.press("Enter");
  await heading(page, 1, /^Đã tạo sổ/).waitFor({ timeout: 60_000 });
  await eventually(async () => (await focusOf(page)).role === "h1");
}

async function mendByKeys(page: Page): Promise<void> {
  await tabTo(page, "Sang Kiểm tra");
  await page.keyboard.press("Enter");
  await heading(page, 1, "Kiểm tra").waitFor();
  await tabTo(page, /^Lặp từ/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Sửa thành “/);
  await page.keyboard.press("Enter");
  await said(page, /^Đã ghi: sửa Mục/);
  await eventually(async () => (await focusOf(page)).role !== "body");
}

async function fillByKeys(page: Page): Promise<void> {
  await settled(page);
  await openTabByKeys(page, "Tiến độ");
  await heading(page, 1, "Tiến độ").waitFor();
  await tabTo(page, /^Tất cả 37/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Mục I\.1\.2/);
  await page.keyboard.press("Enter");
  await heading(page, 2, "Mục I.1.2").waitFor();
  await eventually(async () => (await focusOf(page)).name === "Mục I.1.2");
  await tabTo(page, "Trạng thái");
  await page.keyboard.type("Ho");
  await tabTo(page, "Ngày hoàn thành");
  await page.keyboard.insertText("28/02/2023");
  await tabTo(page, "Tài liệu kiểm chứng");
  await page.keyboard.insertText("12/BC-SKHCN");
  await page.keyboard.press("Control+Enter");
  await said(page, "Đã ghi: tiến độ Mục I.1.2.");
  await page.keyboard.press("Alt+PageDown");
  await eventually(async () => /^Mục (?!I\.1\.2$)/.test((await focusOf(page)).name));
  await page.keyboard.press("Alt+PageUp");
  await eventually(async () => (await focusOf(page)).name === "Mục I.1.2");
  await tabTo(page, "Danh sách", "Shift+Tab");
  await page.keyboard.press("Enter");
  await eventually(async () => /^Mục I\.1\.2/.test((await focusOf(page)).name));
  expect(
    await valuesOf(page, "KeHoach", "I.1.2", ["Mã", "Trạng thái", "Tiến độ", "Ngày hoàn thành"]),
  ).toEqual(["Hoàn thành", 1, 44_985]);
}

async function scoreByKeys(page: Page): Promise<void> {
  await settled(page);
  await openTabByKeys(page, "Chấm điểm");
  await heading(page, 1, "Chấm điểm").waitFor();
  await tabTo(page, /^Tiêu chí 1\.1\.1/);
  await page.keyboard.press("Enter");
  await heading(page, 2, "Tiêu chí 1.1.1").waitFor();
  await tabTo(page, "Số liệu kê khai");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+Enter");
  await said(page, /^Đã ghi: tiêu chí 1\.1\.1/);
  await tabTo(page, "Danh sách", "Shift+Tab");
  await page.keyboard.press("Enter");
  // The component has left the list of those without figures: the focus stays in the tab.
  await eventually(async () => (await focusOf(page)).role !== "body");
  expect(await valuesOf(page, "ChamDiem", "1.1.1", ["TT", "Số liệu kê khai"])).not.toEqual([""]);
}

async function reportByKeys(page: Page): Promise<void> {
  await settled(page);
  await openTabByKeys(page, "Báo cáo");
  await heading(page, 1, "Báo cáo").waitFor();
  await tabTo(page, "Lập báo cáo");
  await page.keyboard.press("Enter");
  await said(page, /^Đã ghi: báo cáo/);
  await eventually(async () => (await page.getByRole("button", { name: /^Mở trang Báo cáo/ }).count()) > 1);
}

describe("without a mouse", () => {
  it("a plan becomes a workbook that is checked, filled, scored and reported", async () => {
    const pane = await panes.open();
    const { page } = pane;
    await buildByKeys(page);
    await mendByKeys(page);
    await fillByKeys(page);
    await scoreByKeys(page);
    await reportByKeys(page);
    expect(pane).toMatchObject({ errors: [], strangers: [] });
  });
});
