import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { parseArea } from "../../host/objects/area";
import { paneBuild, workbenchBuild } from "../../tools/builds/productionBuilds";
import { serveWorkbench } from "../../workbench/site";
import { pressEnter } from "../browser/keys";
import { SAMPLE_PLAN } from "../browser/samplePlanText";
import { tablesOf, textsOf } from "../browser/xlsxFile";
import { compareWithLibreOffice } from "../oracle/libreoffice";

/** For people to look at; never committed. */
const SCREENS = resolve(__dirname, "../../out/screens");

let server: Server;
let browser: Browser;
let site = "";
let page: Page;
let pane: FrameLocator;
const errors: string[] = [];
const strangers: string[] = [];
const files = mkdtempSync(join(tmpdir(), "so-cchc-workbench-"));

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  server = await serveWorkbench({ workbench: workbenchBuild(), pane: paneBuild() }, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  site = `http://127.0.0.1:${address.port}/`;
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(site))
      strangers.push(request.url());
  });
  await page.goto(site);
  pane = page.frameLocator("iframe");
});
afterAll(async () => {
  rmSync(files, { recursive: true });
  await browser.close();
  server.close();
});

const picture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: join(SCREENS, `workbench-${name}.png`) });
const sheetTab = (name: string) =>
  page.getByRole("tablist", { name: "Các trang của sổ" }).getByRole("tab", { name, exact: true });
const place = () => page.getByRole("textbox", { name: "Ô đang chọn", exact: true });
const content = () => page.getByRole("textbox", { name: /^Nội dung hoặc công thức/ });

/** Selects a cell through the box left of the formula, as in Excel. */
async function goTo(sheet: string, address: string): Promise<void> {
  await sheetTab(sheet).click();
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[aria-label="Các trang của sổ"] [aria-selected="true"]')?.textContent ===
      wanted,
    sheet,
  );
  await place().fill(address);
  await pressEnter(place());
  await expectSelection(sheet, address);
}

