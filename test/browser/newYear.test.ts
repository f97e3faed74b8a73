import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { builtWorkbook } from "./builtWorkbook";
import { pressEnter } from "./keys";
import { eventually } from "./openBook";
import { seriousFindings } from "./pageChecks";
import { paste } from "./paneBrowser";
import { Panes } from "./panes";
import { SAMPLE_PLAN } from "./samplePlanText";

/** For people to look at; never committed. */
const SCREENS = resolve(__dirname, "../../out/screens");

const panes = Panes.forTests();
let file: Uint8Array;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  file = await builtWorkbook();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function openPlanTab(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Kế hoạch" }).click();
  await button(page, "Lập sổ năm mới").waitFor();
}

/** Keeps what the embedded Excel is asked to open in another window, as base64. */
function keepOpened(page: Page): Promise<void> {
  return page.evaluate(async () => {
    (await window.embeddedExcel).onNewWindow((bytes) => {
      document.title = btoa(
        (bytes ?? new Uint8Array()).reduce((text, byte) => text + String.fromCharCode(byte), ""),
      );
    });
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("next year's workbook in the pane", () => {
  it.each([
    { width: 350, look: "light" as const },
    { width: 320, look: "dark" as const },
    { width: 700, look: "contrast" as const },
  ])("is shown first, then opened, by keyboard alone ($width px, $look)", async ({ width, look }) => {
    const pane = await panes.open({ width, look, file });
    const { page } = pane;
    await openPlanTab(page);
    await button(page, "Lập sổ năm mới").focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("region", { name: "Sổ năm mới" });
    await card.getByText(/đơn vị với các tên khác/).waitFor();
    expect(await focused(page)).toBe("Sổ năm mới");
    await page.screenshot({
      path: resolve(SCREENS, `${width}-new-year-${look}.png`),
      animations: "disabled",
    });
    expect(await seriousFindings(page)).toEqual([]);

    await keepOpened(page);
    await pressEnter(button(page, "Mở sổ mới"));
    await card.getByText(/^Đã mở sổ mới trong cửa sổ khác/).waitFor();
    expect((await page.title()).startsWith("UEsDB")).toBe(true);
    await pressEnter(button(page, "Đóng"));
    await eventually(async () => (await focused(page)) === "Lập sổ năm mới");
    expect(pane.errors).toEqual([]);
  });

  it("is given up on a person's word, and nothing opens", async () => {
    const pane = await panes.open({ file });
    const { page } = pane;
    await openPlanTab(page);
    const slow = (latency: number) =>
      page.evaluate(async (time) => {
        (await window.embeddedExcel).faults.latency = time;
      }, latency);
    await slow(1500);
    await button(page, "Lập sổ năm mới").click();
    await button(page, "Dừng").click();
    await eventually(async () => (await focused(page)) === "Lập sổ năm mới");
    await slow(0);
    await button(page, "Lập sổ năm mới").click();
    await button(page, "Mở sổ mới").waitFor();
    await keepOpened(page);
    const title = await page.title();
    await slow(1500);
    await button(page, "Mở sổ mới").click();
    await button(page, "Dừng").click();
    await button(page, "Mở sổ mới").waitFor();
    await page.waitForTimeout(4000);
    expect(await page.title()).toBe(title);
    expect(await page.getByText(/^Đã mở sổ mới/).count()).toBe(0);
    expect(pane.errors).toEqual([]);
  });

  it("takes next year's plan, and says what to do where the plan is of the same year", async () => {
    const old = await panes.open({ file });
    await openPlanTab(old.page);
    await button(old.page, "Lập sổ năm mới").click();
    await keepOpened(old.page);
    await button(old.page, "Mở sổ mới").click();
    await old.page.getByText(/^Đã mở sổ mới/).waitFor();
    const next = Buffer.from(await old.page.title(), "base64");
    await old.close();

    const pane = await panes.open({ file: next });
    const { page } = pane;
    await page.getByText("Sổ mới, tiếp theo sổ năm 2023").waitFor();
    await paste(page, SAMPLE_PLAN);
    await button(page, "Đọc kế hoạch").click();
    await button(page, "Tạo sổ").click();
    await page.getByText(/không sau năm 2023/).waitFor();
    await button(page, "Quay lại").click();
    await page.getByRole("textbox", { name: "Dán bảng hoặc văn bản kế hoạch" }).fill("");
    await paste(page, SAMPLE_PLAN.replaceAll("2023", "2024"));
    await button(page, "Đọc kế hoạch").click();
    await button(page, "Tạo sổ").click();
    await page.getByRole("heading", { level: 1, name: /^Đã tạo sổ.*2024/ }).waitFor({ timeout: 60_000 });
    expect(pane.errors).toEqual([]);
  });

  it("is given as a file where Excel opens none", async () => {
    const pane = await panes.open({ file });
    const { page } = pane;
    await openPlanTab(page);
    await button(page, "Lập sổ năm mới").click();
    await button(page, "Mở sổ mới").waitFor();
    await page.evaluate(async () => {
      (await window.embeddedExcel).onNewWindow(() => {
        throw new Error("no window");
      });
    });
    await button(page, "Mở sổ mới").click();
    await page.getByText(/không mở được sổ mới từ tiện ích/).waitFor();
    const [given] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Tải tệp sổ mới").click(),
    ]);
    expect(given.suggestedFilename()).toBe("so-cchc-2024.xlsx");
    await page.getByText(/^Đã tải tệp sổ mới/).waitFor();
  });
});
