import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { seriousFindings, sidewaysOverflow } from "./pageChecks";
import { paste } from "./paneBrowser";
import { Panes } from "./panes";
import type { OpenedPane, PaneOptions } from "./paneBrowser";
import { docxOfTables, EQUIPMENT, TASKS } from "./workingPlan";
import { SAMPLE_PLAN } from "./samplePlanText";

/** For people to look at; never committed. */
const SCREENS = resolve(__dirname, "../../out/screens");

const panes = Panes.forTests();

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
});

type Visit = (name: string, page: Page) => Promise<void>;

/** Leads through every screen of the pane, and stops at each. */
async function tour(pane: OpenedPane, visit: Visit): Promise<void> {
  const { page } = pane;
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
  await heading("Lập sổ từ kế hoạch").waitFor();
  await visit("1-source", page);
  await button("Đọc kế hoạch").click();
  await page.getByText("Chưa có văn bản kế hoạch").waitFor();
  await visit("2-source-failed", page);

  await giveDocx(page, docxOfTables(EQUIPMENT));
  await heading("Chọn bảng phụ lục").waitFor();
  await page.getByRole("checkbox").first().check();
  await visit("2a-choose-table", page);
  await button("Quay lại").click();
  await button("Bỏ, chọn cách khác").click();
  await giveDocx(page, docxOfTables(TASKS, EQUIPMENT));
  await heading("Xem lại kế hoạch").waitFor();
  await button("Đổi bảng, cột").click();
  await heading("Bảng và cột").waitFor();
  await page.getByRole("combobox").nth(3).selectOption({ label: "Đơn vị chủ trì" });
  await visit("2b-columns", page);
  await button("Quay lại").click();
  await page.getByRole("tab", { name: /^Cả bảng/ }).click();
  await button(/^1 Ban hành/).click();
  await button("Bỏ dòng 1").click();
  await button(/^2 Rà soát/).click();
  await visit("2c-row-dropped", page);
  await button("Quay lại").click();
  await button("Bỏ, chọn cách khác").click();

  await paste(page, SAMPLE_PLAN);
  await button("Đọc kế hoạch").click();
  await heading("Xem lại kế hoạch").waitFor();
  await visit("3-doubts", page);
  await button(/^Đúng: /)
    .first()
    .click();
  await visit("4-doubt-confirmed", page);
  await page.keyboard.press("Enter");
  await visit("4a-doubt-edited", page);
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: /^Phát hiện/ }).click();
  await visit("5-findings", page);
  await button(/^Đến ô này: /)
    .first()
    .click();
  await visit("6-row", page);
  await page.getByRole("tab", { name: /^Cả bảng/ }).click();
  await visit("7-rows", page);

  await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("31/31/2023");
  await visit("8-wrong-date", page);
  await page.getByRole("textbox", { name: "Ngày chốt số liệu" }).fill("30/06/2023");
  await page.evaluate(async () => (await window.embeddedExcel).faults.failBatch(1, "GeneralException"));
  await button("Tạo sổ").click();
  await button("Thử lại").waitFor();
  await visit("9-build-failed", page);
  await page.evaluate(async () => {
    (await window.embeddedExcel).faults.latency = 700;
  });
  await button("Thử lại").click();
  await page.getByRole("progressbar").waitFor();
  await visit("10-building", page);
  await page.evaluate(async () => (await window.embeddedExcel).faults.clear());
  await heading(/^Đã tạo sổ/).waitFor();
  await visit("11-done", page);
  await tourOfTabs(page, visit);
}

/** The tabs that work on the finished workbook. */
async function tourOfTabs(page: Page, visit: Visit): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const tab = (name: RegExp) => page.getByRole("tab", { name }).first();
  await tab(/^Kiểm tra/).click();
  await button(/^Bỏ qua: /)
    .first()
    .click();
  await page.keyboard.press("Enter");
  await visit("12-findings", page);
  await page.getByRole("button", { name: /^Lặp từ/ }).click();
  await button(/^Sửa thành /)
    .first()
    .click();
  await page.getByText(/^Đã ghi: sửa/).waitFor();
  await visit("13-fixed", page);
  await tab(/^Tiến độ/).click();
  await button(/^Mục /).first().waitFor();
  await visit("14-progress", page);
  await button(/^Mục /).first().click();
  await page.getByLabel("Tiến độ (%)").fill("120");
  await button("Ghi vào sổ").click();
  await visit("15-activity", page);
  await tab(/^Chấm điểm/).click();
  await page.getByRole("heading", { level: 1, name: "Chấm điểm" }).waitFor();
  await visit("16-scores", page);
  await page
    .getByRole("button", { name: /^Tiêu chí / })
    .first()
    .click();
  await page.getByRole("heading", { level: 2, name: /^Tiêu chí / }).waitFor();
  await visit("16a-score", page);
  await tab(/^Báo cáo/).click();
  await page.getByRole("heading", { level: 1, name: "Báo cáo" }).waitFor();
  await visit("17-reports", page);
}

async function giveDocx(page: Page, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name: "ke-hoach.docx", mimeType: "", buffer });
}

interface Variant extends PaneOptions {
  readonly name: string;
  /** Axe looks at every colour once; other widths change nothing that it sees. */
  readonly axe: boolean;
}

const VARIANTS: readonly Variant[] = [
  { name: "350 px, light", width: 350, height: 700, look: "light", axe: true },
  { name: "350 px, dark", width: 350, height: 700, look: "dark", axe: true },
  { name: "350 px, contrast", width: 350, height: 700, look: "contrast", axe: true },
  { name: "320 px", width: 320, height: 600, look: "light", axe: false },
  { name: "700 px", width: 700, height: 700, look: "dark", axe: false },
  // 200 % zoom of a 640 × 700 pane
  { name: "320 px and low", width: 320, height: 350, look: "light", axe: false },
];

describe.each(VARIANTS)("every screen at $name", (variant) => {
  it("is accessible, fits the width, and asks no stranger for anything", async () => {
    const pane = await panes.open(variant);
    const faults: Record<string, readonly string[]> = {};
    await tour(pane, async (screen, page) => {
      const file = `${variant.width}-${variant.height}-${variant.look}-${screen}.png`;
      await page.screenshot({ path: resolve(SCREENS, file), animations: "disabled" });
      const found = [...(variant.axe ? await seriousFindings(page) : []), ...(await sidewaysOverflow(page))];
      if (found.length > 0) faults[screen] = found;
    });
    expect({ faults, strangers: pane.strangers, errors: pane.errors }).toEqual({
      faults: {},
      strangers: [],
      errors: [],
    });
  });
});

describe("the help", () => {
  it.each(["light", "dark"] as const)("is accessible in the %s look", async (look) => {
    const pane = await panes.open({ look }, "help.html");
    await pane.page.getByRole("heading", { level: 1, name: "Hướng dẫn Sổ CCHC" }).waitFor();
    await pane.page.screenshot({ path: resolve(SCREENS, `help-${look}.png`), fullPage: true });
    expect(await seriousFindings(pane.page)).toEqual([]);
    expect(pane.errors).toEqual([]);
  });
});