/** Types into a cell of the grid with the keyboard. */
async function type(sheet: string, address: string, text: string): Promise<void> {
  await goTo(sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expectAddress((now) => now !== address);
}

/** Waits until Excel and the grid have both gone there. */
async function expectSelection(sheet: string, address: string): Promise<void> {
  const wanted = JSON.stringify(parseArea(address));
  let last = "";
  for (let tries = 0; tries < 50; tries += 1) {
    const { active, selection } = await page.evaluate(async () => {
      const excel = await document.querySelector("iframe")?.contentWindow?.embeddedExcel;
      if (excel === undefined) throw new Error("no Excel");
      return excel.window;
    });
    await page.waitForTimeout(200);
    last = JSON.stringify(selection);
    if (active === sheet && last === wanted) return;
  }
  throw new Error(`${sheet}!${address} was not selected: ${last}`);
}

async function expectAddress(holds: (address: string) => boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (holds(await place().inputValue())) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the selection stays at ${await place().inputValue()}`);
}

/** The text of a cell as the embedded Excel shows it. */
const cellText = (sheet: string, address: string): Promise<string> =>
  page.evaluate(
    async ([name, cell]) => {
      const frame = document.querySelector("iframe")?.contentWindow as Window & { Excel: typeof Excel };
      return frame.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell);
        range.load("text");
        await context.sync();
        return String(range.text[0]?.[0]);
      });
    },
    [sheet, address] as const,
  );

/** Waits until a cell shows a text: what is typed reaches Excel a moment later. */
async function expectText(sheet: string, address: string, text: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await cellText(sheet, address)) !== text; tries += 1) {
    await page.waitForTimeout(200);
  }
  expect(await cellText(sheet, address)).toBe(text);
}

/** Whole pixels of the selected cell that no frozen row or column hides. */
async function selectionSeen(): Promise<{ width: number; height: number } | null> {
  const box = await page.locator(".luckysheet-cell-selected").boundingBox();
  // its frame is outside of the cell
  return box && { width: box.width - 2, height: box.height - 2 };
}

async function sizeOf(sheet: string, address: string): Promise<{ width?: number; height?: number }> {
  const { row, column } = parseArea(address) ?? { row: -1, column: -1 };
  return page.evaluate(
    async ([name, down, across]) => {
      const excel = await document.querySelector("iframe")?.contentWindow?.embeddedExcel;
      const view = excel?.view(name);
      return { width: view?.columnWidths[across], height: view?.rowHeights[down] };
    },
    [sheet, row, column] as const,
  );
}

/** Address of the cell below a heading in the row whose first cells hold a text. */
const addressOf = (sheet: string, heading: string, rowText: string): Promise<string> =>
  page.evaluate(
    async ([name, wanted, text]) => {
      const frame = document.querySelector("iframe")?.contentWindow as Window & { Excel: typeof Excel };
      return frame.Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange();
        used.load("values,rowIndex,columnIndex");
        await context.sync();
        const cells = used.values.map((line) => line.map((value: unknown) => String(value)));
        const column = cells.flatMap((line) => line.indexOf(wanted)).find((index) => index >= 0) ?? -1;
        const row = cells.findIndex((line) => line.includes(text));
        const cell = used.getCell(row, column);
        cell.load("address");
        await context.sync();
        return cell.address.split("!")[1] ?? "";
      });
    },
    [sheet, heading, rowText] as const,
  );

describe("the workbench", () => {
  it("leads from a plan to a workbook that LibreOffice computes the same", async () => {
    await pane.getByRole("textbox", { name: "Dán bảng hoặc văn bản kế hoạch" }).fill(SAMPLE_PLAN);
    await pane.getByRole("button", { name: "Đọc kế hoạch" }).click();
    await pane.getByRole("heading", { level: 1, name: "Xem lại kế hoạch" }).waitFor();
    await pane.getByRole("button", { name: "Tạo sổ" }).click();
    await pane.getByRole("heading", { level: 1, name: /^Đã tạo sổ/ }).waitFor({ timeout: 60_000 });
    await sheetTab("Tổng quan").waitFor();
    await picture("1-built");

    await pane.getByRole("tab", { name: /^Kiểm tra/ }).click();
    await pane.getByRole("button", { name: /^Lặp từ/ }).click();
    const fix = pane.getByRole("button", { name: /^Sửa thành “/ }).first();
    await fix.click();
    await pane.getByRole("button", { name: /^Hoàn tác: sửa Mục/ }).waitFor();

    const status = await addressOf("Kế hoạch", "Trạng thái", "I.1.1");
    await type("Kế hoạch", status, "Hoàn thành");
    await expectText("Kế hoạch", status, "Hoàn thành");
    await type("Kế hoạch", await addressOf("Kế hoạch", "Ngày hoàn thành", "I.1.1"), "28/02/2023");
    await expectText("Kế hoạch", await addressOf("Kế hoạch", "Ngày hoàn thành", "I.1.1"), "28/02/2023");
    await pane.getByRole("tab", { name: "Tiến độ" }).click();
    await pane.getByRole("heading", { level: 1, name: "Tiến độ" }).waitFor();
    await goTo("Kế hoạch", status);
    await pane.getByRole("heading", { level: 2, name: "Mục I.1.1", exact: true }).waitFor();
    expect(await pane.getByLabel("Trạng thái").inputValue()).toBe("Hoàn thành");
    await picture("2-filled");
    expect(await selectionSeen()).toEqual(await sizeOf("Kế hoạch", status));

    await pane.getByRole("tab", { name: "Chấm điểm" }).click();
    await pane.getByRole("button", { name: /^Tất cả/ }).click();
    await pane.getByRole("button", { name: /^Tiêu chí 1\.1\.1 / }).click();
    await pane.getByRole("combobox", { name: "Số liệu kê khai" }).selectOption({ index: 1 });
    await pane.getByRole("textbox", { name: "Tài liệu kiểm chứng" }).fill("KH 01/KH-SKHCN");
    await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
    await pane
      .getByText(/tiêu chí 1\.1\.1/)
      .first()
      .waitFor();

    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    await pane.getByLabel("Loại báo cáo").selectOption("Quý I");
    await pane.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    await sheetTab("Báo cáo quý I").waitFor({ timeout: 60_000 });
    await picture("3-reported");

    await goTo("Tổng quan", "B6");
    expect(await content().inputValue()).toMatch(/^=/);

    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải sổ về" }).click();
    const path = join(files, "saved.xlsx");
    await (await saved).saveAs(path);
    const file = readFileSync(path);
    expect(tablesOf(file).find(({ name }) => name === "KeHoach")).toMatchObject({ rows: 37 });
    expect(await compareWithLibreOffice(file)).toEqual([]);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it("keeps the first letter of what an input method types, and types where it was last sent", async () => {
    const status = await addressOf("Kế hoạch", "Trạng thái", "I.1.2");
    await goTo("Kế hoạch", status);
    for (const word of ["Đang thực hiện", "Hoàn thành", "Đang thực hiện"]) {
      await place().fill(status);
      await pressEnter(place());
      await page.keyboard.type(word);
      await page.keyboard.press("Enter");
      await expectText("Kế hoạch", status, word);
    }
  });

  it("asks before an open workbook that wasn't downloaded makes room for another one", async () => {
    const leaving = () =>
      page.evaluate(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
    const status = await addressOf("Kế hoạch", "Trạng thái", "I.1.1");
    await type("Kế hoạch", status, "Hoàn thành");
    const dialog = page.getByRole("alertdialog", { name: "Sổ đang mở chưa tải về" });
    await page.getByRole("button", { name: "Sổ mới" }).click();
    await picture("5-leaving");
    await dialog.getByRole("button", { name: "Thôi" }).click();
    await dialog.waitFor({ state: "detached" });
    await expectText("Kế hoạch", status, "Hoàn thành");
    expect(await leaving()).toBe(false);

    await page.getByRole("button", { name: "Sổ mới" }).click();
    const saved = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Tải về rồi mở sổ khác" }).click();
    const path = join(files, "kept.xlsx");
    await (await saved).saveAs(path);
    expect(textsOf(readFileSync(path))).toContain("Hoàn thành");
    await pane.getByRole("heading", { level: 1, name: "Lập sổ từ kế hoạch" }).waitFor();
    expect(await leaving()).toBe(true);
  });

  it("opens a workbook again with all that was in it", async () => {
    await page.getByLabel("Mở sổ .xlsx", { exact: true }).setInputFiles(join(files, "saved.xlsx"));
    await pane.getByRole("tab", { name: "Tiến độ" }).waitFor();
    await sheetTab("Kế hoạch").waitFor();
    const status = await addressOf("Kế hoạch", "Trạng thái", "I.1.1");
    expect(await cellText("Kế hoạch", status)).toBe("Hoàn thành");
    await goTo("Kế hoạch", status);
    await page.getByRole("combobox", { name: "Danh sách chọn của ô này" }).selectOption("Đang thực hiện");
    await expectText("Kế hoạch", status, "Đang thực hiện");
    expect(textsOf(readFileSync(join(files, "saved.xlsx")))).toContain("Hoàn thành");
  });

  it("says which file it can't open, and keeps the workbook that is open", async () => {
    const broken = join(files, "hỏng.xlsx");
    writeFileSync(broken, "no workbook");
    await page.getByLabel("Mở sổ .xlsx", { exact: true }).setInputFiles(broken);
    await page.getByText("Không mở được “hỏng.xlsx”").waitFor();
    await picture("4-refused");
    expect(await sheetTab("Kế hoạch").isVisible()).toBe(true);
    expect(await cellText("Kế hoạch", await addressOf("Kế hoạch", "Trạng thái", "I.1.1"))).toBe(
      "Đang thực hiện",
    );
  });
});
